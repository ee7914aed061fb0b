#pragma once

#include "ui/widgets/inlineeditor.h"

namespace keyfob {

/// The row above the table in which a new token gets its name. The keys that open it lead back into
/// it.
class TokenEditor : public InlineEditor
{
    Q_OBJECT

public:
    explicit TokenEditor(QWidget* parent = nullptr);

    /// Shown while the name is one that exists already; it may be saved all the same.
    void setDuplicateHint(bool duplicate);

protected:
    [[nodiscard]] QString problemWith(const QString& name) const override;
    [[nodiscard]] QString roomFor(const QString& name) const override;
    void retranslate() override;
};

} // namespace keyfob

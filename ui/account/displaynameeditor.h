#pragma once

#include "ui/widgets/inlineeditor.h"

namespace keyfob {

/// The row on the Profile tab in which people change how they are called.
class DisplayNameEditor : public InlineEditor
{
    Q_OBJECT

public:
    explicit DisplayNameEditor(QWidget* parent = nullptr);

protected:
    /// An empty name is one that may be saved: the email address is shown in its place.
    [[nodiscard]] QString problemWith(const QString& name) const override;
    void retranslate() override;
};

} // namespace keyfob

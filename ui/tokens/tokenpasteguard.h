#pragma once

#include "models/core/secretstring.h"

#include <QObject>

#include <functional>
#include <vector>

class QContextMenuEvent;
class QKeyEvent;
class QLineEdit;

namespace keyfob {

/// Keeps whole API tokens out of a field in which people search: it takes them before the field
/// has them, so that neither its undo history nor a screen reader gets one.
class TokenPasteGuard : public QObject
{
    Q_OBJECT

public:
    /// False: these are no tokens to its owner, and what they were in goes into the field.
    using Take = std::function<bool(const std::vector<SecretString>& tokens)>;

    /// Lives as long as the field.
    TokenPasteGuard(QLineEdit* field, Take take);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool takes(QString text) const;
    [[nodiscard]] bool takesKey(const QKeyEvent& event) const;
    void openMenu(const QContextMenuEvent& event);
    void checkText();

    QLineEdit* m_field;
    Take m_take;
};

} // namespace keyfob

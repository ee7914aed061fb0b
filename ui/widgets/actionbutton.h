#pragma once

// A push button that is one of our commands: text, enabled state and tool tip follow the QAction,
// so that a button and a menu entry can never disagree.

#include "ui/theme/theme.h"

#include <QPointer>
#include <QPushButton>

class QAction;

namespace keyfob {

class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction* action, theme::ButtonRole role = theme::ButtonRole::Standard,
                          QWidget* parent = nullptr);

    [[nodiscard]] QAction* action() const;
    // Shows the action's icon; its text becomes the accessible name.
    void setIconOnly();

private:
    void follow();

    QPointer<QAction> m_action;
    bool m_isIconOnly = false;
};

} // namespace keyfob

#include "ui/widgets/actionbutton.h"

#include <QAction>

namespace keyfob {

ActionButton::ActionButton(QAction* action, theme::ButtonRole role, QWidget* parent)
    : QPushButton(parent), m_action(action)
{
    theme::setButtonRole(this, role);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

QAction* ActionButton::action() const
{
    return m_action;
}

void ActionButton::setIconOnly()
{
    m_isIconOnly = true;
    setText({});
    setIcon(m_action->icon());
    follow();
}

// The icon is left to the menus: on a button the words do. setIcon() puts one in.
void ActionButton::follow()
{
    if (m_isIconOnly) {
        setAccessibleName(m_action->text());
    } else if (text() != m_action->text()) {
        setText(m_action->text());
    }
    setEnabled(m_action->isEnabled());
    // QAction's own tool tip repeats its text where none was set.
    QString plainText = m_action->text();
    plainText.remove(u'&');
    const QString tip = m_action->toolTip();
    setToolTip(tip == plainText ? QString() : tip);
    // One that has no parent yet would be shown as a window.
    if (!m_action->isVisible()) {
        hide();
    } else if (testAttribute(Qt::WA_WState_ExplicitShowHide) && isHidden()) {
        show();
    }
}

} // namespace keyfob

#include "ui/widgets/choice.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wraplayout.h"

#include <QButtonGroup>
#include <QPainter>
#include <QPushButton>

namespace keyfob {

Choice::Choice(int options, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto* row = new WrapLayout(this); // double fonts in a small window
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int option = 0; option < options; ++option) {
        auto* button = new QPushButton;
        button->setCheckable(true);
        theme::setButtonRole(button, theme::ButtonRole::Segment);
        button->setAutoExclusive(true); // what makes it a radio button to screen readers
        row->addWidget(button);
        m_group->addButton(button, option);
    }
    setChosen(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int option, bool on) {
        if (on) {
            bringTabTo(option);
            Q_EMIT chosenChanged(option);
        }
    });
    bringTabTo(0);
}

// The outline that the options share.
void Choice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto shade = isEnabled() ? theme::Role::ButtonBorder : theme::Role::Border;
    const auto ground = isEnabled() ? theme::Role::Surface : theme::Role::Window;
    theme::paintPanel(painter, childrenRect(), theme::color(ground), theme::color(shade),
                      theme::radius(theme::Radius::Medium));
}

void Choice::setText(int option, const QString& text)
{
    m_group->button(option)->setText(text);
}

void Choice::setChosen(int option)
{
    m_group->button(option)->setChecked(true);
}

// Qt does so only for a button that gets the keyboard.
void Choice::bringTabTo(int option)
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton* button : buttons) {
        button->setFocusPolicy(m_group->id(button) == option ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

int Choice::chosen() const
{
    return m_group->checkedId();
}

} // namespace keyfob

#include "ui/widgets/menubutton.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace keyfob {

using theme::Space;

namespace {

// Other buttons have room enough inside their outline.
int gapBeforeArrow(const QPushButton& button)
{
    return theme::buttonRole(&button) == theme::ButtonRole::Quiet ? theme::space(Space::Xs) : 0;
}

} // namespace

MenuButton::MenuButton(QMenu* menu, QWidget* parent)
    : QPushButton(parent)
    , m_menu(menu)
{
    connect(this, &QPushButton::clicked, this, &MenuButton::openMenu);
}

QSize MenuButton::sizeHint() const
{
    const QSize words = QPushButton::sizeHint();
    return {words.width() + theme::iconSize() + gapBeforeArrow(*this), words.height()};
}

QSize MenuButton::minimumSizeHint() const
{
    return sizeHint();
}

void MenuButton::openMenu()
{
    if (m_menu) {
        const int left = isRightToLeft() ? width() - m_menu->sizeHint().width() : 0;
        m_menu->popup(mapToGlobal(QPoint(left, height() + theme::space(Space::Xxs))));
    }
}

// The words make room for an arrow where reading ends.
void MenuButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    const int edge = theme::iconSize();
    const int side = theme::space(Space::S);
    const QRect words = rect().adjusted(side, 0, -edge - side - gapBeforeArrow(*this), 0);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), words);
    style()->drawControl(QStyle::CE_PushButtonLabel, &option, &painter, this);
    const QRect arrow(width() - edge - side, (height() - edge) / 2, edge, edge);
    theme::paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), arrow),
                     theme::icon(theme::Icon::ChevronDown),
                     theme::color(isEnabled() ? theme::Role::TextMuted
                                              : theme::Role::TextDisabled));
    if (hasFocus()) {
        theme::paintFocusRing(painter, rect(), theme::radius(theme::Radius::Medium));
    }
}

} // namespace keyfob

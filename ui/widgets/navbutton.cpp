#include "ui/widgets/navbutton.h"

#include "ui/theme/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace keyfob {

using theme::Role;
using theme::Space;

NavButton::NavButton(theme::Icon icon, const QString& text, QWidget* parent)
    : QPushButton(text, parent), m_symbol(icon)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setCurrent(bool current)
{
    m_current = current;
    retranslate();
    update();
}

bool NavButton::isCurrent() const
{
    return m_current;
}

QSize NavButton::sizeHint() const
{
    const int text = fontMetrics().size(Qt::TextShowMnemonic, this->text()).width();
    return {text + theme::iconSize() + 3 * theme::space(Space::M),
            theme::controlHeight() + theme::space(Space::Xs)};
}

QSize NavButton::minimumSizeHint() const
{
    return {theme::iconSize() + 2 * theme::space(Space::M), sizeHint().height()};
}

void NavButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QPushButton::changeEvent(event);
}

void NavButton::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool pressed = option.state & QStyle::State_Sunken;
    QColor ground = m_current ? theme::color(Role::AccentSoft) : QColor();
    if (isEnabled() && (pressed || (hovered && !m_current))) {
        ground = theme::color(pressed ? Role::Pressed : Role::Hover);
    }
    const Role role = !isEnabled() ? Role::TextDisabled : m_current ? Role::AccentInk : Role::Text;

    QPainter painter(this);
    const qreal round = theme::radius(theme::Radius::Medium);
    theme::paintPanel(painter, rect(), ground, QColor(), round);
    const int side = theme::space(Space::M);
    const QRect picture(side, 0, theme::iconSize(), height());
    theme::paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), picture),
                     theme::icon(m_symbol), theme::color(role));
    const QRect words = rect().adjusted(picture.right() + side, 0, -side, 0);
    painter.setPen(theme::color(role));
    painter.setFont(theme::font(m_current ? theme::TypeRole::Strong : theme::TypeRole::Body));
    const QString label = painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width(),
                                                           Qt::TextShowMnemonic);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextShowMnemonic,
                     label);
    if (hasFocus()) {
        theme::paintFocusRing(painter, rect(), round);
    }
}

void NavButton::retranslate()
{
    setAccessibleDescription(m_current ? tr("current page") : QString());
}

} // namespace keyfob

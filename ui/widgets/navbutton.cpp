#include "ui/widgets/navbutton.h"

#include "ui/theme/paint.h"
#include "ui/widgets/plaintooltip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QToolTip>

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
    const QFontMetrics strong(theme::font(theme::TypeRole::Strong));
    const int text = strong.size(Qt::TextShowMnemonic, this->text()).width();
    return {text + theme::iconSize() + 3 * theme::space(Space::M),
            theme::controlHeight() + theme::space(Space::Xs)};
}

QSize NavButton::minimumSizeHint() const
{
    return {theme::iconSize() + 2 * theme::space(Space::M), sizeHint().height()};
}

bool NavButton::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && width() < sizeHint().width()) {
        QString whole = text();
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                           plainToolTip(whole.remove(u'&')), this);
        return true;
    }
    return QPushButton::event(event);
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
    const int edge = theme::iconSize();
    const int start = isCompact() ? (width() - edge) / 2 : theme::space(Space::M);
    const QRect picture(start, (height() - edge) / 2, edge, edge);
    theme::paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), picture),
                     theme::icon(m_symbol), theme::color(role));
    if (!isCompact()) {
        paintWords(painter, theme::color(role));
    }
    if (hasFocus()) {
        theme::paintFocusRing(painter, rect(), round);
    }
}

bool NavButton::isCompact() const
{
    return width() < sizeHint().width() / 2;
}

void NavButton::paintWords(QPainter& painter, const QColor& ink) const
{
    const int side = theme::space(Space::M);
    const QRect words = rect().adjusted(2 * side + theme::iconSize(), 0, -side, 0);
    painter.setPen(ink);
    painter.setFont(theme::font(m_current ? theme::TypeRole::Strong : theme::TypeRole::Body));
    const QString label = painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width(),
                                                           Qt::TextShowMnemonic);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextShowMnemonic,
                     label);
}

void NavButton::retranslate()
{
    setAccessibleDescription(m_current ? tr("current page") : QString());
}

} // namespace keyfob

#include "ui/widgets/iconlabel.h"

#include <QEvent>
#include <QPainter>

namespace keyfob {

IconLabel::IconLabel(theme::Icon icon, theme::Role color, QWidget* parent)
    : QWidget(parent), m_icon(theme::icon(icon, color))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(theme::Icon icon, theme::Role color)
{
    m_icon = theme::icon(icon, color);
    update();
}

void IconLabel::setLarge(bool large)
{
    m_large = large;
    updateGeometry();
}

QSize IconLabel::sizeHint() const
{
    const int edge = m_large ? theme::largeIconSize() : theme::iconSize();
    return {edge, edge};
}

QSize IconLabel::minimumSizeHint() const
{
    return sizeHint();
}

bool IconLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
    return QWidget::event(event);
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace keyfob

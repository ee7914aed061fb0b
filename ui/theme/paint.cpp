#include "ui/theme/paint.h"

#include "ui/theme/theme.h"

#include <QIcon>
#include <QPainter>

namespace keyfob::theme {

namespace {

void paintRound(QPainter& painter, const QRectF& rect, const QBrush& brush, const QPen& pen,
                qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(brush);
    painter.setPen(pen);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

} // namespace

void paintPanel(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border,
                qreal radius)
{
    const QBrush brush = fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush);
    if (!border.isValid() || border.alpha() == 0) {
        paintRound(painter, rect, brush, Qt::NoPen, radius);
        return;
    }
    const qreal half = 0.5;
    paintRound(painter, QRectF(rect).adjusted(half, half, -half, -half), brush, QPen(border, 1),
               radius - half);
}

void paintMessageGround(QPainter& painter, const QRect& rect, Role ground, Role ink)
{
    QColor edge = color(ink);
    edge.setAlphaF(0.35F);
    paintPanel(painter, rect, color(ground), edge, radius(Radius::Medium));
}

void paintFocusRing(QPainter& painter, const QRect& rect, qreal radius)
{
    const qreal half = focusWidth() / 2.0;
    paintRound(painter, QRectF(rect).adjusted(half, half, -half, -half), Qt::NoBrush,
               QPen(color(Role::FocusRing), focusWidth()), radius - half);
}

void paintIcon(QPainter& painter, const QRect& rect, const QIcon& icon, const QColor& tint)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = icon.pixmap(rect.size(), ratio);
    if (pixmap.isNull()) {
        return;
    }
    QPainter tinter(&pixmap);
    tinter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tinter.fillRect(pixmap.rect(), tint);
    tinter.end();
    QRect place(QPoint(), pixmap.deviceIndependentSize().toSize());
    place.moveCenter(rect.center());
    painter.drawPixmap(place.topLeft(), pixmap);
}

} // namespace keyfob::theme

#include "ui/theme/pictures.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace keyfob::theme {

namespace {

// All drawings live on a field of 100 by 100; lines are 4 wide.
constexpr qreal kField = 100;
constexpr qreal kLine = 4;

QPen line(Role role, qreal width = kLine)
{
    return QPen(color(role), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintGround(QPainter& painter, Role role)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(role));
    painter.drawEllipse(QRectF(8, 8, 84, 84));
}

void paintRing(QPainter& painter, const QPointF& center, qreal radius, Role ink)
{
    painter.setPen(line(ink));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(center, radius, radius);
}

// The fob of our application icon, upright: a drop with a hole and a keyhole.
void paintFob(QPainter& painter, Role ink)
{
    QPainterPath drop(QPointF(50, 34));
    drop.cubicTo(57, 34, 60, 38, 62, 43);
    drop.cubicTo(64, 48, 71, 53, 71, 64);
    drop.arcTo(QRectF(29, 43, 42, 42), 0, -180);
    drop.cubicTo(29, 53, 36, 48, 38, 43);
    drop.cubicTo(40, 38, 43, 34, 50, 34);
    painter.setPen(line(ink));
    painter.setBrush(color(Role::Surface));
    painter.drawPath(drop);
    painter.setBrush(color(ink));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(50, 61), 5, 5);
    painter.drawRoundedRect(QRectF(47.6, 62, 4.8, 12), 2.4, 2.4);
}

void paintNoTokens(QPainter& painter)
{
    paintGround(painter, Role::AccentSoft);
    painter.translate(kField / 2, kField / 2);
    painter.rotate(20);
    painter.scale(0.8, 0.8);
    painter.translate(-kField / 2, -kField / 2);
    paintRing(painter, {50, 28}, 13, Role::Gold);
    paintFob(painter, Role::AccentInk);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(line(Role::Gold));
    painter.drawArc(QRectF(37, 15, 26, 26), -90 * 16, 70 * 16);
}

void paintNoMatch(QPainter& painter)
{
    paintGround(painter, Role::Skeleton);
    painter.setBrush(color(Role::Surface));
    painter.setPen(line(Role::TextMuted));
    painter.drawLine(QPointF(61, 61), QPointF(76, 76));
    painter.drawEllipse(QPointF(46, 46), 21, 21);
    painter.setPen(line(Role::BorderStrong));
    painter.drawLine(QPointF(36, 41), QPointF(51, 41));
    painter.drawLine(QPointF(36, 51), QPointF(45, 51));
}

void paintOffline(QPainter& painter)
{
    paintGround(painter, Role::Skeleton);
    QPainterPath cloud(QPointF(36, 67));
    cloud.arcTo(QRectF(23, 45, 22, 22), 270, -190);
    cloud.arcTo(QRectF(35, 30, 32, 32), 165, -145);
    cloud.arcTo(QRectF(55, 45, 24, 22), 85, -175);
    cloud.closeSubpath();
    painter.setBrush(color(Role::Surface));
    painter.setPen(line(Role::TextMuted));
    painter.drawPath(cloud);
    painter.setPen(line(Role::Skeleton, 3 * kLine));
    painter.drawLine(QPointF(31, 28), QPointF(72, 75));
    painter.setPen(line(Role::TextMuted));
    painter.drawLine(QPointF(31, 28), QPointF(72, 75));
}

void paintFailed(QPainter& painter)
{
    paintGround(painter, Role::WarningSoft);
    QPainterPath triangle(QPointF(50, 26));
    triangle.lineTo(74, 69);
    triangle.lineTo(26, 69);
    triangle.closeSubpath();
    painter.setBrush(color(Role::Surface));
    painter.setPen(line(Role::Warning));
    painter.drawPath(triangle);
    painter.drawLine(QPointF(50, 43), QPointF(50, 53));
    painter.drawPoint(QPointF(50, 61));
}

void paintLocked(QPainter& painter)
{
    paintGround(painter, Role::AccentSoft);
    QPainterPath shackle(QPointF(38, 48));
    shackle.lineTo(38, 40);
    shackle.arcTo(QRectF(38, 28, 24, 24), 180, -180);
    shackle.lineTo(62, 48);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(line(Role::AccentInk));
    painter.drawPath(shackle);
    painter.setBrush(color(Role::Surface));
    painter.drawRoundedRect(QRectF(30, 47, 40, 29), 6, 6);
    painter.drawLine(QPointF(50, 58), QPointF(50, 65));
}

} // namespace

void paintPicture(QPainter& painter, const QRectF& rect, Picture picture)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = qMin(rect.width(), rect.height()) / kField;
    painter.translate(rect.center());
    painter.scale(scale, scale);
    painter.translate(-kField / 2, -kField / 2);
    switch (picture) {
    case Picture::NoTokens:
        paintNoTokens(painter);
        break;
    case Picture::NoMatch:
        paintNoMatch(painter);
        break;
    case Picture::Offline:
        paintOffline(painter);
        break;
    case Picture::Failed:
        paintFailed(painter);
        break;
    case Picture::Locked:
        paintLocked(painter);
        break;
    }
    painter.restore();
}

} // namespace keyfob::theme

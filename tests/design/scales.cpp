#include "tests/design/scales.h"

#include "tests/design/designvalues.h"
#include "ui/theme/paint.h"

#include <QFontInfo>
#include <QPainter>

namespace keyfob::design {

using namespace Qt::StringLiterals;
using theme::Role;
using theme::Scheme;
using theme::Space;

namespace {

constexpr int kColumns = 3;

int line()
{
    return theme::controlHeight() + theme::space(Space::Xs);
}

int edge()
{
    return theme::space(Space::Xl);
}

void write(QPainter& painter, const QPoint& place, const QString& text, theme::TypeRole type)
{
    painter.setFont(theme::font(type));
    painter.setPen(theme::color(Role::Text));
    const QRect rect(place, QSize(theme::textWidth(90), line()));
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, text);
}

void swatch(QPainter& painter, const QPoint& place, const QColor& color)
{
    const QRect rect(place + QPoint(0, theme::space(Space::Xxs)),
                     QSize(2 * line(), line() - theme::space(Space::Xs)));
    theme::paintPanel(painter, rect, color, theme::color(Role::ButtonBorder),
                      theme::radius(theme::Radius::Small));
}

int rowsOfColors()
{
    return (int(colors().size()) + kColumns - 1) / kColumns;
}

void paintColors(QPainter& painter, QPoint corner, int width)
{
    write(painter, corner, u"Colour roles: light, dark"_s, theme::TypeRole::Title);
    corner.ry() += line();
    const auto all = colors();
    for (int i = 0; i < all.size(); ++i) {
        const QPoint place = corner
                             + QPoint(i / rowsOfColors() * (width / kColumns),
                                      i % rowsOfColors() * line());
        const QColor light = theme::color(all.at(i).value, Scheme::Light);
        const QColor dark = theme::color(all.at(i).value, Scheme::Dark);
        swatch(painter, place, light);
        swatch(painter, place + QPoint(2 * line(), 0), dark);
        write(painter, place + QPoint(4 * line() + theme::space(Space::S), 0),
              u"%1  %2 %3"_s.arg(all.at(i).name, light.name(), dark.name()),
              theme::TypeRole::Small);
    }
}

void paintSpaces(QPainter& painter, QPoint corner)
{
    write(painter, corner, u"Space, in pixels"_s, theme::TypeRole::Title);
    for (const auto& [space, name] : spaces()) {
        corner.ry() += line();
        const int length = theme::space(space);
        painter.fillRect(QRect(corner + QPoint(0, line() / 4), QSize(length, line() / 2)),
                         theme::color(Role::Accent));
        write(painter, corner + QPoint(2 * line(), 0), u"%1  %2"_s.arg(name).arg(length),
              theme::TypeRole::Small);
    }
}

void paintRadii(QPainter& painter, QPoint corner)
{
    write(painter, corner, u"Radius, and the focus ring"_s, theme::TypeRole::Title);
    for (const auto& [radius, name] : radii()) {
        corner.ry() += line();
        const QRect rect(corner, QSize(3 * line(), line() - theme::space(Space::Xs)));
        theme::paintPanel(painter, rect, theme::color(Role::AccentSoft), QColor(),
                          theme::radius(radius));
        theme::paintFocusRing(painter, rect, theme::radius(radius));
        write(painter, corner + QPoint(4 * line(), 0),
              u"%1  %2"_s.arg(name).arg(theme::radius(radius), 0, 'f', 1), theme::TypeRole::Small);
    }
    const QStringList lines{u"Focus ring  %1"_s.arg(theme::focusWidth()),
                            u"Button, field  %1"_s.arg(theme::controlHeight()),
                            u"Table row  %1"_s.arg(theme::rowHeight()),
                            u"Icon  %1, %2"_s.arg(theme::iconSize()).arg(theme::largeIconSize())};
    for (const QString& text : lines) {
        corner.ry() += line();
        write(painter, corner, text, theme::TypeRole::Small);
    }
}

void paintTypes(QPainter& painter, QPoint corner)
{
    write(painter, corner, u"Type, in pixels"_s, theme::TypeRole::Title);
    for (const auto& [type, name] : types()) {
        corner.ry() += line();
        const QFont font = theme::font(type);
        const QString weight = font.weight() > QFont::Normal ? u", semi-bold"_s : QString();
        write(painter, corner,
              u"%1  %2%3"_s.arg(name).arg(QFontInfo(font).pixelSize()).arg(weight), type);
    }
}

} // namespace

QImage scales(int width)
{
    const int column = (width - 2 * edge()) / kColumns;
    const int below = edge() + (rowsOfColors() + 2) * line();
    QImage image(width, below + (int(spaces().size()) + 1) * line() + edge(),
                 QImage::Format_RGB32);
    image.fill(theme::color(Role::Surface));
    QPainter painter(&image);
    paintColors(painter, {edge(), edge()}, width - 2 * edge());
    paintSpaces(painter, {edge(), below});
    paintRadii(painter, {edge() + column, below});
    paintTypes(painter, {edge() + 2 * column, below});
    return image;
}

} // namespace keyfob::design

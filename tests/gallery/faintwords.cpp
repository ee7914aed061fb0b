#include "tests/gallery/faintwords.h"

#include "tests/gallery/widgets.h"
#include "ui/widgets/toast.h"

#include <QHeaderView>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QtMath>

#include <algorithm>

namespace keyfob::test {

namespace {

constexpr double kEnough = 4.5;
constexpr double kEnoughIfLarge = 3;
constexpr int kLargePixels = 24;     // 18 pt
constexpr qreal kLargeBold = 18.66;  // 14 pt

/// Words at one place of a window.
struct Spot
{
    const QWidget* widget;
    QRect place; ///< in the widget
    QString words;
};

QRect inPicture(const QRect& rect, const QImage& picture)
{
    const qreal ratio = picture.devicePixelRatio();
    const QRect scaled(qCeil(rect.x() * ratio), qCeil(rect.y() * ratio),
                       qFloor(rect.width() * ratio), qFloor(rect.height() * ratio));
    return scaled & picture.rect();
}

// The commonest colour is the ground. Of what is drawn on it the strongest is the ink: the edges of
// letters are blended with the ground.
double contrastWithin(const QImage& picture, const QRect& place)
{
    QHash<QRgb, int> colors;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            ++colors[picture.pixel(x, y)];
        }
    }
    const auto common = std::max_element(colors.begin(), colors.end());
    double strongest = 1;
    for (auto color = colors.keyBegin(); color != colors.keyEnd(); ++color) {
        strongest = std::max(strongest, theme::contrast(QColor(*color), QColor(common.key())));
    }
    return strongest;
}

double enoughFor(const QFont& font)
{
    const int pixels = QFontInfo(font).pixelSize();
    const bool isLarge = pixels >= kLargePixels
                         || (font.weight() >= QFont::DemiBold && pixels >= kLargeBold);
    return isLarge ? kEnoughIfLarge : kEnough;
}

QList<Spot> tabs(const QTabBar& bar)
{
    QList<Spot> found;
    for (int tab = 0; tab < bar.count(); ++tab) {
        found.append({&bar, bar.tabRect(tab), bar.tabText(tab)});
    }
    return found;
}

QList<Spot> sections(const QHeaderView& header)
{
    QList<Spot> found;
    for (int section = 0; section < header.count(); ++section) {
        const QRect place(header.sectionViewportPosition(section), 0, header.sectionSize(section),
                          header.height());
        found.append({&header, place,
                      header.model()->headerData(section, header.orientation()).toString()});
    }
    return found;
}

QList<Spot> cells(const QTableView& table)
{
    QList<Spot> found;
    const auto* model = table.model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            found.append({table.viewport(), table.visualRect(cell),
                          cell.data(Qt::AccessibleTextRole).toString()});
        }
    }
    return found;
}

QList<Spot> entries(const QMenu& menu)
{
    QList<Spot> found;
    for (QAction* entry : menu.actions()) {
        found.append({&menu, menu.actionGeometry(entry),
                      entry->isEnabled() ? entry->text() : QString()});
    }
    return found;
}

QList<Spot> spotsOn(const QWidget& widget)
{
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget)) {
        return tabs(*bar);
    }
    const auto* header = qobject_cast<const QHeaderView*>(&widget);
    if (header != nullptr && header->orientation() == Qt::Horizontal) {
        return sections(*header);
    }
    if (const auto* table = qobject_cast<const QTableView*>(&widget)) {
        return cells(*table);
    }
    return {{&widget, widget.rect(), wordsOn(widget)}};
}

// Without its edge, which the mark of the keyboard is drawn on. Nothing where it is scrolled aside:
// what is in sight may be without words.
QRect visiblePart(const Spot& spot, const QWidget& window)
{
    const int edge = theme::focusWidth() + 2 * theme::space(theme::Space::Hairline);
    const bool hasEdge = qobject_cast<const QLabel*>(spot.widget) == nullptr;
    const QRect inner = hasEdge ? spot.place.adjusted(edge, edge, -edge, -edge) : spot.place;
    const QRect seen = inner & spot.widget->visibleRegion().boundingRect();
    return seen.width() < inner.width() ? QRect()
                                        : QRect(spot.widget->mapTo(&window, seen.topLeft()),
                                                seen.size());
}

QString faint(const Spot& spot, const QWidget& window, const QImage& picture)
{
    const QRect place = visiblePart(spot, window);
    const int line = spot.widget->fontMetrics().height();
    if (spot.words.trimmed().isEmpty() || place.width() < line || place.height() < line) {
        return {};
    }
    const double measured = contrastWithin(picture, inPicture(place, picture));
    return measured >= enoughFor(spot.widget->font())
               ? QString()
               : fault(*spot.widget, spot.words,
                       QStringLiteral("is faint: %1 to 1").arg(measured, 0, 'f', 2));
}

// From outside into the edge, at half the height.
QString faintFocus(const QWidget& focus, const QWidget& window, const QImage& picture)
{
    const QPoint start = focus.mapTo(&window, QPoint(0, focus.height() / 2));
    const QRect place(start - QPoint(2, 0), QSize(4 + theme::focusWidth(), 1));
    const QRect edge = inPicture(place, picture);
    const double measured = contrastWithin(picture, edge);
    return measured >= kEnoughIfLarge
               ? QString()
               : fault(focus, wordsOn(focus),
                       QStringLiteral("has the keyboard and a mark of %1 to 1")
                           .arg(measured, 0, 'f', 2));
}

bool isUnderToast(const QWidget& widget, const QWidget& window)
{
    const auto* toast = window.findChild<Toast*>();
    const QRect place(widget.mapTo(&window, QPoint()), widget.size());
    return toast != nullptr && toast->isVisible() && !toast->isAncestorOf(&widget)
           && place.intersects({toast->mapTo(&window, QPoint()), toast->size()});
}

} // namespace

QStringList faintWords(const QWidget& window, const QImage& picture)
{
    QList<Spot> spots;
    if (const auto* menu = qobject_cast<const QMenu*>(&window)) {
        spots = entries(*menu);
    }
    for (const QWidget* widget : widgetsIn(window)) {
        if (widget->isEnabled() && !isUnderToast(*widget, window)) {
            spots.append(spotsOn(*widget));
        }
    }
    QStringList found;
    for (const Spot& spot : std::as_const(spots)) {
        found.append(faint(spot, window, picture));
    }
    const QWidget* focus = window.focusWidget();
    if (focus != nullptr && focus->hasFocus() && !focus->visibleRegion().isEmpty()
        && (qobject_cast<const QPushButton*>(focus) || qobject_cast<const QLineEdit*>(focus))) {
        found.append(faintFocus(*focus, window, picture));
    }
    found.removeAll(QString());
    return found;
}

} // namespace keyfob::test

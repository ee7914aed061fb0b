#include "tests/gallery/misplaced.h"

#include "tests/gallery/widgets.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QScrollArea>

#include <algorithm>

namespace keyfob::test {

namespace {

QString wordsWithin(const QWidget& widget)
{
    QString words = wordsOn(widget);
    const auto all = widgetsIn(*widget.window());
    for (auto child = all.begin(); words.isEmpty() && child != all.end(); ++child) {
        words = widget.isAncestorOf(*child) ? wordsOn(**child) : QString();
    }
    return words;
}

bool isContained(const QWidget& widget)
{
    const QWidget& parent = *widget.parentWidget();
    const auto* area = qobject_cast<const QScrollArea*>(parent.parentWidget());
    if (area != nullptr && area->widget() == &widget) {
        return widget.width() <= parent.width();
    }
    return widget.size().isEmpty() || parent.rect().contains(widget.geometry());
}

QString sides(const QRect& rect)
{
    return QStringLiteral("%1,%2 %3\u00d7%4")
        .arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

// What may be the cause: a page is as wide as the widest thing on it.
QString widestOn(const QWidget& page)
{
    const QWidget* widest = &page;
    int width = 0;
    for (const QWidget* widget : widgetsIn(*page.window())) {
        const int wanted = widget->minimumSizeHint().width();
        if (page.isAncestorOf(widget) && !wordsOn(*widget).isEmpty() && wanted > width) {
            widest = widget;
            width = wanted;
        }
    }
    return fault(*widest, wordsOn(*widest), QStringLiteral("is widest"));
}

QStringList overlaps(const QList<QWidget*>& siblings)
{
    QStringList found;
    for (auto one = siblings.begin(); one != siblings.end(); ++one) {
        for (auto other = std::next(one); other != siblings.end(); ++other) {
            if ((*one)->geometry().intersects((*other)->geometry())) {
                found.append(fault(**one, wordsWithin(**one), QStringLiteral("lies over ")
                                   + fault(**other, wordsWithin(**other), QString())));
            }
        }
    }
    return found;
}

// A toast may lie over words, not over what can be pressed.
QStringList coveredButtons(const QWidget& window)
{
    QStringList found;
    const auto* toast = window.findChild<Toast*>();
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        const QRect place(button->mapTo(&window, QPoint()), button->size());
        if (toast != nullptr && toast->isVisible() && button->isVisible()
            && button->window() == &window && !button->visibleRegion().isEmpty()
            && place.intersects({toast->mapTo(&window, QPoint()), toast->size()})) {
            found.append(fault(*button, button->text(), QStringLiteral("is under the toast")));
        }
    }
    return found;
}

} // namespace

QStringList misplaced(const QWidget& window)
{
    QStringList found = coveredButtons(window);
    QList<QWidget*> holders{const_cast<QWidget*>(&window)};
    const QList<QWidget*> all = widgetsIn(window);
    for (const QWidget* widget : all) {
        if (!isContained(*widget)) {
            found.append(fault(*widget, wordsWithin(*widget),
                               QStringLiteral("sticks out: %1 in %2; on it %3")
                                   .arg(sides(widget->geometry()),
                                        sides(widget->parentWidget()->rect()),
                                        widestOn(*widget))));
        }
    }
    holders.append(all);
    for (const QWidget* holder : std::as_const(holders)) {
        QList<QWidget*> siblings;
        std::copy_if(all.begin(), all.end(), std::back_inserter(siblings),
                     [holder](const QWidget* widget) {
                         return widget->parentWidget() == holder && !wordsWithin(*widget).isEmpty()
                                && qobject_cast<const Toast*>(widget) == nullptr;
                     });
        found.append(overlaps(siblings));
    }
    return found;
}

} // namespace keyfob::test

#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace keyfob::test {

/// The visible widgets of this window itself: not those of its dialogs and menus.
[[nodiscard]] QList<QWidget*> widgetsIn(const QWidget& window);

/// What a person reads on it; empty where it only holds others.
[[nodiscard]] QString wordsOn(const QWidget& widget);

/// A line of a report: which widget, its words, and what is wrong.
[[nodiscard]] QString fault(const QWidget& widget, const QString& words, const QString& what);

} // namespace keyfob::test

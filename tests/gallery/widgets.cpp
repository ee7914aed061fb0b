#include "tests/gallery/widgets.h"

#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

namespace keyfob::test {

namespace {

constexpr int kWordsTold = 60; // characters

} // namespace

QList<QWidget*> widgetsIn(const QWidget& window)
{
    QList<QWidget*> found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == &window) {
            found.append(widget);
        }
    }
    return found;
}

QString wordsOn(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const ElidedLabel*>(&widget)) {
        return label->shownText();
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->text();
    }
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) {
        return field->text().isEmpty() ? field->placeholderText() : field->displayText();
    }
    const auto* tabs = qobject_cast<const QTabBar*>(&widget);
    return tabs != nullptr ? tabs->tabText(tabs->currentIndex()) : QString();
}

QString fault(const QWidget& widget, const QString& words, const QString& what)
{
    QString type = QString::fromLatin1(widget.metaObject()->className());
    return QStringLiteral("%1 \u201c%2\u201d %3")
        .arg(type.remove(QStringLiteral("keyfob::")), words.left(kWordsTold), what);
}

} // namespace keyfob::test

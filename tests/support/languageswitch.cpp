#include "tests/support/languageswitch.h"

#include "tests/support/uitest.h"

#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>

namespace keyfob::test {

namespace {

// Counting down goes on meanwhile.
QString withoutNumbers(QString text)
{
    static const QRegularExpression kNumber(QStringLiteral("\\d+"));
    return text.replace(kNumber, QStringLiteral("#"));
}

void addTexts(const QWidget& widget, const QString& place, QStringList& texts)
{
    const auto add = [&](const char* what, const QString& text) {
        if (!text.isEmpty()) {
            texts.append(
                withoutNumbers(place + QLatin1String(what) + QStringLiteral(": ") + text));
        }
    };
    add(" tip", widget.toolTip());
    add(" name", QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget))
                     ->text(QAccessible::Name));
    add(" description", widget.accessibleDescription());
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        add("", label->text());
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        add("", button->text());
    } else if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) {
        add(" placeholder", field->placeholderText());
    } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            add(" tab", tabs->tabText(tab));
        }
    } else if (const auto* table = qobject_cast<const QTableView*>(&widget)) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            add(" header", table->model()->headerData(column, Qt::Horizontal).toString());
        }
    }
}

} // namespace

QStringList textsOf(const QWidget& window)
{
    QStringList texts;
    addTexts(window, QStringLiteral("window"), texts);
    const auto all = window.findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        const bool isSeen = widget->isVisible() && !widget->size().isEmpty();
        if (isSeen && qobject_cast<QDialog*>(widget->window()) == nullptr) {
            addTexts(*widget, QString::fromUtf8(widget->metaObject()->className()), texts);
        }
    }
    const auto actions = window.findChildren<QAction*>();
    for (const QAction* action : actions) {
        texts.append(QStringLiteral("action: ") + action->text());
        texts.append(QStringLiteral("action tip: ") + action->toolTip());
    }
    return texts;
}

LanguageSwitch::LanguageSwitch()
{
    QCoreApplication::installTranslator(&m_recorder);
}

LanguageSwitch::~LanguageSwitch() = default;

// The one that was installed last is asked first.
void LanguageSwitch::speak(const QString& language)
{
    m_translations.use(language);
    QCoreApplication::removeTranslator(&m_recorder);
    QCoreApplication::installTranslator(&m_recorder);
    QCoreApplication::sendPostedEvents();
}

QStringList LanguageSwitch::leftBehind(const QWidget& window)
{
    speak(QStringLiteral("en")); // what goes by the clock, or is filled in when it is opened
    const QStringList english = textsOf(window);
    speak(QStringLiteral("de"));
    QStringList left;
    const QStringList german = textsOf(window);
    for (const QString& text : german) {
        if (m_recorder.saysInEnglish(text.section(QStringLiteral(": "), 1))) {
            left.append(QStringLiteral("English: ") + text);
        }
    }
    speak(QStringLiteral("en"));
    QStringList again = textsOf(window);
    for (const QString& text : english) {
        again.removeOne(text);
    }
    for (const QString& text : std::as_const(again)) {
        left.append(QStringLiteral("not as before: ") + text);
    }
    return left;
}

} // namespace keyfob::test

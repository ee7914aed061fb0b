#include "tests/support/windowundertest.h"
#include "ui/tokens/tokentable.h"
#include "ui/workspace.h"

#include <QAbstractButton>
#include <QShortcut>

#include <algorithm>
#include <map>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

/// The keys of the whole window, page by page.
class TestWindowKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void noTwoCommandsShareAKey_data();
    void noTwoCommandsShareAKey();
    void aSharedKeyIsFound();

private:
    /// Who listens to each key while the keyboard is in the table, or anywhere where that is not.
    using Owners = std::map<QKeySequence, QStringList>;
    [[nodiscard]] Owners keys() const;
    void addActions(Owners& keys) const;
    [[nodiscard]] static QStringList shared(const Owners& keys);

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestWindowKeys::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    m_it->server.addToken(WindowUnderTest::kEmail, u"ci"_s);
    QVERIFY(m_it->signIn());
}

// An action has its keys in every widget it was added to, and not while none of them is seen.
void TestWindowKeys::addActions(Owners& keys) const
{
    for (const QAction* action : m_it->window->findChildren<QAction*>()) {
        const auto places = action->associatedObjects();
        const bool isSeen = std::any_of(places.begin(), places.end(), [](const QObject* place) {
            const auto* widget = qobject_cast<const QWidget*>(place);
            return widget != nullptr && widget->isVisible();
        });
        for (const QKeySequence& key : isSeen ? action->shortcuts() : QList<QKeySequence>()) {
            keys[key] += action->text();
        }
    }
}

TestWindowKeys::Owners TestWindowKeys::keys() const
{
    Owners keys;
    addActions(keys);
    for (const QShortcut* shortcut : m_it->window->findChildren<QShortcut*>()) {
        const auto* place = qobject_cast<const QWidget*>(shortcut->parent());
        for (const QKeySequence& key :
             place->isVisible() ? shortcut->keys() : QList<QKeySequence>()) {
            keys[key] += QString::fromLatin1(place->metaObject()->className());
        }
    }
    for (const QAbstractButton* button : m_it->window->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->shortcut().isEmpty()) {
            keys[button->shortcut()] += button->text();
        }
    }
    return keys;
}

QStringList TestWindowKeys::shared(const Owners& keys)
{
    QStringList found;
    for (const auto& [key, owners] : keys) {
        if (owners.size() > 1) {
            found += key.toString() + u": "_s + owners.join(u", "_s);
        }
    }
    return found;
}

void TestWindowKeys::noTwoCommandsShareAKey_data()
{
    QTest::addColumn<QStringList>("known");
    const QStringList tabs{u"F6"_s, u"Ctrl+Tab"_s, u"Ctrl+Shift+Tab"_s};
    QTest::newRow("overview") << QStringList{u"F6"_s};
    QTest::newRow("profile") << tabs;
    QTest::newRow("tokens") << tabs
                                   + QStringList{u"Ctrl+N"_s, u"Ctrl+F"_s, u"F5"_s, u"Ctrl+C"_s,
                                                 u"Space"_s, u"Del"_s};
    QTest::newRow("server") << tabs;
}

// Qt lets neither act where two commands have one key.
void TestWindowKeys::noTwoCommandsShareAKey()
{
    QFETCH(QStringList, known);
    m_it->window->workspace().goTo(QString::fromLatin1(QTest::currentDataTag()));
    const Owners found = keys();
    QCOMPARE(shared(found), QStringList());
    for (const QString& key : known) {
        QVERIFY2(found.contains(QKeySequence(key)), qPrintable(key));
    }
}

void TestWindowKeys::aSharedKeyIsFound()
{
    new QShortcut(Qt::Key_F5, &m_it->window->workspace());
    QCOMPARE(shared(keys()), QStringList{u"F5: Refresh, keyfob::Workspace"_s});
}

KEYFOB_UI_TEST_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"

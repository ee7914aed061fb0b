#include "tests/support/tokentablefixture.h"
#include "ui/tokens/copyasmenu.h"
#include "ui/tokens/tokenactions.h"

#include <QAction>
#include <QClipboard>
#include <QMenu>
#include <QStyleOptionMenuItem>

using namespace keyfob;
using namespace keyfob::test;
using Situation = TokenActions::Situation;

Q_DECLARE_METATYPE(keyfob::TokenActions::Situation)

namespace {

const Situation kEverything{.hasRow = true, .canCopy = true, .canWrite = true};

struct OpenMenu : QMenu
{
    using QMenu::initStyleOption;
};

} // namespace

class TestTokenActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSituationDecides_data();
    void theSituationDecides();
    void showBecomesHide();
    void theReasonIsTold();
    void theMenuHoldsTheCommandsOfTheContract();
    void forgettingACopyIsThereOnlyForRowsThatHaveOne();
    void menusShowTheShortcuts();
    void aNewLanguageKeepsTheSituation();
    void keysActInTheTable_data();
    void keysActInTheTable();
    void tableKeysAreTheFieldsInTheField();
    void tableKeysDoNothingElsewhere();
    void pageKeysActAnywhere_data();
    void pageKeysActAnywhere();
    void aDisabledCommandHasNoKey();

private:
    void focus(QWidget* widget);
    [[nodiscard]] QList<QAction*> actions() const;

    std::unique_ptr<TokenTableFixture> m_fixture;
    TokenActions* m_actions = nullptr;
    QStringList m_triggered; ///< texts of the actions
};

void TestTokenActions::init()
{
    m_triggered.clear();
    m_fixture = std::make_unique<TokenTableFixture>();
    m_actions = new TokenActions(&m_fixture->page, m_fixture->table);
    m_actions->update(kEverything);
    for (QAction* each : actions()) {
        connect(each, &QAction::triggered, this, [this, each] { m_triggered += each->text(); });
    }
    QTRY_VERIFY(m_fixture->page.isActiveWindow());
}

void TestTokenActions::cleanup()
{
    m_fixture.reset();
}

void TestTokenActions::focus(QWidget* widget)
{
    widget->setFocus();
    QTRY_VERIFY(widget->hasFocus());
}

QList<QAction*> TestTokenActions::actions() const
{
    return {m_actions->add(),    m_actions->copy(),   m_actions->show(),
            m_actions->remove(), m_actions->reload(), m_actions->find()};
}

void TestTokenActions::theSituationDecides_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QStringList>("enabled");
    const QString add = QStringLiteral("Add New API Token");
    const QString copy = QStringLiteral("Copy");
    const QString copyAs = QStringLiteral("Copy As");
    const QString show = QStringLiteral("Show");
    const QString test = QStringLiteral("Test");
    const QString replace = QStringLiteral("Replace…");
    const QString remove = QStringLiteral("Delete…");
    const QString list = QStringLiteral("Export List…");
    QTest::newRow("nothing") << Situation{} << QStringList();
    QTest::newRow("everything") << kEverything
                                << QStringList{add,  copy,    copyAs, show,
                                               test, replace, remove, list};
    QTest::newRow("no row") << Situation{.canCopy = true, .canWrite = true} << QStringList{add};
    QTest::newRow("no secret") << Situation{.hasRow = true, .canWrite = true}
                               << QStringList{add, replace, remove, list};
    QTest::newRow("offline") << Situation{.hasRow = true, .canCopy = true}
                             << QStringList{copy, copyAs, show, list};
    QTest::newRow("adding") << Situation{.hasRow = true,
                                         .canCopy = true,
                                         .canWrite = true,
                                         .isAdding = true}
                            << QStringList{copy, copyAs, show, test, replace, remove, list};
}

void TestTokenActions::theSituationDecides()
{
    QFETCH(Situation, situation);
    QFETCH(QStringList, enabled);
    m_actions->update(situation);
    for (const QAction* each :
         {m_actions->add(), m_actions->copy(), m_actions->copyAs()->menuAction(),
          m_actions->show(), m_actions->test(), m_actions->replace(), m_actions->remove(),
          m_actions->exportList()}) {
        QVERIFY2(each->isEnabled() == enabled.contains(each->text()), qPrintable(each->text()));
    }
    QVERIFY(m_actions->reload()->isEnabled());
    QVERIFY(m_actions->find()->isEnabled());
}

void TestTokenActions::showBecomesHide()
{
    Situation situation = kEverything;
    situation.isShown = true;
    m_actions->update(situation);
    QCOMPARE(m_actions->show()->text(), QStringLiteral("Hide"));
    m_actions->update(kEverything);
    QCOMPARE(m_actions->show()->text(), QStringLiteral("Show"));
}

void TestTokenActions::theReasonIsTold()
{
    const QString why = QStringLiteral("There is no connection to the server.");
    m_actions->update({.hasRow = true, .canCopy = true, .whyNot = why});
    QCOMPARE(m_actions->add()->toolTip(), why);
    QCOMPARE(m_actions->test()->toolTip(), why);
    QCOMPARE(m_actions->remove()->toolTip(), why);
    const QString whyNoReplace = QStringLiteral("This token belongs to somebody else.");
    m_actions->update({.hasRow = true, .canWrite = true, .whyNoReplace = whyNoReplace});
    QVERIFY(!m_actions->replace()->isEnabled());
    QCOMPARE(m_actions->replace()->toolTip(), whyNoReplace);
    m_actions->update(kEverything);
    QVERIFY(m_actions->add()->toolTip() != why);
    QVERIFY(m_actions->remove()->toolTip() != why);
}

void TestTokenActions::theMenuHoldsTheCommandsOfTheContract()
{
    QCOMPARE(m_actions->rowMenu()->title(), QStringLiteral("Actions"));
    QStringList texts;
    for (const QAction* each : m_actions->rowMenu()->actions()) {
        if (!each->isSeparator()) {
            texts += each->text();
        }
    }
    QCOMPARE(texts, QStringList({QStringLiteral("Copy"), QStringLiteral("Copy As"),
                                 QStringLiteral("Show"), QStringLiteral("Test"),
                                 QStringLiteral("Replace…"), QStringLiteral("Delete…"),
                                 QStringLiteral("Forget the Copy on This Computer"),
                                 QStringLiteral("Export List…")}));
}

void TestTokenActions::forgettingACopyIsThereOnlyForRowsThatHaveOne()
{
    QVERIFY(!m_actions->forgetCopy()->isVisible());
    m_actions->update({.hasRow = true, .isCopyKept = true});
    QVERIFY(m_actions->forgetCopy()->isVisible());
    QVERIFY(m_actions->forgetCopy()->isEnabled()); // no server is needed for it
    m_actions->update({.isCopyKept = true});
    QVERIFY(!m_actions->forgetCopy()->isVisible());
}

// As the menu paints it: the key comes behind a tab.
void TestTokenActions::menusShowTheShortcuts()
{
    QStringList withKey;
    for (const QAction* each : m_actions->rowMenu()->actions()) {
        QStyleOptionMenuItem item;
        (m_actions->rowMenu()->*(&OpenMenu::initStyleOption))(&item, each);
        const QString key = each->shortcut().toString(QKeySequence::NativeText);
        QCOMPARE(item.text, key.isEmpty() ? each->text() : each->text() + u'\t' + key);
        withKey += key.isEmpty() ? QStringList() : QStringList(each->text());
    }
    QCOMPARE(withKey, QStringList({QStringLiteral("Copy"), QStringLiteral("Show"),
                                   QStringLiteral("Delete…")}));
}

void TestTokenActions::aNewLanguageKeepsTheSituation()
{
    m_actions->update({.hasRow = true, .canCopy = true, .isShown = true});
    m_actions->retranslate();
    QCOMPARE(m_actions->show()->text(), QStringLiteral("Hide"));
    QVERIFY(m_actions->copy()->isEnabled());
    QVERIFY(!m_actions->add()->isEnabled());
}

void TestTokenActions::keysActInTheTable_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Ctrl+C") << Qt::Key_C << Qt::ControlModifier << QStringLiteral("Copy");
    QTest::newRow("Ctrl+Ins") << Qt::Key_Insert << Qt::ControlModifier << QStringLiteral("Copy");
    QTest::newRow("Del") << Qt::Key_Delete << Qt::NoModifier << QStringLiteral("Delete…");
    QTest::newRow("Space") << Qt::Key_Space << Qt::NoModifier << QStringLiteral("Show");
}

void TestTokenActions::keysActInTheTable()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifier, modifier);
    QFETCH(QString, expected);
    focus(m_fixture->table);
    QTest::keyClick(m_fixture->table, key, modifier);
    QCOMPARE(m_triggered, QStringList{expected});
    m_actions->update({.hasRow = true});
    QTest::keyClick(m_fixture->table, key, modifier);
    QCOMPARE(m_triggered, QStringList{expected});
}

void TestTokenActions::tableKeysAreTheFieldsInTheField()
{
    QLineEdit* field = m_fixture->field;
    focus(field);
    field->setText(QStringLiteral("ab"));
    field->home(false);
    QTest::keyClick(field, Qt::Key_Space);
    QTest::keyClick(field, Qt::Key_Delete);
    QCOMPARE(field->text(), QStringLiteral(" b"));
    field->selectAll();
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral(" b"));
    QCOMPARE(m_triggered, QStringList());
}

void TestTokenActions::tableKeysDoNothingElsewhere()
{
    auto* other = new QWidget;
    other->setFocusPolicy(Qt::StrongFocus);
    m_fixture->page.layout()->addWidget(other);
    QTRY_VERIFY(other->isVisible());
    focus(other);
    QTest::keyClick(other, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(other, Qt::Key_Delete);
    QTest::keyClick(other, Qt::Key_Space);
    QCOMPARE(m_triggered, QStringList());
}

void TestTokenActions::pageKeysActAnywhere_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::addColumn<QString>("expected");
    const auto add = QStringLiteral("Add New API Token");
    QTest::newRow("Ctrl+N") << Qt::Key_N << Qt::ControlModifier << add;
    QTest::newRow("F5") << Qt::Key_F5 << Qt::NoModifier << QStringLiteral("Refresh");
    QTest::newRow("Ctrl+F") << Qt::Key_F << Qt::ControlModifier << QStringLiteral("Filter Tokens");
}

void TestTokenActions::pageKeysActAnywhere()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifier, modifier);
    QFETCH(QString, expected);
    for (QWidget* place :
         {static_cast<QWidget*>(m_fixture->table), static_cast<QWidget*>(m_fixture->field)}) {
        m_triggered.clear();
        focus(place);
        QTest::keyClick(place, key, modifier);
        QCOMPARE(m_triggered, QStringList{expected});
    }
}

void TestTokenActions::aDisabledCommandHasNoKey()
{
    m_actions->update({.hasRow = true});
    QApplication::clipboard()->setText(QStringLiteral("before"));
    focus(m_fixture->table);
    QTest::keyClick(m_fixture->table, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(m_fixture->table, Qt::Key_Delete);
    QTest::keyClick(m_fixture->table, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_triggered, QStringList());
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
}

KEYFOB_UI_TEST_MAIN(TestTokenActions)
#include "tst_tokenactions.moc"

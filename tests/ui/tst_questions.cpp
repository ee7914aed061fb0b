#include "tests/support/windowundertest.h"
#include "ui/text/datetext.h"
#include "ui/tokens/tokentable.h"
#include "ui/widgets/confirmdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTimeZone>

#include <algorithm>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTokens = "/api/v1/tokens";
const QString kBob = QStringLiteral("bob@example.com");

} // namespace

/// What the window says about single tokens: before and after deleting them, where there is none,
/// and of whom they are.
class TestQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<WindowUnderTest>(); }
    void cleanup() { m_it.reset(); }
    void theQuestionBeforeADeletionShowsTheId();
    void theQuestionBeforeADeletionNamesOwnerAndDate();
    void deletingWhatHasGoneMeanwhileSaysSo();
    void aDeletionThatTheSessionDoesNotLiveToSeeIsNotSent();
    void allRefusedDeletionsAreNamed();
    void whatIsPerhapsDeletedIsNotCalledRefused();
    void closingTheBarForgetsTheRefusals();
    void actionsNeedARow();
    void copyingSomebodyElsesTokenNamesTheOwner();
    void whatCannotBeCopiedSaysWhy();
    void namesAreSpokenWithoutInvisibleCharacters_data();
    void namesAreSpokenWithoutInvisibleCharacters();

private:
    [[nodiscard]] TokenTable* table() const { return m_it->find<TokenTable>("API tokens"); }
    qint64 addOnServer(const char* name)
    {
        return m_it->server.addToken(WindowUnderTest::kEmail, QString::fromUtf8(name)).id;
    }
    void askToDelete(qint64 id);
    void remove(qint64 id);

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestQuestions::askToDelete(qint64 id)
{
    table()->selectId(id);
    m_it->action("Delete…")->trigger();
    QTRY_VERIFY(m_it->button("Delete"));
}

void TestQuestions::remove(qint64 id)
{
    askToDelete(id);
    m_it->press("Delete");
    QTRY_VERIFY(!m_it->button("Delete"));
}

// Two tokens can have the same name.
void TestQuestions::theQuestionBeforeADeletionShowsTheId()
{
    addOnServer("ci");
    const qint64 id = addOnServer("ci");
    QVERIFY(m_it->signIn());
    QVERIFY(!m_it->find<QLabel>(QByteArray::number(id).constData()));
    askToDelete(id);
    QVERIFY(m_it->find<QLabel>(QByteArray::number(id).constData()));
    m_it->press("Cancel");
    QCOMPARE(m_it->server.count("DELETE", kTokens), 0);
}

void TestQuestions::theQuestionBeforeADeletionNamesOwnerAndDate()
{
    const QDateTime created(QDate(2024, 2, 29), QTime(13, 7), QTimeZone::utc());
    m_it->server.insertToken({.id = 77,
                              .token = QString(40, u'x'),
                              .description = u"ci"_s,
                              .userId = m_it->server.user(WindowUnderTest::kEmail)->id,
                              .createdAt = created});
    QVERIFY(m_it->signIn());
    askToDelete(77);
    const auto* dialog = m_it->window->findChild<ConfirmDialog*>();
    const QString date = dateAndTime(created);
    QVERIFY(date.contains(u"2024"_s));
    for (const QString& fact :
         {u"Creator"_s, WindowUnderTest::kEmail, u"Created"_s, date, u"ID"_s, u"77"_s}) {
        QVERIFY2(named<QLabel>(*dialog, fact), qPrintable(fact));
    }
    m_it->press("Cancel");
}

void TestQuestions::deletingWhatHasGoneMeanwhileSaysSo()
{
    const qint64 id = addOnServer("old");
    QVERIFY(m_it->signIn());
    askToDelete(id);
    QVERIFY(m_it->server.deleteToken(id));
    m_it->service->reload();
    QTRY_VERIFY(m_it->tokens->token(id) == nullptr);
    m_it->press("Delete");
    QVERIFY(m_it->says("Token “old” was already deleted."));
    QCOMPARE(m_it->server.count("DELETE", kTokens), 0);
}

void TestQuestions::aDeletionThatTheSessionDoesNotLiveToSeeIsNotSent()
{
    const qint64 one = addOnServer("one");
    addOnServer("two");
    QVERIFY(m_it->signIn());
    askToDelete(one);
    QVERIFY(m_it->endSession());
    m_it->press("Delete");
    QTRY_VERIFY(m_it->says("Not deleted: “one”. You are not signed in any more."));
    QCOMPARE(m_it->server.count("DELETE", kTokens), 0);
    QVERIFY(m_it->server.token(one));
}

void TestQuestions::allRefusedDeletionsAreNamed()
{
    const qint64 first = addOnServer("first");
    const qint64 second = addOnServer("second");
    QVERIFY(m_it->signIn());
    m_it->server.addFault(Fault::html(404), "DELETE", kTokens, FaultScript::kForEver);
    QSignalSpy failed(m_it->service, &TokenService::removeFailed);
    m_it->service->remove(first);
    QTRY_COMPARE(failed.count(), 1);
    m_it->service->remove(second);
    QTRY_COMPARE(failed.count(), 2);
    const QString names = QLocale().createSeparatedList({u"“first”"_s, u"“second”"_s});
    QVERIFY(m_it->says(u"Not deleted: %1."_s.arg(names).toUtf8().constData()));
    QCOMPARE(table()->model()->rowCount(), 2);
    m_it->server.clearFaults();
    remove(first); // a new try begins with a clean bar
    QTRY_VERIFY(m_it->says("Deleted token “first”."));
    QVERIFY(!m_it->says("Not deleted"));
}

void TestQuestions::whatIsPerhapsDeletedIsNotCalledRefused()
{
    const qint64 id = addOnServer("old");
    QVERIFY(m_it->signIn());
    m_it->server.addFault(Fault::html(500), "GET", kTokens, FaultScript::kForEver);
    remove(id);
    QTRY_VERIFY(m_it->says("Perhaps deleted: “old”."));
    QVERIFY(!m_it->says("Not deleted"));
}

void TestQuestions::closingTheBarForgetsTheRefusals()
{
    const qint64 first = addOnServer("first");
    const qint64 second = addOnServer("second");
    QVERIFY(m_it->signIn());
    m_it->server.addFault(Fault::html(404), "DELETE", kTokens, FaultScript::kForEver);
    m_it->service->remove(first);
    QTRY_VERIFY(m_it->says("Not deleted: “first”."));
    m_it->press("Close");
    QVERIFY(!m_it->says("Not deleted"));
    m_it->service->remove(second);
    QTRY_VERIFY(m_it->says("Not deleted: “second”."));
}

void TestQuestions::actionsNeedARow()
{
    QVERIFY(m_it->signIn());
    QPushButton* actions = m_it->button("Actions");
    QVERIFY(!actions->isEnabled());
    QVERIFY(!actions->toolTip().isEmpty());
    addOnServer("first");
    m_it->service->reload();
    QTRY_VERIFY(actions->isEnabled());
    QVERIFY(actions->toolTip().isEmpty());
    m_it->field("Filter tokens")->setText(QStringLiteral("zzz"));
    QTRY_VERIFY(!actions->isEnabled());
}

void TestQuestions::copyingSomebodyElsesTokenNamesTheOwner()
{
    m_it->server.addUser(kBob, QStringLiteral("secret 123"));
    const qint64 bobs = m_it->server.addToken(kBob, QStringLiteral("ci")).id;
    const qint64 mine = addOnServer("ci");
    QVERIFY(m_it->signIn());
    m_it->press("Everyone");
    table()->selectId(bobs);
    m_it->action("Copy")->trigger();
    QTRY_VERIFY(m_it->button("Copy Token"));
    m_it->find<QCheckBox>("I know that this is bob@example.com’s token")->click();
    m_it->press("Copy Token");
    QVERIFY(m_it->says("Copied token “ci” of bob@example.com."));
    table()->selectId(mine);
    m_it->action("Copy")->trigger();
    QVERIFY(m_it->says("Copied token “ci”."));
    QVERIFY(!m_it->says("Copied token “ci” of"));
}

void TestQuestions::whatCannotBeCopiedSaysWhy()
{
    addOnServer("old");
    QVERIFY(m_it->signIn());
    QAction* copy = m_it->action("Copy");
    QVERIFY(copy->isEnabled());
    QVERIFY(m_it->endSession());
    QVERIFY(!copy->isEnabled());
    QCOMPARE(copy->toolTip(), u"Sign in again to copy or show it."_s);
    QCOMPARE(m_it->action("Show")->toolTip(), u"Sign in again to copy or show it."_s);
}

void TestQuestions::namesAreSpokenWithoutInvisibleCharacters_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("overview") << "Overview";
    QTest::newRow("profile") << "Profile";
}

// The isolates around a shown name are read out by some screen readers.
void TestQuestions::namesAreSpokenWithoutInvisibleCharacters()
{
    QFETCH(QString, page);
    m_it->server.setDisplayName(WindowUnderTest::kEmail, QStringLiteral("Ada Lovelace"));
    addOnServer("ci");
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->session->profile());
    m_it->press(page == u"Overview" ? "Overview" : "Account Settings");
    if (page == u"Profile") {
        m_it->window->findChild<QTabWidget*>()->setCurrentIndex(0);
    }
    QTRY_VERIFY(m_it->says("Ada Lovelace"));
    int named = 0;
    for (QWidget* widget : m_it->window->findChildren<QWidget*>()) {
        const QString name = widget->isVisible() ? accessibleName(widget) : QString();
        named += name.isEmpty() ? 0 : 1;
        const auto isIsolate = [](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); };
        QVERIFY2(std::none_of(name.begin(), name.end(), isIsolate), qPrintable(name));
    }
    QVERIFY(named > 10);
    QVERIFY(m_it->find<QLabel>("Ada Lovelace"));
}

KEYFOB_UI_TEST_MAIN(TestQuestions)
#include "tst_questions.moc"

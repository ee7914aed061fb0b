#include "models/tokens/tokenservice.h"
#include "tests/support/loopback.h"
#include "tests/support/scriptedsecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using ListState = TokenService::ListState;
using Kind = ApiError::Kind;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");
const QString kName = QStringLiteral("old");
constexpr auto kTokens = "/api/v1/tokens";
constexpr auto kForEver = FaultScript::kForEver;

} // namespace

/// What is told of a deletion whose outcome is not plain, and what is remembered of deleted tokens.
class TestRemovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutAListNobodyKnowsWhetherItIsDeleted_data();
    void withoutAListNobodyKnowsWhetherItIsDeleted();
    void whatWasNeverSentIsNotDeleted();
    void aSessionThatEndsMeanwhileLeavesItUnknown();
    void aLogOutMeanwhileLeavesItUnknown();
    void aRowThatIsListedAllTheSameIsARefusal();
    void aRowThatHasGoneIsDeletedWhateverTheReply_data();
    void aRowThatHasGoneIsDeletedWhateverTheReply();
    void namesOfAcceptedTokensSurviveAnEndedSession();
    void namesOfAcceptedTokensGoWithALogOut();

private:
    void signIn();
    void expire();
    void removeAccepted();
    [[nodiscard]] int asked() const { return m_loopback->server.count("GET", "/api/v1/auth"); }

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<ScriptedSecretStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TokenListModel> m_model;
    std::unique_ptr<TokenService> m_service;
    std::unique_ptr<QSignalSpy> m_removed;
    std::unique_ptr<QSignalSpy> m_failed;
    qint64 m_id = 0; ///< of the one token there is
};

void TestRemovals::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_loopback->server.addSuperAdmin(kEmail, kPassword);
    m_id = m_loopback->server.addToken(kEmail, kName).id;
    m_store = std::make_unique<ScriptedSecretStore>();
    m_session = std::make_unique<Session>(m_loopback->manager, *m_store, systemNow);
    m_model = std::make_unique<TokenListModel>();
    m_service = std::make_unique<TokenService>(*m_session, *m_model);
    m_removed = std::make_unique<QSignalSpy>(m_service.get(), &TokenService::removed);
    m_failed = std::make_unique<QSignalSpy>(m_service.get(), &TokenService::removeFailed);
    signIn();
    QCOMPARE(m_model->rowCount(), 1);
}

void TestRemovals::cleanup()
{
    m_service.reset();
    m_model.reset();
    m_session.reset();
    m_store.reset();
    m_loopback.reset();
}

void TestRemovals::signIn()
{
    m_session->signIn({m_loopback->serverUrl(), kEmail}, SecretString::fromText(kPassword), true);
    QTRY_VERIFY(m_session->state() == SessionState::SignedIn && !m_service->isReading());
    QCOMPARE(m_service->listState(), ListState::Ready);
}

void TestRemovals::expire()
{
    m_loopback->server.revokeSessions();
    m_service->reload();
    QTRY_COMPARE(m_session->state(), SessionState::Expired);
}

void TestRemovals::removeAccepted()
{
    m_service->remove(m_id);
    QTRY_COMPARE(m_service->deleted().stillAccepted(), QStringList{kName});
    QVERIFY(m_service->deleted().canCheck());
}

void TestRemovals::withoutAListNobodyKnowsWhetherItIsDeleted_data()
{
    QTest::addColumn<std::optional<Fault>>("reply");
    QTest::newRow("200") << std::optional<Fault>();
    QTest::newRow("refused") << std::optional(Fault::html(404));
    QTest::newRow("lost") << std::optional(Fault::closeAfterEffect());
}

void TestRemovals::withoutAListNobodyKnowsWhetherItIsDeleted()
{
    QFETCH(std::optional<Fault>, reply);
    if (reply) {
        m_loopback->server.addFault(*reply, "DELETE", kTokens);
    }
    m_loopback->server.addFault(Fault::html(500), "GET", kTokens, kForEver);
    m_service->remove(m_id);
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(m_failed->first().at(1).toString(), kName);
    QCOMPARE(m_failed->first().at(2).value<ApiError>().kind, Kind::Server); // why there is no list
    QCOMPARE(m_failed->first().at(3).toBool(), true);
    QVERIFY(m_model->token(m_id) != nullptr);
    QCOMPARE(m_removed->count(), 0);
}

void TestRemovals::whatWasNeverSentIsNotDeleted()
{
    m_loopback->server.stop();
    m_service->remove(m_id);
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(m_failed->first().at(2).value<ApiError>().kind, Kind::Refused);
    QCOMPARE(m_failed->first().at(3).toBool(), false);
    QVERIFY(m_model->token(m_id) != nullptr);
}

void TestRemovals::aSessionThatEndsMeanwhileLeavesItUnknown()
{
    m_loopback->server.addFault(Fault::neverAnswer(), "DELETE", kTokens);
    m_service->remove(m_id);
    QTRY_COMPARE(m_loopback->server.count("DELETE", kTokens), 1);
    expire();
    QCOMPARE(m_failed->count(), 1);
    QCOMPARE(m_failed->first().at(2).value<ApiError>().kind, Kind::Unauthorized);
    QCOMPARE(m_failed->first().at(3).toBool(), true);
}

void TestRemovals::aLogOutMeanwhileLeavesItUnknown()
{
    m_loopback->server.addFault(Fault::neverAnswer(), "DELETE", kTokens);
    m_service->remove(m_id);
    QTRY_COMPARE(m_loopback->server.count("DELETE", kTokens), 1);
    m_session->logOut(Session::LogOut::ThisComputer);
    QCOMPARE(m_failed->count(), 1);
    QCOMPARE(m_failed->first().at(3).toBool(), true);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestRemovals::aRowThatIsListedAllTheSameIsARefusal()
{
    m_loopback->server.addFault(Fault::json(200, {}), "DELETE", kTokens);
    m_service->remove(m_id);
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(m_failed->first().at(2).value<ApiError>().kind, Kind::Validation);
    QCOMPARE(m_failed->first().at(3).toBool(), false);
    QVERIFY(m_model->token(m_id) != nullptr);
    QCOMPARE(m_removed->count(), 0);
}

void TestRemovals::aRowThatHasGoneIsDeletedWhateverTheReply_data()
{
    QTest::addColumn<Fault>("reply");
    QTest::addColumn<bool>("wasGone");
    QTest::newRow("500") << Fault::html(500).withEffect() << true;
    QTest::newRow("404") << Fault::html(404).withEffect() << true;
    // Most probably it was this very request that has deleted it.
    QTest::newRow("lost") << Fault::closeAfterEffect() << false;
    QTest::newRow("unreadable") << Fault::html(200, "<p>?</p>").withEffect() << false;
}

void TestRemovals::aRowThatHasGoneIsDeletedWhateverTheReply()
{
    QFETCH(Fault, reply);
    QFETCH(bool, wasGone);
    m_loopback->server.addFault(reply, "DELETE", kTokens);
    m_service->remove(m_id);
    QTRY_COMPARE(m_removed->count(), 1);
    QCOMPARE(m_removed->first().at(1).toString(), kName);
    QCOMPARE(m_removed->first().at(2).toBool(), wasGone);
    QCOMPARE(m_failed->count(), 0);
    QCOMPARE(m_loopback->server.count("DELETE", kTokens), 1);
    QVERIFY(m_model->token(m_id) == nullptr);
}

void TestRemovals::namesOfAcceptedTokensSurviveAnEndedSession()
{
    removeAccepted();
    expire();
    QCOMPARE(m_service->deleted().stillAccepted(), QStringList{kName});
    QVERIFY(!m_service->deleted().canCheck());
    signIn();
    QCOMPARE(m_service->deleted().stillAccepted(), QStringList{kName});
    QVERIFY(!m_service->deleted().canCheck());
    const int before = asked();
    m_service->deleted().checkAgain(); // without a secret there is nothing to ask with
    m_service->reload();
    QTRY_VERIFY(!m_service->isReading());
    QCOMPARE(asked(), before);
    QCOMPARE(m_service->deleted().stillAccepted(), QStringList{kName});
}

void TestRemovals::namesOfAcceptedTokensGoWithALogOut()
{
    removeAccepted();
    expire();
    QSignalSpy changed(&m_service->deleted(), &DeletedTokens::changed);
    m_session->logOut(Session::LogOut::ThisComputer);
    QVERIFY(m_service->deleted().stillAccepted().isEmpty());
    QVERIFY(changed.count() > 0);
}

QTEST_GUILESS_MAIN(TestRemovals)
#include "tst_removals.moc"

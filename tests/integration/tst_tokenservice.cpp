#include "models/api/tokensapi.h"
#include "models/tokens/tokenservice.h"
#include "tests/support/fakenocodb.h"
#include "tests/support/scriptedsecretstore.h"

#include <QAbstractItemModelTester>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using ListState = TokenService::ListState;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");

} // namespace

class TestTokenService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyTokenIsListed_data();
    void everyTokenIsListed();
    void aClampedPageSizeHidesNothing();
    void repeatedPagesComeToAnEnd();
    void anAddedTokenIsThereAtOnce();
    void aLostReplyToSaveMakesOneTokenAndFindsIt();
    void aSaveThatNeverArrivedIsNotRepeated();
    void aDeletedTokenLeavesWhenTheServerHasAgreed();
    void aTokenThatWasGoneIsToldAsSuch();
    void aRefusedDeleteKeepsTheRow();
    void aDeletedTokenIsTriedUntilTheServerRefusesIt();
    void aFailedReadKeepsOlderRows();
    void askedForBeforeTheKeychainHasAnsweredItIsReadAfter();
    void anEndedSessionTakesTheSecretsAndKeepsTheNames();

private:
    [[nodiscard]] qint64 seed(const char* name);

    std::unique_ptr<FakeNocoDb> m_server;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<ScriptedSecretStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TokenListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<TokenService> m_service;
};

void TestTokenService::init()
{
    m_server = std::make_unique<FakeNocoDb>();
    m_server->addSuperAdmin(kEmail, kPassword);
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_manager->setProxy(QNetworkProxy::NoProxy);
    m_store = std::make_unique<ScriptedSecretStore>();
    m_session = std::make_unique<Session>(*m_manager, *m_store, systemNow);
    m_model = std::make_unique<TokenListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_service = std::make_unique<TokenService>(*m_session, *m_model);
    m_session->signIn({*ServerUrl::parse(m_server->url().toString()), kEmail},
                      SecretString::fromText(kPassword), true);
    QTRY_COMPARE(m_service->listState(), ListState::Ready);
}

void TestTokenService::cleanup()
{
    m_service.reset();
    m_tester.reset();
    m_model.reset();
    m_session.reset();
    m_store.reset();
    m_manager.reset();
    m_server.reset();
}

qint64 TestTokenService::seed(const char* name)
{
    const qint64 id = m_server->addToken(kEmail, QString::fromLatin1(name)).id;
    m_service->reload();
    [this, id] { QTRY_VERIFY(m_model->token(id) != nullptr && !m_service->isReading()); }();
    return id;
}

void TestTokenService::everyTokenIsListed_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 11, 1000, 10'000}) {
        QTest::addRow("%d", count) << count;
    }
}

void TestTokenService::everyTokenIsListed()
{
    QFETCH(int, count);
    m_server->addTokens(kEmail, count);
    m_service->reload();
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->isReading(), 30'000);
    QCOMPARE(m_service->listState(), ListState::Ready);
    QCOMPARE(m_model->rowCount(), count);
}

void TestTokenService::aClampedPageSizeHidesNothing()
{
    m_server->behaviour().maxPageRows = 25;
    m_server->addTokens(kEmail, 103);
    m_service->reload();
    QTRY_VERIFY(!m_service->isReading());
    QCOMPARE(m_model->rowCount(), 103);
}

void TestTokenService::repeatedPagesComeToAnEnd()
{
    m_server->addTokens(kEmail, 7);
    m_server->behaviour().pageHook = [this](int, int, const QJsonArray& honest) {
        static QJsonArray s_first;
        s_first = honest.isEmpty() ? s_first : honest;
        return s_first;
    };
    m_service->reload();
    QTRY_VERIFY(!m_service->isReading());
    QCOMPARE(m_model->rowCount(), 7);
}

void TestTokenService::anAddedTokenIsThereAtOnce()
{
    QSignalSpy added(m_service.get(), &TokenService::added);
    m_service->add(QStringLiteral("ci"));
    QVERIFY(added.wait());
    const qint64 id = added.first().first().toLongLong();
    QCOMPARE(m_model->token(id)->name, QStringLiteral("ci"));
    QCOMPARE(m_model->token(id)->creator, kEmail);
    const QString secret = m_model->copyOfSecret(id).toText();
    QVERIFY(m_server->isTokenAccepted(secret));
    QTRY_VERIFY(!m_service->isReading());
    QCOMPARE(m_model->rowCount(), 1);
}

void TestTokenService::aLostReplyToSaveMakesOneTokenAndFindsIt()
{
    QSignalSpy added(m_service.get(), &TokenService::added);
    m_server->addFault(Fault::closeAfterEffect(), "POST", "/api/v1/tokens", FakeNocoDb::kForEver);
    m_service->add(QStringLiteral("once"));
    m_service->add(QStringLiteral("once")); // a double click
    QVERIFY(added.wait());
    QCOMPARE(m_server->count("POST", "/api/v1/tokens"), 1);
    QCOMPARE(m_server->tokens().size(), std::size_t{1});
    QCOMPARE(m_model->token(added.first().first().toLongLong())->name, QStringLiteral("once"));
}

void TestTokenService::aSaveThatNeverArrivedIsNotRepeated()
{
    QSignalSpy failed(m_service.get(), &TokenService::addFailed);
    m_server->addFault(Fault::closeBeforeEffect(), "POST", "/api/v1/tokens", FakeNocoDb::kForEver);
    m_service->add(QStringLiteral("never"));
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().at(1).toBool(), false);
    QCOMPARE(m_server->count("POST", "/api/v1/tokens"), 1);
    QVERIFY(!m_service->isAdding());
}

void TestTokenService::aDeletedTokenLeavesWhenTheServerHasAgreed()
{
    const qint64 id = seed("old");
    QSignalSpy removed(m_service.get(), &TokenService::removed);
    m_server->addFault(Fault::delay(2s), "DELETE");
    m_service->remove(id);
    QTRY_COMPARE(m_server->count("DELETE"), 1);
    bool isAnswered = false; // another request has gone there and back
    TokensApi(*m_session).list(0, this, [&isAnswered](const auto&) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(m_server->requests("DELETE", {}).front().status, 0); // not answered yet
    QVERIFY(removed.isEmpty());
    QVERIFY(m_model->token(id) != nullptr);
    QVERIFY(removed.wait());
    QCOMPARE(removed.first().at(2).toBool(), false);
    QVERIFY(m_model->token(id) == nullptr);
    QVERIFY(!m_server->token(id).has_value());
}

void TestTokenService::aTokenThatWasGoneIsToldAsSuch()
{
    const qint64 id = seed("old");
    QVERIFY(m_server->deleteToken(id));
    m_server->addFault(
        Fault::json(404, {{QStringLiteral("msg"), QStringLiteral("Token not found")}}), "DELETE");
    QSignalSpy removed(m_service.get(), &TokenService::removed);
    m_service->remove(id);
    QVERIFY(removed.wait());
    QCOMPARE(removed.first().at(2).toBool(), true);
}

void TestTokenService::aRefusedDeleteKeepsTheRow()
{
    const qint64 id = seed("old");
    m_server->addFault(
        Fault::json(404, {{QStringLiteral("msg"), QStringLiteral("Token not found")}}), "DELETE");
    QSignalSpy failed(m_service.get(), &TokenService::removeFailed);
    m_service->remove(id);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().at(2).value<ApiError>().serverMessage,
             QStringLiteral("Token not found"));
    QVERIFY(m_model->token(id) != nullptr);
}

void TestTokenService::aDeletedTokenIsTriedUntilTheServerRefusesIt()
{
    const qint64 id = seed("old");
    m_service->remove(id);
    QTRY_COMPARE(m_service->deleted().stillAccepted(), QStringList{QStringLiteral("old")});
    m_server->restart();
    QSignalSpy changed(&m_service->deleted(), &DeletedTokens::changed);
    m_service->deleted().checkAgain();
    QVERIFY(changed.wait());
    QVERIFY(m_service->deleted().stillAccepted().isEmpty());
}

void TestTokenService::aFailedReadKeepsOlderRows()
{
    const qint64 id = seed("old");
    m_server->addFault(Fault::html(502, "<h1>Bad Gateway</h1>"), "GET", "/api/v1/tokens", 1);
    m_service->reload();
    QTRY_COMPARE(m_service->listState(), ListState::Failed);
    QCOMPARE(m_service->listError().kind, ApiError::Kind::Server);
    QVERIFY(m_model->token(id) != nullptr);
}

void TestTokenService::askedForBeforeTheKeychainHasAnsweredItIsReadAfter()
{
    m_session->lock();
    QTRY_COMPARE(m_session->state(), SessionState::Locked);
    m_server->clearRequests();
    m_session->unlock();
    m_service->reload();
    QVERIFY(!m_service->isReading());
    QTRY_COMPARE(m_session->state(), SessionState::SignedIn);
    QTRY_VERIFY(!m_service->isReading());
    QCOMPARE(m_service->listState(), ListState::Ready);
}

void TestTokenService::anEndedSessionTakesTheSecretsAndKeepsTheNames()
{
    const qint64 id = seed("old");
    m_server->revokeSessions();
    m_service->reload();
    QTRY_COMPARE(m_session->state(), SessionState::Expired);
    QVERIFY(m_model->copyOfSecret(id).isEmpty());
    QCOMPARE(m_model->token(id)->name, QStringLiteral("old"));
    QVERIFY(!m_service->isReading());
}

QTEST_GUILESS_MAIN(TestTokenService)
#include "tst_tokenservice.moc"

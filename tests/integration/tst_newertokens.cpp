#include "models/tokens/tokenservice.h"
#include "tests/support/answer.h"
#include "tests/support/loopback.h"
#include "tests/support/scriptedsecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using ListState = TokenService::ListState;
using Rows = Answer<std::vector<ApiToken>>;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");
constexpr auto kMe = "/api/v1/auth/user/me";
constexpr auto kTokens = "/api/v1/tokens";

} // namespace

/// Rows as servers newer than 0.301 send them: more fields, and tokens that are shown only once.
class TestNewerTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFieldsOfARowAreRead_data();
    void theFieldsOfARowAreRead();
    void onlyTextIsAToken_data();
    void onlyTextIsAToken();
    void aTokenShownOnceIsKeptUntilTheSessionEnds_data();
    void aTokenShownOnceIsKeptUntilTheSessionEnds();
    void anotherAccountFindsNoTokenThatWasShownOnce();
    void aTokenOfUnknownTextIsDeletedByItsIdAlone_data();
    void aTokenOfUnknownTextIsDeletedByItsIdAlone();
    void idsMayBeText();
    void whatTheServerDoesNotDoIsRefusedAndTheSessionLives_data();
    void whatTheServerDoesNotDoIsRefusedAndTheSessionLives();

private:
    void start();
    void reload();
    [[nodiscard]] FakeBehaviour& behaviour() const { return m_loopback->server.behaviour(); }
    [[nodiscard]] qint64 add(const char* name);
    [[nodiscard]] Rows list();

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<ScriptedSecretStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TokenListModel> m_model;
    std::unique_ptr<TokenService> m_service;
};

void TestNewerTokens::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_loopback->server.addSuperAdmin(kEmail, kPassword);
    m_store = std::make_unique<ScriptedSecretStore>();
    m_session = std::make_unique<Session>(m_loopback->manager, *m_store, systemNow);
    m_model = std::make_unique<TokenListModel>();
    m_service = std::make_unique<TokenService>(*m_session, *m_model);
}

void TestNewerTokens::cleanup()
{
    m_service.reset();
    m_model.reset();
    m_session.reset();
    m_store.reset();
    m_loopback.reset();
}

void TestNewerTokens::start()
{
    m_session->signIn({m_loopback->serverUrl(), kEmail}, SecretString::fromText(kPassword), false);
    QTRY_COMPARE(m_service->listState(), ListState::Ready);
    QTRY_VERIFY(!m_service->isReading());
}

void TestNewerTokens::reload()
{
    m_service->reload();
    QTRY_VERIFY(!m_service->isReading());
}

qint64 TestNewerTokens::add(const char* name)
{
    QSignalSpy added(m_service.get(), &TokenService::added);
    m_service->add(QString::fromUtf8(name));
    [this, &added] { QTRY_VERIFY(added.count() == 1 && !m_service->isReading()); }();
    return added.first().first().toLongLong();
}

Rows TestNewerTokens::list()
{
    Rows rows;
    TokensApi(*m_session).list(0, this, rows.callback());
    [&rows] { QTRY_COMPARE(rows.count(), 1); }();
    return rows;
}

void TestNewerTokens::theFieldsOfARowAreRead_data()
{
    QTest::addColumn<RowStyle>("style");
    QTest::addColumn<bool>("canCopy");
    QTest::newRow("0.301") << RowStyle::AsRecorded << true;
    QTest::newRow("newer") << RowStyle::WithPrefix << true;
    QTest::newRow("shown once, null") << RowStyle::ShownOnceNull << false;
    QTest::newRow("shown once, absent") << RowStyle::ShownOnceAbsent << false;
}

void TestNewerTokens::theFieldsOfARowAreRead()
{
    QFETCH(RowStyle, style);
    QFETCH(bool, canCopy);
    const QDateTime day(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
    m_loopback->server.insertToken({.id = 9,
                                    .token = QStringLiteral("nc_pat_Abcdefghijklmnop"),
                                    .description = QStringLiteral("ci"),
                                    .userId = m_loopback->server.user(kEmail)->id,
                                    .createdAt = day,
                                    .expiry = day.addDays(30),
                                    .lastUsedAt = day.addSecs(60),
                                    .enabled = false});
    behaviour().rows = style;
    start();
    const Rows rows = list();
    QCOMPARE(rows.result()->size(), std::size_t{1});
    const ApiToken& row = rows.result()->front();
    const bool isNewer = style != RowStyle::AsRecorded;
    QCOMPARE(row.name, QStringLiteral("ci"));
    QCOMPARE(row.createdAt, day);
    QCOMPARE(row.canCopy(), canCopy);
    QCOMPARE(row.isShownOnce, !canCopy);
    QCOMPARE(row.prefix, isNewer ? QStringLiteral("nc_pat_Abcde") : QString());
    QCOMPARE(row.expiresAt, isNewer ? day.addDays(30) : QDateTime());
    QCOMPARE(row.lastUsedAt, isNewer ? day.addSecs(60) : QDateTime());
    QCOMPARE(row.isEnabled, !isNewer);
}

void TestNewerTokens::onlyTextIsAToken_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("isEnabled");
    QTest::newRow("number") << QByteArray(R"({"id":7,"token":12,"enabled":null})") << true;
    QTest::newRow("empty") << QByteArray(R"({"id":7,"token":"","enabled":1})") << true;
    QTest::newRow("null") << QByteArray(R"({"id":7,"token":null,"enabled":0})") << false;
    QTest::newRow("absent") << QByteArray(R"({"id":7,"enabled":"false","expiry":7})") << false;
    QTest::newRow("flag") << QByteArray(R"({"id":7,"token":true,"token_prefix":null})") << true;
}

void TestNewerTokens::onlyTextIsAToken()
{
    QFETCH(QByteArray, row);
    QFETCH(bool, isEnabled);
    start();
    m_loopback->server.addFault(Fault::reply(200, R"({"list":[)" + row + "]}"), "GET", kTokens);
    const Rows rows = list();
    QCOMPARE(rows.result()->size(), std::size_t{1});
    QVERIFY(!rows.result()->front().canCopy());
    QVERIFY(rows.result()->front().isShownOnce);
    QVERIFY(rows.result()->front().prefix.isEmpty());
    QVERIFY(!rows.result()->front().expiresAt.isValid());
    QCOMPARE(rows.result()->front().isEnabled, isEnabled);
}

void TestNewerTokens::aTokenShownOnceIsKeptUntilTheSessionEnds_data()
{
    QTest::addColumn<RowStyle>("style");
    QTest::newRow("null") << RowStyle::ShownOnceNull;
    QTest::newRow("absent") << RowStyle::ShownOnceAbsent;
}

void TestNewerTokens::aTokenShownOnceIsKeptUntilTheSessionEnds()
{
    QFETCH(RowStyle, style);
    behaviour().rows = style;
    start();
    const qint64 id = add("ci");
    const auto text = SecretString::fromText(m_loopback->server.token(id)->token);
    reload(); // and its row has no token
    QVERIFY(m_model->copyOfSecret(id) == text);
    QVERIFY(m_model->token(id)->isShownOnce);
    m_loopback->server.revokeSessions();
    m_service->reload();
    QTRY_COMPARE(m_session->state(), SessionState::Expired);
    QVERIFY(!m_model->token(id)->canCopy());
    start();
    QVERIFY(m_model->token(id) != nullptr);
    QVERIFY(!m_model->token(id)->canCopy());
}

void TestNewerTokens::anotherAccountFindsNoTokenThatWasShownOnce()
{
    const QString other = QStringLiteral("bob@example.com");
    m_loopback->server.addSuperAdmin(other, kPassword);
    behaviour().rows = RowStyle::ShownOnceNull;
    start();
    const qint64 id = add("ada's");
    m_session->logOut(Session::LogOut::ThisComputer);
    QTRY_COMPARE(m_session->state(), SessionState::SignedOut);
    m_session->signIn({m_loopback->serverUrl(), other}, SecretString::fromText(kPassword), false);
    QTRY_VERIFY(m_model->token(id) != nullptr);
    QVERIFY(!m_model->token(id)->canCopy());
}

void TestNewerTokens::aTokenOfUnknownTextIsDeletedByItsIdAlone_data()
{
    using Key = std::optional<keyfob::DeleteKey>;
    QTest::addColumn<Key>("known");
    QTest::newRow("no key known") << Key();
    QTest::newRow("by id") << Key(keyfob::DeleteKey::NumericId);
    QTest::newRow("by text, before an upgrade") << Key(keyfob::DeleteKey::TokenText);
    QTest::newRow("by base, before an upgrade") << Key(keyfob::DeleteKey::BasePath);
}

void TestNewerTokens::aTokenOfUnknownTextIsDeletedByItsIdAlone()
{
    QFETCH(std::optional<keyfob::DeleteKey>, known);
    behaviour().rows = RowStyle::ShownOnceNull;
    const qint64 id = m_loopback->server.addToken(kEmail, QStringLiteral("old")).id;
    if (known) {
        m_service->setDeleteKey(m_loopback->serverUrl(), *known);
    }
    start();
    QSignalSpy removed(m_service.get(), &TokenService::removed);
    m_service->remove(id);
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(m_loopback->server.tokens().empty());
    QCOMPARE(m_loopback->server.count("DELETE"), 1);
    // Nobody can be asked whether it still works.
    QVERIFY(m_service->deleted().stillAccepted().isEmpty());
    QVERIFY(m_service->deleted().unknown().isEmpty());
    for (const FakeRequest& request : m_loopback->server.requests("GET", kMe)) {
        QVERIFY(!request.hasHeader("xc-token"));
    }
}

void TestNewerTokens::idsMayBeText()
{
    behaviour().idsAreText = true;
    constexpr qint64 kLargest = 9'223'372'036'854'775'806; // 63 bits, which no double holds
    m_loopback->server.insertToken({.id = kLargest,
                                    .token = QString(40, u't'),
                                    .description = QStringLiteral("large"),
                                    .userId = m_loopback->server.user(kEmail)->id,
                                    .createdAt = m_loopback->server.now()});
    start();
    QVERIFY(m_model->token(kLargest) != nullptr);
    QCOMPARE(m_model->indexOf(kLargest).data(TokenListModel::IdRole).toLongLong(), kLargest);
    QSignalSpy removed(m_service.get(), &TokenService::removed);
    m_service->remove(kLargest);
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(m_loopback->server.tokens().empty());
}

void TestNewerTokens::whatTheServerDoesNotDoIsRefusedAndTheSessionLives_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("403") << 403 << ApiError::Kind::Forbidden;
    QTest::newRow("404") << 404 << ApiError::Kind::NotFound;
}

void TestNewerTokens::whatTheServerDoesNotDoIsRefusedAndTheSessionLives()
{
    QFETCH(int, status);
    QFETCH(ApiError::Kind, kind);
    const qint64 id = m_loopback->server.addToken(kEmail, QStringLiteral("old")).id;
    start();
    const QJsonObject body{{QStringLiteral("msg"), QStringLiteral("Not on this server")}};
    for (const char* method : {"POST", "DELETE"}) {
        m_loopback->server.addFault(Fault::json(status, body), method, "/", FakeNocoDb::kForEver);
    }
    QSignalSpy addFailed(m_service.get(), &TokenService::addFailed);
    QSignalSpy removeFailed(m_service.get(), &TokenService::removeFailed);
    m_service->add(QStringLiteral("new"));
    m_service->remove(id);
    QTRY_COMPARE(addFailed.count() + removeFailed.count(), 2);
    const auto whyNotAdded = addFailed.first().at(0).value<ApiError>();
    const auto whyNotRemoved = removeFailed.first().at(2).value<ApiError>();
    QCOMPARE(whyNotAdded.kind, kind);
    QCOMPARE(whyNotRemoved.kind, kind);
    QCOMPARE(whyNotAdded.serverMessage, QStringLiteral("Not on this server"));
    QVERIFY(m_model->token(id) != nullptr);
    QCOMPARE(m_session->state(), SessionState::SignedIn);
    QCOMPARE(m_loopback->server.count("POST", kTokens), 1);
}

QTEST_GUILESS_MAIN(TestNewerTokens)
#include "tst_newertokens.moc"

#include "models/tokens/tokenbatch.h"
#include "tests/support/loopback.h"
#include "tests/support/scriptedsecretstore.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace keyfob;
using namespace keyfob::test;
using Fate = TokenBatch::Fate;
using Kind = ApiError::Kind;
using namespace std::chrono_literals;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");
constexpr auto kTokens = "/api/v1/tokens";
constexpr auto kForEver = FaultScript::kForEver;

QByteArray pathOf(qint64 id)
{
    return QByteArray(kTokens) + '/' + QByteArray::number(id);
}

} // namespace

/// Many deletions, one after the other: what becomes of each, what they cost, and when they stop.
class TestTokenBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void allGoOneAfterTheOther();
    void tenDeletionsReadTheListTwice();
    void oneThatIsRefusedStaysWithItsReason();
    void oneThatHadGoneIsToldApart_data();
    void oneThatHadGoneIsToldApart();
    void aLostReplyIsLookedUpAndTheRestGoesOn();
    void withoutTheServerItStops();
    void cancelSendsNoMore();
    void anEndedSessionStopsItAndNothingIsResumed();
    void aListFromBeforeTheAnswerTellsNothing();
    void yesWithoutAnEffectIsARefusal();
    void anOldServersKeyIsFoundOutByTheFirst();

private:
    void signIn();
    void begin();
    [[nodiscard]] std::vector<TokenBatch::Row> rows() const;
    void atTurn(int turn, const std::function<void()>& act);
    void finishAll();
    [[nodiscard]] QList<Fate> fates() const;
    [[nodiscard]] int deletions() const { return m_loopback->server.count("DELETE", kTokens); }
    [[nodiscard]] qsizetype lists() const;

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<ScriptedSecretStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TokenListModel> m_model;
    std::unique_ptr<TokenService> m_service;
    std::unique_ptr<TokenBatch> m_batch;
    std::unique_ptr<QSignalSpy> m_finished;
    std::vector<qint64> m_ids; ///< of the four tokens there are
};

void TestTokenBatch::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_loopback->server.addSuperAdmin(kEmail, kPassword);
    m_ids.clear();
    for (const char* name : {"a", "b", "c", "d"}) {
        m_ids.push_back(m_loopback->server.addToken(kEmail, QString::fromLatin1(name)).id);
    }
    m_store = std::make_unique<ScriptedSecretStore>();
    m_session = std::make_unique<Session>(m_loopback->manager, *m_store, systemNow);
    m_model = std::make_unique<TokenListModel>();
    m_service = std::make_unique<TokenService>(*m_session, *m_model);
    m_batch = std::make_unique<TokenBatch>(*m_service, *m_model);
    m_finished = std::make_unique<QSignalSpy>(m_batch.get(), &TokenBatch::finished);
    signIn();
    QCOMPARE(m_model->rowCount(), 4);
}

void TestTokenBatch::cleanup()
{
    m_batch.reset();
    m_service.reset();
    m_model.reset();
    m_session.reset();
    m_store.reset();
    m_loopback.reset();
}

void TestTokenBatch::signIn()
{
    m_session->signIn({m_loopback->serverUrl(), kEmail}, SecretString::fromText(kPassword), true);
    QTRY_VERIFY(m_session->state() == SessionState::SignedIn && !m_service->isReading());
}

void TestTokenBatch::begin()
{
    m_loopback->server.clearRequests();
    m_batch->begin(rows());
}

std::vector<TokenBatch::Row> TestTokenBatch::rows() const
{
    std::vector<TokenBatch::Row> rows;
    for (const qint64 id : m_ids) {
        rows.push_back({.id = id, .name = m_model->token(id)->name});
    }
    return rows;
}

// Before that one is sent.
void TestTokenBatch::atTurn(int turn, const std::function<void()>& act)
{
    connect(m_batch.get(), &TokenBatch::progressed, this,
            [this, turn, act] { m_batch->turn() == turn ? act() : void(); });
}

void TestTokenBatch::finishAll()
{
    QTRY_COMPARE(m_finished->count(), 1);
    QVERIFY(!m_batch->isRunning());
}

QList<Fate> TestTokenBatch::fates() const
{
    QList<Fate> fates;
    std::ranges::transform(m_batch->rows(), std::back_inserter(fates), &TokenBatch::Row::fate);
    return fates;
}

// A list is read to its end, whose offset is past all rows: each has one first page.
qsizetype TestTokenBatch::lists() const
{
    const auto requests = m_loopback->server.requests("GET", kTokens);
    return std::ranges::count_if(
        requests, [](const auto& request) { return request.query.contains("offset=0"); });
}

void TestTokenBatch::allGoOneAfterTheOther()
{
    begin();
    QVERIFY(m_batch->contains(m_ids.back()));
    finishAll();
    QCOMPARE(fates(), QList<Fate>(4, Fate::Deleted));
    QCOMPARE(deletions(), 4);
    QCOMPARE(m_loopback->server.maxConcurrent("DELETE", kTokens), 1);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_batch->contains(m_ids.back()));
}

void TestTokenBatch::tenDeletionsReadTheListTwice()
{
    m_loopback->server.addTokens(kEmail, 10);
    m_service->reload();
    QTRY_COMPARE(m_model->rowCount(), 14);
    QTRY_VERIFY(!m_service->isReading());
    m_ids.clear();
    for (const FakeToken& token : m_loopback->server.tokens()) {
        m_ids.push_back(token.id);
    }
    begin();
    finishAll();
    QCOMPARE(deletions(), 14);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(lists(), qsizetype(2)); // the first proves the key, the last tells about all others
}

void TestTokenBatch::oneThatIsRefusedStaysWithItsReason()
{
    m_loopback->server.addFault(Fault::json(403, {}), "DELETE", pathOf(m_ids[1]));
    begin();
    finishAll();
    QCOMPARE(fates(), (QList{Fate::Deleted, Fate::Refused, Fate::Deleted, Fate::Deleted}));
    QCOMPARE(m_batch->rows()[1].error.kind, Kind::Forbidden);
    QVERIFY(m_model->token(m_ids[1]) != nullptr);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(lists(), qsizetype(2));
}

void TestTokenBatch::oneThatHadGoneIsToldApart_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("the list does not know it yet") << false;
    QTest::newRow("the list knows it before its turn") << true;
}

void TestTokenBatch::oneThatHadGoneIsToldApart()
{
    QFETCH(bool, isKnown);
    m_loopback->server.deleteToken(m_ids[2]);
    m_loopback->server.addFault(Fault::html(404), "DELETE", pathOf(m_ids[2]));
    auto before = rows();
    if (isKnown) {
        m_service->reload();
        QTRY_VERIFY(m_model->token(m_ids[2]) == nullptr);
        QTRY_VERIFY(!m_service->isReading());
    }
    m_batch->begin(std::move(before));
    finishAll();
    QCOMPARE(fates(), (QList{Fate::Deleted, Fate::Deleted, Fate::WasGone, Fate::Deleted}));
    QCOMPARE(m_batch->rows()[2].name, QStringLiteral("c"));
}

void TestTokenBatch::aLostReplyIsLookedUpAndTheRestGoesOn()
{
    m_loopback->server.addFault(Fault::closeAfterEffect(), "DELETE", pathOf(m_ids[1]));
    m_loopback->server.addFault(Fault::html(500), "DELETE", pathOf(m_ids[2]));
    begin();
    finishAll();
    QCOMPARE(fates(), (QList{Fate::Deleted, Fate::Deleted, Fate::Refused, Fate::Deleted}));
    QCOMPARE(m_model->rowCount(), 1);
}

void TestTokenBatch::withoutTheServerItStops()
{
    atTurn(3, [this] { m_loopback->server.stop(); });
    begin();
    finishAll();
    QCOMPARE(fates(), (QList{Fate::Deleted, Fate::Deleted, Fate::Refused, Fate::Waiting}));
    // What the server has agreed to goes, though no list could be read since.
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(m_loopback->server.start());
    m_service->reload();
    QTRY_VERIFY(!m_service->isReading());
    QCOMPARE(m_loopback->server.tokens().size(), std::size_t(2));
    QCOMPARE(deletions(), 2);
}

void TestTokenBatch::cancelSendsNoMore()
{
    atTurn(2, [this] { m_batch->cancel(); });
    begin();
    finishAll();
    QCOMPARE(fates(), (QList{Fate::Deleted, Fate::Deleted, Fate::Waiting, Fate::Waiting}));
    QCOMPARE(deletions(), 2);
    QCOMPARE(m_model->rowCount(), 2);
}

void TestTokenBatch::anEndedSessionStopsItAndNothingIsResumed()
{
    m_loopback->server.addFault(Fault::neverAnswer(), "DELETE", pathOf(m_ids[2]));
    begin();
    QTRY_COMPARE(deletions(), 3);
    m_loopback->server.revokeSessions();
    m_service->reload();
    finishAll();
    QCOMPARE(m_session->state(), SessionState::Expired);
    QCOMPARE(fates(), (QList{Fate::Deleted, Fate::Deleted, Fate::Unclear, Fate::Waiting}));
    QCOMPARE(m_batch->rows()[2].error.kind, Kind::Unauthorized);
    QCOMPARE(m_service->deleted().unknown(), QStringList{QStringLiteral("b")});
    signIn();
    QCOMPARE(deletions(), 3);
    QCOMPARE(m_loopback->server.tokens().size(), std::size_t(2));
    QCOMPARE(m_model->rowCount(), 2);
}

// Somebody refreshes in the middle, and that list comes when the next one is under way.
void TestTokenBatch::aListFromBeforeTheAnswerTellsNothing()
{
    atTurn(2, [this] {
        m_loopback->server.addFault(Fault::delay(200ms), "GET", kTokens);
        m_loopback->server.addFault(Fault::delay(600ms), "DELETE", pathOf(m_ids[2]));
        m_service->reload();
    });
    begin();
    finishAll();
    QCOMPARE(fates(), QList<Fate>(4, Fate::Deleted));
    QCOMPARE(deletions(), 4); // none is taken for refused, and tried by another key
}

void TestTokenBatch::yesWithoutAnEffectIsARefusal()
{
    m_loopback->server.addFault(Fault::json(200, {}), "DELETE", pathOf(m_ids[2]));
    begin();
    finishAll();
    QCOMPARE(fates(), (QList{Fate::Deleted, Fate::Deleted, Fate::Refused, Fate::Deleted}));
    QVERIFY(m_model->token(m_ids[2]) != nullptr);
}

void TestTokenBatch::anOldServersKeyIsFoundOutByTheFirst()
{
    m_loopback->server.behaviour().deleteKey = keyfob::test::DeleteKey::TokenText;
    begin();
    finishAll();
    QCOMPARE(fates(), QList<Fate>(4, Fate::Deleted));
    QCOMPARE(deletions(), 5); // one of them by the id
    QCOMPARE(m_loopback->server.maxConcurrent("DELETE", kTokens), 1);
}

QTEST_GUILESS_MAIN(TestTokenBatch)
#include "tst_tokenbatch.moc"

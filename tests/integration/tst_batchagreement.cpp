#include "models/tokens/tokenbatch.h"
#include "tests/support/loopback.h"
#include "tests/support/scriptedsecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using Fate = TokenBatch::Fate;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");
constexpr auto kTokens = "/api/v1/tokens";

} // namespace

/// What the server's yes is worth where no list can be read after it.
class TestBatchAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAListThoseAgreedToGoAtOnce();
    void aYesThatTheListDeniesIsNoAgreement();

private:
    void begin();

    Loopback m_loopback;
    ScriptedSecretStore m_store;
    Session m_session{m_loopback.manager, m_store, systemNow};
    TokenListModel m_model;
    TokenService m_service{m_session, m_model};
    TokenBatch m_batch{m_service, m_model};
    std::vector<qint64> m_ids; ///< of the four tokens there are
};

void TestBatchAgreement::init()
{
    FakeNocoDb& server = m_loopback.server;
    if (!server.user(kEmail)) {
        server.addSuperAdmin(kEmail, kPassword);
    }
    for (const qint64 id : m_model.ids()) {
        server.deleteToken(id);
    }
    m_ids.clear();
    server.clearRequests();
    for (const char* name : {"a", "b", "c", "d"}) {
        m_ids.push_back(server.addToken(kEmail, QString::fromLatin1(name)).id);
    }
    if (m_session.state() == SessionState::SignedIn) {
        m_service.reload();
        QTRY_COMPARE(m_model.rowCount(), 4);
        QTRY_VERIFY(!m_service.isReading());
        return;
    }
    m_session.signIn({m_loopback.serverUrl(), kEmail}, SecretString::fromText(kPassword), true);
    QTRY_COMPARE(m_model.rowCount(), 4);
    QTRY_VERIFY(m_session.state() == SessionState::SignedIn && !m_service.isReading());
}

void TestBatchAgreement::begin()
{
    std::vector<TokenBatch::Row> rows;
    for (const qint64 id : m_ids) {
        rows.push_back({.id = id, .name = m_model.token(id)->name});
    }
    m_batch.begin(std::move(rows));
}

// In one piece: thousands, one by one, would hold the window up.
void TestBatchAgreement::withoutAListThoseAgreedToGoAtOnce()
{
    QSignalSpy removed(&m_model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy told(&m_service, &TokenService::removed);
    QObject context;
    connect(&m_batch, &TokenBatch::progressed, &context, [this] {
        if (m_batch.turn() == 4) {
            m_loopback.server.addFault(Fault::html(500), "GET", kTokens);
        }
    });
    begin();
    QTRY_VERIFY(!m_batch.isRunning());
    QCOMPARE(m_service.listState(), TokenService::ListState::Failed);
    QCOMPARE(m_model.rowCount(), 0);
    QCOMPARE(told.count(), 4);
    QCOMPARE(removed.count(), 2); // the first proves the key, with a list of its own
}

// Its next key is under way when the session ends.
void TestBatchAgreement::aYesThatTheListDeniesIsNoAgreement()
{
    const QByteArray path(kTokens + QByteArray("/"));
    const QByteArray text = m_model.copyOfSecret(m_ids[2]).toText().toUtf8();
    m_loopback.server.addFault(Fault::json(200, {}), "DELETE", path + QByteArray::number(m_ids[2]));
    m_loopback.server.addFault(Fault::neverAnswer(), "DELETE", path + text);
    begin();
    QTRY_COMPARE(m_loopback.server.count("DELETE", kTokens), 5);
    m_loopback.server.revokeSessions();
    m_service.reload();
    QTRY_VERIFY(!m_batch.isRunning());
    QCOMPARE(m_batch.rows()[2].fate, Fate::Unclear);
    QCOMPARE(m_batch.rows()[3].fate, Fate::Deleted);
    QVERIFY(m_model.token(m_ids[2]) != nullptr);
}

QTEST_GUILESS_MAIN(TestBatchAgreement)
#include "tst_batchagreement.moc"

#include "models/tokens/deletedtokens.h"
#include "tests/support/loopback.h"
#include "tests/support/scriptedsecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");
constexpr auto kMe = "/api/v1/auth/user/me";
constexpr auto kForEver = FaultScript::kForEver;

} // namespace

/// How deleted tokens are asked about: few at a time, and not on behalf of what is dismissed.
class TestDeletedTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void manyAreAskedAboutAFewAtATime();
    void whatIsDismissedDuringACheckStaysSo();
    void whatIsDeletedMeanwhileIsStillTold();
    void whatWaitsInLineEndsWithTheSession();

private:
    void tryOut(const QString& name)
    {
        const FakeToken token = m_loopback->server.addToken(kEmail, name);
        m_deleted->tryOut(name, SecretString::fromText(token.token));
    }
    [[nodiscard]] int asked() const { return m_loopback->server.count("GET", kMe) - m_before; }

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<ScriptedSecretStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DeletedTokens> m_deleted;
    int m_before = 0; ///< the sign-in asks, too
};

void TestDeletedTokens::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_loopback->server.addSuperAdmin(kEmail, kPassword);
    m_store = std::make_unique<ScriptedSecretStore>();
    m_session = std::make_unique<Session>(m_loopback->manager, *m_store, systemNow);
    m_deleted = std::make_unique<DeletedTokens>(*m_session);
    m_session->signIn({m_loopback->serverUrl(), kEmail}, SecretString::fromText(kPassword), true);
    QTRY_COMPARE(m_session->state(), SessionState::SignedIn);
    m_before = m_loopback->server.count("GET", kMe);
}

void TestDeletedTokens::cleanup()
{
    m_deleted.reset();
    m_session.reset();
    m_store.reset();
    m_loopback.reset();
}

void TestDeletedTokens::manyAreAskedAboutAFewAtATime()
{
    constexpr int kCount = 30;
    QSignalSpy changed(m_deleted.get(), &DeletedTokens::changed);
    m_loopback->server.addFault(Fault::delay(std::chrono::milliseconds(5)), "GET", kMe, kForEver);
    for (int i = 0; i < kCount; ++i) {
        tryOut(QString::number(i));
    }
    QTRY_COMPARE(m_deleted->stillAccepted().size(), kCount);
    QCOMPARE(asked(), kCount);
    QCOMPARE(m_loopback->server.maxConcurrent("GET", kMe), 4);
    QCOMPARE(changed.count(), 1); // the bar speaks of all at once
}

void TestDeletedTokens::whatIsDismissedDuringACheckStaysSo()
{
    for (int i = 0; i < 6; ++i) {
        tryOut(QString::number(i));
    }
    QTRY_COMPARE(m_deleted->stillAccepted().size(), 6);
    const int before = asked();
    m_deleted->checkAgain();
    m_deleted->dismiss();
    QTRY_COMPARE(asked(), before + 4); // under way already
    tryOut(QStringLiteral("new"));
    QTRY_COMPARE(m_deleted->stillAccepted(), QStringList{QStringLiteral("new")});
    QCOMPARE(asked(), before + 5);
}

// Its row has gone, and nobody has read yet what the server makes of it.
void TestDeletedTokens::whatIsDeletedMeanwhileIsStillTold()
{
    tryOut(QStringLiteral("old"));
    QTRY_COMPARE(m_deleted->stillAccepted().size(), 1);
    tryOut(QStringLiteral("new"));
    m_deleted->dismiss();
    QVERIFY(m_deleted->stillAccepted().isEmpty());
    QTRY_COMPARE(m_deleted->stillAccepted(), QStringList{QStringLiteral("new")});
    tryOut(QStringLiteral("newer"));
    m_deleted->forget();
    QVERIFY(m_deleted->stillAccepted().isEmpty());
    tryOut(QStringLiteral("newest"));
    QTRY_COMPARE(m_deleted->stillAccepted(), QStringList{QStringLiteral("newest")});
}

void TestDeletedTokens::whatWaitsInLineEndsWithTheSession()
{
    m_loopback->server.addFault(Fault::neverAnswer(), "GET", kMe, kForEver);
    for (int i = 0; i < 6; ++i) {
        tryOut(QString::number(i));
    }
    QTRY_COMPARE(asked(), 4);
    m_deleted->dropSecrets();
    QCOMPARE(m_deleted->unknown().size(), 6);
    QVERIFY(!m_deleted->canCheck());
    m_loopback->server.clearFaults();
    tryOut(QStringLiteral("after"));
    QTRY_COMPARE(m_deleted->stillAccepted(), QStringList{QStringLiteral("after")});
    QCOMPARE(asked(), 5);
}

QTEST_GUILESS_MAIN(TestDeletedTokens)
#include "tst_deletedtokens.moc"

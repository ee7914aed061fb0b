#include "models/session/session.h"
#include "models/tokens/tokenservice.h"
#include "tests/support/answer.h"
#include "tests/support/loopback.h"
#include "tests/support/scriptedsecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using State = SessionState;
using Kind = SecretStoreError::Kind;
using Done = Answer<void, SecretStoreError>;
using Read = Answer<SecretString, SecretStoreError>;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kOther = QStringLiteral("bob@example.com");
const QString kPassword = QStringLiteral("correct horse 1");

/// What a person may have done before an answer comes at last.
enum class Meanwhile { Cancelled, SigningIn, SignedIn, SignedInAsAnother, LoggedOut, AskedAgain };

} // namespace

/// A session whose keychain is locked, late, emptied or spoilt.
class TestSessionKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theKeychainCanBeAskedAgain_data();
    void theKeychainCanBeAskedAgain();
    void aSpoiltEntryIsToldAndReplaced();
    void aSpoiltEntryGoesWhereNothingIsToBeKept();
    void anEntryThatWasRemovedIsNotFound();
    void aLateAnswerDoesNoHarm_data();
    void aLateAnswerDoesNoHarm();

private:
    void makeSession();
    void signIn(const QString& email, bool keep = true);
    void signInEnds();
    void store(const QByteArray& entry);
    [[nodiscard]] bool isStored();
    [[nodiscard]] AccountId account(const QString& email = kEmail) const
    {
        return {m_loopback->serverUrl(), email};
    }

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<ScriptedSecretStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TokenListModel> m_tokens;
    std::unique_ptr<TokenService> m_service;
};

// Each test begins with a session in the store.
void TestSessionKeyring::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_loopback->server.addSuperAdmin(kEmail, kPassword);
    m_loopback->server.addUser(kOther, kPassword);
    m_store = std::make_unique<ScriptedSecretStore>();
    makeSession();
    signIn(kEmail);
    signInEnds();
    makeSession();
}

void TestSessionKeyring::cleanup()
{
    m_service.reset();
    m_tokens.reset();
    m_session.reset();
    m_store.reset();
    m_loopback.reset();
}

// With somebody who asks for the list as soon as there are credentials.
void TestSessionKeyring::makeSession()
{
    m_service.reset();
    m_session = std::make_unique<Session>(m_loopback->manager, *m_store, systemNow);
    m_tokens = std::make_unique<TokenListModel>();
    m_service = std::make_unique<TokenService>(*m_session, *m_tokens);
}

void TestSessionKeyring::signIn(const QString& email, bool keep)
{
    m_session->signIn(account(email), SecretString::fromText(kPassword), keep);
}

void TestSessionKeyring::signInEnds()
{
    QTRY_VERIFY(m_session->state() == State::SignedIn && m_session->isSettled());
}

void TestSessionKeyring::store(const QByteArray& entry)
{
    const Done written;
    m_store->write(account().key(), SecretString(entry), this, written.callback());
    QTRY_COMPARE(written.count(), 1);
}

bool TestSessionKeyring::isStored()
{
    const Read answer;
    m_store->read(account().key(), this, answer.callback());
    [&answer] { QTRY_COMPARE(answer.count(), 1); }();
    return answer.succeeded() && Credentials::unpacked(*answer.result()).has_value();
}

void TestSessionKeyring::theKeychainCanBeAskedAgain_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("locked") << Kind::Locked;
    QTest::newRow("a dismissed prompt") << Kind::NotFound;
    QTest::newRow("no keychain") << Kind::Unavailable;
    QTest::newRow("failed") << Kind::Failed;
}

void TestSessionKeyring::theKeychainCanBeAskedAgain()
{
    QFETCH(Kind, kind);
    m_store->readError = kind;
    for (int time = 0; time < 2; ++time) {
        m_session->restore(account());
        QCOMPARE(m_session->state(), State::Restoring);
        QTRY_COMPARE(m_session->state(), State::SignedOut);
        QCOMPARE(m_session->reason().store.kind, kind);
        QVERIFY(mayPass(m_session->reason().store));
    }
    m_store->readError.reset();
    m_session->restore(account());
    QTRY_COMPARE(m_session->state(), State::SignedIn);
    QCOMPARE(m_loopback->server.count("POST", "/api/v1/auth/user/signin"), 1); // that of init()
}

void TestSessionKeyring::aSpoiltEntryIsToldAndReplaced()
{
    store("garbage");
    m_session->restore(account());
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_session->reason().store.kind, Kind::Unreadable);
    QVERIFY(!mayPass(m_session->reason().store));
    signIn(kEmail);
    signInEnds();
    makeSession();
    m_session->restore(account());
    QTRY_COMPARE(m_session->state(), State::SignedIn);
}

void TestSessionKeyring::aSpoiltEntryGoesWhereNothingIsToBeKept()
{
    store("garbage");
    m_session->restore(account());
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QSignalSpy forgotten(m_session.get(), &Session::forgotten);
    signIn(kEmail, false);
    QTRY_COMPARE(forgotten.count(), 1);
    QVERIFY(!isStored());
    m_session->logOut(Session::LogOut::ThisComputer);
    m_session->restore(account());
    QTRY_COMPARE(m_session->reason().store.kind, Kind::NotFound);
}

void TestSessionKeyring::anEntryThatWasRemovedIsNotFound()
{
    const Done removed;
    m_store->remove(account().key(), this, removed.callback());
    QTRY_COMPARE(removed.count(), 1);
    m_session->restore(account());
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_session->reason().store.kind, Kind::NotFound);
    signIn(kEmail);
    signInEnds();
    QVERIFY(isStored());
}

void TestSessionKeyring::aLateAnswerDoesNoHarm_data()
{
    QTest::addColumn<Meanwhile>("meanwhile");
    QTest::addColumn<State>("state");
    QTest::newRow("cancelled") << Meanwhile::Cancelled << State::SignedOut;
    QTest::newRow("signing in") << Meanwhile::SigningIn << State::SigningIn;
    QTest::newRow("signed in") << Meanwhile::SignedIn << State::SignedIn;
    QTest::newRow("another signed in") << Meanwhile::SignedInAsAnother << State::SignedIn;
    QTest::newRow("logged out") << Meanwhile::LoggedOut << State::SignedOut;
    QTest::newRow("asked again") << Meanwhile::AskedAgain << State::Restoring;
}

void TestSessionKeyring::aLateAnswerDoesNoHarm()
{
    QFETCH(Meanwhile, meanwhile);
    QFETCH(State, state);
    m_store->silent = true;
    m_session->restore(account());
    QCOMPARE(m_store->reads, 1);
    meanwhile == Meanwhile::LoggedOut ? m_session->logOut(Session::LogOut::ThisComputer)
                                      : m_session->cancel();
    const bool isAnother = meanwhile == Meanwhile::SignedInAsAnother;
    if (meanwhile == Meanwhile::SigningIn) {
        m_loopback->server.addFault(Fault::neverAnswer(), "POST", "/api/v1/auth/user/signin");
        signIn(kEmail);
    } else if (meanwhile == Meanwhile::SignedIn || isAnother) {
        signIn(isAnother ? kOther : kEmail, false);
    } else if (meanwhile == Meanwhile::AskedAgain) {
        m_session->restore(account());
    }
    QTRY_COMPARE(m_session->state(), state);
    const QString email = m_session->account()->email;
    QSignalSpy states(m_session.get(), &Session::stateChanged);
    QSignalSpy ready(m_session.get(), &Session::credentialsReady);
    m_store->answerLate();
    const Read later; // what it was late with has been delivered by then
    m_store->read(account().key(), this, later.callback());
    QTRY_COMPARE(later.count(), 1);
    QCOMPARE(m_session->account()->email, email);
    if (meanwhile == Meanwhile::AskedAgain) {
        QTRY_COMPARE(m_session->state(), State::SignedIn);
        QCOMPARE(states.count(), 1);
        return;
    }
    QCOMPARE(m_session->state(), state);
    QCOMPARE(states.count() + ready.count(), 0);
    QCOMPARE(m_session->hasCredentials(), state == State::SignedIn);
}

QTEST_GUILESS_MAIN(TestSessionKeyring)
#include "tst_sessionkeyring.moc"

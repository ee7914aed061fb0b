#include "models/tokens/tokenservice.h"
#include "tests/support/loopback.h"
#include "tests/support/scriptedsecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");

} // namespace

/// By what a server deletes: found out by trying, and remembered.
class TestDeleteKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theKeyThatWorksIsFoundAndRemembered_data();
    void theKeyThatWorksIsFoundAndRemembered();
    void aKnownKeyIsUsedAtOnce();
    void anUpgradedServerIsFoundOutAgain_data();
    void anUpgradedServerIsFoundOutAgain();
    void withoutABaseAnOldServersRefusalIsExplained_data();
    void withoutABaseAnOldServersRefusalIsExplained();
    void theTokensTextIsNeverSentWhereTheIdWorks();
    void aServerThatRefusesAllKeysKeepsTheRow();
    void somebodyElsesTokenIsRefusedWithoutTryingItsText();

private:
    void start();
    [[nodiscard]] qint64 seed(const char* name)
    {
        return m_loopback->server.addToken(kEmail, QString::fromUtf8(name)).id;
    }
    void reload()
    {
        m_service->reload();
        QTRY_VERIFY(!m_service->isReading());
    }
    [[nodiscard]] int deletes(const char* below) const
    {
        return m_loopback->server.count("DELETE", below);
    }

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<ScriptedSecretStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TokenListModel> m_model;
    std::unique_ptr<TokenService> m_service;
};

void TestDeleteKeys::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_loopback->server.addSuperAdmin(kEmail, kPassword);
    m_store = std::make_unique<ScriptedSecretStore>();
    m_session = std::make_unique<Session>(m_loopback->manager, *m_store, systemNow);
    m_model = std::make_unique<TokenListModel>();
    m_service = std::make_unique<TokenService>(*m_session, *m_model);
}

void TestDeleteKeys::cleanup()
{
    m_service.reset();
    m_model.reset();
    m_session.reset();
    m_store.reset();
    m_loopback.reset();
}

void TestDeleteKeys::start()
{
    m_session->signIn({m_loopback->serverUrl(), kEmail}, SecretString::fromText(kPassword), false);
    QTRY_COMPARE(m_service->listState(), TokenService::ListState::Ready);
    QTRY_VERIFY(!m_service->isReading());
}

void TestDeleteKeys::theKeyThatWorksIsFoundAndRemembered_data()
{
    using ServerKey = keyfob::test::DeleteKey;
    QTest::addColumn<ServerKey>("serverKey");
    QTest::addColumn<bool>("wrongKeySucceeds");
    QTest::addColumn<int>("tries");
    QTest::newRow("id") << ServerKey::NumericId << false << 1;
    QTest::newRow("text, wrong key answers 200") << ServerKey::TokenText << true << 2;
    QTest::newRow("text, wrong key is refused") << ServerKey::TokenText << false << 2;
    QTest::newRow("base, wrong key answers 200") << ServerKey::BasePath << true << 3;
    QTest::newRow("base, wrong key is refused") << ServerKey::BasePath << false << 3;
}

void TestDeleteKeys::theKeyThatWorksIsFoundAndRemembered()
{
    QFETCH(keyfob::test::DeleteKey, serverKey);
    QFETCH(bool, wrongKeySucceeds);
    QFETCH(int, tries);
    m_loopback->server.behaviour().deleteKey = serverKey;
    m_loopback->server.behaviour().wrongDeleteKeySucceeds = wrongKeySucceeds;
    const qint64 first = seed("first");
    const qint64 second = seed("second");
    start();
    QSignalSpy removed(m_service.get(), &TokenService::removed);
    QSignalSpy found(m_service.get(), &TokenService::deleteKeyFound);
    m_service->remove(first);
    QTRY_COMPARE(removed.count(), 1);
    QCOMPARE(removed.first().at(2).toBool(), false); // not "was already deleted"
    QCOMPARE(deletes(""), tries);
    QCOMPARE(found.count(), 1);
    m_service->remove(second);
    QTRY_COMPARE(removed.count(), 2);
    QCOMPARE(deletes(""), tries + 1);
    QVERIFY(m_loopback->server.tokens().empty());
}

void TestDeleteKeys::aKnownKeyIsUsedAtOnce()
{
    m_loopback->server.behaviour().deleteKey = keyfob::test::DeleteKey::TokenText;
    const qint64 id = seed("old");
    m_service->setDeleteKey(m_loopback->serverUrl(), keyfob::DeleteKey::TokenText);
    start();
    QSignalSpy removed(m_service.get(), &TokenService::removed);
    m_service->remove(id);
    QTRY_COMPARE(removed.count(), 1);
    QCOMPARE(deletes(""), 1);
}

void TestDeleteKeys::anUpgradedServerIsFoundOutAgain_data()
{
    QTest::addColumn<keyfob::DeleteKey>("known");
    QTest::addColumn<bool>("wrongKeySucceeds");
    QTest::newRow("text, which is refused now") << keyfob::DeleteKey::TokenText << false;
    QTest::newRow("text, which answers 200") << keyfob::DeleteKey::TokenText << true;
    QTest::newRow("base, which is refused now") << keyfob::DeleteKey::BasePath << false;
}

// What was remembered of a server must not keep its tokens from being deleted for ever.
void TestDeleteKeys::anUpgradedServerIsFoundOutAgain()
{
    QFETCH(keyfob::DeleteKey, known);
    QFETCH(bool, wrongKeySucceeds);
    m_loopback->server.behaviour().wrongDeleteKeySucceeds = wrongKeySucceeds;
    const qint64 first = seed("first");
    const qint64 second = seed("second");
    m_service->setDeleteKey(m_loopback->serverUrl(), known);
    start();
    QSignalSpy removed(m_service.get(), &TokenService::removed);
    QSignalSpy found(m_service.get(), &TokenService::deleteKeyFound);
    m_service->remove(first);
    QTRY_COMPARE(removed.count(), 1);
    QCOMPARE(found.first().at(1).value<keyfob::DeleteKey>(), keyfob::DeleteKey::NumericId);
    QCOMPARE(deletes(""), 2);
    m_service->remove(second);
    QTRY_COMPARE(removed.count(), 2);
    QCOMPARE(deletes(""), 3);
}

void TestDeleteKeys::withoutABaseAnOldServersRefusalIsExplained_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("found out now") << false;
    QTest::newRow("known before") << true;
}

void TestDeleteKeys::withoutABaseAnOldServersRefusalIsExplained()
{
    QFETCH(bool, isKnown);
    const QString viewer = QStringLiteral("dev@example.com"); // is in no base
    m_loopback->server.addUser(viewer, kPassword);
    m_loopback->server.behaviour().deleteKey = keyfob::test::DeleteKey::BasePath;
    m_loopback->server.behaviour().wrongDeleteKeySucceeds = true;
    const qint64 id = m_loopback->server.addToken(viewer, QStringLiteral("mine")).id;
    if (isKnown) {
        m_service->setDeleteKey(m_loopback->serverUrl(), keyfob::DeleteKey::BasePath);
    }
    m_session->signIn({m_loopback->serverUrl(), viewer}, SecretString::fromText(kPassword), false);
    QTRY_VERIFY(m_model->token(id) != nullptr && !m_service->isReading());
    QSignalSpy failed(m_service.get(), &TokenService::removeFailed);
    m_service->remove(id);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(2).value<ApiError>().kind, ApiError::Kind::NoBase);
    QVERIFY(m_model->token(id) != nullptr);
}

void TestDeleteKeys::theTokensTextIsNeverSentWhereTheIdWorks()
{
    const qint64 id = seed("old");
    const QByteArray text = m_loopback->server.token(id)->token.toLatin1();
    start();
    QSignalSpy removed(m_service.get(), &TokenService::removed);
    m_service->remove(id);
    QTRY_COMPARE(removed.count(), 1);
    for (const FakeRequest& request : m_loopback->server.requests()) {
        QVERIFY2(!request.path.contains(text), request.path.constData());
    }
}

void TestDeleteKeys::aServerThatRefusesAllKeysKeepsTheRow()
{
    const qint64 id = seed("old");
    start();
    m_loopback->server.addFault(Fault::html(500), "DELETE", "/", FakeNocoDb::kForEver);
    QSignalSpy failed(m_service.get(), &TokenService::removeFailed);
    m_service->remove(id);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(3).toBool(), false);
    QCOMPARE(deletes(""), 3);
    QVERIFY(m_model->token(id) != nullptr);
}

void TestDeleteKeys::somebodyElsesTokenIsRefusedWithoutTryingItsText()
{
    const qint64 mine = seed("mine");
    const qint64 other = seed("not to be deleted");
    start();
    QSignalSpy removed(m_service.get(), &TokenService::removed);
    m_service->remove(mine); // the key is known from now on
    QTRY_COMPARE(removed.count(), 1);
    const QJsonObject notFound{{QStringLiteral("msg"), QStringLiteral("Token not found")}};
    m_loopback->server.addFault(Fault::json(404, notFound), "DELETE");
    QSignalSpy failed(m_service.get(), &TokenService::removeFailed);
    m_service->remove(other);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(deletes(""), 2);
    QVERIFY(m_model->token(other) != nullptr);
}

QTEST_GUILESS_MAIN(TestDeleteKeys)
#include "tst_deletekeys.moc"

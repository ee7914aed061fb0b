#include "models/api/tokensapi.h"
#include "tests/support/answer.h"
#include "tests/support/loopback.h"

#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using Kind = ApiError::Kind;
using Created = Answer<ApiToken>;
using Done = Answer<void>;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kDev = QStringLiteral("dev@example.com");
const QString kPassword = QStringLiteral("correct horse 1");
constexpr auto kRoute = "/api/v1/tokens";

} // namespace

class TestTokensApiWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCreatedTokenComesWhole_data();
    void aCreatedTokenComesWhole();
    void aNameThatIsTooLongIsRefusedInTheServersWords();
    void aCreateReplyThatIsNoRowIsBad_data();
    void aCreateReplyThatIsNoRowIsBad();
    void removeDeletesById();
    void aRefusedRemovalSaysWhy();

private:
    [[nodiscard]] Created create(const QString& name);
    [[nodiscard]] Done remove(qint64 id);

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<TokensApi> m_api;
};

void TestTokensApiWrites::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_loopback->server.addSuperAdmin(kEmail, kPassword);
    m_loopback->server.addUser(kDev, kPassword);
    m_loopback->useSession(kDev);
    m_api = std::make_unique<TokensApi>(*m_loopback);
}

void TestTokensApiWrites::cleanup()
{
    m_api.reset();
    m_loopback.reset();
}

Created TestTokensApiWrites::create(const QString& name)
{
    Created created;
    m_api->create(name, this, created.callback());
    [&created] { QTRY_COMPARE(created.count(), 1); }();
    return created;
}

Done TestTokensApiWrites::remove(qint64 id)
{
    Done done;
    m_api->remove(id, this, done.callback());
    [&done] { QTRY_COMPARE(done.count(), 1); }();
    return done;
}

void TestTokensApiWrites::aCreatedTokenComesWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("usual") << QStringLiteral("ci");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << QStringLiteral("  a  b ");
    QTest::newRow("not ASCII") << QString::fromUtf8("\xc3\xbc \xf0\x9f\x94\x91 \"\\\n");
    QTest::newRow("as long as can be") << QString(TokensApi::kMaxNameLength, QLatin1Char('x'));
}

void TestTokensApiWrites::aCreatedTokenComesWhole()
{
    QFETCH(QString, name);
    const Created created = create(name);
    QVERIFY(created.succeeded());
    const auto stored = m_loopback->server.token(created.result()->id);
    QVERIFY(stored.has_value());
    QCOMPARE(stored->description, std::optional(name));
    QCOMPARE(created.result()->name, name);
    QCOMPARE(created.result()->secret.toText(), stored->token);
    QCOMPARE(created.result()->ownerId, m_loopback->server.user(kDev)->id);
    QVERIFY(created.result()->creator.isEmpty());
}

void TestTokensApiWrites::aNameThatIsTooLongIsRefusedInTheServersWords()
{
    const Created created = create(QString(TokensApi::kMaxNameLength + 1, QLatin1Char('x')));
    QVERIFY(created.failedWith(Kind::Validation));
    QVERIFY(created.result().error().serverMessage.contains(QStringLiteral("255")));
    QVERIFY(m_loopback->server.tokens().empty());
}

void TestTokensApiWrites::aCreateReplyThatIsNoRowIsBad_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char* body : {"", "[]", "{}", R"({"token":"abc"})", R"({"id":7,"token":"ab)"}) {
        QTest::newRow(*body ? body : "empty") << QByteArray(body);
    }
}

void TestTokensApiWrites::aCreateReplyThatIsNoRowIsBad()
{
    QFETCH(QByteArray, body);
    m_loopback->server.addFault(Fault::reply(200, body));
    QVERIFY(create(QStringLiteral("ci")).failedWith(Kind::BadResponse));
}

void TestTokensApiWrites::removeDeletesById()
{
    const FakeToken kept = m_loopback->server.addToken(kDev, QStringLiteral("same"));
    const FakeToken gone = m_loopback->server.addToken(kDev, QStringLiteral("same"));
    QVERIFY(remove(gone.id).succeeded());
    QVERIFY(!m_loopback->server.token(gone.id).has_value());
    QVERIFY(m_loopback->server.token(kept.id).has_value());
    // Never the secret: servers echo and log it.
    QCOMPARE(m_loopback->lastRequest().path,
             QByteArray(kRoute) + '/' + QByteArray::number(gone.id));
    QVERIFY(!m_loopback->lastRequest().body.contains(gone.token.toLatin1()));
}

void TestTokensApiWrites::aRefusedRemovalSaysWhy()
{
    const FakeToken theirs = m_loopback->server.addToken(kEmail, QStringLiteral("theirs"));
    const Done done = remove(theirs.id);
    QVERIFY(done.failedWith(Kind::NotFound));
    QCOMPARE(done.result().error().serverMessage, QStringLiteral("Token not found"));
    QVERIFY(m_loopback->server.token(theirs.id).has_value());
}

QTEST_GUILESS_MAIN(TestTokensApiWrites)
#include "tst_tokensapiwrites.moc"

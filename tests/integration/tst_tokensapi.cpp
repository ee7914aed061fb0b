#include "models/api/tokensapi.h"
#include "tests/support/answer.h"
#include "tests/support/loopback.h"

#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using Kind = ApiError::Kind;
using Rows = Answer<std::vector<ApiToken>>;
using Created = Answer<ApiToken>;
using Done = Answer<void>;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kDev = QStringLiteral("dev@example.com");
const QString kPassword = QStringLiteral("correct horse 1");
constexpr auto kRoute = "/api/v1/tokens";

} // namespace

class TestTokensApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aListAsksForAPage();
    void everyFieldOfARowIsRead();
    void rowsAreReadInEveryForm_data();
    void rowsAreReadInEveryForm();
    void whatIsNoListSaysSo_data();
    void whatIsNoListSaysSo();
    void refusalsHaveTheirKinds_data();
    void refusalsHaveTheirKinds();
    void aListMayBeLargerThanOtherReplies();
    void noAnswerComesInsideTheCallNorAfterItsContext();

private:
    [[nodiscard]] Rows list(int offset = 0);
    [[nodiscard]] Created create(const QString& name);
    [[nodiscard]] Done remove(qint64 id);

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<TokensApi> m_api;
};

void TestTokensApi::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_loopback->server.addSuperAdmin(kEmail, kPassword);
    m_loopback->server.addUser(kDev, kPassword);
    m_loopback->useSession(kDev);
    m_api = std::make_unique<TokensApi>(*m_loopback);
}

void TestTokensApi::cleanup()
{
    m_api.reset();
    m_loopback.reset();
}

Rows TestTokensApi::list(int offset)
{
    Rows rows;
    m_api->list(offset, this, rows.callback());
    [&rows] { QTRY_COMPARE(rows.count(), 1); }();
    return rows;
}

Created TestTokensApi::create(const QString& name)
{
    Created created;
    m_api->create(name, this, created.callback());
    [&created] { QTRY_COMPARE(created.count(), 1); }();
    return created;
}

Done TestTokensApi::remove(qint64 id)
{
    Done done;
    m_api->remove(id, this, done.callback());
    [&done] { QTRY_COMPARE(done.count(), 1); }();
    return done;
}

void TestTokensApi::aListAsksForAPage()
{
    m_loopback->server.addTokens(kDev, 3);
    const Rows rows = list(2);
    QVERIFY(rows.succeeded());
    QCOMPARE(rows.result()->size(), std::size_t{1});
    QCOMPARE(m_loopback->lastRequest().path, QByteArray(kRoute));
    QCOMPARE(m_loopback->lastRequest().query, QByteArray("limit=1000&offset=2"));
}

void TestTokensApi::everyFieldOfARowIsRead()
{
    const QDateTime created(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
    const QString name = QString::fromUtf8("  \xc3\xbc \xf0\x9f\x94\x91\n");
    const FakeToken token{.id = 9007199254740993,
                          .token = QString(40, QLatin1Char('t')),
                          .description = name,
                          .userId = m_loopback->server.user(kDev)->id,
                          .createdAt = created};
    m_loopback->server.insertToken(token);
    const Rows rows = list();
    QVERIFY(rows.succeeded());
    QCOMPARE(rows.result()->size(), std::size_t{1});
    const ApiToken& row = rows.result()->front();
    QCOMPARE(row.id, token.id);
    QCOMPARE(row.name, name);
    QVERIFY(row.secret == SecretString::fromText(token.token));
    QVERIFY(row.canCopy());
    QCOMPARE(row.ownerId, token.userId);
    QCOMPARE(row.creator, kDev);
    QCOMPARE(row.createdAt, created);
}

void TestTokensApi::rowsAreReadInEveryForm_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<qint64>("id"); // 0: the row is left out
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char* text, qint64 id, const char* name, const char* secret) {
        QTest::newRow(text) << QByteArray(text) << id << QString::fromLatin1(name)
                            << QString::fromLatin1(secret);
    };
    row(R"({"id":7,"description":"ci","token":"abc"})", 7, "ci", "abc");
    row(R"({"id":"7","description":"ci","token":"abc"})", 7, "ci", "abc");
    row(R"({"id":7,"description":null,"token":"abc","created_by":null})", 7, "", "abc");
    row(R"({"id":7})", 7, "", "");
    row(R"({"id":7,"token":null,"token_prefix":"nc_pat_12345"})", 7, "", "");
    row(R"({"id":7,"token":["abc"],"description":{"a":1},"created_at":1})", 7, "", "");
    row(R"({"id":7,"description":12,"new":[{"field":true}]})", 7, "12", "");
    row(R"({"id":null,"token":"abc"})", 0, "", "");
    row(R"({"id":"seven","token":"abc"})", 0, "", "");
    row(R"({"id":7.5,"token":"abc"})", 0, "", "");
    row(R"({"token":"abc"})", 0, "", "");
    row("null", 0, "", "");
    row("\"abc\"", 0, "", "");
    row("[]", 0, "", "");
}

void TestTokensApi::rowsAreReadInEveryForm()
{
    QFETCH(QByteArray, row);
    QFETCH(qint64, id);
    QFETCH(QString, name);
    QFETCH(QString, secret);
    // The row beside it is read in any case.
    m_loopback->server.addFault(
        Fault::reply(200, R"({"list":[)" + row + R"(,{"id":8,"token":"beside"}]})"));
    const Rows rows = list();
    QVERIFY(rows.succeeded());
    QCOMPARE(rows.result()->back().id, 8);
    QCOMPARE(rows.result()->size(), std::size_t(id == 0 ? 1 : 2));
    if (id != 0) {
        const ApiToken& read = rows.result()->front();
        QCOMPARE(read.id, id);
        QCOMPARE(read.name, name);
        QCOMPARE(read.secret.toText(), secret);
        QCOMPARE(read.canCopy(), !secret.isEmpty());
        QVERIFY(!read.createdAt.isValid());
    }
}

void TestTokensApi::whatIsNoListSaysSo_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char* body, Kind kind) {
        QTest::newRow(*body ? body : "empty") << QByteArray(body) << kind;
    };
    row("", Kind::BadResponse);
    row("[]", Kind::BadResponse);
    row("{}", Kind::BadResponse);
    row(R"({"list":null})", Kind::BadResponse);
    row(R"({"list":{"id":7}})", Kind::BadResponse);
    row(R"({"list":[{"id":7}])", Kind::BadResponse);
    row("<p>Please log in to the proxy</p>", Kind::BadResponse);
    row(R"({"errors":[{"message":"Offset is beyond the total number of records"}]})",
        Kind::Validation);
}

void TestTokensApi::whatIsNoListSaysSo()
{
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    m_loopback->server.addFault(Fault::reply(200, body));
    QVERIFY(list().failedWith(kind));
}

void TestTokensApi::refusalsHaveTheirKinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("400") << 400 << Kind::Validation;
    QTest::newRow("401") << 401 << Kind::Unauthorized;
    QTest::newRow("403") << 403 << Kind::Forbidden;
    QTest::newRow("404") << 404 << Kind::NotFound;
    QTest::newRow("500") << 500 << Kind::Server;
}

void TestTokensApi::refusalsHaveTheirKinds()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    const Fault fault = Fault::json(status, {{QStringLiteral("msg"), QStringLiteral("No")}});
    m_loopback->server.addFault(fault, {}, {}, FakeNocoDb::kForEver);
    const Rows rows = list();
    const Created created = create(QStringLiteral("ci"));
    const Done removed = remove(7);
    QVERIFY(rows.failedWith(kind));
    QVERIFY(created.failedWith(kind));
    QVERIFY(removed.failedWith(kind));
    for (const ApiError& error :
         {rows.result().error(), created.result().error(), removed.result().error()}) {
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.serverMessage, QStringLiteral("No"));
    }
}

void TestTokensApi::aListMayBeLargerThanOtherReplies()
{
    const QByteArray blanks(2 * ApiRequest::kSmallBody, ' ');
    m_loopback->server.addFault(Fault::reply(200, R"({"list":[{"id":7}]})" + blanks), {}, {}, 2);
    const Rows rows = list();
    QVERIFY(rows.succeeded());
    QCOMPARE(rows.result()->size(), std::size_t{1});
    QVERIFY(create(QStringLiteral("ci")).failedWith(Kind::TooLarge));
}

void TestTokensApi::noAnswerComesInsideTheCallNorAfterItsContext()
{
    const Rows rows;
    const Created created;
    const Done done;
    auto context = std::make_unique<QObject>();
    m_api->list(0, context.get(), rows.callback());
    m_api->create(QStringLiteral("ci"), context.get(), created.callback());
    m_api->remove(7, context.get(), done.callback());
    connect(&m_loopback->server, &FakeNocoDb::requestReceived, this, [&] { context.reset(); });
    QVERIFY(list().succeeded());
    QCOMPARE(rows.count() + created.count() + done.count(), 0);
}

QTEST_GUILESS_MAIN(TestTokensApi)
#include "tst_tokensapi.moc"

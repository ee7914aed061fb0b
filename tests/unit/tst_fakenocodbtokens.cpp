#include "tests/support/fakenocodbclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace keyfob::test;

namespace {

const QByteArray kGuest = R"({"base_roles":null,"roles":{"guest":true},"workspace_roles":null})";

QByteArray describe(const QString& description)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("description"), description}}).toJson();
}

QString tokenRoute(const QString& key)
{
    return kTokensRoute + QLatin1Char('/') + key;
}

QString tokenRoute(qint64 id)
{
    return tokenRoute(QString::number(id));
}

QByteArray errorText(const PlainAnswer& answer)
{
    return answer.object("innerError").value(QLatin1String("msg")).toString().toUtf8();
}

} // namespace

/// Proves that the fake server lists, creates and deletes tokens as NocoDB 0.301.3 was recorded
/// to, and as other releases do when told so.
class FakeNocoDbTokensTest : public QObject
{
    Q_OBJECT

private:
    QList<qint64> readAll(int pageSize);

    std::unique_ptr<FakeNocoDb> m_server;
    std::unique_ptr<PlainClient> m_client;

private Q_SLOTS:
    void init();
    void listLiesAsRecorded_data();
    void listLiesAsRecorded();
    void rowsHaveTheRecordedFields();
    void superAdminSeesEverybodysTokens();
    void createCountsAnEmojiOnce();
    void onlyTheIdDeletes();
    void olderServersDeleteByOtherKeys();
    void deletedTokenIsAcceptedUntilRestart();
    void errorsPastTheEndCanBeChosen_data();
    void errorsPastTheEndCanBeChosen();
    void pagesCanLie();
    void manyTokensArrive_data();
    void manyTokensArrive();
};

void FakeNocoDbTokensTest::init()
{
    m_client.reset();
    m_server = std::make_unique<FakeNocoDb>();
    m_client = std::make_unique<PlainClient>(*m_server);
    m_client->useSession(kAdmin);
}

QList<qint64> FakeNocoDbTokensTest::readAll(int pageSize)
{
    QList<qint64> ids;
    PlainAnswer page;
    do {
        const QString query = QStringLiteral("?limit=%1&offset=%2").arg(pageSize).arg(ids.size());
        page = m_client->get(kTokensRoute + query);
        for (const QJsonValue row : page.rows()) {
            ids.append(row[QLatin1String("id")].toInteger());
        }
    } while (page.status == 200 && !page.rows().isEmpty());
    return ids;
}

void FakeNocoDbTokensTest::listLiesAsRecorded_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QByteArray>("pageInfo");
    const auto row = [](const char* query, int rows, int page, int size, bool last,
                        const QString& email = kAdmin) {
        const QByteArray info = R"({"isFirstPage":)" + QByteArray(page == 1 ? "true" : "false") +
                                R"(,"isLastPage":)" + (last ? "true" : "false") + R"(,"page":)" +
                                QByteArray::number(page) + R"(,"pageSize":)" +
                                QByteArray::number(size) + R"(,"totalRows":43})";
        QTest::addRow("%s %s", qPrintable(email), query)
            << email << QString::fromLatin1(query) << rows << info;
    };
    row("", 10, 1, 25, false);
    row("?limit=1000", 43, 1, 1000, true);
    row("?limit=25", 25, 1, 25, false);
    row("?limit=25&offset=25", 18, 2, 25, true);
    row("?limit=0", 0, 1, 25, false);
    row("?limit=-1", 43, 1, 25, false);
    row("?limit=abc", 43, 1, 25, false);
    row("?limit=99999999", 43, 1, 1000, true);
    row("?page=2", 10, 2, 25, true);
    row("", 0, 1, 25, false, kDev);
    row("?limit=1000", 0, 1, 1000, true, kDev);
    QTest::newRow("odd offset")
        << kAdmin << QStringLiteral("?limit=100&offset=40") << 3
        << QByteArray(R"({"isFirstPage":false,"isLastPage":true,"offset":40,"pageSize":100,)"
                      R"("totalRows":43})");
}

void FakeNocoDbTokensTest::listLiesAsRecorded()
{
    QFETCH(const QString, email);
    QFETCH(const QString, query);
    m_server->addTokens(kAdmin, 43);
    m_client->useSession(email);
    const PlainAnswer answer = m_client->get(kTokensRoute + query);
    QCOMPARE(answer.status, 200);
    QTEST(int(answer.rows().size()), "rows");
    QTEST(QJsonDocument(answer.object("pageInfo")).toJson(QJsonDocument::Compact), "pageInfo");
}

void FakeNocoDbTokensTest::rowsHaveTheRecordedFields()
{
    const PlainAnswer created = m_client->call("POST", kTokensRoute, describe(kDev));
    QCOMPARE(created.status, 200);
    QCOMPARE(created.json().size(), 13);
    QVERIFY(!created.json().contains(QLatin1String("created_by")));
    const QJsonObject row = m_client->get(kTokensRoute).rows().first().toObject();
    QCOMPARE(row.size(), 9);
    QCOMPARE(row[QLatin1String("token")], QJsonValue(created.text("token")));
    QCOMPARE(row[QLatin1String("created_by")], QJsonValue(kAdmin));
    const QRegularExpression token(QStringLiteral("^[A-Za-z0-9_-]{40}$"));
    QVERIFY(token.match(created.text("token")).hasMatch());
    const QRegularExpression time(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\+00:00$"));
    QVERIFY(time.match(created.text("created_at")).hasMatch());
}

void FakeNocoDbTokensTest::superAdminSeesEverybodysTokens()
{
    m_server->addToken(kAdmin, QStringLiteral("a"));
    const FakeToken theirs = m_server->addToken(kDev, std::nullopt);
    QCOMPARE(m_client->get(kTokensRoute).rows().size(), 2);
    m_server->removeUser(kDev);
    const QJsonObject orphan = m_client->get(kTokensRoute).rows().last().toObject();
    QVERIFY(orphan[QLatin1String("created_by")].isNull());
    QVERIFY(orphan[QLatin1String("description")].isNull());
    QCOMPARE(orphan[QLatin1String("fk_user_id")].toString(), theirs.userId);
    QVERIFY(!m_server->isTokenAccepted(theirs.token));
}

void FakeNocoDbTokensTest::createCountsAnEmojiOnce()
{
    const QString rocket = QStringLiteral("\U0001F680");
    const QString fits = rocket.repeated(255);
    QCOMPARE(m_client->call("POST", kTokensRoute, describe(fits)).text("description"), fits);
    const PlainAnswer tooLong =
        m_client->call("POST", kTokensRoute, describe(rocket.repeated(256)));
    QCOMPARE(tooLong.status, 400);
    QVERIFY(tooLong.body.contains("must NOT have more than 255 characters"));
    QCOMPARE(tooLong.text("msg"), QStringLiteral("Invalid request body"));
    const PlainAnswer null = m_client->call("POST", kTokensRoute, R"({"description":null})");
    QCOMPARE(null.status, 400);
    QVERIFY(null.body.contains("must be string"));
    QCOMPARE(m_client->call("POST", kTokensRoute, "{}").status, 200);
    QCOMPARE(m_server->tokens().size(), size_t(2));
}

void FakeNocoDbTokensTest::onlyTheIdDeletes()
{
    const FakeToken mine = m_server->addToken(kDev, QString());
    const FakeToken theirs = m_server->addToken(kAdmin, QString());
    m_client->useSession(kDev);
    const PlainAnswer byText = m_client->call("DELETE", tokenRoute(mine.token));
    QCOMPARE(byText.status, 500);
    QCOMPARE(errorText(byText), "Cannot read properties of undefined (reading 'fk_user_id')");
    m_server->behaviour().wrongDeleteKeySucceeds = true;
    QCOMPARE(m_client->call("DELETE", tokenRoute(mine.token)).status, 200);
    m_server->behaviour().wrongDeleteKeySucceeds = false;
    QVERIFY(m_server->token(mine.id));
    QCOMPARE(m_client->call("DELETE", tokenRoute(theirs.id)).body,
             QByteArray(R"({"msg":"Token not found"})"));
    const PlainAnswer byId = m_client->call("DELETE", tokenRoute(mine.id));
    QCOMPARE(byId.status, 200);
    QCOMPARE(byId.body, QByteArray());
    QVERIFY(!m_server->token(mine.id) && m_server->token(theirs.id));
    QCOMPARE(m_client->call("DELETE", tokenRoute(mine.id)).status, 500);
    QCOMPARE(m_client->call("DELETE", tokenRoute(QString())).status, 404);
    QCOMPARE(m_server->count("DELETE", "/api/v1/tokens"), 6);
}

void FakeNocoDbTokensTest::olderServersDeleteByOtherKeys()
{
    const FakeToken first = m_server->addToken(kAdmin, QString());
    const FakeToken second = m_server->addToken(kAdmin, QString());
    m_server->behaviour().deleteKey = DeleteKey::TokenText;
    QCOMPARE(m_client->call("DELETE", tokenRoute(first.id)).status, 200);
    QVERIFY(m_server->token(first.id));
    QCOMPARE(m_client->call("DELETE", tokenRoute(first.token)).status, 200);
    QVERIFY(!m_server->token(first.id));
    m_server->behaviour().deleteKey = DeleteKey::BasePath;
    QCOMPARE(m_client->call("DELETE", tokenRoute(second.token)).status, 200);
    QVERIFY(m_server->token(second.id));
    const QString bases = QStringLiteral("/api/v1/db/meta/projects/");
    const QString base = m_client->get(bases).rows().first()[QLatin1String("id")].toString();
    const QString path = bases + base + QStringLiteral("/api-tokens/") + second.token;
    QCOMPARE(m_client->call("DELETE", path).body, QByteArray("1"));
    QVERIFY(!m_server->token(second.id));
    m_client->useSession(kDev);
    QCOMPARE(m_client->call("DELETE", path).status, 403);
}

void FakeNocoDbTokensTest::deletedTokenIsAcceptedUntilRestart()
{
    const FakeToken token = m_server->addToken(kAdmin, QString());
    QCOMPARE(m_client->call("DELETE", tokenRoute(token.id)).status, 200);
    m_client->setHeader("xc-token", token.token.toLatin1());
    QCOMPARE(m_client->get(kMeRoute).text("email"), kAdmin);
    const FakeSession session = m_server->signIn(kAdmin);
    m_server->restart();
    QCOMPARE(m_client->get(kMeRoute).body, kGuest);
    QVERIFY(m_server->isJwtAlive(session.jwt));
    QVERIFY(m_server->isRefreshTokenAlive(session.refreshToken));
}

void FakeNocoDbTokensTest::errorsPastTheEndCanBeChosen_data()
{
    QTest::addColumn<PastEndStyle>("style");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char* name, PastEndStyle style, int status, const char* part) {
        QTest::newRow(name) << style << status << QByteArray(part);
    };
    row("recorded", PastEndStyle::Status422, 422,
        R"({"error":"ERR_INVALID_OFFSET_VALUE","message":"Offset value '5000' is invalid"})");
    row("400", PastEndStyle::Status400, 400, R"({"msg":"Offset is beyond)");
    row("errors", PastEndStyle::Status200Errors, 200, R"({"errors":[{"message":"Offset is beyond)");
    row("empty", PastEndStyle::Status200EmptyPage, 200, R"({"list":[],)");
}

void FakeNocoDbTokensTest::errorsPastTheEndCanBeChosen()
{
    QFETCH(const QByteArray, part);
    QFETCH(const PastEndStyle, style);
    m_server->addTokens(kAdmin, 3);
    m_server->behaviour().pastEnd = style;
    const PlainAnswer answer = m_client->get(kTokensRoute + QStringLiteral("?offset=5000"));
    QTEST(answer.status, "status");
    QVERIFY2(answer.body.startsWith(part), answer.body.constData());
}

void FakeNocoDbTokensTest::pagesCanLie()
{
    m_server->addTokens(kAdmin, 30);
    m_server->behaviour().maxPageRows = 7;
    QCOMPARE(m_client->get(kTokensRoute + QStringLiteral("?limit=1000")).rows().size(), 7);
    QCOMPARE(readAll(1000).size(), 30);
    QList<QPair<int, int>> asked;
    m_server->behaviour().pageHook = [&asked](int offset, int limit, const QJsonArray& honest) {
        asked.append({offset, limit});
        return QJsonArray{honest.isEmpty() ? QJsonValue(QStringLiteral("none")) : honest.first()};
    };
    m_server->behaviour().pageInfoHook = [](QJsonObject) { return QJsonObject(); };
    const PlainAnswer page = m_client->get(kTokensRoute + QStringLiteral("?offset=5&limit=3"));
    QCOMPARE(page.rows().size(), 1);
    QVERIFY(page.object("pageInfo").isEmpty());
    const PlainAnswer past = m_client->get(kTokensRoute + QStringLiteral("?offset=99"));
    QCOMPARE(past.rows(), QJsonArray{QStringLiteral("none")});
    QCOMPARE(asked, (QList<QPair<int, int>>{{5, 3}, {99, -1}}));
}

void FakeNocoDbTokensTest::manyTokensArrive_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("none") << 0;
    QTest::newRow("one page exactly") << 1000;
    QTest::newRow("ten thousand") << 10000;
    QTest::newRow("a hundred thousand") << 100000;
}

void FakeNocoDbTokensTest::manyTokensArrive()
{
    QFETCH(const int, count);
    m_server->addTokens(kAdmin, count);
    const QList<qint64> ids = readAll(1000);
    QCOMPARE(ids.size(), count);
    QCOMPARE(QSet<qint64>(ids.cbegin(), ids.cend()).size(), count);
}

QTEST_GUILESS_MAIN(FakeNocoDbTokensTest)
#include "tst_fakenocodbtokens.moc"

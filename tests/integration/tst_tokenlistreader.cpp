#include "models/tokens/tokenlistreader.h"
#include "tests/support/answer.h"
#include "tests/support/loopback.h"

#include <QTest>

#include <algorithm>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Done = Answer<TokenListReader::Ids>;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");
constexpr auto kRoute = "/api/v1/tokens";

} // namespace

class TestTokenListReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyRowComesOnceAndInOrder_data();
    void everyRowComesOnceAndInOrder();
    void thereAreManyWaysToSayPastTheEnd_data();
    void thereAreManyWaysToSayPastTheEnd();
    void smallerPagesThanAskedForHideNothing();
    void pageTotalsAreNotBelieved();
    void pagesThatOverlapHideNothing();
    void aPageThatRepeatsIsTheEnd();
    void rowsOfOthersAreReadLikeOurs();
    void anErrorOnTheFirstPageIsPassedOn_data();
    void anErrorOnTheFirstPageIsPassedOn();
    void anErrorOnALaterPageIsPassedOn();
    void nothingComesAfterTheContext();
    void nothingComesAfterTheReader();
    void aPageMayEndTheReader();
    void aPageMayEndTheContext();

private:
    [[nodiscard]] Done read();
    void keepPage(std::vector<ApiToken> page);

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<TokensApi> m_api;
    std::unique_ptr<TokenListReader> m_reader;
    std::unique_ptr<QObject> m_context;
    QList<qint64> m_ids; ///< of the pages, in the order in which they came
    int m_pages = 0;
};

void TestTokenListReader::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_loopback->server.addSuperAdmin(kEmail, kPassword);
    m_loopback->useSession(kEmail);
    m_api = std::make_unique<TokensApi>(*m_loopback);
    m_reader = std::make_unique<TokenListReader>(*m_api);
    m_context = std::make_unique<QObject>();
    m_ids.clear();
    m_pages = 0;
}

void TestTokenListReader::cleanup()
{
    m_context.reset();
    m_reader.reset();
    m_api.reset();
    m_loopback.reset();
}

void TestTokenListReader::keepPage(std::vector<ApiToken> page)
{
    ++m_pages;
    for (const ApiToken& token : page) {
        m_ids.append(token.id);
    }
}

Done TestTokenListReader::read()
{
    Done done;
    m_reader->read(
        m_context.get(), [this](auto page) { keepPage(std::move(page)); }, done.callback());
    [&done] { QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 20'000); }();
    return done;
}

void TestTokenListReader::everyRowComesOnceAndInOrder_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("pages");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("one less than a page") << 999 << 1;
    QTest::newRow("just a page") << 1000 << 1;
    QTest::newRow("one more than a page") << 1001 << 2;
    QTest::newRow("many") << 4500 << 5;
}

void TestTokenListReader::everyRowComesOnceAndInOrder()
{
    QFETCH(int, count);
    QFETCH(int, pages);
    m_loopback->server.addTokens(kEmail, count);
    const Done done = read();
    QVERIFY(done.succeeded());
    QCOMPARE(done.result()->size(), static_cast<std::size_t>(count));
    QCOMPARE(m_ids.size(), count);
    QVERIFY(std::is_sorted(m_ids.begin(), m_ids.end()));
    QCOMPARE(m_pages, pages);
    QCOMPARE(m_loopback->server.maxConcurrent("GET", kRoute), 1);
}

void TestTokenListReader::thereAreManyWaysToSayPastTheEnd_data()
{
    QTest::addColumn<PastEndStyle>("style");
    QTest::newRow("422") << PastEndStyle::Status422;
    QTest::newRow("400") << PastEndStyle::Status400;
    QTest::newRow("200 with errors") << PastEndStyle::Status200Errors;
    QTest::newRow("an empty page") << PastEndStyle::Status200EmptyPage;
}

void TestTokenListReader::thereAreManyWaysToSayPastTheEnd()
{
    QFETCH(PastEndStyle, style);
    m_loopback->server.behaviour().pastEnd = style;
    m_loopback->server.addTokens(kEmail, 1003);
    const Done done = read();
    QVERIFY(done.succeeded());
    QCOMPARE(done.result()->size(), std::size_t{1003});
    QCOMPARE(m_pages, 2);
}

void TestTokenListReader::smallerPagesThanAskedForHideNothing()
{
    m_loopback->server.behaviour().maxPageRows = 10;
    m_loopback->server.addTokens(kEmail, 42);
    QCOMPARE(read().result()->size(), std::size_t{42});
    QCOMPARE(m_pages, 5);
}

void TestTokenListReader::pageTotalsAreNotBelieved()
{
    m_loopback->server.behaviour().maxPageRows = 10;
    m_loopback->server.behaviour().pageInfoHook = [](const QJsonObject&) {
        return QJsonObject{{QStringLiteral("totalRows"), 1}, {QStringLiteral("isLastPage"), true}};
    };
    m_loopback->server.addTokens(kEmail, 25);
    QCOMPARE(read().result()->size(), std::size_t{25});
}

void TestTokenListReader::pagesThatOverlapHideNothing()
{
    // As when rows are added in front while the list is read: each page repeats two rows.
    m_loopback->server.addTokens(kEmail, 30);
    std::vector<FakeToken> all = m_loopback->server.tokens();
    m_loopback->server.behaviour().pageHook = [&all](int offset, int, const QJsonArray&) {
        QJsonArray page;
        const auto from = static_cast<std::size_t>(std::max(0, offset - 2));
        for (std::size_t row = from; row < std::min(from + 10, all.size()); ++row) {
            page.append(QJsonObject{{QStringLiteral("id"), all.at(row).id}});
        }
        return page;
    };
    const Done done = read();
    QVERIFY(done.succeeded());
    QCOMPARE(done.result()->size(), std::size_t{30});
}

void TestTokenListReader::aPageThatRepeatsIsTheEnd()
{
    m_loopback->server.behaviour().pageHook = [](int, int, const QJsonArray&) {
        return QJsonArray{QJsonObject{{QStringLiteral("id"), 1}}};
    };
    const Done done = read();
    QVERIFY(done.succeeded());
    QCOMPARE(m_ids, QList<qint64>{1});
    QCOMPARE(m_loopback->server.count("GET", kRoute), 2);
}

void TestTokenListReader::rowsOfOthersAreReadLikeOurs()
{
    const QString dev = QStringLiteral("dev@example.com");
    m_loopback->server.addUser(dev, kPassword);
    m_loopback->server.addTokens(kEmail, 2);
    m_loopback->server.addTokens(dev, 3);
    QCOMPARE(read().result()->size(), std::size_t{5});
}

void TestTokenListReader::anErrorOnTheFirstPageIsPassedOn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("400") << 400 << Kind::Validation;
    QTest::newRow("422") << 422 << Kind::Validation;
    QTest::newRow("401") << 401 << Kind::Unauthorized;
    QTest::newRow("502") << 502 << Kind::Server;
}

void TestTokenListReader::anErrorOnTheFirstPageIsPassedOn()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    m_loopback->server.addFault(Fault::html(status, "<p>no</p>"));
    QVERIFY(read().failedWith(kind));
    QCOMPARE(m_pages, 0);
}

void TestTokenListReader::anErrorOnALaterPageIsPassedOn()
{
    m_loopback->server.addTokens(kEmail, 1500);
    m_loopback->server.addFault(Fault::delay(1ms)); // the first page is good
    m_loopback->server.addFault(Fault::html(502, "<p>no</p>"));
    QVERIFY(read().failedWith(Kind::Server));
    QCOMPARE(m_ids.size(), 1000);
}

void TestTokenListReader::nothingComesAfterTheContext()
{
    m_loopback->server.addTokens(kEmail, 3);
    const Done done;
    m_reader->read(
        m_context.get(), [this](auto page) { keepPage(std::move(page)); }, done.callback());
    connect(&m_loopback->server, &FakeNocoDb::requestReceived, this, [this] { m_context.reset(); });
    QTRY_VERIFY(!m_context);
    const Answer<std::vector<ApiToken>> last;
    m_api->list(0, this, last.callback());
    QTRY_COMPARE(last.count(), 1);
    QCOMPARE(m_pages + done.count(), 0);
}

void TestTokenListReader::nothingComesAfterTheReader()
{
    m_loopback->server.addTokens(kEmail, 3);
    const Done done;
    m_reader->read(
        m_context.get(), [this](auto page) { keepPage(std::move(page)); }, done.callback());
    connect(&m_loopback->server, &FakeNocoDb::requestReceived, this, [this] { m_reader.reset(); });
    QTRY_VERIFY(!m_reader);
    const Answer<std::vector<ApiToken>> last;
    m_api->list(0, this, last.callback());
    QTRY_COMPARE(last.count(), 1);
    QCOMPARE(m_pages + done.count(), 0);
}

void TestTokenListReader::aPageMayEndTheReader()
{
    // Whoever sees a page may log out, and with it end what has read the page.
    m_loopback->server.addTokens(kEmail, 3);
    const Done done;
    int pages = 0;
    m_reader->read(
        m_context.get(),
        [this, &pages](auto) {
            ++pages;
            m_reader.reset();
        },
        done.callback());
    QTRY_COMPARE(pages, 1);
    const Answer<std::vector<ApiToken>> last;
    m_api->list(0, this, last.callback());
    QTRY_COMPARE(last.count(), 1);
    QCOMPARE(done.count(), 0);
    QCOMPARE(m_loopback->server.count("GET", kRoute), 2);
}

void TestTokenListReader::aPageMayEndTheContext()
{
    m_loopback->server.addTokens(kEmail, 3);
    const Done done;
    int pages = 0;
    m_reader->read(
        m_context.get(),
        [this, &pages](auto) {
            ++pages;
            m_context.reset();
        },
        done.callback());
    QTRY_COMPARE(pages, 1);
    const Answer<std::vector<ApiToken>> last;
    m_api->list(0, this, last.callback());
    QTRY_COMPARE(last.count(), 1);
    QCOMPARE(done.count(), 0);
    QCOMPARE(m_loopback->server.count("GET", kRoute), 2);
}

QTEST_GUILESS_MAIN(TestTokenListReader)
#include "tst_tokenlistreader.moc"

#include "models/api/apierror.h"

#include <QTest>

using namespace keyfob;
using Kind = ApiError::Kind;

namespace {

struct Row
{
    const char* name;
    Kind kind;
    bool unclear;     ///< a write that ends like this has to be looked up
    bool unreachable; ///< nothing was said about the session
};

constexpr Row kRows[]{
    {"HostNotFound", Kind::HostNotFound, false, true},
    {"Refused", Kind::Refused, false, true},
    {"ConnectionLost", Kind::ConnectionLost, true, true},
    {"Timeout", Kind::Timeout, true, true},
    {"Cancelled", Kind::Cancelled, true, false},
    {"ProxyUnreachable", Kind::ProxyUnreachable, false, true},
    {"ProxyAuth", Kind::ProxyAuth, false, true},
    {"TlsSelfSigned", Kind::TlsSelfSigned, false, true},
    {"TlsExpired", Kind::TlsExpired, false, true},
    {"TlsWrongHost", Kind::TlsWrongHost, false, true},
    {"TlsPinChanged", Kind::TlsPinChanged, false, true},
    {"TlsOther", Kind::TlsOther, false, true},
    {"Redirected", Kind::Redirected, true, false},
    {"TooLarge", Kind::TooLarge, true, false},
    {"Unauthorized", Kind::Unauthorized, false, false},
    {"Forbidden", Kind::Forbidden, false, false},
    {"NotFound", Kind::NotFound, false, false},
    {"Conflict", Kind::Conflict, false, false},
    {"Validation", Kind::Validation, false, false},
    {"RateLimited", Kind::RateLimited, false, false},
    {"Server", Kind::Server, true, false}, // by itself; see the statuses of gateways
    {"BadResponse", Kind::BadResponse, true, false},
    {"NotNocoDB", Kind::NotNocoDB, false, false},
    {"TooOld", Kind::TooOld, false, false},
    {"NoBase", Kind::NoBase, false, false},
};

} // namespace

class TestApiError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasARow();
    void everyKindIsClearOrNot_data() { addKinds(); }
    void everyKindIsClearOrNot();
    void everyKindIsReachableOrNot_data() { addKinds(); }
    void everyKindIsReachableOrNot();
    void onlyGatewaysMakeAServerErrorUnreachable_data();
    void onlyGatewaysMakeAServerErrorUnreachable();
    void statusesHaveTheirKinds_data();
    void statusesHaveTheirKinds();

private:
    static void addKinds();
};

void TestApiError::everyKindHasARow()
{
    QCOMPARE(std::size(kRows), static_cast<std::size_t>(kLastApiErrorKind) + 1);
    for (std::size_t i = 0; i < std::size(kRows); ++i) {
        QCOMPARE(static_cast<std::size_t>(kRows[i].kind), i);
    }
}

void TestApiError::addKinds()
{
    QTest::addColumn<Row>("row");
    for (const Row& row : kRows) {
        QTest::newRow(row.name) << row;
    }
}

void TestApiError::everyKindIsClearOrNot()
{
    QFETCH(Row, row);
    QCOMPARE(outcomeIsUnclear({.kind = row.kind}), row.unclear);
}

void TestApiError::everyKindIsReachableOrNot()
{
    QFETCH(Row, row);
    QCOMPARE(isUnreachable({.kind = row.kind}), row.unreachable);
}

void TestApiError::onlyGatewaysMakeAServerErrorUnreachable_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("unreachable");
    QTest::newRow("500") << 500 << false;
    QTest::newRow("501") << 501 << false;
    QTest::newRow("502") << 502 << true;
    QTest::newRow("503") << 503 << true;
    QTest::newRow("504") << 504 << true;
    QTest::newRow("505") << 505 << false;
}

void TestApiError::onlyGatewaysMakeAServerErrorUnreachable()
{
    QFETCH(int, status);
    QFETCH(bool, unreachable);
    QCOMPARE(isUnreachable({.kind = Kind::Server, .httpStatus = status}), unreachable);
    // Another kind is judged by itself, whatever the status.
    QVERIFY(!isUnreachable({.kind = Kind::BadResponse, .httpStatus = status}));
}

void TestApiError::statusesHaveTheirKinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    const auto row = [](int status, Kind kind) { QTest::addRow("%d", status) << status << kind; };
    row(400, Kind::Validation);
    row(401, Kind::Unauthorized);
    row(402, Kind::Validation);
    row(403, Kind::Forbidden);
    row(404, Kind::NotFound);
    row(405, Kind::Validation);
    row(407, Kind::ProxyAuth);
    row(409, Kind::Conflict);
    row(413, Kind::TooLarge);
    row(418, Kind::Validation);
    row(422, Kind::Validation);
    row(429, Kind::RateLimited);
    row(499, Kind::Validation);
    row(500, Kind::Server);
    row(502, Kind::Server);
    row(599, Kind::Server);
}

void TestApiError::statusesHaveTheirKinds()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    QCOMPARE(kindOfStatus(status), kind);
}

QTEST_GUILESS_MAIN(TestApiError)
#include "tst_apierror.moc"

#include "tests/integration/faultmatrix.h"

namespace keyfob::test {

using namespace std::chrono_literals;
using Where = FaultRow::Where;
using Meaning = FaultRow::Meaning;

namespace {

constexpr int kNested = 100'000;
constexpr qint64 kHugeBody = 100; // MiB
constexpr int kMany = 4;          ///< Qt tries again by itself
constexpr auto kDrip = 300ms;

auto always(const Fault& fault)
{
    return [fault](const QUrl&, const QUrl&) { return fault; };
}

FaultRow answer(const QString& name, Meaning meaning, const char* sees, const Fault& fault,
                int gets = 1)
{
    return {.name = name,
            .where = Where::Answer,
            .meaning = meaning,
            .sees = sees,
            .gets = gets,
            .fault = always(fault),
            .isDone = fault.appliesEffect()};
}

FaultRow status(const QString& name, int status, Meaning meaning, const char* sees,
                const QByteArray& body, const FakeHeaders& headers = {})
{
    FakeHeaders all = headers;
    all.emplaceBack("Content-Type", body.startsWith('{') ? "application/json" : "text/html");
    return {.name = name,
            .where = Where::Answer,
            .meaning = meaning,
            .sees = sees,
            .status = status,
            .fault = always(Fault::reply(status, body, all))};
}

void addConnections(std::vector<FaultRow>& rows)
{
    rows.push_back({.name = QStringLiteral("connection refused"),
                    .where = Where::Refused,
                    .meaning = Meaning::NotSent,
                    .sees = "refused"});
    rows.push_back({.name = QStringLiteral("name cannot be found"),
                    .where = Where::Name,
                    .meaning = Meaning::NotSent,
                    .sees = "no name"});
    rows.push_back({.name = QStringLiteral("reset, the request unread"),
                    .where = Where::ResetUnread,
                    .meaning = Meaning::Lost,
                    .sees = "lost"});
    const auto lost = [&rows](const char* name, const Fault& fault, int gets) {
        rows.push_back(answer(QString::fromUtf8(name), Meaning::Lost, "lost", fault, gets));
    };
    lost("reset, the request read", Fault::reset(), 3);
    lost("reset, the request done", Fault::reset().withEffect(), 3);
    lost("closed without a reply", Fault::closeBeforeEffect(), 3);
    lost("half a header", Fault::cutHead(), kMany);
    lost("half a body", Fault::cutBody(), 1);
    rows.push_back(answer(QStringLiteral("a byte now and then"), Meaning::Lost, "late",
                          Fault::dripAll(kDrip)));
    rows.push_back(answer(QStringLiteral("silence"), Meaning::Lost, "late", Fault::neverAnswer()));
    rows.push_back({.name = QStringLiteral("lost between two pages"),
                    .where = Where::SecondPage,
                    .meaning = Meaning::Lost,
                    .sees = "lost",
                    .gets = kMany,
                    .fault = always(Fault::reset())});
}

void addAnswers(std::vector<FaultRow>& rows)
{
    const auto odd = [&rows](const char* name, const char* sees, const Fault& fault) {
        rows.push_back(answer(QString::fromUtf8(name), Meaning::Elsewhere, sees, fault));
    };
    odd("a body of 100 MB", "large", Fault::hugeBody(kHugeBody));
    odd("the same, of unknown length", "large", Fault::hugeBody(kHugeBody, false));
    odd("a gzip bomb", "odd", Fault::gzipBomb(kHugeBody));
    odd("HTML with 200", "odd", Fault::html(200));
    odd("an empty body with 200", "odd", Fault::emptyBody());
    odd("wrong types", "odd", Fault::wrongTypes());
    odd("half of the JSON", "odd", Fault::truncatedJson());
    odd("100,000 lists in one another", "odd", Fault::deepNesting(kNested));
    odd("a NUL byte in the JSON", "odd",
        Fault::reply(200, QByteArray("{\"list\":\0[]}", 11),
                     {{"Content-Type", "application/json"}}));
    rows.push_back(answer(QStringLiteral("escaped NULs and half characters in texts"),
                          Meaning::Well, "well", Fault::oddCharacters()));
}

void addRedirects(std::vector<FaultRow>& rows)
{
    const auto add = [&rows](const QString& name, int status, bool isOther, bool isHttps) {
        rows.push_back({.name = name,
                        .where = Where::Answer,
                        .meaning = Meaning::Elsewhere,
                        .sees = "sent on",
                        .status = status,
                        .fault =
                            [status, isOther](const QUrl& own, const QUrl& other) {
                                return Fault::redirect(isOther ? other : own, status);
                            },
                        .isHttps = isHttps});
    };
    for (const int status : {301, 302, 307, 308}) {
        add(QStringLiteral("%1 to the same origin").arg(status), status, false, false);
        add(QStringLiteral("%1 to another origin").arg(status), status, true, false);
    }
    add(QStringLiteral("307 from https to http"), 307, true, true);
}

void addStatuses(std::vector<FaultRow>& rows)
{
    const QByteArray no = R"({"msg":"No, thank you"})";
    const QByteArray page = "<html><body><h1>Error</h1></body></html>";
    const QByteArray trace = R"({"error":"TypeError: x is undefined\n    at /srv/a.js:1:2"})";
    const auto json = [&](int code, const char* sees) {
        rows.push_back(status(QString::number(code), code, Meaning::Refused, sees, no));
    };
    for (const int code : {400, 401, 403, 404, 409, 422}) {
        json(code, "quoted");
    }
    for (const int code : {400, 401, 403, 404}) {
        rows.push_back(status(QStringLiteral("%1 with a page").arg(code), code, Meaning::Refused,
                              code == 401 || code == 403 ? "may not" : "no reason", page));
    }
    rows.push_back(status(QStringLiteral("429"), 429, Meaning::Refused, "pause", no));
    rows.push_back(status(QStringLiteral("429 with Retry-After"), 429, Meaning::Refused,
                          "pause of 7 s", no, {{"Retry-After", "7"}}));
    rows.push_back(
        status(QStringLiteral("500 with a stack trace"), 500, Meaning::Broken, "problem", trace));
    rows.push_back(status(QStringLiteral("502 with a page"), 502, Meaning::Lost, "problem", page));
    rows.push_back(status(QStringLiteral("503"), 503, Meaning::Lost, "problem", page));
}

void addTrust(std::vector<FaultRow>& rows)
{
    const auto add = [&rows](const char* name, const char* sees, const char* certificate) {
        rows.push_back({.name = QString::fromUtf8(name),
                        .where = Where::Certificate,
                        .meaning = Meaning::NotSent,
                        .sees = sees,
                        .certificate = certificate,
                        .isHttps = true});
    };
    add("certificate has expired", "expired", "expired");
    add("certificate is self-signed", "self-signed", "selfsigned");
    add("certificate of another host", "another host", "wronghost");
    add("another certificate than the trusted one", "pin", "good");
    const auto proxy = [](const QUrl&, const QUrl&) {
        return Fault::reply(407, "no", {{"Proxy-Authenticate", "Basic realm=\"proxy\""}});
    };
    rows.push_back({.name = QStringLiteral("407 of a proxy, by https"),
                    .where = Where::Proxy,
                    .meaning = Meaning::NotSent,
                    .sees = "proxy",
                    .fault = proxy,
                    .isHttps = true});
    rows.push_back({.name = QStringLiteral("407 in place of the answer"),
                    .where = Where::Answer,
                    .meaning = Meaning::NotSent,
                    .sees = "proxy",
                    .status = 407,
                    .fault = proxy});
}

} // namespace

std::vector<FaultRow> faultRows()
{
    std::vector<FaultRow> rows;
    addConnections(rows);
    addAnswers(rows);
    addRedirects(rows);
    addStatuses(rows);
    addTrust(rows);
    return rows;
}

} // namespace keyfob::test

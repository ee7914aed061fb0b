// What a long list costs: reading it, beside a bare list; looking for something in it; and how long
// nothing else is done meanwhile. Prints the figures of each round as JSON, and judges none.
//
//     keyfob_bench COUNT ROUNDS

#include "tests/bench/barelist.h"
#include "tests/bench/stallwatch.h"
#include "tests/support/windowundertest.h"
#include "ui/signin/signinpage.h"
#include "ui/tokens/tokentable.h"

#include <QNetworkReply>
#include <QSemaphore>
#include <QThread>

#include <cstdio>

using namespace keyfob;
using namespace keyfob::test;

namespace {

const QString kWho = WindowUnderTest::kEmail;
constexpr int kPage = 1000;

/// A server with so many tokens, in a thread of its own: its work must not count as the window's.
class ServerThread : public QThread
{
public:
    explicit ServerThread(int count)
        : m_count(count)
    {
        start();
        m_ready.acquire();
    }
    ~ServerThread() override
    {
        quit();
        wait();
    }

    QString address;
    QByteArray authToken; ///< of a session

protected:
    void run() override
    {
        FakeNocoDb server;
        server.addSuperAdmin(kWho, WindowUnderTest::kPassword);
        for (qint64 id = 1; id <= m_count; ++id) {
            FakeToken token;
            token.id = id;
            token.token = QString::number(id).leftJustified(40, u'x');
            // In no order, as the names of a real server.
            token.description = QStringLiteral("job %1 deploy").arg(id * 7919 % 100003);
            token.userId = server.user(kWho)->id;
            token.createdAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + id, Qt::UTC);
            server.insertToken(token);
        }
        address = server.url().toString();
        authToken = server.signIn(kWho).jwt;
        m_ready.release();
        exec();
    }

private:
    int m_count;
    QSemaphore m_ready;
};

/// The figures of one round, in ms.
struct Round
{
    double list = 0;     ///< computed from the first reply of the list until it is painted
    double bareList = 0; ///< the same by a bare list
    double stall = 0;    ///< the longest computation in one go
    double worstKey = 0; ///< from a key in the filter to the picture, by the clock
};

template<typename Condition>
void until(Condition condition)
{
    if (!QTest::qWaitFor(condition, 600'000)) {
        qFatal("it did not come within ten minutes");
    }
}

QList<QByteArray> replies(const ServerThread& server, int count)
{
    QNetworkAccessManager manager;
    QList<QByteArray> bodies;
    for (int offset = 0; offset < count; offset += kPage) {
        QNetworkRequest request(QUrl(server.address
                                     + QStringLiteral("/api/v1/tokens?limit=%1&offset=%2")
                                           .arg(kPage)
                                           .arg(offset)));
        request.setRawHeader("xc-auth", server.authToken);
        QNetworkReply* reply = manager.get(request);
        until([reply] { return reply->isFinished(); });
        bodies.append(reply->readAll());
        reply->deleteLater();
    }
    return bodies;
}

double worstKey(const WindowUnderTest& it, TokenTable& table)
{
    QLineEdit* filter = it.field("Filter tokens");
    double worst = 0;
    for (const char* text : {"j", "jo", "job 1", "job 12", "job 123", "job 12", "9", ""}) {
        QElapsedTimer clock;
        clock.start();
        filter->setText(QString::fromLatin1(text));
        QCoreApplication::sendPostedEvents();
        table.viewport()->repaint();
        worst = std::max(worst, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    return worst;
}

void signIn(WindowUnderTest& it, const ServerThread& server)
{
    it.window->signInPage().fillIn(server.address, kWho);
    it.field("Password")->setText(WindowUnderTest::kPassword);
    it.press("Sign In");
    until([&it] { return it.service->listState() == TokenService::ListState::Ready; });
}

double stall(const ServerThread& server)
{
    WindowUnderTest it;
    StallWatch watch;
    signIn(it, server);
    return watch.longest().cpu;
}

// What is computed between a reply and the next turn of the event loop, and the picture at the end.
Round measured(const ServerThread& server, const QList<QByteArray>& bodies)
{
    Round round;
    WindowUnderTest it;
    QObject::connect(
        &it.manager, &QNetworkAccessManager::finished, &it.manager,
        [&round, &it](const QNetworkReply* reply) {
            if (reply->url().path().endsWith(u"/tokens")) {
                const auto note = [&round, began = StallWatch::cpuNow()] {
                    round.list += StallWatch::cpuNow() - began;
                };
                QMetaObject::invokeMethod(&it.manager, note, Qt::QueuedConnection);
            }
        });
    signIn(it, server);
    auto* table = it.find<TokenTable>("API tokens");
    const double began = StallWatch::cpuNow();
    table->viewport()->repaint();
    round.list += StallWatch::cpuNow() - began;

    BareList bare;
    const double bareBegan = StallWatch::cpuNow();
    bare.show(bodies);
    round.bareList = StallWatch::cpuNow() - bareBegan;

    round.worstKey = worstKey(it, *table);
    round.stall = stall(server);
    return round;
}

void print(const char* name, const QList<Round>& rounds, double Round::* figure, const char* end)
{
    std::printf("\"%s\": [", name);
    for (qsizetype i = 0; i < rounds.size(); ++i) {
        std::printf("%s%.3f", i == 0 ? "" : ", ", rounds[i].*figure);
    }
    std::printf("]%s\n", end);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    theme::apply(application);
    const QStringList arguments = QApplication::arguments();
    const int count = arguments.value(1).toInt();
    const int wanted = arguments.value(2).toInt();
    if (count <= 0 || wanted <= 0) {
        std::fprintf(stderr, "usage: keyfob_bench COUNT ROUNDS\n");
        return 2;
    }
    const ServerThread server(count);
    const QList<QByteArray> bodies = replies(server, count);
    QList<Round> rounds;
    for (int i = 0; i < wanted; ++i) {
        rounds.append(measured(server, bodies));
    }
    std::printf("{");
    print("list", rounds, &Round::list, ",");
    print("bareList", rounds, &Round::bareList, ",");
    print("stall", rounds, &Round::stall, ",");
    print("worstKey", rounds, &Round::worstKey, "}");
    return 0;
}

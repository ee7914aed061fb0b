// What a long list costs: reading it, beside a bare list; looking for something in it; and how long
// nothing else is done meanwhile. Prints the figures of each round as JSON, and judges none.
//
//     keyfob_bench COUNT ROUNDS

#include "tests/bench/barelist.h"
#include "tests/bench/serverthread.h"
#include "tests/bench/stallwatch.h"
#include "ui/tokens/tokentable.h"

#include <QNetworkReply>

#include <cstdio>

using namespace keyfob;
using namespace keyfob::test;

namespace {

constexpr int kPage = 1000;

/// The figures of one round, in ms.
struct Round
{
    double list = 0;     ///< computed from the first reply of the list until it is painted
    double bareList = 0; ///< the same by a bare list
    double worstKey = 0; ///< from a key in the filter to the picture, by the clock
};

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
    const auto [count, wantedRounds] = wanted("keyfob_bench");
    const ServerThread server(count);
    const QList<QByteArray> bodies = replies(server, count);
    QList<Round> rounds;
    for (int i = 0; i < wantedRounds; ++i) {
        rounds.append(measured(server, bodies));
    }
    std::printf("{");
    print("list", rounds, &Round::list, ",");
    print("bareList", rounds, &Round::bareList, ",");
    print("worstKey", rounds, &Round::worstKey, "}");
    return 0;
}

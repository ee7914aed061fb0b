#include "tests/bench/stallwatch.h"
#include "tests/support/windowundertest.h"
#include "ui/signin/signinpage.h"
#include "ui/tokens/tokentable.h"

#include <QFile>
#include <QSemaphore>
#include <QThread>

#include <cstdio>

using namespace keyfob;
using namespace keyfob::test;

namespace {

const QString kWho = WindowUnderTest::kEmail;

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
        m_ready.release();
        exec();
    }

private:
    int m_count;
    QSemaphore m_ready;
};

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ').at(1).toDouble() * 4096 / 1e6;
}

template<typename Condition>
void until(Condition condition)
{
    if (!QTest::qWaitFor(condition, 600'000)) {
        qFatal("it did not come within ten minutes");
    }
}

/// How long it takes from a key or a click to the picture, in ms.
template<typename Action>
double timed(TokenTable& table, Action action)
{
    QElapsedTimer clock;
    clock.start();
    action();
    QCoreApplication::sendPostedEvents();
    table.viewport()->repaint();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void typing(WindowUnderTest& it, TokenTable& table)
{
    QLineEdit* filter = it.field("Filter tokens");
    double worst = 0;
    for (const char* text : {"j", "jo", "job 1", "job 12", "job 123", "job 12", "9", ""}) {
        worst = std::max(worst, timed(table, [filter, text] {
                             filter->setText(QString::fromLatin1(text));
                         }));
    }
    const double byCreator = timed(table, [&table] {
        table.sortByColumn(TokenListModel::CreatorColumn, Qt::AscendingOrder);
    });
    const double byName = timed(table, [&table] {
        table.sortByColumn(TokenListModel::NameColumn, Qt::DescendingOrder);
    });
    StallWatch watch;
    it.service->reload();
    until([&it] { return !it.service->isReading(); });
    const auto stall = watch.longest();
    std::printf("  worst key %.1f   by creator %.1f   by name %.1f   read again: stall %.1f "
                "(cpu %.1f)\n",
                worst, byCreator, byName, stall.clock, stall.cpu);
}

void run(int count)
{
    ServerThread server(count);
    WindowUnderTest it;
    it.window->signInPage().fillIn(server.address, kWho);
    it.field("Password")->setText(WindowUnderTest::kPassword);
    it.press("Sign In");
    until([&it] { return it.session->state() == SessionState::SignedIn; });
    const double before = residentMegabytes();
    StallWatch watch;
    QElapsedTimer clock;
    clock.start();
    until([&it] { return it.tokens->rowCount() > 0; });
    const qint64 first = clock.elapsed();
    until([&it] { return it.service->listState() == TokenService::ListState::Ready; });
    const auto stall = watch.longest();
    std::printf("%6d tokens: first rows %lld ms   all %lld ms   longest stall %.1f ms (cpu %.1f)   "
                "%.1f MB, %.0f bytes a token\n",
                it.tokens->rowCount(), first, clock.elapsed(), stall.clock, stall.cpu,
                residentMegabytes() - before, (residentMegabytes() - before) * 1e6 / count);
    typing(it, *it.find<TokenTable>("API tokens"));
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    theme::apply(application);
    const QStringList asked = QApplication::arguments().mid(1);
    for (const char* count : {"1000", "10000", "100000"}) {
        if (asked.isEmpty() || asked.contains(QLatin1String(count))) {
            run(QByteArray(count).toInt());
            std::fflush(stdout);
        }
    }
    return 0;
}

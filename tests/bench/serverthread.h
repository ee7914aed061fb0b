#pragma once

#include "tests/support/windowundertest.h"
#include "ui/signin/signinpage.h"

#include <QEventLoop>
#include <QSemaphore>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

namespace keyfob::test {

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
        server.addSuperAdmin(WindowUnderTest::kEmail, WindowUnderTest::kPassword);
        for (qint64 id = 1; id <= m_count; ++id) {
            FakeToken token;
            token.id = id;
            token.token = QString::number(id).leftJustified(40, u'x');
            // In no order, as the names of a real server.
            token.description = QStringLiteral("job %1 deploy").arg(id * 7919 % 100003);
            token.userId = server.user(WindowUnderTest::kEmail)->id;
            token.createdAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + id, Qt::UTC);
            server.insertToken(token);
        }
        address = server.url().toString();
        authToken = server.signIn(WindowUnderTest::kEmail).jwt;
        m_ready.release();
        exec();
    }

private:
    int m_count;
    QSemaphore m_ready;
};

/// Waits in the event loop, and ends the program where it waits in vain. Not QTest::qWaitFor(),
/// which sleeps for 10 ms between two looks.
template<typename Condition>
void until(Condition condition)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition()) {
            loop.quit();
        }
    });
    look.start(1);
    QTimer::singleShot(600'000, &loop, [] { qFatal("it did not come within ten minutes"); });
    loop.exec();
}

/// With how many tokens, and how often.
struct Wanted
{
    int count = 0;
    int rounds = 0;
};

/// What the command line says; ends the program where it says something else.
inline Wanted wanted(const char* program)
{
    const QStringList arguments = QCoreApplication::arguments();
    const Wanted wanted{arguments.value(1).toInt(), arguments.value(2).toInt()};
    if (wanted.count <= 0 || wanted.rounds <= 0) {
        std::fprintf(stderr, "usage: %s COUNT ROUNDS\n", program);
        std::exit(2);
    }
    return wanted;
}

/// Until the list has been read.
inline void signIn(WindowUnderTest& it, const ServerThread& server)
{
    it.window->signInPage().fillIn(server.address, WindowUnderTest::kEmail);
    it.field("Password")->setText(WindowUnderTest::kPassword);
    it.press("Sign In");
    until([&it] { return it.service->listState() == TokenService::ListState::Ready; });
}

} // namespace keyfob::test

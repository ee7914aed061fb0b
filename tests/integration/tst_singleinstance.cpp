#include "app/handover.h"
#include "app/instancemessage.h"
#include "app/singleinstance.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keyfob;
using namespace Qt::StringLiterals;
using Outcome = HandOver::Outcome;

namespace {

constexpr auto kAfterSomeTries = 3 * HandOver::kPause;

QByteArray lineOf(const QStringList& options)
{
    return InstanceMessage{QStringList(u"keyfob"_s) + options, u"a token"_s, {}}.line();
}

} // namespace

/// How a later start and the first one talk, over a real socket.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void optionsAreHandedOver();
    void withoutATokenTheStartupIdServes();
    void optionsOfANewerKeyfobAreRefused();
    void whatIsNoMessageIsRefused_data();
    void whatIsNoMessageIsRefused();
    void severalAtOnceAreAllHeard();
    void aSilentSenderIsDropped();
    void tooManySendersAreDropped();
    void whoHasGivenUpIsNotObeyed();
    void aFirstOneThatIsStillStartingIsWaitedFor();
    void aFirstOneThatEndsGivesItsPlaceAway();
    void aSocketThatIsLeftOverIsReplaced();

private:
    struct Later
    {
        explicit Later(TestSingleInstance& test, const QStringList& options = {})
            : lock(test.m_place.lock)
            , handOver(test.m_place, lock, lineOf(options))
            , spy(&handOver, &HandOver::finished)
        {
            handOver.start();
        }
        [[nodiscard]] std::optional<Outcome> outcome() const
        {
            return spy.isEmpty() ? std::nullopt
                                 : std::optional(spy.front().front().value<Outcome>());
        }
        InstanceLock lock;
        HandOver handOver;
        QSignalSpy spy;
    };

    [[nodiscard]] QByteArray answerTo(const QByteArray& bytes);
    [[nodiscard]] std::optional<CommandLine> heard(qsizetype number) const;
    [[nodiscard]] std::unique_ptr<QLocalSocket> sender() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    InstancePlace m_place;
    std::unique_ptr<InstanceLock> m_lock;
    std::unique_ptr<SingleInstance> m_first;
    std::unique_ptr<QSignalSpy> m_spy;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = {m_folder->filePath(u"lock"_s), m_folder->filePath(u"socket"_s)};
    m_lock = std::make_unique<InstanceLock>(m_place.lock);
    QCOMPARE(m_lock->take(), InstanceLock::Result::Ours);
    m_first = std::make_unique<SingleInstance>();
    m_spy = std::make_unique<QSignalSpy>(m_first.get(), &SingleInstance::handedOver);
    m_first->listen(m_place.socket);
}

void TestSingleInstance::cleanup()
{
    m_spy.reset();
    m_first.reset();
    m_lock.reset();
}

std::unique_ptr<QLocalSocket> TestSingleInstance::sender() const
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(m_place.socket);
    return socket;
}

QByteArray TestSingleInstance::answerTo(const QByteArray& bytes)
{
    const auto socket = sender();
    socket->write(bytes);
    [&] { QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState); }();
    return socket->readAll();
}

std::optional<CommandLine> TestSingleInstance::heard(qsizetype number) const
{
    return number < m_spy->size() ? std::optional(m_spy->at(number).front().value<CommandLine>())
                                  : std::nullopt;
}

void TestSingleInstance::optionsAreHandedOver()
{
    const Later later(*this, {u"--add-token=nightly"_s, u"--server=a.example"_s});
    QTRY_COMPARE(later.outcome(), Outcome::Done);
    QCOMPARE(m_spy->size(), 1);
    QCOMPARE(heard(0)->server, u"a.example"_s);
    QCOMPARE(heard(0)->command->word, u"nightly"_s);
    QCOMPARE(m_spy->front().at(1).toString(), u"a token"_s);
}

void TestSingleInstance::withoutATokenTheStartupIdServes()
{
    QCOMPARE(answerTo(InstanceMessage{{u"keyfob"_s}, {}, u"an id"_s}.line()), "ok\n");
    QCOMPARE(m_spy->front().at(1).toString(), u"an id"_s);
}

void TestSingleInstance::optionsOfANewerKeyfobAreRefused()
{
    const Later later(*this, {u"--of-next-year"_s});
    QTRY_COMPARE(later.outcome(), Outcome::Refused);
    QCOMPARE(m_spy->size(), 0);
}

void TestSingleInstance::whatIsNoMessageIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("words") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("a NUL") << QByteArray("\0\n", 2);
    QTest::newRow("no end") << QByteArray(InstanceMessage::kMaxBytes, 'x');
    QTest::newRow("far too long") << lineOf({QString(1'000'000, u'x')});
}

void TestSingleInstance::whatIsNoMessageIsRefused()
{
    QFETCH(QByteArray, bytes);
    const QByteArray answer = answerTo(bytes);
    // Whoever is cut off while still talking may not hear it.
    QVERIFY(answer == "refused\n" || (answer.isEmpty() && bytes.size() > 100'000));
    QCOMPARE(m_spy->size(), 0);
    const Later later(*this);
    QTRY_COMPARE(later.outcome(), Outcome::Done);
}

void TestSingleInstance::severalAtOnceAreAllHeard()
{
    std::vector<std::unique_ptr<Later>> all;
    for (int i = 0; i < 10; ++i) {
        all.push_back(std::make_unique<Later>(*this));
    }
    for (const auto& later : all) {
        QTRY_COMPARE(later->outcome(), Outcome::Done);
    }
    QCOMPARE(m_spy->size(), 10);
}

void TestSingleInstance::aSilentSenderIsDropped()
{
    const auto silent = sender();
    const auto slow = sender();
    slow->write(lineOf({}).chopped(1)); // all but the end
    const Later later(*this);
    QTRY_COMPARE(later.outcome(), Outcome::Done);
    QCOMPARE(silent->state(), QLocalSocket::ConnectedState);
    QTRY_COMPARE(silent->state(), QLocalSocket::UnconnectedState);
    QTRY_COMPARE(slow->state(), QLocalSocket::UnconnectedState);
    QCOMPARE(m_spy->size(), 1);
}

void TestSingleInstance::tooManySendersAreDropped()
{
    std::vector<std::unique_ptr<QLocalSocket>> all;
    for (int i = 0; i < SingleInstance::kMostSenders; ++i) {
        all.push_back(sender());
    }
    const auto oneMore = sender();
    QTRY_COMPARE(oneMore->state(), QLocalSocket::UnconnectedState);
    QCOMPARE(all.back()->state(), QLocalSocket::ConnectedState);
    const Later later(*this); // tries again until those before it have been dropped
    QTRY_COMPARE(later.outcome(), Outcome::Done);
}

void TestSingleInstance::whoHasGivenUpIsNotObeyed()
{
    const auto gone = sender();
    gone->write(lineOf({u"--copy-auth-token"_s}));
    gone->flush();
    gone->abort(); // before the first one has come to read it
    const Later later(*this);
    QTRY_COMPARE(later.outcome(), Outcome::Done);
    QCOMPARE(m_spy->size(), 1);
    QVERIFY(!heard(0)->command);
}

void TestSingleInstance::aFirstOneThatIsStillStartingIsWaitedFor()
{
    m_first->stopListening();
    const Later later(*this);
    QTimer::singleShot(kAfterSomeTries, m_first.get(), [this] { m_first->listen(m_place.socket); });
    QTRY_COMPARE(later.outcome(), Outcome::Done);
}

void TestSingleInstance::aFirstOneThatEndsGivesItsPlaceAway()
{
    m_first->stopListening();
    const Later later(*this, {u"--copy-auth-token"_s});
    QTimer::singleShot(kAfterSomeTries, this, [this] { m_lock.reset(); });
    QTRY_COMPARE(later.outcome(), Outcome::OursNow);
    QCOMPARE(m_spy->size(), 0);
}

void TestSingleInstance::aSocketThatIsLeftOverIsReplaced()
{
    m_first->stopListening();
    QProcess dead; // leaves its socket behind, as after kill -9
    dead.start(u"/usr/bin/python3"_s,
               {u"-c"_s, u"import socket,sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])"_s,
                m_place.socket});
    QVERIFY(dead.waitForFinished());
    QVERIFY(QFile::exists(m_place.socket));
    m_first->listen(m_place.socket);
    const Later later(*this);
    QTRY_COMPARE(later.outcome(), Outcome::Done);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"

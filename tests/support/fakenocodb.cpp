#include "tests/support/fakenocodb.h"

#include "tests/support/fakenocodbconnection.h"
#include "tests/support/fakenocodblistener.h"
#include "tests/support/fakenocodbrequestlog.h"
#include "tests/support/fakenocodbroutes.h"
#include "tests/support/fakenocodbstate.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>

namespace keyfob::test {

FakeNocoDb::FakeNocoDb(QObject* parent)
    : QObject(parent)
    , m_state(std::make_unique<FakeNocoDbState>(m_behaviour))
    , m_routes(std::make_unique<FakeNocoDbRoutes>(*m_state))
    , m_log(std::make_unique<FakeRequestLog>())
    , m_listener(new FakeNocoDbListener(this))
{
    connect(m_listener, &FakeNocoDbListener::connected, this, &FakeNocoDb::onConnected);
    start();
}

FakeNocoDb::~FakeNocoDb()
{
    stop();
}

QUrl FakeNocoDb::url() const
{
    return url(QString());
}

QUrl FakeNocoDb::url(const QString& path) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3%4")
                    .arg(m_listener->isTls() ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(port())
                    .arg(QString::fromLatin1(m_behaviour.pathPrefix), path));
}

quint16 FakeNocoDb::port() const
{
    return m_listener->port();
}

bool FakeNocoDb::start()
{
    return m_listener->start();
}

bool FakeNocoDb::startTls(const QString& pemFile)
{
    QFile file(pemFile);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("The fake server cannot read %s", qPrintable(pemFile));
        return false;
    }
    const QByteArray pem = file.readAll();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(pem, QSsl::Pem));
    configuration.setPrivateKey(QSslKey(pem, QSsl::Ec, QSsl::Pem));
    m_listener->useTls(configuration);
    return start();
}

void FakeNocoDb::stop()
{
    m_listener->stop();
}

void FakeNocoDb::resetConnections()
{
    m_resetsConnections = true;
    stop();
    start();
}

void FakeNocoDb::restart()
{
    stop();
    m_state->forgetDeletedTokens();
    start();
}

void FakeNocoDb::closeConnections()
{
    m_listener->closeConnections();
}

int FakeNocoDb::openConnections() const
{
    return m_listener->openConnections();
}

FakeBehaviour& FakeNocoDb::behaviour()
{
    return m_behaviour;
}

QDateTime FakeNocoDb::now() const
{
    return m_state->now();
}

void FakeNocoDb::addFault(const Fault& fault, QByteArrayView method, QByteArrayView pathPrefix,
                          int times)
{
    m_faults.add(fault, method, pathPrefix, times);
}

void FakeNocoDb::clearFaults()
{
    m_faults.clear();
}

int FakeNocoDb::pendingFaults() const
{
    return m_faults.pending();
}

const std::vector<FakeRequest>& FakeNocoDb::requests() const
{
    return m_log->all();
}

std::vector<FakeRequest> FakeNocoDb::requests(QByteArrayView method,
                                              QByteArrayView pathPrefix) const
{
    return m_log->select(method, pathPrefix);
}

int FakeNocoDb::count(QByteArrayView method, QByteArrayView pathPrefix) const
{
    return int(m_log->select(method, pathPrefix).size());
}

int FakeNocoDb::maxConcurrent(QByteArrayView method, QByteArrayView pathPrefix) const
{
    return m_log->maxConcurrent(method, pathPrefix);
}

int FakeNocoDb::connectionCount() const
{
    return m_listener->connectionCount();
}

void FakeNocoDb::clearRequests()
{
    m_log->clear();
}

void FakeNocoDb::onConnected(FakeNocoDbConnection* connection)
{
    if (m_resetsConnections) {
        connection->resetUnread();
        return;
    }
    connection->setKeepAlive(m_behaviour.keepAlive);
    connect(connection, &FakeNocoDbConnection::requestReceived, this,
            [this, connection](const FakeRequest& request) { onRequest(connection, request); });
    connect(connection, &FakeNocoDbConnection::requestEnded, this, &FakeNocoDb::onEnded);
}

void FakeNocoDb::onRequest(FakeNocoDbConnection* connection, FakeRequest request)
{
    const QByteArray& prefix = m_behaviour.pathPrefix;
    const bool isBelowPrefix = request.path.startsWith(prefix + '/') || request.path == prefix;
    if (isBelowPrefix) {
        request.path.remove(0, prefix.size());
    }
    const int ticket = m_log->begin(request);
    connection->setTicket(ticket);
    Q_EMIT requestReceived(m_log->indexOf(ticket));
    const std::optional<Fault> fault = m_faults.take(request);
    FakeReply reply;
    if (!isBelowPrefix) {
        reply = FakeReply::html(404, "<html><body><h1>404 Not Found</h1></body></html>");
    } else if (!fault || fault->appliesEffect()) {
        reply = m_routes->answer(request);
    }
    deliver(connection, fault ? fault->shaped(reply) : reply, fault);
}

void FakeNocoDb::deliver(FakeNocoDbConnection* connection, const FakeReply& reply,
                         const std::optional<Fault>& fault)
{
    if (!fault) {
        connection->answer(reply, now());
        return;
    }
    const auto answer = [this, connection, reply, fault] {
        connection->answerBadly(reply, now(), *fault);
    };
    if (fault->waitingTime().count() == 0) {
        answer();
    } else {
        QTimer::singleShot(fault->waitingTime(), connection, answer);
    }
}

void FakeNocoDb::onEnded(int ticket, int status)
{
    m_log->end(ticket, status);
    const int index = m_log->indexOf(ticket);
    if (index >= 0) {
        Q_EMIT requestEnded(index);
    }
}

} // namespace keyfob::test

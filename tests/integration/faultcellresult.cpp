#include "tests/integration/faultcell.h"
#include "tests/support/answer.h"

#include <QNetworkReply>
#include <QTest>

#include <algorithm>

namespace keyfob::test {

using State = SessionState;

namespace {

// How often in a row nothing may have changed before a cell counts as over.
constexpr int kStablePolls = 15;
// More tries than these depend on how long each takes.
constexpr int kMany = 3;

QString number(int count)
{
    return count > kMany ? QStringLiteral("n") : QString::number(count);
}

bool contains(const FakeRequest& request, const QByteArray& secret)
{
    const auto isIn = [&secret](const auto& header) { return header.second.contains(secret); };
    return request.path.contains(secret) || request.query.contains(secret) ||
           request.body.contains(secret) ||
           std::any_of(request.headers.begin(), request.headers.end(), isIn);
}

} // namespace

bool FaultCell::isOver()
{
    // Also what nobody is told of, and what the server does not see.
    const auto replies = m_manager.findChildren<QNetworkReply*>();
    const bool isAsking = std::any_of(replies.begin(), replies.end(),
                                      [](const auto* reply) { return reply->isRunning(); });
    const bool isQuiet = m_isTold && !isAsking && m_open == 0 && m_session.isSettled() &&
                         !m_service.isReading() && !m_service.isAdding() &&
                         m_session.state() != State::SigningOut;
    const QString now = m_said + state() + requests();
    m_stable = isQuiet && now == m_last ? m_stable + 1 : 0;
    m_last = now;
    return m_stable >= kStablePolls;
}

QString FaultCell::state() const
{
    switch (m_session.state()) {
    case State::SignedIn:
        return QStringLiteral("in");
    case State::Offline:
        return QStringLiteral("offline");
    case State::SignedOut:
        return QStringLiteral("out");
    case State::Expired:
        return QStringLiteral("ended");
    case State::Restoring:
    case State::SigningIn:
    case State::Locked:
    case State::SigningOut:
        break;
    }
    return QString::fromLatin1(nameOf(m_session.state()));
}

// Those of the kind that met the fault, and all others that came of it.
QString FaultCell::requests() const
{
    const AskedFor about = describe(m_asked);
    const int own = m_server.count(about.method, m_asked == Asked::Delete ? "" : about.path);
    const int others = m_server.count() - own;
    return others == 0 ? number(own) : number(own) + u'+' + number(others);
}

bool FaultCell::isStored()
{
    if (!m_session.account()) {
        return false;
    }
    const Answer<SecretString, SecretStoreError> answer;
    m_store.read(m_session.account()->key(), this, answer.callback());
    return QTest::qWaitFor([&answer] { return answer.count() == 1; }) && answer.succeeded();
}

QString FaultCell::marks()
{
    QString marks;
    const bool isLive = m_session.state() == State::SignedIn || m_session.state() == State::Offline;
    // A session that the server has ended leaves its entry, for whoever signs in again.
    if (isStored() != (isLive || m_session.state() == State::Expired)) {
        marks += QStringLiteral("; entry?");
    }
    if (needsSession() && isLive && !m_session.renewsItself()) {
        marks += QStringLiteral("; not renewed");
    }
    if (m_isUnclear) {
        marks += QStringLiteral("; unclear");
    }
    const bool isWell = m_said == codeOf({});
    const int change = !isWell                    ? 0
                       : m_asked == Asked::Create ? 1
                       : m_asked == Asked::Delete ? -1
                                                  : 0;
    const int rows = needsSession() && isLive ? kRows + change : m_model.rowCount();
    if (m_model.rowCount() != rows) {
        marks += QStringLiteral("; %1 rows").arg(m_model.rowCount());
    }
    return marks;
}

QString FaultCell::result()
{
    const QString seen = m_said.isEmpty() ? codeOf({}) : m_said;
    return seen + QStringLiteral("; ") + state() + QStringLiteral("; ") + requests() + marks();
}

int FaultCell::leaks() const
{
    int leaks = 0;
    for (const FakeRequest& request : m_other.requests()) {
        for (const QByteArray& secret : m_secrets) {
            leaks += contains(request, secret) ? 1 : 0;
        }
    }
    return leaks;
}

} // namespace keyfob::test

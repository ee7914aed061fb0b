#include "models/session/sessionscope.h"

#include <QPointer>

namespace keyfob {

using Kind = ApiError::Kind;
using Outcome = Renewal::Outcome;

namespace {

// What a dead session can look like, by version (400 Token Expired, 401, 403, 500 JavaScript).
bool mayBeDeadSession(const ApiError& error)
{
    return error.httpStatus == 400 || error.httpStatus == 401 || error.httpStatus == 403
           || error.httpStatus == 500;
}

// The auth token of a renewal can end before it is used. Two that do: so would the next.
constexpr int kMostRecoveries = 2;

// The page of a proxy or a hotel comes with status 200, too. Of writes nothing can be said:
// NocoDB answers a deletion with 200 and an empty body.
bool isOfNocoDb(const ApiReply& reply)
{
    const QByteArray body = reply.body.left(16).trimmed();
    return body.startsWith('{') || body.startsWith('[');
}

} // namespace

struct SessionScope::Job
{
    ApiRequest request;
    QPointer<QObject> context;
    ApiCallback callback;
    int recoveries = 0;

    void deliver(ApiResult result)
    {
        if (context) {
            callback(std::move(result));
        }
    }
};

SessionScope::SessionScope(QNetworkAccessManager& manager, AccountId account,
                           Credentials credentials, SessionVault* vault, NowFunction now)
    : m_client(manager, account.server)
    , m_auth(m_client)
    , m_renewal(m_auth, std::move(account), std::move(credentials), vault, std::move(now))
{
    m_client.setDateObserver([this](const auto& date) { m_renewal.noteServerTime(date); });
    connect(&m_renewal, &Renewal::recovered, this, &SessionScope::recovered);
}

SessionScope::~SessionScope() = default;

void SessionScope::send(ApiRequest request, QObject* context, ApiCallback callback)
{
    auto job = std::make_shared<Job>(Job{std::move(request), context, std::move(callback)});
    if (!m_renewal.isUnderWay() && !m_renewal.hasEnded()) {
        dispatch(job);
        return;
    }
    // Unless the session is over, the answer to the request itself is what the caller wants.
    m_renewal.recover([this, job](const Renewal::Result& result) {
        if (result.outcome == Outcome::Refused) {
            job->deliver(std::unexpected(ApiError{.kind = Kind::Unauthorized}));
        } else {
            dispatch(job);
        }
    });
}

void SessionScope::leave()
{
    m_isLeft = true;
    m_renewal.dropWaiting();
}

void SessionScope::dispatch(const JobPtr& job)
{
    job->request.credential = ApiRequest::Credential::AuthToken;
    job->request.secret = m_renewal.credentials().authToken.clone();
    ApiRequest request = job->request.clone();
    if (request.endsAuthToken) {
        m_renewal.pause();
        m_client.send(std::move(request), this,
                      [this, job](ApiResult result) { endingAnswered(job, std::move(result)); });
        return;
    }
    m_client.send(std::move(request), this,
                  [this, job](ApiResult result) { answered(job, std::move(result)); });
}

// Sent again only where the server has not even looked at it: nothing else is known to be undone.
void SessionScope::endingAnswered(const JobPtr& job, ApiResult result)
{
    if (result && isOfNocoDb(*result)) {
        m_renewal.adopt(std::move(result->refreshToken));
        job->deliver(std::move(result));
        return;
    }
    if (result) {
        result = std::unexpected(ApiError{.kind = Kind::BadResponse, .httpStatus = result->status});
    }
    m_renewal.resume();
    if (result.error().kind == Kind::Unauthorized && job->recoveries == 0) {
        retryAfterRecovery(job, result.error());
        return;
    }
    if (outcomeIsUnclear(result.error()) || isUnreachable(result.error())) {
        check(); // it may have been done, and the auth token be dead
    }
    job->deliver(std::move(result));
}

void SessionScope::answered(const JobPtr& job, ApiResult result)
{
    if (m_isLeft) {
        return;
    }
    if (result && isOfNocoDb(*result)) {
        tellAccepted();
    } else if (result && job->request.method == ApiRequest::Method::Get) {
        tellUnreachable({.kind = Kind::BadResponse, .httpStatus = result->status});
    } else if (!result && mayBeDeadSession(result.error())
               && job->recoveries < kMostRecoveries) {
        retryAfterRecovery(job, result.error());
        return;
    } else if (!result && isServersRefusal(result.error())
               && result.error().kind == Kind::Unauthorized) {
        Q_EMIT ended();
    } else if (!result && (isUnreachable(result.error()) || !m_isProven)) {
        tellUnreachable(result.error());
    }
    job->deliver(std::move(result));
}

void SessionScope::retryAfterRecovery(const JobPtr& job, const ApiError& error)
{
    ++job->recoveries;
    m_renewal.recover([this, job, error](const Renewal::Result& result) {
        // The refusal can have come when somebody else's renewal was over already.
        const bool wasOfAnOldToken = result.outcome == Outcome::Alive
                                     && !(job->request.secret
                                          == m_renewal.credentials().authToken);
        // After a refusal anything may be sent again. A failure may have done it, which matters
        // for a POST: twice is more than once.
        const bool mayBeSent = job->request.method != ApiRequest::Method::Post
                               || !outcomeIsUnclear(error);
        if (mayBeSent && (result.outcome == Outcome::Renewed || wasOfAnOldToken)) {
            dispatch(job);
            return;
        }
        ApiError meant = error;
        if (result.outcome == Outcome::Alive && meant.kind == Kind::Unauthorized) {
            meant.kind = Kind::Forbidden; // the session lives, and may not do this
        }
        if (result.outcome == Outcome::Unreachable) {
            const bool isRead = job->request.method == ApiRequest::Method::Get;
            meant = isRead && meant.kind == Kind::Unauthorized ? result.error : believed(meant);
        }
        job->deliver(std::unexpected(meant));
    });
}

void SessionScope::recovered(const Renewal::Result& result)
{
    switch (result.outcome) {
    case Outcome::Alive:
    case Outcome::Renewed:
        tellAccepted();
        break;
    case Outcome::Unreachable:
        tellUnreachable(result.error);
        break;
    case Outcome::Refused:
        Q_EMIT ended();
        break;
    }
}

void SessionScope::tellAccepted()
{
    m_isProven = true;
    Q_EMIT accepted();
}

void SessionScope::tellUnreachable(const ApiError& error)
{
    m_isProven = false;
    Q_EMIT unreachable(error);
}

void SessionScope::check()
{
    m_renewal.recover([](const auto&) {});
}

void SessionScope::freshAuthToken(QObject* context, TokenCallback callback)
{
    const auto left = m_renewal.remaining();
    const bool livesOn = !left || *left >= m_renewal.authToken()->copyMinimum();
    if (livesOn && !m_renewal.hasEnded()) {
        // Queued on this object: an answer must not outlive the session that it is about.
        const auto deliver = [this, alive = QPointer(context), callback] {
            if (alive && !m_isLeft) {
                callback(m_renewal.credentials().authToken.clone());
            }
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
        return;
    }
    const bool wasRecovering = m_renewal.isUnderWay();
    const auto deliver = [this, alive = QPointer(context), callback,
                          wasRecovering](const Renewal::Result& result) {
        if (!alive) {
            return;
        }
        if (result.outcome == Outcome::Alive && wasRecovering) {
            freshAuthToken(alive, callback); // what was under way was perhaps no renewal
        } else if (result.outcome == Outcome::Alive || result.outcome == Outcome::Renewed) {
            callback(m_renewal.credentials().authToken.clone());
        } else if (result.outcome == Outcome::Refused) {
            callback(std::unexpected(ApiError{.kind = Kind::Unauthorized}));
        } else {
            callback(std::unexpected(result.error));
        }
    };
    m_renewal.renewNow(deliver);
}

void SessionScope::fetchProfile(QObject* context, AuthApi::ProfileCallback callback)
{
    askMe(ApiRequest::Credential::AuthToken, m_renewal.credentials().authToken, context,
          std::move(callback));
}

void SessionScope::fetchOwner(const SecretString& apiToken, QObject* context,
                              AuthApi::ProfileCallback callback)
{
    askMe(ApiRequest::Credential::ApiToken, apiToken, context, std::move(callback));
}

void SessionScope::askMe(ApiRequest::Credential credential, const SecretString& secret,
                         QObject* context, AuthApi::ProfileCallback callback)
{
    m_auth.me(credential, secret, this, [alive = QPointer(context), callback](auto profile) {
        if (alive) {
            callback(std::move(profile));
        }
    });
}

} // namespace keyfob

#include "models/session/sessionscope.h"

#include "models/core/logging.h"
#include "models/session/sessionvault.h"

#include <QPointer>

#include <algorithm>

namespace keyfob {

using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

constexpr std::chrono::milliseconds kBetweenRenewals = 2s;
// A QTimer counts 24 days at most; a longer wait is looked at again.
constexpr std::chrono::milliseconds kLongestTimer = 24h;

// What a dead session can look like, by version (400 Token Expired, 401, 403, 500 JavaScript).
bool mayBeDeadSession(const ApiError& error)
{
    return error.httpStatus == 400 || error.httpStatus == 401 || error.httpStatus == 403
           || error.httpStatus == 500;
}

} // namespace

struct SessionScope::Job
{
    ApiRequest request;
    QPointer<QObject> context;
    ApiCallback callback;
    bool retried = false;

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
    , m_account(std::move(account))
    , m_credentials(std::move(credentials))
    , m_vault(vault)
    , m_clock(std::move(now))
{
    m_renewal.setSingleShot(true);
    m_renewal.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_renewal, &QTimer::timeout, this, &SessionScope::scheduleRenewal);
    readAuthToken();
    scheduleRenewal();
}

SessionScope::~SessionScope() = default;

void SessionScope::send(ApiRequest request, QObject* context, ApiCallback callback)
{
    auto job = std::make_shared<Job>(Job{std::move(request), context, std::move(callback)});
    if (m_waiting.empty() && !hasEnded()) {
        dispatch(job);
        return;
    }
    // Whatever the recovery brings: the answer to the request itself is what the caller wants.
    recover([this, job](Recovery) { dispatch(job); });
}

void SessionScope::dispatch(const JobPtr& job)
{
    ApiRequest request = job->request.clone();
    request.credential = ApiRequest::Credential::AuthToken;
    request.secret = m_credentials.authToken.clone();
    m_client.send(std::move(request), this,
                  [this, job](ApiResult result) { answered(job, std::move(result)); });
}

void SessionScope::answered(const JobPtr& job, ApiResult result)
{
    if (result) {
        m_clock.note(result->date);
        Q_EMIT accepted();
    } else if (isUnreachable(result.error())) {
        Q_EMIT unreachable(result.error());
    } else if (mayBeDeadSession(result.error()) && !job->retried) {
        retryAfterRecovery(job, std::move(result));
        return;
    }
    job->deliver(std::move(result));
}

void SessionScope::retryAfterRecovery(const JobPtr& job, ApiResult result)
{
    job->retried = true;
    recover([this, job, error = result.error()](Recovery outcome) {
        // The refusal was definite, so that even a write may be sent again.
        if (outcome == Recovery::Renewed) {
            dispatch(job);
        } else {
            job->deliver(std::unexpected(error));
        }
    });
}

void SessionScope::recover(RecoveryCallback callback)
{
    m_waiting.push_back(std::move(callback));
    if (m_waiting.size() > 1) {
        return; // under way: one renewal serves everybody
    }
    if (hasEnded()) {
        renew();
    } else {
        verify();
    }
}

void SessionScope::verify()
{
    m_auth.me(ApiRequest::Credential::AuthToken, m_credentials.authToken, this,
              [this](const auto& profile) {
                  if (!profile) {
                      recovered(isUnreachable(profile.error()) ? Recovery::Unreachable
                                                               : Recovery::Alive);
                  } else if (*profile) {
                      recovered(Recovery::Alive);
                  } else {
                      renew();
                  }
              });
}

void SessionScope::renew()
{
    if (m_saving) {
        m_renewWhenSaved = true;
        return;
    }
    if (m_credentials.refreshToken.isEmpty()) {
        recovered(Recovery::Refused);
        return;
    }
    m_sinceRenewal.start();
    m_auth.renew(m_credentials.refreshToken, this,
                 [this](auto tokens) { renewAnswered(std::move(tokens)); });
}

void SessionScope::renewAnswered(std::expected<SessionTokens, ApiError> tokens)
{
    if (!tokens) {
        const ApiError& error = tokens.error();
        const bool refused = error.httpStatus >= 400 && error.httpStatus < 500
                             && error.kind != Kind::RateLimited;
        recovered(refused ? Recovery::Refused : Recovery::Unreachable);
        return;
    }
    m_credentials.authToken = std::move(tokens->authToken);
    if (!tokens->refreshToken.isEmpty()) {
        m_credentials.refreshToken = std::move(tokens->refreshToken);
    }
    readAuthToken();
    save({});
    scheduleRenewal();
    Q_EMIT renewed();
    recovered(Recovery::Renewed);
}

void SessionScope::save(std::function<void()> whenStored)
{
    if (m_vault == nullptr) {
        return;
    }
    m_saving = true;
    m_vault->save(m_account.key(), m_credentials, this, [this, whenStored](const auto& result) {
        m_saving = false;
        if (!result) {
            Q_EMIT keychainRefused();
        } else if (whenStored) {
            whenStored();
        }
        if (std::exchange(m_renewWhenSaved, false)) {
            renew();
        }
        Q_EMIT saveEnded();
    });
}

void SessionScope::recovered(Recovery outcome)
{
    qCInfo(lcSession) << "recovery" << static_cast<int>(outcome);
    const auto waiting = std::exchange(m_waiting, {});
    const QPointer<SessionScope> alive(this);
    for (const RecoveryCallback& callback : waiting) {
        callback(outcome);
        if (!alive) {
            return; // whoever was answered has ended the session
        }
    }
    if (outcome == Recovery::Refused) {
        Q_EMIT ended();
    } else if (outcome == Recovery::Unreachable) {
        Q_EMIT unreachable(ApiError{.kind = Kind::ConnectionLost});
    } else {
        Q_EMIT accepted();
    }
}

void SessionScope::freshAuthToken(QObject* context, TokenCallback callback)
{
    const auto left = remaining();
    if (!left || *left >= m_authToken->copyMinimum()) {
        // Queued on this object: an answer must not outlive the session that it is about.
        const auto deliver = [this, alive = QPointer(context), callback] {
            if (alive) {
                callback(copyOfAuthToken());
            }
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
        return;
    }
    const auto deliver = [this, alive = QPointer(context), callback](Recovery outcome) {
        if (alive && outcome == Recovery::Renewed) {
            callback(copyOfAuthToken());
        } else if (alive && outcome == Recovery::Alive) {
            freshAuthToken(alive, callback); // what was under way was no renewal
        } else if (alive) {
            const bool refused = outcome == Recovery::Refused;
            callback(std::unexpected(
                ApiError{.kind = refused ? Kind::Unauthorized : Kind::ConnectionLost}));
        }
    };
    m_waiting.push_back(deliver);
    if (m_waiting.size() == 1) {
        renew();
    }
}

void SessionScope::fetchProfile(QObject* context, AuthApi::ProfileCallback callback)
{
    askMe(ApiRequest::Credential::AuthToken, m_credentials.authToken, context,
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

std::optional<std::chrono::seconds> SessionScope::remaining() const
{
    if (!m_authToken || !m_authToken->expiresAt().isValid()) {
        return std::nullopt;
    }
    return std::chrono::seconds(m_clock.now().secsTo(m_authToken->expiresAt()));
}

bool SessionScope::hasEnded() const
{
    const auto left = remaining();
    return left && *left <= 0s && !m_authToken->isDeadOnArrival();
}

void SessionScope::scheduleRenewal()
{
    const auto left = remaining();
    if (!left || m_credentials.refreshToken.isEmpty() || m_authToken->isDeadOnArrival()) {
        return;
    }
    std::chrono::milliseconds wait = *left - m_authToken->renewalLead();
    if (m_sinceRenewal.isValid()) {
        wait = std::max(wait, kBetweenRenewals
                                  - std::chrono::milliseconds(m_sinceRenewal.elapsed()));
    }
    if (wait > 0ms) {
        m_renewal.start(std::min(wait, kLongestTimer));
    } else if (m_waiting.empty()) {
        m_waiting.push_back([](Recovery) {});
        renew();
    }
}

} // namespace keyfob

#include "models/session/renewal.h"

#include "models/core/logging.h"
#include "models/session/renewalpause.h"
#include "models/session/sessionvault.h"

#include <QPointer>

#include <algorithm>
#include <cstdlib>

namespace keyfob {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Kind = ApiError::Kind;

namespace {

// Of a shorter pause not even a rounded second may be lost.
constexpr milliseconds kPrecisePause = 1min;
// The clocks have moved, and not only been read a moment later.
constexpr milliseconds kClockJump = 2s;
constexpr milliseconds kAfterTheEnd = 1s;

} // namespace

Renewal::Renewal(AuthApi& auth, AccountId account, Credentials credentials, SessionVault* vault,
                 NowFunction now)
    : m_auth(auth)
    , m_account(std::move(account))
    , m_credentials(std::move(credentials))
    , m_vault(vault)
    , m_clock(std::move(now))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Renewal::schedule);
    readAuthToken();
    m_timer.start(0ms); // whoever makes this may know more about the time
}

Renewal::~Renewal() = default;

void Renewal::recover(Callback callback)
{
    wait(std::move(callback), hasEnded() ? &Renewal::renew : &Renewal::verify);
}

void Renewal::renewNow(Callback callback)
{
    wait(std::move(callback), &Renewal::renew);
}

// One recovery serves everybody who comes while it is under way.
void Renewal::wait(Callback callback, void (Renewal::*begin)())
{
    m_waiting.push_back(std::move(callback));
    if (m_waiting.size() == 1 && !m_isPaused) {
        (this->*begin)();
    }
}

void Renewal::pause()
{
    m_isPaused = true;
}

void Renewal::resume()
{
    m_isPaused = false;
    if (!m_waiting.empty()) {
        verify();
    }
    noteSettled();
}

void Renewal::dropWaiting()
{
    std::ranges::fill(m_waiting, [](const Result&) {});
}

void Renewal::adopt(SecretString refreshToken)
{
    m_isDead = true;
    if (!refreshToken.isEmpty()) {
        m_credentials.refreshToken = std::move(refreshToken);
        save(); // before it is used
    }
    m_isPaused = false;
    m_waiting.push_back([](const Result&) {});
    renew();
}

void Renewal::verify()
{
    m_auth.me(ApiRequest::Credential::AuthToken, m_credentials.authToken, this,
              [this](const auto& profile) {
                  if (!profile) {
                      finish({Outcome::Unreachable, profile.error()});
                  } else if (*profile) {
                      finish({Outcome::Alive});
                  } else {
                      m_isDead = true;
                      renew();
                  }
              });
}

void Renewal::renew()
{
    if (m_isSaving) {
        m_renewWhenSaved = true;
        return;
    }
    if (m_credentials.refreshToken.isEmpty()) {
        verifyAfterRefusal({.kind = Kind::Unauthorized});
        return;
    }
    m_sinceRenewal.start();
    m_isRenewing = true;
    m_auth.renew(m_credentials.refreshToken, this,
                 [this](auto tokens) { renewAnswered(std::move(tokens)); });
}

void Renewal::renewAnswered(std::expected<SessionTokens, ApiError> tokens)
{
    m_isRenewing = false;
    if (!tokens && isServersRefusal(tokens.error())) {
        m_credentials.refreshToken.wipe(); // of no use any more
        schedule();
        verifyAfterRefusal(tokens.error());
    } else if (!tokens) {
        finish({Outcome::Unreachable, tokens.error()});
    } else {
        m_isDead = false;
        m_credentials.authToken = std::move(tokens->authToken);
        if (!tokens->refreshToken.isEmpty()) {
            m_credentials.refreshToken = std::move(tokens->refreshToken);
        }
        readAuthToken();
        save();
        noteIssue(tokens->date);
        if (m_authToken && m_authToken->isDeadOnArrival()) {
            finish({Outcome::Refused, {.kind = Kind::Unauthorized}}); // so would the next ones be
        } else {
            finish({Outcome::Renewed});
        }
    }
}

// A session that cannot be renewed may have hours to live: only the server can say that it is over.
void Renewal::verifyAfterRefusal(const ApiError& refusal)
{
    if (m_isDead) {
        finish({Outcome::Refused, refusal});
        return;
    }
    m_auth.me(ApiRequest::Credential::AuthToken, m_credentials.authToken, this,
              [this, refusal](const auto& profile) {
                  if (!profile) {
                      finish({Outcome::Unreachable, profile.error()});
                  } else {
                      finish({*profile ? Outcome::Alive : Outcome::Refused, refusal});
                  }
              });
}

void Renewal::finish(const Result& result)
{
    qCInfo(lcSession) << "recovery" << static_cast<int>(result.outcome);
    const auto waiting = std::exchange(m_waiting, {});
    const QPointer<Renewal> alive(this);
    for (const Callback& callback : waiting) {
        callback(result);
        if (!alive) {
            return; // whoever was answered has ended the session
        }
    }
    noteSettled();
    Q_EMIT recovered(result);
}

void Renewal::save()
{
    if (m_vault == nullptr) {
        return;
    }
    m_isSaving = true;
    m_vault->save(
        m_account.key(), m_credentials, this,
        [this](const auto& result) { saveAnswered(result); }, [this] { Q_EMIT stored(); });
}

void Renewal::saveAnswered(const std::expected<void, SecretStoreError>& result)
{
    m_isSaving = false;
    if (result) {
        Q_EMIT stored();
    } else {
        Q_EMIT keychainRefused(result.error());
    }
    if (std::exchange(m_renewWhenSaved, false)) {
        renew();
    }
    noteSettled();
}

void Renewal::noteSettled()
{
    if (isSettled()) {
        Q_EMIT settled();
    }
}

void Renewal::readAuthToken()
{
    m_authToken = AuthToken::read(m_credentials.authToken);
}

std::optional<milliseconds> Renewal::left() const
{
    if (!m_authToken || !m_authToken->expiresAt().isValid()) {
        return std::nullopt;
    }
    return milliseconds(m_clock.now().msecsTo(m_authToken->expiresAt()));
}

std::optional<std::chrono::seconds> Renewal::remaining() const
{
    return left().transform([](auto time) {
        return std::chrono::duration_cast<std::chrono::seconds>(time);
    });
}

void Renewal::noteServerTime(const std::optional<QDateTime>& date)
{
    const QDateTime before = m_clock.now();
    m_clock.note(date);
    if (milliseconds(std::abs(before.msecsTo(m_clock.now()))) > kClockJump) {
        m_timer.start(0ms); // what was reckoned by the other time is wrong
    }
}

void Renewal::noteIssue(const std::optional<QDateTime>& date)
{
    m_clock.note(date);
    if (m_authToken) {
        m_clock.noteIssue(m_authToken->issuedAt());
    }
    schedule();
}

bool Renewal::hasEnded() const
{
    const auto time = remaining();
    return m_isDead || (time && *time <= 0s && !m_authToken->isDeadOnArrival());
}

void Renewal::schedule()
{
    const auto time = left();
    if (!time || m_authToken->isDeadOnArrival()) {
        return;
    }
    const auto sinceLast = m_sinceRenewal.isValid()
                               ? std::optional(milliseconds(m_sinceRenewal.elapsed()))
                               : std::nullopt;
    // Where there is nothing to renew it with, the server is asked after the end whether it is one.
    const auto lead = renewsItself() ? m_authToken->renewalLead() : -kAfterTheEnd;
    const milliseconds pause = renewalPause(*time, lead, sinceLast);
    if (pause == 0ms && !isUnderWay()) {
        renewNow([](const Result&) {});
        return;
    }
    m_timer.setTimerType(pause < kPrecisePause ? Qt::PreciseTimer : Qt::VeryCoarseTimer);
    m_timer.start(pause == 0ms ? kBetweenRenewals : pause);
}

} // namespace keyfob

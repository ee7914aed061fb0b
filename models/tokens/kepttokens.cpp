#include "models/tokens/kepttokens.h"

#include "models/tokens/tokenservice.h"

#include <QTimer>

namespace keyfob {

using Kind = SecretStoreError::Kind;

namespace {

QString keyOf(const AccountId& account, qint64 id)
{
    return account.key() + QStringLiteral(" token %1").arg(id);
}

} // namespace

KeptTokens::KeptTokens(SecretStore& store, Session& session, TokenService& service,
                       TokenListModel& model)
    : m_store(store)
    , m_session(session)
    , m_service(service)
    , m_model(model)
    , m_context(std::make_unique<QObject>())
{
    connect(&session, &Session::stateChanged, this, &KeptTokens::sessionChanged);
    connect(&session, &Session::stored, this, [this] {
        m_isOpen = true;
        m_isRefused = false;
    });
    connect(&session, &Session::notice, this, [this](Session::Notice notice) {
        m_isRefused = m_isRefused || notice == Session::Notice::KeychainRefused;
    });
    connect(&session, &Session::credentialsReady, this, [this] {
        m_isOpen = m_isOpen || m_session.state() == SessionState::Restoring;
    });
    connect(&service, &TokenService::listStateChanged, this, &KeptTokens::listRead);
    connect(&service, &TokenService::removed, this, &KeptTokens::remove);
}

KeptTokens::~KeptTokens() = default;

void KeptTokens::sessionChanged(SessionState state)
{
    if (!m_session.hasCredentials()) {
        m_context = std::make_unique<QObject>(); // of an ended session nothing comes back
        m_isReading = false;
        m_toRead.clear();
    }
    if (state == SessionState::Restoring || state == SessionState::SigningIn) {
        m_isOpen = false;
        m_isRefused = false;
    }
    if (state == SessionState::Restoring || state == SessionState::SignedIn) {
        beginSession();
    } else if (state == SessionState::SigningOut) {
        logOut();
    } else if (state == SessionState::SignedOut) {
        // Queued: after what the session itself has to say about the keychain.
        QMetaObject::invokeMethod(this, &KeptTokens::tellWhatStays, Qt::QueuedConnection);
    }
}

void KeptTokens::beginSession()
{
    m_isLeaving = false;
    m_stuck.clear();
    if (m_of != m_session.account()) {
        m_of = m_session.account();
        m_ids.clear();
        m_writing.clear();
        m_removing.clear();
        m_asked.clear();
        m_missing.clear();
    }
}

void KeptTokens::logOut()
{
    m_isLeaving = m_of == m_session.account();
    m_isLeft = false;
    if (m_isLeaving) {
        for (const qint64 id : std::set(m_ids)) {
            remove(id);
        }
    }
}

KeptTokens::Obstacle KeptTokens::obstacle() const
{
    if (!m_session.isKept()) {
        return Obstacle::SessionNotKept;
    }
    return m_isRefused ? Obstacle::KeychainRefused : Obstacle::None;
}

void KeptTokens::keep(qint64 id, const SecretString& secret)
{
    const bool isTooLarge = secret.view().size() > kLargest;
    if (!m_of || obstacle() != Obstacle::None || isTooLarge) {
        Q_EMIT notKept(id, {isTooLarge ? Kind::TooLarge : Kind::Failed});
        return;
    }
    m_ids.insert(id);
    m_writing.insert(id);
    Q_EMIT marked(*m_of, id, true);
    m_store.write(keyOf(*m_of, id), secret.clone(), this,
                  limited([this, of = *m_of, id](auto done) { writeAnswered(of, id, done); },
                          [this, id] { Q_EMIT notKept(id, {}); }));
}

void KeptTokens::writeAnswered(const AccountId& of, qint64 id,
                               std::expected<void, SecretStoreError> done)
{
    const bool isOurs = m_of == of;
    const bool isWanted = isOurs && !m_isLeaving && m_ids.contains(id);
    if (!done) {
        unmark(of, id);
    }
    if (isOurs) {
        m_writing.erase(id);
    }
    if (isWanted && done) {
        m_isOpen = true;
        Q_EMIT kept(id);
        Q_EMIT changed();
    } else if (isWanted) {
        Q_EMIT notKept(id, done.error());
    } else if (isOurs && done) {
        sendRemoval(of, id); // the one that was sent meanwhile may have come too early
    }
}

void KeptTokens::forget(qint64 id)
{
    if (m_ids.contains(id)) {
        m_asked.insert(id);
        remove(id);
    }
}

void KeptTokens::remove(qint64 id)
{
    if (m_of && m_ids.contains(id) && m_removing.insert(id).second) {
        sendRemoval(*m_of, id);
    }
}

void KeptTokens::sendRemoval(const AccountId& of, qint64 id)
{
    m_store.remove(keyOf(of, id), this,
                   limited([this, of, id](auto done) { removalAnswered(of, id, done.has_value()); },
                           [this, of, id] { removalAnswered(of, id, false); }));
}

void KeptTokens::removalAnswered(const AccountId& of, qint64 id, bool isGone)
{
    if (isGone || m_of != of || m_isLeaving) {
        m_isLeft = m_isLeft || (!isGone && m_isLeaving);
        unmark(of, id);
    }
    if (m_of != of || m_isLeaving) {
        return;
    }
    m_removing.erase(id);
    const bool isAsked = isGone && m_asked.erase(id) > 0;
    if (!isGone) {
        m_stuck.insert(id);
        Q_EMIT entryStays(id);
    } else if (isAsked) {
        Q_EMIT forgotten(id);
    }
}

void KeptTokens::unmark(const AccountId& of, qint64 id)
{
    Q_EMIT marked(of, id, false);
    if (m_of == of && m_ids.erase(id) > 0) {
        m_writing.erase(id);
        m_removing.erase(id);
        Q_EMIT changed();
    }
}

// Only the whole list tells what has been deleted elsewhere.
void KeptTokens::listRead()
{
    if (m_service.listState() != TokenService::ListState::Ready || m_service.isReading()
        || !m_session.hasCredentials() || m_of != m_session.account()) {
        return;
    }
    m_toRead.clear();
    for (const qint64 id : std::set(m_ids)) {
        const ApiToken* token = m_model.token(id);
        if (token == nullptr && !m_stuck.contains(id)) {
            remove(id);
        } else if (token != nullptr && !token->canCopy() && m_missing.contains(id)) {
            m_toRead.push_back(id);
        } else if (token != nullptr && !token->canCopy()) {
            m_toRead.push_front(id);
        }
    }
    readNext();
}

// One after the other: a keychain that is locked asks the person each time.
void KeptTokens::readNext()
{
    if (m_isReading || m_toRead.empty()) {
        return;
    }
    const qint64 id = m_toRead.front();
    m_toRead.pop_front();
    m_isReading = true;
    m_store.read(keyOf(*m_of, id), m_context.get(),
                 [this, id](const auto& secret) { wasRead(id, secret); });
}

void KeptTokens::wasRead(qint64 id, const std::expected<SecretString, SecretStoreError>& secret)
{
    m_isReading = false;
    bool goOn = true;
    if (secret && !secret->isEmpty()) {
        m_isOpen = true;
        m_missing.erase(id);
        take(id, *secret);
    } else {
        // Not found is also how a dismissed prompt looks; an empty one was not wholly removed.
        const Kind kind = secret ? Kind::NotFound : secret.error().kind;
        m_missing.insert(id);
        goOn = kind == Kind::Unreadable || (kind == Kind::NotFound && m_isOpen);
    }
    if (!goOn) {
        m_toRead.clear();
    }
    readNext();
}

void KeptTokens::take(qint64 id, const SecretString& secret)
{
    const ApiToken* token = m_model.token(id);
    if (token == nullptr || !isKept(id) || m_removing.contains(id)) {
        return;
    }
    // A server that was set up anew counts from 1 again: this would be another token.
    if (!token->prefix.isEmpty() && !secret.view().startsWith(token->prefix.toUtf8())) {
        remove(id);
        return;
    }
    m_model.setSecret(id, secret.clone());
}

void KeptTokens::tellWhatStays()
{
    if (isSettled() && m_session.state() == SessionState::SignedOut
        && std::exchange(m_isLeft, false)) {
        Q_EMIT entriesStay();
    }
}

void KeptTokens::waited()
{
    --m_awaited;
    if (isSettled()) {
        tellWhatStays();
        Q_EMIT settled();
    }
}

// The answer counts whenever it comes; nobody waits for it longer than 2 s.
SecretStore::DoneCallback KeptTokens::limited(SecretStore::DoneCallback answered,
                                              std::function<void()> overdue)
{
    ++m_awaited;
    auto* limit = new QTimer(this);
    connect(limit, &QTimer::timeout, this, [this, overdue] {
        overdue();
        waited();
    });
    limit->setSingleShot(true);
    limit->start(SessionVault::kAnswerWithin);
    return [this, limit, answered](std::expected<void, SecretStoreError> done) {
        const bool isWaitedFor = limit->isActive();
        limit->stop();
        limit->deleteLater();
        answered(done);
        if (isWaitedFor) {
            waited();
        }
    };
}

} // namespace keyfob

#include "models/tokens/tokenremovals.h"

#include "models/tokens/deletedtokens.h"

#include <algorithm>
#include <array>

namespace keyfob {

using Kind = ApiError::Kind;
using Ids = TokenListReader::Ids;

namespace {

constexpr std::array kKeys{DeleteKey::NumericId, DeleteKey::TokenText, DeleteKey::BasePath};

} // namespace

TokenRemovals::TokenRemovals(TokensApi& api, DeletedTokens& deleted)
    : m_api(api)
    , m_deleted(deleted)
    , m_context(std::make_unique<QObject>())
{
}

TokenRemovals::~TokenRemovals() = default;

void TokenRemovals::setKnownKey(std::optional<DeleteKey> key)
{
    m_known = key;
    m_proved.reset();
}

void TokenRemovals::begin(qint64 id, const QString& name, SecretString secret)
{
    if (m_pending.contains(id)) {
        return;
    }
    Pending& pending
        = m_pending.emplace(id, Pending{.name = name, .secret = std::move(secret)}).first->second;
    const bool hasText = !pending.secret.isEmpty(); // all other keys need it
    pending.key = hasText ? m_known.value_or(DeleteKey::NumericId) : DeleteKey::NumericId;
    send(id, pending);
}

void TokenRemovals::send(qint64 id, Pending& pending)
{
    pending.tried.insert(pending.key);
    pending.isAnswered = false;
    pending.isListed = false;
    pending.isAgreed = false;
    const auto note = [this, id](const auto& answer) { noteAnswer(id, answer); };
    switch (pending.key) {
    case DeleteKey::NumericId:
        m_api.remove(id, m_context.get(), note);
        break;
    case DeleteKey::TokenText:
        m_api.removeByText(pending.secret, m_context.get(), note);
        break;
    case DeleteKey::BasePath:
        sendThroughBase(id, pending);
        break;
    }
}

// Any base of the user's will do.
void TokenRemovals::sendThroughBase(qint64 id, const Pending& pending)
{
    auto secret = std::make_shared<SecretString>(pending.secret.clone());
    m_api.bases(m_context.get(), [this, id, secret](const auto& bases) {
        if (!bases) {
            noteAnswer(id, std::unexpected(bases.error()));
        } else if (bases->isEmpty()) {
            noteAnswer(id, std::unexpected(ApiError{.kind = Kind::NoBase}));
        } else {
            m_api.removeThroughBase(bases->first(), *secret, m_context.get(),
                                    [this, id](const auto& answer) { noteAnswer(id, answer); });
        }
    });
}

void TokenRemovals::noteAnswer(qint64 id, const std::expected<void, ApiError>& answer)
{
    Pending& pending = m_pending.at(id);
    pending.isAnswered = true;
    // The first answer is about the deletion; later ones are about keys that were only tried, and
    // tell something only where all that came before was silence.
    const bool isAboutDeletion = pending.tried.size() == 1;
    if (!answer && (isAboutDeletion || (answer.error().kind == Kind::NoBase && !pending.error))) {
        pending.error = answer.error();
    }
    pending.isAgreed = answer.has_value() && m_proved == pending.key;
    if (needsList(pending)) {
        Q_EMIT answered();
    } else {
        Q_EMIT deferred(id);
    }
}

// What is not plain is looked up before anything else is sent.
bool TokenRemovals::needsList(const Pending& pending) const
{
    if (!m_isHeld) {
        return true;
    }
    if (!pending.error) {
        return !pending.isAgreed;
    }
    return m_known != pending.key || outcomeIsUnclear(*pending.error)
           || isUnreachable(*pending.error);
}

Ids TokenRemovals::agreed() const
{
    Ids ids;
    for (const auto& [id, pending] : m_pending) {
        if (pending.isAgreed) {
            ids.insert(id);
        }
    }
    return ids;
}

void TokenRemovals::listBegins()
{
    for (auto& [id, pending] : m_pending) {
        pending.isListed = pending.isAnswered;
    }
}

void TokenRemovals::holdList(bool held)
{
    m_isHeld = held;
    const bool isOwing = std::any_of(m_pending.begin(), m_pending.end(), [](const auto& entry) {
        return entry.second.isAnswered && !entry.second.isListed;
    });
    if (!held && isOwing) {
        Q_EMIT answered();
    }
}

void TokenRemovals::settle(const std::expected<Ids, ApiError>& ids)
{
    std::map<qint64, Pending> settled;
    for (auto it = m_pending.begin(); it != m_pending.end();) {
        const auto entry = it++;
        Pending& pending = entry->second;
        const bool stays = ids && ids->contains(entry->first);
        // Without a list there is none to wait for either.
        const bool isTold = ids ? pending.isListed : pending.isAnswered;
        if (isTold && !(stays && goOn(entry->first, pending))) {
            settled.insert(m_pending.extract(entry));
        }
    }
    for (auto& [id, pending] : settled) {
        settleOne(id, std::move(pending), ids);
    }
}

// Tries the next key, unless the server has said clearly that this person may not.
bool TokenRemovals::goOn(qint64 id, Pending& pending)
{
    const auto& error = pending.error;
    const bool mayBeWrongKey = !error || error->kind == Kind::NotFound
                               || error->kind == Kind::Validation || error->kind == Kind::Server
                               || error->kind == Kind::BadResponse
                               || error->kind == Kind::NoBase;
    // Servers are upgraded: only the newest key is not doubted any more when it is refused.
    const bool keyIsKnown = m_known == DeleteKey::NumericId && error.has_value();
    if (!mayBeWrongKey || keyIsKnown || pending.secret.isEmpty()) {
        return false;
    }
    for (const DeleteKey key : kKeys) {
        if (!pending.tried.contains(key)) {
            pending.key = key;
            send(id, pending);
            return true;
        }
    }
    return false;
}

void TokenRemovals::settleOne(qint64 id, Pending pending, const std::expected<Ids, ApiError>& ids)
{
    if (ids ? ids->contains(id) : !pending.isAgreed) {
        // A server that said yes and lists it all the same has refused without a word.
        const ApiError silent{.kind = Kind::Validation};
        const bool isUnknown = !ids && !(pending.error && wasNeverSent(*pending.error));
        Q_EMIT failed(id, pending.name, !ids ? ids.error() : pending.error.value_or(silent),
                      isUnknown);
        return;
    }
    const bool wasFirstTry = pending.tried.size() == 1;
    if (!pending.error || !wasFirstTry) {
        m_proved = pending.key;
        if (std::exchange(m_known, pending.key) != pending.key) {
            Q_EMIT keyFound(pending.key);
        }
    }
    const bool wasGone = wasFirstTry && pending.error && pending.error->httpStatus >= 400;
    Q_EMIT removed(id, pending.name, wasGone);
    m_deleted.tryOut(pending.name, std::move(pending.secret));
}

void TokenRemovals::giveUp(const ApiError& error)
{
    m_context = std::make_unique<QObject>();
    m_isHeld = false;
    for (const auto& [id, pending] : std::exchange(m_pending, {})) {
        if (pending.isAgreed) {
            m_deleted.noteUntried(pending.name);
            Q_EMIT removed(id, pending.name, false);
        } else {
            Q_EMIT failed(id, pending.name, error, true);
        }
    }
}

} // namespace keyfob

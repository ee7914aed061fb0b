#include "models/tokens/tokenservice.h"

#include <algorithm>

namespace keyfob {

TokenService::TokenService(Session& session, TokenListModel& model)
    : m_session(session)
    , m_model(model)
    , m_api(session)
    , m_context(std::make_unique<QObject>())
{
    connect(&session, &Session::stateChanged, this, &TokenService::sessionChanged);
    connect(&session, &Session::credentialsReady, this, &TokenService::sessionBegins);
}

TokenService::~TokenService() = default;

void TokenService::setListState(ListState state)
{
    m_listState = state;
    Q_EMIT listStateChanged();
}

// Rows of another account must not be seen; those of the same one stay while they are read again.
void TokenService::sessionBegins()
{
    if (m_rowsOf != m_session.account()) {
        leaveAccount();
        m_rowsOf = m_session.account();
    }
    reload();
}

void TokenService::leaveAccount()
{
    m_model.clear();
    m_listState = ListState::Unknown;
    m_rowsOf.reset();
    m_leftovers.clear();
    Q_EMIT accountLeft();
}

void TokenService::sessionChanged()
{
    if (m_session.hasCredentials() || m_session.state() == SessionState::SigningIn) {
        return;
    }
    // The session's answers have vanished with it: what the server made of them, nobody is told.
    m_context = std::make_unique<QObject>();
    m_reader.reset();
    m_readAgain = false;
    m_unclearAdd.reset();
    m_trying = 0;
    for (Leftover& leftover : m_leftovers) {
        leftover.secret.wipe();
    }
    m_model.wipeSecrets();
    const ApiError ended{.kind = ApiError::Kind::Unauthorized};
    if (std::exchange(m_adding, false)) {
        Q_EMIT addFailed(ended, true);
    }
    for (const auto& [id, removal] : std::exchange(m_removals, {})) {
        Q_EMIT removeFailed(id, removal.name, ended, true);
    }
    // After a log-out nothing stays; after an ended session the names do, for signing in again.
    if (m_session.state() == SessionState::SigningOut) {
        leaveAccount();
    }
    Q_EMIT listStateChanged();
    Q_EMIT stillAcceptedChanged();
}

void TokenService::reload()
{
    if (m_reader) {
        m_readAgain = true;
        return;
    }
    startReading();
}

void TokenService::startReading()
{
    m_readAgain = false;
    m_reader = std::make_unique<TokenListReader>(m_api);
    setListState(m_listState == ListState::Ready ? ListState::Ready : ListState::Loading);
    m_reader->read(
        m_context.get(), [this](auto rows) { m_model.mergeTokens(std::move(rows)); },
        [this](const auto& ids) { readingEnded(ids); });
}

void TokenService::readingEnded(const std::expected<TokenListReader::Ids, ApiError>& ids)
{
    m_reader.reset();
    if (ids && m_readAgain) {
        startReading(); // something was written meanwhile: only a newer list is the truth
        return;
    }
    m_readAgain = false;
    if (ids) {
        m_model.keepOnly(*ids);
    } else {
        m_listError = ids.error();
    }
    settleAdd(ids ? nullptr : &m_listError);
    settleRemovals(ids);
    setListState(ids ? ListState::Ready : ListState::Failed);
}

void TokenService::add(const QString& name)
{
    if (m_adding) {
        return;
    }
    m_adding = true;
    m_addName = name;
    m_idsBeforeAdd = m_model.ids();
    m_api.create(name, m_context.get(),
                 [this](auto token) { created(std::move(token)); });
}

void TokenService::created(std::expected<ApiToken, ApiError> token)
{
    if (!token) {
        if (outcomeIsUnclear(token.error())) {
            m_unclearAdd = token.error();
            reload();
            return;
        }
        m_adding = false;
        Q_EMIT addFailed(token.error(), false);
        return;
    }
    m_adding = false;
    if (token->creator.isEmpty() && m_session.account()) {
        token->creator = m_session.account()->email; // the reply to a create names nobody
    }
    const qint64 id = token->id;
    m_model.insertToken(std::move(*token));
    Q_EMIT added(id);
    reload();
}

void TokenService::settleAdd(const ApiError* listError)
{
    const auto unclear = std::exchange(m_unclearAdd, std::nullopt);
    if (!unclear) {
        return;
    }
    m_adding = false;
    const auto found = m_model.newestOf(m_addName, m_session.userId(), m_idsBeforeAdd);
    if (found) {
        Q_EMIT added(*found);
    } else {
        Q_EMIT addFailed(*unclear, listError != nullptr);
    }
}

void TokenService::remove(qint64 id)
{
    const ApiToken* token = m_model.token(id);
    if (token == nullptr || m_removals.contains(id)) {
        return;
    }
    m_removals.emplace(id, PendingRemoval{token->name, token->secret.clone()});
    m_api.remove(id, m_context.get(), [this, id](const auto& result) {
        PendingRemoval& removal = m_removals.at(id);
        removal.answered = true;
        if (!result) {
            removal.error = result.error();
        }
        reload(); // the server's word is not enough: only the list tells
    });
}

void TokenService::settleRemovals(const std::expected<TokenListReader::Ids, ApiError>& ids)
{
    std::map<qint64, PendingRemoval> settled;
    for (auto it = m_removals.begin(); it != m_removals.end();) {
        const auto entry = it++;
        if (entry->second.answered) {
            settled.insert(m_removals.extract(entry));
        }
    }
    for (auto& [id, removal] : settled) {
        if (!ids || ids->contains(id)) {
            // A server that said yes and lists it all the same has refused without a word.
            const ApiError silent{.kind = ApiError::Kind::Validation};
            Q_EMIT removeFailed(id, removal.name,
                                !ids ? ids.error() : removal.error.value_or(silent), !ids);
            continue;
        }
        const bool wasGone = removal.error && removal.error->httpStatus >= 400;
        Q_EMIT removed(id, removal.name, wasGone);
        tryDeleted(removal.name, std::move(removal.secret));
    }
}

void TokenService::tryDeleted(const QString& name, SecretString secret)
{
    if (secret.isEmpty()) {
        return;
    }
    auto tried = std::make_shared<SecretString>(std::move(secret));
    ++m_trying;
    m_session.fetchOwner(*tried, m_context.get(), [this, name, tried](const auto& owner) {
        if (!owner || *owner) {
            m_leftovers.push_back({name, std::move(*tried), owner.has_value()});
        }
        if (--m_trying == 0) {
            Q_EMIT stillAcceptedChanged();
        }
    });
}

void TokenService::checkDeletedAgain()
{
    std::vector<Leftover> known = std::exchange(m_leftovers, {});
    for (Leftover& leftover : known) {
        if (leftover.secret.isEmpty()) {
            m_leftovers.push_back(std::move(leftover));
        } else {
            tryDeleted(leftover.name, std::move(leftover.secret));
        }
    }
}

bool TokenService::canCheckDeleted() const
{
    return std::any_of(m_leftovers.begin(), m_leftovers.end(),
                       [](const Leftover& leftover) { return !leftover.secret.isEmpty(); });
}

void TokenService::forgetDeleted()
{
    m_leftovers.clear();
    Q_EMIT stillAcceptedChanged();
}

QStringList TokenService::namesOfDeleted(bool confirmed) const
{
    QStringList names;
    for (const Leftover& leftover : m_leftovers) {
        if (leftover.isConfirmed == confirmed) {
            names.append(leftover.name);
        }
    }
    return names;
}

QStringList TokenService::stillAccepted() const
{
    return namesOfDeleted(true);
}

QStringList TokenService::notChecked() const
{
    return namesOfDeleted(false);
}

} // namespace keyfob

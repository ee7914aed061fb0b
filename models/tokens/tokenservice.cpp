#include "models/tokens/tokenservice.h"

#include "models/tokens/tokensearch.h"

namespace keyfob {

TokenService::TokenService(Session& session, TokenListModel& model)
    : m_session(session)
    , m_model(model)
    , m_api(session)
    , m_deleted(session)
    , m_removals(m_api, m_deleted)
    , m_context(std::make_unique<QObject>())
{
    connect(&m_removals, &TokenRemovals::answered, this, &TokenService::reload);
    connect(&m_removals, &TokenRemovals::deferred, this, &TokenService::removeDeferred);
    connect(&m_removals, &TokenRemovals::removed, this, &TokenService::removed);
    connect(&m_removals, &TokenRemovals::failed, this, &TokenService::removeFailed);
    connect(&m_removals, &TokenRemovals::keyFound, this, [this](DeleteKey key) {
        setDeleteKey(m_session.account()->server, key);
        Q_EMIT deleteKeyFound(m_session.account()->server, key);
    });
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
    m_removals.setKnownKey(deleteKey(m_session.account()->server));
    reload();
}

void TokenService::leaveAccount()
{
    m_model.clear();
    m_listState = ListState::Unknown;
    m_rowsOf.reset();
    m_deleted.forget();
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
    m_deleted.dropSecrets();
    m_model.wipeSecrets();
    const ApiError ended{.kind = ApiError::Kind::Unauthorized};
    if (std::exchange(m_adding, false)) {
        Q_EMIT addFailed(ended, true);
    }
    dropAgreed();
    m_removals.giveUp(ended);
    // After a log-out nothing stays; after an ended session the names do, for signing in again.
    if (m_session.state() == SessionState::SigningOut) {
        leaveAccount();
    }
    Q_EMIT listStateChanged();
}

// Without credentials there is nobody to ask for it; when they come, it is read.
void TokenService::reload()
{
    if (!m_session.hasCredentials()) {
        return;
    }
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
    m_removals.listBegins();
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
        dropAgreed();
    }
    settleAdd(ids ? nullptr : &m_listError);
    m_removals.settle(ids);
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
    const auto found = newestOf(m_model, m_addName, m_session.userId(), m_idsBeforeAdd);
    if (found) {
        Q_EMIT added(*found);
    } else {
        Q_EMIT addFailed(*unclear, listError != nullptr);
    }
}

void TokenService::remove(qint64 id)
{
    if (const ApiToken* token = m_model.token(id)) {
        m_removals.begin(id, token->name, token->secret.clone());
    }
}

// Where the list could not be read after it, their rows are still there.
void TokenService::dropAgreed()
{
    const TokenListReader::Ids agreed = m_removals.agreed();
    if (!agreed.empty()) {
        TokenListReader::Ids others = m_model.ids();
        std::erase_if(others, [&agreed](qint64 id) { return agreed.contains(id); });
        m_model.keepOnly(others);
    }
}

void TokenService::setDeleteKey(const ServerUrl& server, DeleteKey key)
{
    m_deleteKeys.insert_or_assign(server.toString(), key);
}

std::optional<DeleteKey> TokenService::deleteKey(const ServerUrl& server) const
{
    const auto known = m_deleteKeys.find(server.toString());
    return known == m_deleteKeys.end() ? std::nullopt : std::optional(known->second);
}

} // namespace keyfob

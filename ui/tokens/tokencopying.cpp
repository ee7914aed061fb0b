#include "ui/tokens/tokencopying.h"

#include "models/tokens/kepttokens.h"
#include "models/tokens/tokenlistmodel.h"
#include "ui/clipboard/secretclipboard.h"

namespace keyfob {

namespace {

// With %1 for the name.
QString copiedOwn(std::optional<TokenFormat> format)
{
    if (!format) {
        return TokenCopying::tr("Copied token “%1”.");
    }
    switch (*format) {
    case TokenFormat::Header:
        return TokenCopying::tr("Copied token “%1” as an xc-token header.");
    case TokenFormat::Bearer:
        return TokenCopying::tr("Copied token “%1” as an Authorization header.");
    case TokenFormat::Json:
        return TokenCopying::tr("Copied token “%1” as JSON headers.");
    case TokenFormat::Curl:
        return TokenCopying::tr("Copied token “%1” as a curl line.");
    case TokenFormat::Env:
        return TokenCopying::tr("Copied token “%1” as an .env line.");
    }
    Q_UNREACHABLE();
}

// With %2 for whose it is.
QString copiedOther(std::optional<TokenFormat> format)
{
    if (!format) {
        return TokenCopying::tr("Copied token “%1” of %2.");
    }
    switch (*format) {
    case TokenFormat::Header:
        return TokenCopying::tr("Copied token “%1” of %2 as an xc-token header.");
    case TokenFormat::Bearer:
        return TokenCopying::tr("Copied token “%1” of %2 as an Authorization header.");
    case TokenFormat::Json:
        return TokenCopying::tr("Copied token “%1” of %2 as JSON headers.");
    case TokenFormat::Curl:
        return TokenCopying::tr("Copied token “%1” of %2 as a curl line.");
    case TokenFormat::Env:
        return TokenCopying::tr("Copied token “%1” of %2 as an .env line.");
    }
    Q_UNREACHABLE();
}

} // namespace

TokenCopying::TokenCopying(const Session& session, const TokenListModel& model,
                           const KeptTokens& kept, SecretClipboard& clipboard, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
    , m_kept(kept)
    , m_clipboard(clipboard)
{
}

void TokenCopying::copy(std::optional<qint64> id, std::optional<TokenFormat> format)
{
    SecretString secret = id ? m_model.copyOfSecret(*id) : SecretString();
    if (secret.isEmpty()) {
        return;
    }
    if (format) {
        secret = formatted(*format, secret, m_session.account()->server);
    }
    const bool isThere = m_clipboard.copy(std::move(secret));
    const ApiToken& token = *m_model.token(*id);
    const QString name = TokenListModel::spokenName(token.name);
    if (!isThere) {
        Q_EMIT said(Sentence::quoting(tr("Token “%1” was not copied: another program has changed "
                                         "the clipboard. Copy it again."),
                                      name));
        return;
    }
    const bool isMine = token.ownerId == m_session.userId();
    Q_EMIT copied(isMine ? Sentence::quoting(copiedOwn(format), name)
                         : Sentence::quoting(copiedOther(format), name, token.creator));
}

QString TokenCopying::whyNot(const ApiToken* token) const
{
    if (token == nullptr || token->canCopy()) {
        return {};
    }
    if (m_kept.isKept(token->id) && m_session.hasCredentials()) {
        return tr("Your keyring has not given the copy of this token. Unlock it and refresh the "
                  "list.");
    }
    return token->isShownOnce && !m_kept.isKept(token->id)
               ? tr("NocoDB shows this token only once, when it is made.")
               : tr("Sign in again to copy or show it.");
}

} // namespace keyfob

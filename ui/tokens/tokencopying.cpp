#include "ui/tokens/tokencopying.h"

#include "models/tokens/tokenlistmodel.h"
#include "ui/clipboard/secretclipboard.h"

namespace keyfob {

TokenCopying::TokenCopying(const Session& session, const TokenListModel& model,
                           SecretClipboard& clipboard, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
    , m_clipboard(clipboard)
{
}

void TokenCopying::copy(std::optional<qint64> id)
{
    SecretString secret = id ? m_model.copyOfSecret(*id) : SecretString();
    if (secret.isEmpty()) {
        return;
    }
    m_clipboard.copy(std::move(secret));
    const ApiToken& token = *m_model.token(*id);
    const QString name = TokenListModel::spokenName(token.name);
    const bool isMine = token.ownerId == m_session.userId();
    Q_EMIT copied(isMine ? Sentence::quoting(tr("Copied token “%1”."), name)
                         : Sentence::quoting(tr("Copied token “%1” of %2."), name, token.creator));
}

QString TokenCopying::whyNot(const ApiToken* token) const
{
    if (token == nullptr || token->canCopy()) {
        return {};
    }
    return token->isShownOnce ? tr("NocoDB shows this token only once, when it is made.")
                              : tr("Sign in again to copy or show it.");
}

} // namespace keyfob

#include "ui/tokens/tokenkeeping.h"

#include "ui/text/keyringtext.h"
#include "ui/widgets/messagebar.h"

namespace keyfob {

TokenKeeping::TokenKeeping(const KeptTokens& kept, const TokenListModel& model, MessageBar& result)
    : QObject(&result)
    , m_model(model)
    , m_result(result)
{
    connect(&kept, &KeptTokens::kept, this,
            [this](qint64 id) { tellDone(tr("Your keyring keeps a copy of token “%1”."), id); });
    connect(&kept, &KeptTokens::forgotten, this, [this](qint64 id) {
        tellDone(tr("Your keyring has no copy of token “%1” any more."), id);
    });
    connect(&kept, &KeptTokens::notKept, this, [this](qint64 id, const SecretStoreError& error) {
        if (const ApiToken* token = m_model.token(id)) {
            tellFailed(id, [error, name = token->name] {
                return Sentence::quoting(keyringtext::copyNotKept(error),
                                         TokenListModel::spokenName(name));
            });
        }
    });
    connect(&kept, &KeptTokens::entryStays, this,
            [this](qint64 id) {
                tellFailed(id, [id] { return keyringtext::copyStaysSentence(id); });
            });
}

// A keyring that was only slow takes back what the bar says about it.
void TokenKeeping::tellDone(const QString& text, qint64 id)
{
    if (m_failed == id) {
        m_result.clear();
    }
    if (const ApiToken* token = m_model.token(id)) {
        Q_EMIT said(Sentence::quoting(text, TokenListModel::spokenName(token->name)));
    }
}

void TokenKeeping::tellFailed(qint64 id, const Saying& saying)
{
    m_failed = id;
    m_result.showMessage(MessageBar::Kind::Warning, saying);
}

} // namespace keyfob

#pragma once

#include "models/tokens/kepttokens.h"
#include "ui/text/saying.h"

namespace keyfob {

class MessageBar;

/// Tells what becomes of the copies of tokens in the keyring.
class TokenKeeping : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object. result: for what went wrong, and nobody else's.
    TokenKeeping(const KeptTokens& kept, const TokenListModel& model, MessageBar& result);

Q_SIGNALS:
    void said(const keyfob::Sentence& sentence);

private:
    void tellDone(const QString& text, qint64 id);
    void tellFailed(qint64 id, const Saying& saying);

    const TokenListModel& m_model;
    MessageBar& m_result;
    qint64 m_failed = 0; ///< the token that the bar is about
};

} // namespace keyfob

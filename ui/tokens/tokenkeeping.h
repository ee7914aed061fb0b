#pragma once

#include "models/tokens/kepttokens.h"
#include "ui/text/sentence.h"

#include <optional>

namespace keyfob {

class MessageBar;

/// Tells what becomes of the copies of tokens in the keyring, and has one removed.
class TokenKeeping : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object. result: for what went wrong.
    TokenKeeping(KeptTokens& kept, const TokenListModel& model, MessageBar& result);

    void forget(std::optional<qint64> id);

Q_SIGNALS:
    void said(const keyfob::Sentence& sentence);

private:
    void tellDone(const QString& text, qint64 id);
    void tellFailed(const Sentence& sentence);

    KeptTokens& m_kept;
    const TokenListModel& m_model;
    MessageBar& m_result;
    QString m_failure; ///< what the bar says, should it be ours
};

} // namespace keyfob

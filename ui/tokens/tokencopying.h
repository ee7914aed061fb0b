#pragma once

#include "models/tokens/tokenformat.h"
#include "models/tokens/tokenservice.h"
#include "ui/text/sentence.h"

namespace keyfob {

class KeptTokens;
class SecretClipboard;

/// Copies a token's secret, by its id: whatever has moved in the meantime, it is that row's.
class TokenCopying : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    TokenCopying(const Session& session, const TokenListModel& model, const KeptTokens& kept,
                 SecretClipboard& clipboard, QObject* parent);

    /// As it is, or as another program wants it. Does nothing where there is no such row, or its
    /// secret is not known.
    void copy(std::optional<qint64> id, std::optional<TokenFormat> format = {});
    /// Why its secret is not there; empty where it is.
    [[nodiscard]] QString whyNot(const ApiToken* token) const;

Q_SIGNALS:
    /// It is not in the clipboard, in words.
    void said(const keyfob::Sentence& sentence);
    void copied(const keyfob::Sentence& sentence);

private:
    const Session& m_session;
    const TokenListModel& m_model;
    const KeptTokens& m_kept;
    SecretClipboard& m_clipboard;
};

} // namespace keyfob

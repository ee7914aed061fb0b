#pragma once

#include "models/tokens/kepttokens.h"
#include "models/tokens/tokenservice.h"
#include "ui/text/sentence.h"

#include <QPointer>

#include <deque>
#include <map>
#include <set>

namespace keyfob {

class SecretClipboard;
class TokenResultDialog;

/// Hands a new token over to the person where the server shows it only once. Whether it does, its
/// list tells after the create (NocoDB 2026, licensed): a row without the token's text.
class TokenHandover : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object; the dialog opens above the page's window.
    TokenHandover(TokenService& service, TokenListModel& model, KeptTokens& kept,
                  SecretClipboard& clipboard, QWidget& page);
    ~TokenHandover() override;

    /// Opens the dialog for a token whose secret is still known, as soon as the page is on screen;
    /// once for each.
    void hand(qint64 id);
    /// A token is on screen, or will be in a moment, that nobody can read again.
    [[nodiscard]] bool isUnderWay() const;

Q_SIGNALS:
    void copied(const keyfob::Sentence& sentence);
    /// The dialog is gone.
    void closed(qint64 id, bool wasCopied);
    /// isUnderWay() may have become false.
    void settled();

private:
    void added(qint64 id);
    void look();
    void listRead();
    /// The server has listed tokens with their text.
    [[nodiscard]] bool areTokensListed() const;
    void openNext();
    void openDialog(qint64 id, const QString& name, SecretString secret);
    void dialogClosed(qint64 id, const TokenResultDialog& dialog);
    void giveUp();

    TokenService& m_service;
    TokenListModel& m_model;
    KeptTokens& m_kept;
    SecretClipboard& m_clipboard;
    QWidget& m_page;
    std::map<qint64, SecretString> m_awaited; ///< new, and the list has not told of them yet
    std::set<qint64> m_handed;
    std::deque<std::pair<qint64, SecretString>> m_toShow; ///< as soon as the page is on screen
    QPointer<TokenResultDialog> m_dialog;
};

} // namespace keyfob

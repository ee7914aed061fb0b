#pragma once

#include "models/tokens/tokenservice.h"
#include "ui/text/saying.h"

#include <QPointer>

namespace keyfob {

class ConfirmDialog;
class MessageBar;
class SecretClipboard;
class TokenCopying;
class TokenHandover;

/// Replaces a token: makes a new one of its name, copies it, and then asks whether to delete the
/// old one, which is never deleted before the new one is in the person's hands.
class TokenReplacement : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object. result: for what went wrong.
    struct Parts
    {
        Session& session;
        TokenService& service;
        TokenListModel& model;
        SecretClipboard& clipboard;
        TokenCopying& copying;
        TokenHandover& handover;
        MessageBar& result;
    };
    TokenReplacement(const Parts& parts, QWidget& page);
    ~TokenReplacement() override;

    void begin(qint64 id);
    /// Why this token cannot be replaced, apart from the connection; empty where it can.
    [[nodiscard]] QString whyNot(const ApiToken* token) const;

Q_SIGNALS:
    /// The new token has its row.
    void created(qint64 id);
    void said(const keyfob::Sentence& sentence);

private:
    struct Old
    {
        qint64 id;
        QString name;
        bool isShownOnce;
    };

    void added(qint64 id);
    void handOver(qint64 id, bool isLost);
    void failed(const ApiError& error, bool maybeCreated);
    void handedOver(qint64 id, bool wasCopied);
    void ask();
    void remove(const Old& old);
    void giveUp();
    void tell(const Saying& saying);

    Parts m_parts;
    QWidget& m_page;
    std::optional<Old> m_old;    ///< while it is replaced
    bool m_isAdding = false;     ///< what the service answers next is ours
    std::optional<qint64> m_new; ///< while it is handed over
    QPointer<ConfirmDialog> m_question;
};

} // namespace keyfob

#pragma once

#include "models/tokens/tokenservice.h"
#include "ui/text/sentence.h"

class QAction;

namespace keyfob {

class MessageBar;
class TokenBatch;

/// What happens between Delete… and the truth: asks by name, deletes, says what came of it, and
/// keeps saying it while the server accepts a deleted token (NocoDB 0.260 to 0.301 does until it
/// restarts).
class TokenDeletion : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object. batch: what it deletes is told by others; result: for
    /// refusals, and truth: for tokens that live on, both for nobody else.
    TokenDeletion(Session& session, TokenService& service, TokenListModel& model,
                  const TokenBatch& batch, MessageBar& result, MessageBar& truth);

    /// Opens the confirmation above page; nothing is deleted without it.
    void ask(qint64 id, QWidget* page);
    void retranslate();
    /// Takes away what was told of refusals.
    void clear();

Q_SIGNALS:
    /// The person has agreed: what was told of earlier deletions is over.
    void begun();
    void said(const keyfob::Sentence& sentence);

private:
    void connectService();
    void removed(const QString& name, bool wasGone);
    void confirmed(qint64 id, const QString& name);
    [[nodiscard]] Sentence refusals() const;
    void refused(const QString& name, const ApiError& error, bool maybeRemoved);
    void showTruth();

    Session& m_session;
    TokenService& m_service;
    TokenListModel& m_model;
    const TokenBatch& m_batch;
    MessageBar& m_result;
    MessageBar& m_truth;
    QAction* m_checkAgain;
    QStringList m_refused;      ///< names that the result bar speaks of
    QStringList m_maybeRemoved;
    QStringList m_checked; ///< what the person pressed Check Again for
};

} // namespace keyfob

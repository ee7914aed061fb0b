#pragma once

#include "models/tokens/tokenbatch.h"
#include "ui/text/sentence.h"

#include <QDeadlineTimer>

#include <chrono>

class QAction;

namespace keyfob {

class Announcement;
class MessageBar;

/// The deletion of many tokens at once: one question, progress that can be cancelled, and what has
/// become of each.
class BulkDeletion : public QObject
{
    Q_OBJECT

public:
    /// Screen readers are told of progress this often at most: each sentence takes them a while.
    static constexpr std::chrono::milliseconds kQuiet{5000};

    /// All must outlive this object. result: for progress and outcome, and for nobody else.
    BulkDeletion(Session& session, TokenBatch& batch, TokenService& service,
                 const TokenListModel& model, MessageBar& result);

    /// For tests; kQuiet otherwise.
    void setQuiet(std::chrono::milliseconds quiet) { m_quiet = quiet; }
    /// Opens the confirmation above page; nothing is deleted without it.
    void ask(const std::vector<qint64>& ids, QWidget* page);
    void retranslate();
    /// Takes the outcome away; progress stays.
    void clear();

Q_SIGNALS:
    /// The person has agreed: what was told of earlier deletions is over.
    void begun();
    void said(const keyfob::Sentence& sentence);
    void runningChanged();
    /// It is over, and some are not deleted, or nobody knows.
    void left();

private:
    void begin(std::vector<TokenBatch::Row> rows);
    void showProgress();
    void finished();

    Session& m_session;
    TokenBatch& m_batch;
    const TokenListModel& m_model;
    MessageBar& m_result;
    Announcement* m_announcement; ///< of progress; the bar tells its beginning and end
    QAction* m_cancel;
    std::chrono::milliseconds m_quiet = kQuiet;
    QDeadlineTimer m_quietUntil;
    bool m_isForgotten = false; ///< the account was left meanwhile
};

} // namespace keyfob

#pragma once

#include "models/tokens/tokenbatch.h"
#include "ui/text/sentence.h"

class QAbstractItemView;

namespace keyfob {

class Account;
class BulkDeletion;
class TokenBars;
class TokenDeletion;

/// Deletes the selected rows, be it one or many: each way has its question and its bar, and what
/// the other has told is over once somebody agrees again.
class SelectionDeletion : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object. table: of tokens of this account.
    SelectionDeletion(Account& account, QAbstractItemView& table, const TokenBars& bars);
    ~SelectionDeletion() override;

    /// Opens the confirmation above page; nothing is deleted without it.
    void ask(QWidget* page);
    /// Many are being deleted, one after the other.
    [[nodiscard]] bool isRunning() const { return m_batch.isRunning(); }
    void retranslate();

Q_SIGNALS:
    void said(const keyfob::Sentence& sentence);
    void runningChanged();

private:
    QAbstractItemView& m_table;
    TokenBatch m_batch;
    TokenDeletion* m_one;
    BulkDeletion* m_many;
};

} // namespace keyfob

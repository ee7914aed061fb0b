#pragma once

#include <QVBoxLayout>

namespace keyfob {

class MessageBar;

/// The bars of the Tokens tab, one below the other. Each act has one of its own, which no other
/// act writes to or clears: what one has to tell never takes another's words or buttons away.
class TokenBars : public QVBoxLayout
{
    Q_OBJECT

public:
    TokenBars();

    /// Why the list could not be read; the only one that the reader cannot close.
    [[nodiscard]] MessageBar& list() const { return *m_list; }
    /// Of copies in the keyring.
    [[nodiscard]] MessageBar& keeping() const { return *m_keeping; }
    [[nodiscard]] MessageBar& exporting() const { return *m_exporting; }
    [[nodiscard]] MessageBar& replacement() const { return *m_replacement; }
    [[nodiscard]] MessageBar& deletion() const { return *m_deletion; }
    [[nodiscard]] MessageBar& bulkDeletion() const { return *m_bulkDeletion; }
    /// Deleted tokens that live on.
    [[nodiscard]] MessageBar& truth() const { return *m_truth; }

    /// The next account must not read what was told to this one.
    void leaveAccount();

private:
    MessageBar* m_list;
    MessageBar* m_keeping;
    MessageBar* m_exporting;
    MessageBar* m_replacement;
    MessageBar* m_deletion;
    MessageBar* m_bulkDeletion;
    MessageBar* m_truth;
};

} // namespace keyfob

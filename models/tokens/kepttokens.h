#pragma once

#include "models/session/session.h"
#include "models/tokens/tokenlistmodel.h"

#include <deque>
#include <set>

namespace keyfob {

class TokenService;

/// Copies of tokens that their server shows only once, in the keychain: one entry for each that a
/// person wants to keep, gone with the token and with a log-out.
///
/// Which tokens have a copy is no secret and is remembered elsewhere, by marked(): who has none
/// never causes a read of the keychain. An entry that may be there is marked before it is written
/// and until it is known to be gone; only after a log-out nothing is counted on any more.
class KeptTokens : public QObject
{
    Q_OBJECT

public:
    /// In bytes: one part of KeychainSecretStore's.
    static constexpr int kLargest = 1999;

    /// Why no copy can be kept now.
    enum class Obstacle {
        None,
        SessionNotKept,  ///< the person is signed in for this run only
        KeychainRefused, ///< it has not taken the session either
    };

    /// All must outlive this object.
    KeptTokens(SecretStore& store, Session& session, TokenService& service,
               TokenListModel& model);
    ~KeptTokens() override;

    /// Of the session's account, from an earlier run; when it begins to be restored or is there.
    void setKnown(std::set<qint64> ids) { m_ids = std::move(ids); }
    [[nodiscard]] Obstacle obstacle() const;
    /// The secret goes into the keychain; kept() or notKept() follows, perhaps both.
    void keep(qint64 id, const SecretString& secret);
    /// The copy goes, the token stays; its text in memory too, until the session ends.
    void forget(qint64 id);
    /// There is a copy, be it that it could not be read yet.
    [[nodiscard]] bool isKept(qint64 id) const
    {
        return m_ids.contains(id) && !m_writing.contains(id);
    }
    [[nodiscard]] bool isEmpty() const { return m_ids.empty(); }
    /// The keychain owes no answer that is worth waiting for.
    [[nodiscard]] bool isSettled() const { return m_awaited == 0; }

Q_SIGNALS:
    /// isKept() is another for some token.
    void changed();
    /// To be remembered for the next run: an entry may be there, or is not there any more.
    void marked(const keyfob::AccountId& account, qint64 id, bool mayBeThere);
    /// Also after a notKept() about a keychain that was slow, which it takes back.
    void kept(qint64 id);
    /// Refused, or without an answer for 2 s.
    void notKept(qint64 id, const keyfob::SecretStoreError& error);
    void forgotten(qint64 id); ///< as forget() wanted it
    /// The keychain did not remove a copy, or gave no answer for 2 s.
    void entryStays(qint64 id);
    /// The same of a log-out, which is over by then.
    void entriesStay();
    /// isSettled() has become true.
    void settled();

private:
    void sessionChanged(SessionState state);
    void beginSession();
    void logOut();
    void listRead();
    void readNext();
    void wasRead(qint64 id, const std::expected<SecretString, SecretStoreError>& secret);
    void take(qint64 id, const SecretString& secret);
    void writeAnswered(const AccountId& of, qint64 id, std::expected<void, SecretStoreError> done);
    void remove(qint64 id);
    void sendRemoval(const AccountId& of, qint64 id);
    void removalAnswered(const AccountId& of, qint64 id, bool isGone);
    void unmark(const AccountId& of, qint64 id);
    void tellWhatStays();
    void waited();
    SecretStore::DoneCallback limited(SecretStore::DoneCallback answered,
                                      std::function<void()> overdue);

    SecretStore& m_store;
    Session& m_session;
    TokenService& m_service;
    TokenListModel& m_model;
    std::optional<AccountId> m_of;       ///< whose tokens the ids are about
    std::set<qint64> m_ids;              ///< an entry may be there
    std::set<qint64> m_writing;          ///< of these, not confirmed yet
    std::set<qint64> m_removing;
    std::set<qint64> m_asked;            ///< to be removed by the person's wish
    std::set<qint64> m_stuck;            ///< the keychain has not removed them in this session
    std::set<qint64> m_missing;          ///< not found when they were read last
    std::unique_ptr<QObject> m_context;  ///< of what is read: ends with the session
    std::deque<qint64> m_toRead;
    bool m_isReading = false;
    bool m_isOpen = false;    ///< the keychain has given or taken something in this session
    bool m_isRefused = false; ///< it has not taken the session
    bool m_isLeaving = false; ///< a log-out has begun
    bool m_isLeft = false;    ///< by the log-out, an entry was
    int m_awaited = 0;        ///< answers, none of them overdue
};

} // namespace keyfob

#pragma once

#include "models/api/tokensapi.h"
#include "models/tokens/tokenlistreader.h"

#include <map>
#include <set>

namespace keyfob {

class DeletedTokens;

/// By what a server's DELETE really deletes. The wrong key often answers 200 and does nothing, so
/// it is found out by trying: the id first, never the token's text, which servers echo and log.
enum class DeleteKey {
    NumericId, ///< NocoDB 0.260 and newer
    TokenText, ///< 0.111 to 0.251
    BasePath,  ///< 0.109: through a base of the user's
};

/// Deletes tokens, one key after the other until the list shows that they are gone.
class TokenRemovals : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object. deleted gets every token that has gone.
    TokenRemovals(TokensApi& api, DeletedTokens& deleted);
    ~TokenRemovals() override;

    /// The key that is known to work for the server; nothing: not found out yet.
    void setKnownKey(std::optional<DeleteKey> key);
    /// answered() follows; does nothing while the same token is being deleted.
    void begin(qint64 id, const QString& name, SecretString secret);
    /// Looks into the list that was read after an answer, and goes on or says what came of it.
    void settle(const std::expected<TokenListReader::Ids, ApiError>& ids);
    /// Those that the server has agreed to delete and no list has told of yet.
    [[nodiscard]] TokenListReader::Ids agreed() const;
    /// A list begins to be read: it will tell about those that have been answered until now.
    void listBegins();
    /// While held, an answer that leaves little doubt does not ask for the list but for patience;
    /// released, one list tells about all of these.
    void holdList(bool held);
    /// The session is over: nobody knows what has become of those under way.
    void giveUp(const ApiError& error);

Q_SIGNALS:
    /// The server's word is not enough: the list has to be read, and then settle() called.
    void answered();
    /// While held: the list is not asked for yet, so that the next one can begin.
    void deferred(qint64 id);
    /// wasGone: somebody else had deleted it.
    void removed(qint64 id, const QString& name, bool wasGone);
    /// maybeRemoved: nobody knows; not even the list could be read. Otherwise the row stays.
    void failed(qint64 id, const QString& name, const keyfob::ApiError& error, bool maybeRemoved);
    /// setKnownKey() is to be called with it the next time.
    void keyFound(keyfob::DeleteKey key);

private:
    struct Pending
    {
        QString name;
        SecretString secret;
        DeleteKey key = DeleteKey::NumericId;
        std::set<DeleteKey> tried = {};
        std::optional<ApiError> error = {};
        bool isAnswered = false;
        bool isListed = false;   ///< a list began after the answer: that one tells
        bool isAgreed = false;   ///< the server said yes to a key that deletes
    };

    void send(qint64 id, Pending& pending);
    void sendThroughBase(qint64 id, const Pending& pending);
    void noteAnswer(qint64 id, const std::expected<void, ApiError>& answer);
    [[nodiscard]] bool needsList(const Pending& pending) const;
    [[nodiscard]] bool goOn(qint64 id, Pending& pending);
    void settleOne(qint64 id, Pending pending,
                   const std::expected<TokenListReader::Ids, ApiError>& ids);

    TokensApi& m_api;
    DeletedTokens& m_deleted;
    std::unique_ptr<QObject> m_context;
    std::map<qint64, Pending> m_pending;
    std::optional<DeleteKey> m_known;
    std::optional<DeleteKey> m_proved; ///< known, and seen to delete in this session
    bool m_isHeld = false;
};

} // namespace keyfob

#pragma once

#include "models/session/session.h"
#include "models/tokens/deletedtokens.h"
#include "models/tokens/tokenlistmodel.h"
#include "models/tokens/tokenlistreader.h"
#include "models/tokens/tokenremovals.h"

#include <map>

namespace keyfob {

/// What a person does with tokens: read the list, add one, delete one. Keeps a TokenListModel
/// true to the server.
///
/// After a write whose outcome is unclear the list is read again and looked at; nothing is ever
/// sent twice.
class TokenService : public QObject
{
    Q_OBJECT

public:
    enum class ListState {
        Unknown,   ///< not read yet
        Loading,   ///< the first read is under way
        Ready,     ///< the rows are what the server said
        Failed,    ///< the last read failed; older rows stay
    };

    /// Both must outlive this object.
    TokenService(Session& session, TokenListModel& model);
    ~TokenService() override;

    /// Reads the list where there are credentials; while a read is under way, once more when it
    /// ends.
    void reload();
    /// added() or addFailed() follows; a second call while one is under way does nothing.
    void add(const QString& name);
    /// removed() or removeFailed() follows.
    void remove(qint64 id);
    /// Until released the list is read after a deletion only where it is needed to go on; then
    /// once for all. For somebody who deletes many, one after the other: removeDeferred() says when
    /// the next one may begin.
    void holdList(bool held) { m_removals.holdList(held); }
    /// Deleted tokens that the server still accepts.
    [[nodiscard]] DeletedTokens& deleted() { return m_deleted; }
    /// By what the server is known to delete, from another run.
    void setDeleteKey(const ServerUrl& server, DeleteKey key);

    [[nodiscard]] ListState listState() const { return m_listState; }
    [[nodiscard]] bool isReading() const { return m_reader != nullptr; }
    [[nodiscard]] bool isAdding() const { return m_adding; }
    /// Why the last read failed.
    [[nodiscard]] const ApiError& listError() const { return m_listError; }

Q_SIGNALS:
    /// Also when a read begins: isReading() says so.
    void listStateChanged();
    /// The rows of the account have been removed: somebody logged out, or another one signed in.
    void accountLeft();
    void added(qint64 id);
    /// maybeCreated: nobody knows whether the server has it, not even its list could be read.
    void addFailed(const keyfob::ApiError& error, bool maybeCreated);
    /// wasGone: somebody else had deleted it.
    void removed(qint64 id, const QString& name, bool wasGone);
    /// maybeRemoved: nobody knows; not even the list could be read. Otherwise the row stays.
    void removeFailed(qint64 id, const QString& name, const keyfob::ApiError& error,
                      bool maybeRemoved);
    /// While the list is held: answered; removed() or removeFailed() follows after the release.
    void removeDeferred(qint64 id);
    /// To be remembered for the next run.
    void deleteKeyFound(const keyfob::ServerUrl& server, keyfob::DeleteKey key);

private:
    void sessionBegins();
    void sessionChanged();
    void leaveAccount();
    void startReading();
    void readingEnded(const std::expected<TokenListReader::Ids, ApiError>& ids);
    void created(std::expected<ApiToken, ApiError> token);
    void dropAgreed();
    void settleAdd(const ApiError* listError);
    void setListState(ListState state);
    [[nodiscard]] std::optional<DeleteKey> deleteKey(const ServerUrl& server) const;

    Session& m_session;
    TokenListModel& m_model;
    TokensApi m_api;
    DeletedTokens m_deleted;
    TokenRemovals m_removals;
    std::optional<AccountId> m_rowsOf;         ///< whose rows the model holds
    ListState m_listState = ListState::Unknown;
    ApiError m_listError;
    std::unique_ptr<QObject> m_context;        ///< of everything under way
    std::unique_ptr<TokenListReader> m_reader; ///< while the list is read
    bool m_readAgain = false;
    bool m_adding = false;
    std::optional<ApiError> m_unclearAdd;      ///< the list tells whether it was created
    QString m_addName;
    TokenListReader::Ids m_idsBeforeAdd;
    std::map<QString, DeleteKey> m_deleteKeys; ///< by server
};

} // namespace keyfob

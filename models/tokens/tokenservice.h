#pragma once

#include "models/session/session.h"
#include "models/tokens/tokenlistmodel.h"
#include "models/tokens/tokenlistreader.h"

#include <map>

namespace keyfob {

/// What a person does with tokens: read the list, add one, delete one. Keeps a TokenListModel
/// true to the server.
///
/// After a write whose outcome is unclear the list is read again and looked at; nothing is ever
/// sent twice. A deleted token is tried: NocoDB 0.260 to 0.301 accepts it until it restarts.
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

    /// Reads the list; while a read is under way, once more when it ends.
    void reload();
    /// added() or addFailed() follows; a second call while one is under way does nothing.
    void add(const QString& name);
    /// removed() or removeFailed() follows.
    void remove(qint64 id);
    /// Asks again for the deleted tokens of stillAccepted() and notChecked().
    void checkDeletedAgain();
    /// The person does not want to hear of them any more.
    void forgetDeleted();

    [[nodiscard]] ListState listState() const { return m_listState; }
    [[nodiscard]] bool isReading() const { return m_reader != nullptr; }
    [[nodiscard]] bool isAdding() const { return m_adding; }
    /// Why the last read failed.
    [[nodiscard]] const ApiError& listError() const { return m_listError; }
    /// Names of deleted tokens that the server still accepts.
    [[nodiscard]] QStringList stillAccepted() const;
    /// Names of deleted tokens about which the server gave no answer.
    [[nodiscard]] QStringList notChecked() const;
    /// There is one that can be asked about: after a session has ended only the names are left.
    [[nodiscard]] bool canCheckDeleted() const;

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
    /// Every deleted token has been asked about.
    void stillAcceptedChanged();

private:
    struct PendingRemoval
    {
        QString name;
        SecretString secret;
        std::optional<ApiError> error = {};
        bool answered = false; ///< the list read after this tells
    };

    /// A token that is deleted, and may be accepted all the same.
    struct Leftover
    {
        QString name;
        SecretString secret;
        bool isConfirmed = false; ///< the server said so
    };

    void sessionBegins();
    void sessionChanged();
    void leaveAccount();
    void startReading();
    void readingEnded(const std::expected<TokenListReader::Ids, ApiError>& ids);
    void created(std::expected<ApiToken, ApiError> token);
    void settleAdd(const ApiError* listError);
    void settleRemovals(const std::expected<TokenListReader::Ids, ApiError>& ids);
    void tryDeleted(const QString& name, SecretString secret);
    void setListState(ListState state);
    [[nodiscard]] QStringList namesOfDeleted(bool confirmed) const;

    Session& m_session;
    TokenListModel& m_model;
    TokensApi m_api;
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
    std::map<qint64, PendingRemoval> m_removals;
    std::vector<Leftover> m_leftovers;
    int m_trying = 0; ///< deleted tokens about which the server is being asked
};

} // namespace keyfob

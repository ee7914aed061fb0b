#pragma once

#include "models/api/apierror.h"
#include "models/api/foldersearch.h"
#include "models/api/serverprobe.h"
#include "models/api/serverurl.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace keyfob {

class NetworkPolicy;

/// The connection check behind an address field: reads the address at every key, asks the server
/// after a pause in typing, and knows what is to be said of it. An address without a scheme is
/// tried by https first, and by http where nothing speaks https there.
class ServerCheck : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Unreadable, ///< parseError() says why; also while nothing has been typed
        Pending,    ///< waiting for a pause in typing, or for the server
        Found,      ///< info() is what the server says of itself
        Failed,     ///< error() says why
    };

    static constexpr std::chrono::milliseconds kTypingPause{400};

    /// The manager must outlive this object, and have a NetworkPolicy: when that changes, what
    /// failed is asked again.
    explicit ServerCheck(QNetworkAccessManager& manager, QObject* parent = nullptr);

    /// The same server as before is not asked again, unless it did not answer.
    void setAddress(const QString& typed);
    /// Does not wait for a pause; asks again where the last answer was a failure.
    void checkNow();
    /// Asks again whatever the last answer was.
    void checkAgain();

    [[nodiscard]] State state() const { return m_state; }
    /// Nothing while the address is unreadable.
    [[nodiscard]] const std::optional<ServerUrl>& server() const { return m_server; }
    [[nodiscard]] ServerUrl::ParseError parseError() const { return m_parseError; }
    /// How the server is reached.
    [[nodiscard]] NetworkPolicy& policy() const { return m_policy; }
    [[nodiscard]] const ServerInfo& info() const { return m_info; }
    /// info() is of this server: of this check, or of one before it.
    [[nodiscard]] bool hasInfo() const { return m_server && m_infoOf == m_server; }
    [[nodiscard]] const ApiError& error() const { return m_error; }
    /// It has said that it lets nobody sign in by email and password.
    [[nodiscard]] bool takesNoPassword() const { return hasInfo() && !m_info.emailSignIn; }
    /// The address that the server sends everybody to, or where NocoDB was found on a host that has
    /// something else at the address that was typed.
    [[nodiscard]] std::optional<ServerUrl> correction() const;
    /// The correction is of the second kind.
    [[nodiscard]] bool isElsewhere() const { return m_state == State::Failed && m_elsewhere; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void failed(const ApiError& error);
    void foundElsewhere(const ServerUrl& server);
    void askFailedAgain();
    void enter(State state);

    NetworkPolicy& m_policy;
    ServerProbe m_probe;
    FolderSearch m_folders;
    QTimer m_pause;
    State m_state = State::Unreadable;
    std::optional<ServerUrl> m_server;
    ServerUrl::ParseError m_parseError = ServerUrl::ParseError::Empty;
    std::optional<ServerUrl> m_encrypted; ///< while the same server is tried without encryption
    std::optional<ServerUrl> m_elsewhere; ///< where NocoDB is, of a check that has failed
    ServerInfo m_info;
    std::optional<ServerUrl> m_infoOf;
    ApiError m_error;
};

} // namespace keyfob

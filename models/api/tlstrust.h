#pragma once

#include "models/api/apierror.h"
#include "models/api/serverurl.h"

#include <QObject>
#include <QSslCertificate>
#include <QSslError>

#include <map>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace keyfob {

/// Which certificates are trusted beyond the system's: authorities from a file, and for a server
/// exactly the one certificate that a person has looked at. Belongs to a network manager, and
/// counts for every request that goes through it.
class TlsTrust : public QObject
{
    Q_OBJECT

public:
    /// The manager owns it.
    explicit TlsTrust(QNetworkAccessManager& manager);
    /// Nothing where the manager has none: then only the system's authorities count.
    static TlsTrust* of(const QNetworkAccessManager& manager);

    /// sha256: of the whole certificate. Replaces an earlier one of the same host and port.
    void pin(const ServerUrl& server, const QByteArray& sha256);
    void unpin(const ServerUrl& server);
    [[nodiscard]] bool isPinned(const ServerUrl& server, const QByteArray& sha256) const;
    /// Authorities in addition to the system's.
    void setAuthorities(const QList<QSslCertificate>& authorities);

    void prepare(QNetworkRequest& request) const;
    /// What the errors of a handshake mean; nothing where the certificate is the pinned one, which
    /// is then accepted for this reply.
    std::optional<ApiError> judge(QNetworkReply& reply, const QList<QSslError>& errors) const;

Q_SIGNALS:
    /// To be remembered for the next run.
    void pinned(const keyfob::ServerUrl& server, const QByteArray& sha256);
    void unpinned(const keyfob::ServerUrl& server);

private:
    void dropConnections();

    QNetworkAccessManager& m_manager;
    bool m_mustDrop = false; ///< as soon as no request is under way
    std::map<QString, QByteArray> m_pins; ///< by "host:port"
    QList<QSslCertificate> m_authorities; ///< the system's, too, where there are others at all
};

} // namespace keyfob

#pragma once

#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <expected>

namespace keyfob {

/// The address of a NocoDB server, normalised from whatever a person typed or pasted.
///
/// Scheme, host, port and sub-path only: user info, query, fragment, a pasted dashboard or API
/// path and white space are dropped. Equality means "the same server".
class ServerUrl
{
public:
    enum class ParseError {
        Empty,
        BadScheme,  ///< something other than http or https
        BadHost,
        BadPort,
    };

    /// A bare host gets https, a bare loopback host http.
    static std::expected<ServerUrl, ParseError> parse(const QString& text);

    /// "https://host:port/prefix", no slash at the end, the default port left out.
    [[nodiscard]] QString toString() const;
    /// The same as people read and type it: names outside ASCII are not encoded.
    [[nodiscard]] QString toReadableString() const;
    /// Host, port and prefix as people say it: "nocodb.example/team".
    [[nodiscard]] QString displayName() const;
    /// The address of one of the server's routes; a route begins with "/".
    [[nodiscard]] QUrl resolved(const QString& route, const QUrlQuery& query = {}) const;

    [[nodiscard]] bool isEncrypted() const;
    /// localhost, 127/8 or ::1.
    [[nodiscard]] bool isLoopback() const;
    /// What was typed named its scheme; otherwise https was taken, or http for this computer.
    [[nodiscard]] bool hadScheme() const { return m_hadScheme; }
    /// The path below the host: empty, or "/team/nocodb".
    [[nodiscard]] QString prefix() const { return m_url.path(QUrl::FullyEncoded); }
    [[nodiscard]] ServerUrl withPrefix(const QString& prefix) const;
    /// The same server by http.
    [[nodiscard]] ServerUrl unencrypted() const;
    /// What was typed held a user name or password, which was dropped.
    [[nodiscard]] bool hadUserInfo() const { return m_hadUserInfo; }

    friend bool operator==(const ServerUrl& a, const ServerUrl& b) { return a.m_url == b.m_url; }

private:
    ServerUrl(QUrl url, bool hadUserInfo, bool hadScheme);

    QUrl m_url; ///< without a slash at the end
    bool m_hadUserInfo = false;
    bool m_hadScheme = true;
};

} // namespace keyfob

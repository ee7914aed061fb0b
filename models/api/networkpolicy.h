#pragma once

#include "models/api/apierror.h"
#include "models/api/authorityfile.h"
#include "models/api/plainproxylogin.h"
#include "models/api/proxyrules.h"
#include "models/api/serverurl.h"

#include <QNetworkReply>
#include <QObject>

class QNetworkAccessManager;

namespace keyfob {

class TlsTrust;

/// How the requests of a network manager reach their servers, by the program's network settings.
class NetworkPolicy : public QObject
{
    Q_OBJECT

public:
    /// The manager owns it. It begins without a proxy; the trust gets the file's authorities.
    NetworkPolicy(QNetworkAccessManager& manager, TlsTrust& trust);
    /// Nothing where the manager has none: then Qt's defaults count.
    static NetworkPolicy* of(const QNetworkAccessManager& manager);

    [[nodiscard]] const NetworkSettings& settings() const { return m_settings; }
    /// What only an administrator changes.
    [[nodiscard]] NetworkFields locked() const { return m_locked; }
    /// Why the file of authorities is of no use; nothing where it is, or none is set.
    [[nodiscard]] std::optional<AuthorityFileError> caFileError() const { return m_caFileError; }

    /// Counts from the next request on. Settings that name no proxy where they have to keep the one
    /// before.
    void setSettings(const NetworkSettings& settings);
    void setLocked(NetworkFields fields);
    /// The same by a person: also to be remembered for the next run.
    void edit(const NetworkSettings& settings);

    /// The proxy in front of that server, without the password; a host only where there is one.
    [[nodiscard]] ProxyLogin proxyOf(const ServerUrl& server) const;
    [[nodiscard]] const std::optional<ProxyLogin>& login() const { return m_choice->login; }
    void setLogin(ProxyLogin login);
    /// The same by a person: also to be kept for the next run. Where the settings name the proxy,
    /// they take the user name over.
    void enterLogin(ProxyLogin login);
    void forgetLogin();
    /// There is no keychain that has taken it: it counts for this run only.
    void noteLoginNotKept();
    [[nodiscard]] bool isLoginNotKept() const { return m_isLoginNotKept; }

    /// A login, or another one, may help against that error.
    [[nodiscard]] bool canLogIn(const ApiError& error) const;

    /// For managers that make one connection only; they live shorter than this.
    void prepare(QNetworkAccessManager& other) const;
    [[nodiscard]] PlainProxyLogin& plainLogin() { return m_plainLogin; }
    /// What such an error of a request to this address means with the proxy in between.
    [[nodiscard]] ApiError::Kind kindOf(QNetworkReply::NetworkError error, const QUrl& url) const;
    /// A limit that is meant for the default time limit.
    [[nodiscard]] std::chrono::milliseconds scaled(std::chrono::milliseconds limit) const;

Q_SIGNALS:
    /// Something counts from now on that did not before: what failed may be tried again.
    void changed();
    void edited(const keyfob::NetworkSettings& settings);
    void loginEntered();
    void loginForgotten();
    /// See isLoginNotKept().
    void loginNotKept();

private:
    void readCaFile();

    QNetworkAccessManager& m_manager;
    TlsTrust& m_trust;
    NetworkSettings m_settings;
    NetworkFields m_locked;
    std::optional<AuthorityFileError> m_caFileError;
    std::shared_ptr<ProxyRules::Choice> m_choice;
    PlainProxyLogin m_plainLogin;
    bool m_isLoginNotKept = false;
};

} // namespace keyfob

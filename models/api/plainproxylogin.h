#pragma once

#include "models/api/proxyrules.h"

class QNetworkReply;

namespace keyfob {

/// The login of plain http requests through an HTTP proxy, which we have to send ourselves: Qt
/// (6.4) would repeat the request after the proxy has asked, which a body that can be read once
/// does not allow. Only as Basic, and only after the proxy has asked for that.
class PlainProxyLogin
{
public:
    explicit PlainProxyLogin(std::shared_ptr<const ProxyRules::Choice> choice);

    /// Value of Proxy-Authorization; empty where there is none to send.
    [[nodiscard]] QByteArray header(const QUrl& url) const;
    /// The proxy has asked, and header() has an answer to that now that it had not before. The
    /// server has seen nothing of such a request.
    [[nodiscard]] bool mayAnswer(const QNetworkReply& reply);
    /// The proxy has got an answer, and it was the wrong one.
    [[nodiscard]] bool wasRefused(const QNetworkReply& reply) const;
    /// For another login.
    void forget() { m_wantsBasic = false; }

private:
    [[nodiscard]] QByteArray basic(const QUrl& url) const;

    std::shared_ptr<const ProxyRules::Choice> m_choice;
    bool m_wantsBasic = false;
};

} // namespace keyfob

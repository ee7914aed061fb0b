#pragma once

#include "models/api/apiclient.h"
#include "tests/support/fakenocodb.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace keyfob::test {

/// A fake server and our client of it, for tests of what is built upon an ApiClient. Header-only,
/// so that the library of fakes needs nothing of Keyfob's.
class Loopback final : public RequestSender
{
public:
    Loopback() { manager.setProxy(QNetworkProxy::NoProxy); }

    [[nodiscard]] ServerUrl serverUrl() const { return *ServerUrl::parse(server.url().toString()); }
    /// From now on requests carry the auth token of a new session, as those sent by Session do.
    void useSession(const QString& email) { m_authToken = SecretString(server.signIn(email).jwt); }

    void send(ApiRequest request, QObject* context, ApiCallback callback) override
    {
        if (!m_authToken.isEmpty()) {
            request.credential = ApiRequest::Credential::AuthToken;
            request.secret = m_authToken.clone();
        }
        client.send(std::move(request), context, std::move(callback));
    }

    /// The request that came in last; there must have been one.
    [[nodiscard]] const FakeRequest& lastRequest() const { return server.requests().back(); }

    FakeNocoDb server;
    QNetworkAccessManager manager;
    ApiClient client{manager, serverUrl()};

private:
    SecretString m_authToken;
};

} // namespace keyfob::test

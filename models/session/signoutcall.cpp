#include "models/session/signoutcall.h"

#include "models/api/apiclient.h"
#include "models/api/authapi.h"

#include <memory>

namespace keyfob {

void tellServerOfLogOut(QNetworkAccessManager& manager, const ServerUrl& server, Credentials own,
                        bool jwtHasEnded, QObject* context, std::function<void(bool)> done)
{
    // Kept by the callbacks, ended by their deadlines.
    auto client = std::make_shared<ApiClient>(manager, server);
    const auto signOut = [client, context, done](const SecretString& authToken) {
        AuthApi(*client).signOut(authToken, context, [client, done](const auto& answer) {
            done(answer.has_value());
        });
    };
    if (!jwtHasEnded) {
        signOut(own.authToken);
        return;
    }
    AuthApi(*client).renew(own.refreshToken, context, [signOut, done](const auto& tokens) {
        if (tokens) {
            signOut(tokens->authToken);
        } else {
            done(false);
        }
    });
}

} // namespace keyfob

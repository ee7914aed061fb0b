#pragma once

#include "models/api/apirequest.h"

namespace keyfob {

/// The calls by which people change their own account: display name and password.
///
/// Facts from real servers: the name's route is there from NocoDB 0.202 on and answers with the
/// user's whole row, password hash included. A change of password (0.109 to 0.301) ends all auth
/// tokens of the user. From 0.260 on it ends all refresh tokens, too, and the reply sets a new
/// one; before, nothing is set and the refresh token lives on.
class ProfileApi
{
public:
    using NameCallback = std::function<void(std::expected<QString, ApiError>)>;
    using DoneCallback = std::function<void(std::expected<void, ApiError>)>;

    /// In characters, as the server counts them; from 0.204 on it refuses others.
    static constexpr int kMinPasswordLength = 8;
    static constexpr int kMaxPasswordLength = 128;
    /// In UTF-16 units: what a database takes that counts. The server itself has no limit.
    static constexpr int kMaxNameLength = 255;

    /// The sender (a Session) adds the auth token and must outlive this object.
    explicit ProfileApi(RequestSender& sender);

    /// Answers with the name that the server has now; NotFound where it knows of no such names.
    void setDisplayName(const QString& name, QObject* context, NameCallback callback);
    void changePassword(const SecretString& current, const SecretString& changed, QObject* context,
                        DoneCallback callback);

private:
    RequestSender& m_sender;
};

} // namespace keyfob

#pragma once

#include "models/api/profileapi.h"

namespace keyfob {

class Session;

/// Why a password was not changed, or is not known to be.
struct PasswordError
{
    enum class Kind {
        WrongCurrent,
        Unknown, ///< the connection ended before the answer: it may have been changed
        Other,   ///< it was not changed; error says why
    };
    Kind kind = Kind::Other;
    ApiError error = {};
};

/// What people change about their own account, and what goes with it for the session.
class AccountProfile
{
public:
    using NameCallback = ProfileApi::NameCallback;
    using PasswordCallback = std::function<void(std::expected<void, PasswordError>)>;

    /// The session must outlive this object and the contexts of its calls.
    explicit AccountProfile(Session& session);

    /// The session's profile follows. An empty name takes the name away.
    void setDisplayName(const QString& name, QObject* context, NameCallback callback);
    /// The session goes on; all others of the user end. Sent once, whatever happens.
    void changePassword(const SecretString& current, const SecretString& changed, QObject* context,
                        PasswordCallback callback);

private:
    Session& m_session;
};

} // namespace keyfob

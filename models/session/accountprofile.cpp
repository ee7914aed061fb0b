#include "models/session/accountprofile.h"

#include "models/session/session.h"

namespace keyfob {

namespace {

PasswordError judged(const ApiError& error, bool currentIsTooShort)
{
    using Kind = PasswordError::Kind;
    if (outcomeIsUnclear(error)) {
        return {Kind::Unknown, error};
    }
    // From NocoDB 0.204 on the current password is measured, too, before it is looked at.
    const bool isWrong = error.serverMessage == QLatin1String("Current password is wrong")
                         || (currentIsTooShort && !error.serverMessage.isEmpty());
    return {error.kind == ApiError::Kind::Validation && isWrong ? Kind::WrongCurrent : Kind::Other,
            error};
}

} // namespace

AccountProfile::AccountProfile(Session& session)
    : m_session(session)
{
}

void AccountProfile::setDisplayName(const QString& name, QObject* context, NameCallback callback)
{
    const auto answered = [&session = m_session, callback](const auto& answer) {
        if (answer || outcomeIsUnclear(answer.error())) {
            session.fetchProfile();
        }
        callback(answer);
    };
    ProfileApi(m_session).setDisplayName(name, context, answered);
}

void AccountProfile::changePassword(const SecretString& current, const SecretString& changed,
                                    QObject* context, PasswordCallback callback)
{
    const bool isTooShort = current.length() < ProfileApi::kMinPasswordLength;
    const auto answered = [callback, isTooShort](const auto& answer) {
        if (answer) {
            callback({});
        } else {
            callback(std::unexpected(judged(answer.error(), isTooShort)));
        }
    };
    ProfileApi(m_session).changePassword(current, changed, context, answered);
}

} // namespace keyfob

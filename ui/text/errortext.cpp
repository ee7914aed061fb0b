#include "ui/text/errortext.h"

#include "ui/text/displaytext.h"
#include "ui/text/keyringtext.h"

#include <QCoreApplication>

namespace keyfob::errortext {

using Kind = ApiError::Kind;

namespace {

// The context is the one under which lupdate files what it finds in this namespace.
QString tr(const char* text)
{
    return QCoreApplication::translate("keyfob::errortext", text);
}

// "NocoDB says: …", or our own sentence where the server said nothing.
QString quoted(const ApiError& error, const QString& otherwise)
{
    return error.serverMessage.isEmpty()
               ? otherwise
               : tr("The server refused this: “%1”").arg(quotedText(error.serverMessage));
}

QString tooMany(const ApiError& error)
{
    if (!error.retryAfter) {
        return tr("The server asks for a pause. Try again in a minute.");
    }
    return tr("The server asks for a pause of %L1 s. Try again after it.")
        .arg(error.retryAfter->count());
}

// With %1 for the server's name.
QString transportSentence(Kind kind)
{
    switch (kind) {
    case Kind::HostNotFound:
        return tr("There is no server named %1. Check the address and your connection.");
    case Kind::Refused:
        return tr("%1 does not accept connections. Check the address and the port, and that "
                  "NocoDB is running.");
    case Kind::ConnectionLost:
        return tr("The connection to %1 was lost. Try again.");
    case Kind::Timeout:
        return tr("%1 did not answer in time. Check your connection and try again.");
    case Kind::ProxyUnreachable:
        return tr("The proxy on the way to %1 cannot be reached, or lets nothing through. Check "
                  "the proxy in the network settings.");
    case Kind::ProxyAuth:
        return tr("The proxy on the way to %1 lets nobody through without the right user name and "
                  "password. Enter those that you have for the proxy.");
    case Kind::TlsSelfSigned:
        return tr("The certificate of %1 is not signed by an authority that this computer knows.");
    case Kind::TlsExpired:
        return tr("The certificate of %1 has expired. Tell whoever runs the server.");
    case Kind::TlsWrongHost:
        return tr("The certificate shown is not for %1. Check the address.");
    case Kind::TlsPinChanged:
        return tr("The certificate of %1 is another one than the one you trusted.");
    default:
        return tr("No secure connection to %1 could be made. Check the address, and whether the "
                  "server speaks https.");
    }
}

// The server answered, but not as NocoDB should. With %1 for the server's name.
QString answerSentence(Kind kind)
{
    switch (kind) {
    case Kind::Redirected:
        return tr("%1 sends us on to another address. Enter the address that your browser ends "
                  "up at.");
    case Kind::TooLarge:
        return tr("The answer of %1 is larger than anything NocoDB sends. Check the address.");
    case Kind::Server:
        return tr("%1 has a problem of its own. Try again in a while; if it stays, tell whoever "
                  "runs the server.");
    case Kind::NotNocoDB:
        return tr("There is a server at %1, but it is not NocoDB. Check the address; NocoDB may "
                  "be in a folder below it.");
    case Kind::TooOld:
        return tr("NocoDB at %1 is too old: it has no account tokens. Version 0.109 or newer is "
                  "needed.");
    case Kind::NoBase:
        return tr("%1 kept the token without saying why. Early releases of NocoDB delete tokens "
                  "only through a base: create one there and try again.");
    default:
        return tr("The answer of %1 could not be understood. Try again; something between you "
                  "and the server may have changed it.");
    }
}

} // namespace

QString sentence(const ApiError& error, const QString& server)
{
    switch (error.kind) {
    case Kind::HostNotFound:
    case Kind::Refused:
    case Kind::ConnectionLost:
    case Kind::Timeout:
    case Kind::ProxyUnreachable:
    case Kind::ProxyAuth:
    case Kind::TlsSelfSigned:
    case Kind::TlsExpired:
    case Kind::TlsWrongHost:
    case Kind::TlsPinChanged:
    case Kind::TlsOther:
        return transportSentence(error.kind).arg(server);
    case Kind::Cancelled:
        return tr("This was cancelled.");
    case Kind::Redirected:
    case Kind::TooLarge:
    case Kind::Server:
    case Kind::BadResponse:
    case Kind::NotNocoDB:
    case Kind::TooOld:
    case Kind::NoBase:
        return answerSentence(error.kind).arg(server);
    case Kind::Unauthorized:
        return tr("Your session has ended. Sign in again.");
    case Kind::Forbidden:
        return quoted(error, tr("Your account may not do this. Ask whoever runs the server."));
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::Validation:
        return quoted(error, tr("The server refused this without saying why."));
    case Kind::RateLimited:
        return tooMany(error);
    }
    Q_UNREACHABLE();
}

QString signInSentence(const ApiError& error, const QString& server)
{
    // The server's words for a wrong pair or an empty field; any other refusal has its own reason.
    static const QStringList kWrongPair{QStringLiteral("Invalid credentials"),
                                        QStringLiteral("Unauthorized")};
    const bool isRefusal = error.kind == Kind::Validation || error.kind == Kind::Unauthorized;
    if (isRefusal && kWrongPair.contains(error.serverMessage)) {
        return tr("Email or password is wrong. Check both and try again.");
    }
    return isRefusal ? quoted(error, answerSentence(Kind::BadResponse).arg(server))
                     : sentence(error, server);
}

QString displayNameSentence(const ApiError& error, const QString& server)
{
    return error.kind == Kind::NotFound
               ? tr("NocoDB at %1 has no display names. It is too old for them.").arg(server)
               : sentence(error, server);
}

QString sentence(const PasswordError& error, const QString& server)
{
    switch (error.kind) {
    case PasswordError::Kind::WrongCurrent:
        return tr("The current password is wrong. Enter it again.");
    case PasswordError::Kind::Unknown:
        return tr("%1 gave no answer, so it is not known whether your password was changed. To "
                  "find out, log out and sign in: try the new password first, then the old one.")
            .arg(server);
    case PasswordError::Kind::Other:
        return sentence(error.error, server);
    }
    Q_UNREACHABLE();
}

QString sentence(const SecretStoreError& error)
{
    switch (error.kind) {
    case SecretStoreError::Kind::NotFound:
        return tr("Your saved session was not found: the keyring is locked, or the entry was "
                  "removed. Unlock the keyring and press Retry, or sign in.");
    case SecretStoreError::Kind::Locked:
        return tr("Your keyring is locked. Unlock it and press Retry, or sign in.");
    case SecretStoreError::Kind::Unavailable:
        return tr("No keyring answers on this computer, so Keyfob forgets your session when it "
                  "is closed.");
    case SecretStoreError::Kind::TooLarge:
        return tr("The session is too large for the keyring. Sign in again at the next start.");
    case SecretStoreError::Kind::Unreadable:
        return tr("The saved session could not be read: something else has changed its entry in "
                  "the keyring. Sign in to replace it.");
    case SecretStoreError::Kind::Failed:
        return tr("The keyring could not be read. Press Retry, or sign in to go on.");
    }
    Q_UNREACHABLE();
}

QString sentence(ServerUrl::ParseError error)
{
    switch (error) {
    case ServerUrl::ParseError::Empty:
        return tr("Enter the address of your NocoDB server.");
    case ServerUrl::ParseError::BadScheme:
        return tr("The address must begin with https:// or http://.");
    case ServerUrl::ParseError::BadHost:
        return tr("This is not a server’s address. Enter one like https://nocodb.example.com.");
    case ServerUrl::ParseError::BadPort:
        return tr("The port must be a number from 1 to 65535.");
    }
    Q_UNREACHABLE();
}

QString sentence(AuthorityFileError error)
{
    switch (error) {
    case AuthorityFileError::Missing:
        return tr("There is no such file. Choose another one, or empty the field.");
    case AuthorityFileError::Unreadable:
        return tr("This file cannot be read. Check its permissions, or choose another one.");
    case AuthorityFileError::NoCertificate:
        return tr("There is no certificate in this file. Choose one in PEM or DER format.");
    }
    Q_UNREACHABLE();
}

QString sentence(Session::Notice notice)
{
    switch (notice) {
    case Session::Notice::KeychainSlow:
        return tr("Waiting for your keyring…");
    case Session::Notice::KeychainRefused:
        return keyringtext::notKeptSentence(SecretStoreError{});
    case Session::Notice::KeychainEntryStays:
        return tr("Your keyring did not remove the saved session. Remove the entry “Keyfob” in "
                  "your keyring’s own program.");
    case Session::Notice::ServerNotTold:
        return tr("The server could not be told. Other sessions go on until their tokens end.");
    }
    Q_UNREACHABLE();
}

QString signedOutSentence(const SignedOutReason& reason, const QString& server)
{
    switch (reason.kind) {
    case SignedOutReason::Kind::Nothing:
    case SignedOutReason::Kind::Cancelled:
    case SignedOutReason::Kind::LoggedOut:
        return {};
    case SignedOutReason::Kind::SignInFailed:
        return signInSentence(reason.error, server);
    case SignedOutReason::Kind::TokenRefused:
        return tr("The server does not accept this token: it has ended, or belongs to another "
                  "server. Copy a new one.");
    case SignedOutReason::Kind::OtherAccount:
        return tr("This token belongs to another account than the one whose session has ended. "
                  "Copy one of that account.");
    case SignedOutReason::Kind::DeadOnArrival:
        return tr("The server gives out sessions that have ended already. Whoever runs it must "
                  "give NC_JWT_EXPIRES_IN a unit, such as 10h.");
    case SignedOutReason::Kind::KeychainFailed:
        return reason.store.kind == SecretStoreError::Kind::Unavailable
                   ? tr("No keyring answers on this computer, so your saved session cannot be "
                        "read. Start the keyring and press Retry, or sign in.")
                   : sentence(reason.store);
    }
    Q_UNREACHABLE();
}

QString whyNoWrites(SessionState state)
{
    switch (state) {
    case SessionState::SignedIn:
        return {};
    case SessionState::Restoring:
    case SessionState::SigningIn:
        return tr("Keyfob is still connecting. Try again in a moment.");
    case SessionState::Offline:
        return tr("The server cannot be reached now. Press Retry first.");
    case SessionState::SignedOut:
    case SessionState::Expired:
    case SessionState::Locked:
    case SessionState::SigningOut:
        return tr("You are not signed in any more. Sign in again first.");
    }
    Q_UNREACHABLE();
}

} // namespace keyfob::errortext

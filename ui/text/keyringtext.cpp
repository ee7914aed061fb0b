#include "ui/text/keyringtext.h"

#include <QCoreApplication>

namespace keyfob::keyringtext {

namespace {

// The context is the one under which lupdate files what it finds in this namespace.
QString tr(const char* text)
{
    return QCoreApplication::translate("keyfob::keyringtext", text);
}

} // namespace

QString notKeptSentence(const SecretStoreError& error)
{
    switch (error.kind) {
    case SecretStoreError::Kind::Locked:
        return tr(
            "Your keyring is locked, so you stay signed in until Keyfob is closed. To be kept "
            "signed in, unlock it and sign in again.");
    case SecretStoreError::Kind::Unavailable:
        return tr("No keyring answers on this computer, so you stay signed in until Keyfob is "
                  "closed.");
    case SecretStoreError::Kind::TooLarge:
        return tr(
            "The session is too large for your keyring, so you stay signed in until Keyfob is "
            "closed.");
    case SecretStoreError::Kind::NotFound:
    case SecretStoreError::Kind::Unreadable:
    case SecretStoreError::Kind::Failed:
        return tr("Your keyring has not taken the session, so you stay signed in until Keyfob is "
                  "closed. To be kept signed in, log out and sign in again.");
    }
    Q_UNREACHABLE();
}

QString loginNotKeptSentence()
{
    return tr("Your keyring has not taken the proxy’s password: Keyfob has to ask for it again "
              "at the next start.");
}

} // namespace keyfob::keyringtext

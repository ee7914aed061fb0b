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

QString copyNotKept(const SecretStoreError& error)
{
    switch (error.kind) {
    case SecretStoreError::Kind::Locked:
        return tr("Your keyring is locked, so no copy of token “%1” is kept. It can be copied "
                  "here until your session ends.");
    case SecretStoreError::Kind::Unavailable:
        return tr("No keyring answers on this computer, so no copy of token “%1” is kept. It can "
                  "be copied here until your session ends.");
    case SecretStoreError::Kind::TooLarge:
        return tr("Token “%1” is too long for your keyring, so no copy of it is kept. It can be "
                  "copied here until your session ends.");
    case SecretStoreError::Kind::NotFound:
    case SecretStoreError::Kind::Unreadable:
    case SecretStoreError::Kind::Failed:
        return tr("Your keyring has not taken a copy of token “%1”. It can be copied here until "
                  "your session ends.");
    }
    Q_UNREACHABLE();
}

QString whyNoCopyIsKept(KeptTokens::Obstacle obstacle)
{
    switch (obstacle) {
    case KeptTokens::Obstacle::None:
        return {};
    case KeptTokens::Obstacle::SessionNotKept:
        return tr("You are signed in until Keyfob is closed, so no copies are kept. To keep them, "
                  "sign in with “Keep me signed in”.");
    case KeptTokens::Obstacle::KeychainRefused:
        return tr("Your keyring has not taken the session, so it is not asked to keep copies.");
    }
    Q_UNREACHABLE();
}

QString copyStaysSentence(qint64 id)
{
    return tr("Your keyring did not remove the copy of a token. Remove the entry of Keyfob that "
              "ends with “token %1” in your keyring’s own program.")
        .arg(id);
}

QString copiesStaySentence()
{
    return tr("Your keyring did not remove all copies of your tokens. Remove the entries “Keyfob” "
              "in your keyring’s own program.");
}

} // namespace keyfob::keyringtext

#pragma once

#include <QStringList>

namespace keyfob::test {

/// A running keyring from its other side: the Secret Service on D-Bus, without any code of Keyfob's
/// or QtKeychain's. For tests under withkeyring.sh only.
///
/// Facts from gnome-keyring 42.1: the collection is "login", and it can be opened without a prompt
/// by its password.
class SecretService
{
public:
    [[nodiscard]] static bool isRunning();
    [[nodiscard]] static bool isLocked();
    /// The next one who needs it open causes a password prompt. False: it did not lock.
    [[nodiscard]] static bool lock();
    /// With the password that withkeyring.sh hands down. False: it did not open.
    [[nodiscard]] static bool unlock();

    /// How many entries QtKeychain keeps under the name of a service, locked ones too.
    [[nodiscard]] static qsizetype count(const QString& service);
    /// The texts of these entries; the keyring must be open.
    [[nodiscard]] static QStringList texts(const QString& service);

    /// Puts something else into all of them, as a person's or another program's mistake would.
    [[nodiscard]] static bool overwrite(const QString& service, const QByteArray& content);

    /// The process stops answering, until thaw().
    static void freeze();
    static void thaw();
    /// Ends the process at once; isRunning() says when the bus knows.
    static void kill();
};

} // namespace keyfob::test

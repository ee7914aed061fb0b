#pragma once

#include <QObject>
#include <QVariantMap>

class QDBusMessage;
class QDBusObjectPath;

namespace keyfob {

/// Tells when the screen of the person's session is locked, by logind on the system bus. Asks
/// nobody before watch(), and waits for nothing; without a system bus, logind or a session of ours
/// nothing ever comes.
///
/// Facts from logind's documentation (org.freedesktop.login1): the session's signal Lock asks for
/// the lock, as "loginctl lock-session" and most power settings do; its property LockedHint is set
/// by the desktops that lock by themselves, GNOME and KDE among them.
class ScreenLock : public QObject
{
    Q_OBJECT

public:
    explicit ScreenLock(QObject* parent = nullptr);

    /// Once; found() follows if logind knows the session. Later calls do nothing.
    void watch();
    [[nodiscard]] bool isFound() const { return m_isFound; }

Q_SIGNALS:
    void found();
    void locked();

private Q_SLOTS:
    void changed(const QString& interface, const QVariantMap& properties,
                 const QStringList& invalidated);

private:
    void ask(const QString& method, const QVariant& argument);
    void answered(const QString& method, const QDBusMessage& answer);
    void listenTo(const QString& session);

    bool m_isAsked = false;
    bool m_isFound = false;
};

} // namespace keyfob

#pragma once

#include <QObject>

class QDBusVariant;

namespace keyfob {

/// Tells the theme what the person has chosen for the whole desktop: light or dark, and whether
/// things may move. From the desktop's settings portal, at the start and whenever it changes; a
/// desktop without one, and answers that nobody expects, change nothing.
///
/// Facts from the portal's documentation (org.freedesktop.portal.Settings, version 1 and 2):
/// color-scheme is a uint32, 1 dark, 2 light, anything else no preference; reduced-motion is a
/// uint32, 1 where little is to move; enable-animations is GNOME's own, a boolean. Read wraps its
/// value into one variant more than SettingChanged does.
class DesktopPortal : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE(<QDBusVariant>)

public:
    /// Asks at once and waits for nothing. Without a session bus there is nobody to ask: libdbus
    /// would start one.
    explicit DesktopPortal(QObject* parent = nullptr);

private Q_SLOTS:
    void changed(const QString& nameSpace, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& nameSpace, const QString& key);
    void take(const QString& nameSpace, const QString& key, const QVariant& value);
    void applyMotion();

    bool m_isAnimated = true;
    bool m_isMotionReduced = false;
};

} // namespace keyfob

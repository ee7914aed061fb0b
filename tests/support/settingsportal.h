#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QHash>
#include <QObject>

namespace keyfob::test {

/// A desktop's settings portal on the session bus, on a connection of its own, as
/// xdg-desktop-portal 1.16 answers. For tests under withkeyring.sh only.
class SettingsPortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    SettingsPortal();
    ~SettingsPortal() override;

    /// What Read answers; it wraps the value once more, as the real one does.
    void set(const QString& key, const QVariant& value) { m_values[key] = value; }
    /// The same, and everybody who listens is told.
    void change(const QString& nameSpace, const QString& key, const QVariant& value);
    /// Answers nobody any more.
    void fallSilent() { m_isSilent = true; }
    [[nodiscard]] int timesAsked() const { return m_timesAsked; }

public Q_SLOTS:
    // Named and typed as the interface has it; what is not set is answered with its error.
    QDBusVariant Read(const QString& nameSpace, const QString& key, const QDBusMessage& question);

Q_SIGNALS:
    void SettingChanged(const QString& nameSpace, const QString& key, const QDBusVariant& value);

private:
    QDBusConnection m_bus;
    QHash<QString, QVariant> m_values;
    int m_timesAsked = 0;
    bool m_isSilent = false;
};

} // namespace keyfob::test

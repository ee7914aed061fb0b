#pragma once

#include <QDBusContext>
#include <QDBusObjectPath>
#include <QObject>

namespace keyfob::test {

/// Stands where the desktop's password prompt would: the keyring asks it, and it shows nothing. The
/// question stays open until dismiss(), as if a person pressed Escape.
///
/// The interface is that of gcr 3.41, which gnome-keyring 42.1 talks to.
class PasswordPrompter : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    explicit PasswordPrompter(QObject* parent = nullptr);
    ~PasswordPrompter() override;

    /// The name on the bus could be had; nothing will be asked otherwise.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] int questions() const { return m_questions; }
    void dismiss();

public Q_SLOTS:
    // Called over D-Bus; the names are the interface's.
    Q_SCRIPTABLE void BeginPrompting(const QDBusObjectPath& callback);
    Q_SCRIPTABLE void StopPrompting(const QDBusObjectPath& callback);

private:
    bool m_ready = false;
    int m_questions = 0;
    QString m_asker;
    QDBusObjectPath m_callback;
};

} // namespace keyfob::test

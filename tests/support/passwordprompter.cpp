#include "tests/support/passwordprompter.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace keyfob::test {

namespace {

const QString kName = QStringLiteral("org.gnome.keyring.SystemPrompter");
const QString kPath = QStringLiteral("/org/gnome/keyring/Prompter");

} // namespace

PasswordPrompter::PasswordPrompter(QObject* parent) : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    m_ready = bus.registerObject(kPath, this, QDBusConnection::ExportScriptableSlots) &&
              bus.registerService(kName);
}

PasswordPrompter::~PasswordPrompter()
{
    auto bus = QDBusConnection::sessionBus();
    bus.unregisterService(kName);
    bus.unregisterObject(kPath);
}

void PasswordPrompter::BeginPrompting(const QDBusObjectPath& callback)
{
    ++m_questions;
    m_asker = message().service();
    m_callback = callback;
}

void PasswordPrompter::StopPrompting(const QDBusObjectPath& callback)
{
    m_callback = callback;
    dismiss();
}

void PasswordPrompter::dismiss()
{
    const auto done = QDBusMessage::createMethodCall(
        m_asker, m_callback.path(), QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"),
        QStringLiteral("PromptDone"));
    QDBusConnection::sessionBus().send(done);
}

} // namespace keyfob::test

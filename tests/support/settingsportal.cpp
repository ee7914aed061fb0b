#include "tests/support/settingsportal.h"

namespace keyfob::test {

namespace {

const QString kConnection = QStringLiteral("portal");
const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");

} // namespace

SettingsPortal::SettingsPortal()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, kConnection))
{
    m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    if (!m_bus.registerService(kService)) {
        qFatal("the bus has a portal already, or there is no bus");
    }
}

SettingsPortal::~SettingsPortal()
{
    QDBusConnection::disconnectFromBus(kConnection);
}

void SettingsPortal::change(const QString& nameSpace, const QString& key, const QVariant& value)
{
    set(key, value);
    Q_EMIT SettingChanged(nameSpace, key, QDBusVariant(value));
}

QDBusVariant SettingsPortal::Read(const QString&, const QString& key,
                                  const QDBusMessage& question)
{
    ++m_timesAsked;
    if (m_isSilent) {
        question.setDelayedReply(true);
    } else if (!m_values.contains(key)) {
        m_bus.send(question.createErrorReply(
            QStringLiteral("org.freedesktop.portal.Error.NotFound"),
            QStringLiteral("Requested setting not found")));
        question.setDelayedReply(true);
    }
    return QDBusVariant(QVariant::fromValue(QDBusVariant(m_values.value(key, 0U))));
}

} // namespace keyfob::test

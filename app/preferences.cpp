#include "app/preferences.h"

#include <QStandardPaths>

namespace keyfob {

namespace {

constexpr int kMostRecent = 10;
const QString kServer = QStringLiteral("account/server");
const QString kEmail = QStringLiteral("account/email");
const QString kStored = QStringLiteral("account/stored");
const QString kRecent = QStringLiteral("servers/recent");
const QString kPlainHttp = QStringLiteral("servers/plainHttpAccepted");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kPlace = QStringLiteral("window/page");

QString defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/keyfob/keyfob.conf");
}

} // namespace

Preferences::Preferences()
    : Preferences(defaultFile())
{
}

Preferences::Preferences(const QString& file)
    : m_settings(file, QSettings::IniFormat)
{
}

std::optional<AccountId> Preferences::lastAccount() const
{
    const auto server = ServerUrl::parse(m_settings.value(kServer).toString());
    const QString email = m_settings.value(kEmail).toString();
    if (!server || email.isEmpty()) {
        return std::nullopt;
    }
    return AccountId{*server, email};
}

void Preferences::setLastAccount(const AccountId& account)
{
    m_settings.setValue(kServer, account.server.toString());
    m_settings.setValue(kEmail, account.email);
    QStringList recent = recentServers();
    recent.removeAll(account.server.toString());
    recent.prepend(account.server.toString());
    m_settings.setValue(kRecent, recent.mid(0, kMostRecent));
    m_settings.sync();
}

bool Preferences::isStored(const AccountId& account) const
{
    return m_settings.value(kStored).toString() == account.key();
}

void Preferences::setStored(const AccountId& account, bool stored)
{
    if (stored) {
        m_settings.setValue(kStored, account.key());
    } else if (isStored(account)) {
        m_settings.remove(kStored);
    }
    m_settings.sync();
}

QStringList Preferences::recentServers() const
{
    return m_settings.value(kRecent).toStringList();
}

QStringList Preferences::plainHttpServers() const
{
    return m_settings.value(kPlainHttp).toStringList();
}

void Preferences::acceptPlainHttp(const ServerUrl& server)
{
    QStringList servers = plainHttpServers();
    if (!servers.contains(server.toString())) {
        servers.append(server.toString());
        m_settings.setValue(kPlainHttp, servers);
        m_settings.sync();
    }
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

QString Preferences::place() const
{
    return m_settings.value(kPlace).toString();
}

void Preferences::setPlace(const QString& place)
{
    m_settings.setValue(kPlace, place);
}

} // namespace keyfob

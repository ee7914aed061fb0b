#include "app/diagnostics.h"

#include "app/accountfacts.h"
#include "app/keyringservice.h"
#include "app/loghandler.h"
#include "app/manageddefaults.h"
#include "app/preferences.h"
#include "app/systemfacts.h"
#include "models/accounts/accountlist.h"
#include "models/api/networkpolicy.h"
#include "models/core/anonymous.h"
#include "ui/help/diagnosticsdialog.h"
#include "ui/help/helpmenu.h"
#include "ui/mainwindow.h"
#include "ui/sidebar/programmenus.h"
#include "ui/signin/signinpage.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QNetworkAccessManager>

namespace keyfob {

namespace {

constexpr int kLongestLogLine = 300;

QString modeName(const ProxySettings& proxy)
{
    switch (proxy.mode) {
    case ProxySettings::Mode::System:
        return QStringLiteral("system");
    case ProxySettings::Mode::Manual:
        return proxy.type == ProxySettings::Type::Http ? QStringLiteral("manual, HTTP")
                                                       : QStringLiteral("manual, SOCKS5");
    case ProxySettings::Mode::None:
        return QStringLiteral("none");
    }
    return {};
}

QString keyName(DeleteKey key)
{
    switch (key) {
    case DeleteKey::NumericId:
        return QStringLiteral("id");
    case DeleteKey::TokenText:
        return QStringLiteral("text");
    case DeleteKey::BasePath:
        return QStringLiteral("base");
    }
    return {};
}

template<typename T>
void addKey(const char* key, const std::optional<Managed<T>>& managed, QStringList& keys)
{
    if (managed) {
        keys.append(QLatin1String(key)
                    + (managed->isLocked ? QStringLiteral(" (locked)") : QString()));
    }
}

void addSection(const QString& title, const QStringList& facts, QStringList& lines)
{
    lines += {QString(), title};
    for (const QString& fact : facts) {
        lines.append(QStringLiteral("  ") + fact);
    }
}

} // namespace

Diagnostics::Diagnostics(const Parts& parts)
    : m_parts(parts)
{
    connect(&parts.window.menus().help(), &HelpMenu::diagnosticsRequested, this,
            &Diagnostics::prepare);
}

Diagnostics::~Diagnostics() = default;

void Diagnostics::prepare()
{
    if (!m_isPreparing) {
        m_isPreparing = true;
        findKeyringService(this, [this](const QString& keyring) { show(keyring); });
    }
}

void Diagnostics::show(const QString& keyring)
{
    m_isPreparing = false;
    auto* dialog = new DiagnosticsDialog(report(keyring), &m_parts.window);
    dialog->open();
}

QString Diagnostics::report(const QString& keyring) const
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    QStringList lines{QStringLiteral("Keyfob diagnostics, ") + now};
    addSection(QStringLiteral("System"), systemFacts(), lines);
    addSection(QStringLiteral("Keyring"), {keyring}, lines);
    addSection(QStringLiteral("Network"), networkFacts(), lines);
    addSection(QStringLiteral("Administrator's settings"), managedFacts(), lines);
    addSection(QStringLiteral("Sign-in page"),
               serverCheckFacts(m_parts.window.signInPage().check()), lines);
    lines += accountSections();
    const QString text = anonymous(lines.join(QLatin1Char('\n')));
    lines = {text};
    addSection(QStringLiteral("Log"), logSection(), lines);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QStringList Diagnostics::networkFacts() const
{
    const NetworkPolicy& policy = *NetworkPolicy::of(m_parts.manager);
    const NetworkSettings& settings = policy.settings();
    QString caFile = settings.caFile.isEmpty() ? QStringLiteral("none") : QStringLiteral("set");
    if (policy.caFileError()) {
        caFile += QStringLiteral(", of no use");
    }
    return {QStringLiteral("Proxy: ") + modeName(settings.proxy),
            QStringLiteral("CA file: ") + caFile,
            QStringLiteral("Time limit: %1 s").arg(settings.timeLimit.count())};
}

QStringList Diagnostics::managedFacts() const
{
    const ManagedDefaults& managed = m_parts.managed;
    int files = 0;
    const QStringList folders = ManagedDefaults::systemFolders();
    for (const QString& folder : folders) {
        files += QFileInfo::exists(folder + QStringLiteral("/keyfob/keyfob.conf")) ? 1 : 0;
    }
    QStringList keys;
    addKey("server/address", managed.server, keys);
    addKey("network/proxy", managed.network.proxy, keys);
    addKey("network/caFile", managed.network.caFile, keys);
    addKey("network/timeLimit", managed.network.timeLimit, keys);
    if (managed.clipboardTime) {
        keys.append(QStringLiteral("clipboard/clearAfter"));
    }
    if (!managed.languages.isEmpty()) {
        keys.append(QStringLiteral("language/allowed"));
    }
    return {QStringLiteral("Files: %1").arg(files),
            QStringLiteral("Keys: ")
                + (keys.isEmpty() ? QStringLiteral("none") : keys.join(QStringLiteral(", ")))};
}

QStringList Diagnostics::accountSections() const
{
    QStringList lines;
    int number = 0;
    for (Account* account : m_parts.accounts.all()) {
        const bool isCurrent = account == &m_parts.accounts.current();
        const QString title = QStringLiteral("Account %1%2").arg(++number).arg(
            isCurrent ? QStringLiteral(", in use") : QString());
        QStringList facts = accountFacts(*account);
        for (const auto& [server, key] : m_parts.preferences.deleteKeys()) {
            if (account->id() && account->id()->server == server) {
                facts.append(QStringLiteral("Deletes by: ") + keyName(key));
            }
        }
        addSection(title, facts, lines);
    }
    return lines;
}

// Names that only the log may have are no longer known: it never has any by itself.
QStringList Diagnostics::namesInUse() const
{
    const ProxySettings proxy = NetworkPolicy::of(m_parts.manager)->settings().proxy;
    QStringList names{QDir::home().dirName(), proxy.host, proxy.user};
    for (Account* account : m_parts.accounts.all()) {
        names += namesKnownTo(*account);
    }
    if (const auto& asked = m_parts.window.signInPage().check().server()) {
        names += namesOf(*asked);
    }
    if (m_parts.managed.server) {
        names += namesOf(m_parts.managed.server->value);
    }
    const QStringList recent = m_parts.preferences.recentServers();
    for (const QString& address : recent) {
        const auto server = ServerUrl::parse(address);
        names += server ? namesOf(*server) : QStringList();
    }
    return names;
}

QStringList Diagnostics::logSection() const
{
    QStringList lines = anonymousLog(recentLogLines(), namesInUse());
    for (QString& line : lines) {
        line.truncate(kLongestLogLine);
    }
    return lines;
}

} // namespace keyfob

#include "app/preferences.h"

#include "app/choicespreferences.h"
#include "app/configfolder.h"
#include "app/keptmarks.h"
#include "app/networkpreferences.h"
#include "app/privatefile.h"

#include <map>

namespace keyfob {

namespace {

constexpr int kMostRecent = 10;
// Where no file can be: what is set is remembered to the end of the program.
const QString kNoFile = QStringLiteral("/dev/null/keyfob.conf");
const QString kServer = QStringLiteral("account/server");
const QString kEmail = QStringLiteral("account/email");
const QString kStored = QStringLiteral("account/storedSessions");
const QString kRecent = QStringLiteral("servers/recent");
const QString kPlainHttp = QStringLiteral("servers/plainHttpAccepted");
const QString kDeleteKeys = QStringLiteral("servers/deleteKeys");
const QString kPins = QStringLiteral("servers/pinnedCertificates");
const QString kListLayouts = QStringLiteral("tokens/listLayouts");
const QString kProxyLoginKept = QStringLiteral("network/proxyLoginKept");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kPlace = QStringLiteral("window/page");

// Words, so that the file can be read; each stands before the address it is about.
const std::map<QString, DeleteKey>& deleteKeyWords()
{
    static const std::map<QString, DeleteKey> kWords{
        {QStringLiteral("id"), DeleteKey::NumericId},
        {QStringLiteral("text"), DeleteKey::TokenText},
        {QStringLiteral("base"), DeleteKey::BasePath},
    };
    return kWords;
}

} // namespace

Preferences::Preferences()
    : Preferences(configFolder() + QStringLiteral("/keyfob.conf"))
{
}

Preferences::Preferences(const QString& file)
    : m_settings(makePrivate(file) ? file : kNoFile, QSettings::IniFormat)
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
    if (lastAccount() == account && recentServers().value(0) == account.server.toString()) {
        return; // nothing to write, at each start
    }
    m_settings.setValue(kServer, account.server.toString());
    m_settings.setValue(kEmail, account.email);
    QStringList recent = recentServers();
    recent.removeAll(account.server.toString());
    recent.prepend(account.server.toString());
    m_settings.setValue(kRecent, recent.mid(0, kMostRecent));
    m_settings.sync();
}

// One line an account, as its key is made.
std::vector<AccountId> Preferences::storedAccounts() const
{
    std::vector<AccountId> accounts;
    const QStringList lines = m_settings.value(kStored).toStringList();
    for (const QString& line : lines) {
        const auto server = ServerUrl::parse(line.section(QLatin1Char(' '), 0, 0));
        const QString email = line.section(QLatin1Char(' '), 1);
        if (server && !email.isEmpty()) {
            accounts.push_back({*server, email});
        }
    }
    return accounts;
}

bool Preferences::isStored(const AccountId& account) const
{
    return m_settings.value(kStored).toStringList().contains(account.key());
}

void Preferences::setStored(const AccountId& account, bool stored)
{
    if (isStored(account) == stored) {
        return;
    }
    QStringList lines = m_settings.value(kStored).toStringList();
    if (stored) {
        lines.append(account.key());
    } else {
        lines.removeAll(account.key());
    }
    m_settings.setValue(kStored, lines);
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

std::vector<Preferences::AboutServer> Preferences::aboutServers(const QString& key) const
{
    std::vector<AboutServer> all;
    const QStringList lines = m_settings.value(key).toStringList();
    for (const QString& line : lines) {
        if (const auto server = ServerUrl::parse(line.section(QLatin1Char(' '), 1))) {
            all.push_back({*server, line.section(QLatin1Char(' '), 0, 0)});
        }
    }
    return all;
}

void Preferences::setAboutServer(const QString& key, const ServerUrl& server, const QString& word)
{
    QStringList lines;
    for (const AboutServer& known : aboutServers(key)) {
        if (known.server != server) {
            lines.append(known.word + QLatin1Char(' ') + known.server.toString());
        }
    }
    if (!word.isEmpty()) {
        lines.append(word + QLatin1Char(' ') + server.toString());
    }
    if (m_settings.value(key).toStringList() != lines) {
        m_settings.setValue(key, lines);
        m_settings.sync();
    }
}

std::vector<std::pair<ServerUrl, DeleteKey>> Preferences::deleteKeys() const
{
    std::vector<std::pair<ServerUrl, DeleteKey>> keys;
    for (const AboutServer& known : aboutServers(kDeleteKeys)) {
        const auto word = deleteKeyWords().find(known.word);
        if (word != deleteKeyWords().end()) {
            keys.emplace_back(known.server, word->second);
        }
    }
    return keys;
}

void Preferences::setDeleteKey(const ServerUrl& server, DeleteKey key)
{
    for (const auto& [word, wordsKey] : deleteKeyWords()) {
        if (wordsKey == key) {
            setAboutServer(kDeleteKeys, server, word);
        }
    }
}

std::vector<std::pair<ServerUrl, QByteArray>> Preferences::pins() const
{
    std::vector<std::pair<ServerUrl, QByteArray>> pins;
    for (const AboutServer& known : aboutServers(kPins)) {
        pins.emplace_back(known.server, QByteArray::fromHex(known.word.toLatin1()));
    }
    return pins;
}

void Preferences::setPin(const ServerUrl& server, const QByteArray& sha256)
{
    setAboutServer(kPins, server, QString::fromLatin1(sha256.toHex()));
}

void Preferences::removePin(const ServerUrl& server)
{
    for (const AboutServer& known : aboutServers(kPins)) {
        if (known.server.withPrefix({}) == server.withPrefix({})) { // as TlsTrust sees it
            setAboutServer(kPins, known.server, {});
        }
    }
}

NetworkSettings Preferences::network(const NetworkSettings& defaults) const
{
    return readNetworkSettings(m_settings, defaults);
}

void Preferences::setNetwork(const NetworkSettings& network)
{
    writeNetworkSettings(m_settings, network);
    m_settings.sync();
}

// One line an account: the words, a tabulator, its key.
bool Preferences::isProxyLoginKept() const
{
    return m_settings.value(kProxyLoginKept).toBool();
}

void Preferences::setProxyLoginKept(bool kept)
{
    m_settings.setValue(kProxyLoginKept, kept);
    m_settings.sync();
}

QString Preferences::listLayout(const AccountId& account) const
{
    const QStringList lines = m_settings.value(kListLayouts).toStringList();
    for (const QString& line : lines) {
        if (line.section(QLatin1Char('\t'), 1) == account.key()) {
            return line.section(QLatin1Char('\t'), 0, 0);
        }
    }
    return {};
}

void Preferences::setListLayout(const AccountId& account, const QString& words)
{
    if (listLayout(account) == words) {
        return;
    }
    QStringList lines = m_settings.value(kListLayouts).toStringList();
    lines.removeIf([&account](const QString& line) {
        return line.section(QLatin1Char('\t'), 1) == account.key();
    });
    lines.append(words + QLatin1Char('\t') + account.key());
    m_settings.setValue(kListLayouts, lines);
    m_settings.sync();
}

ProgramChoices::Values Preferences::choices(const ProgramChoices::Values& defaults) const
{
    return readChoices(m_settings, defaults);
}

void Preferences::setChoices(const ProgramChoices::Values& choices,
                             const ProgramChoices::Values& defaults)
{
    writeChoices(m_settings, choices, this->choices(defaults));
    m_settings.sync();
}

std::set<qint64> Preferences::keptTokens(const AccountId& account) const
{
    return readKeptTokens(m_settings, account);
}

void Preferences::setTokenKept(const AccountId& account, qint64 id, bool kept)
{
    writeTokenKept(m_settings, account, id, kept);
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

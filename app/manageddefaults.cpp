#include "app/manageddefaults.h"

#include "app/networkpreferences.h"
#include "app/translationloader.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSettings>

namespace keyfob {

namespace {

Q_LOGGING_CATEGORY(lcManaged, "keyfob.managed", QtWarningMsg)

constexpr std::chrono::seconds kLeastClipboardTime{5};
constexpr std::chrono::seconds kMostClipboardTime{3600};

const QString kServer = QStringLiteral("server/address");
const QString kClipboard = QStringLiteral("clipboard/clearAfter");
const QString kProxy = QStringLiteral("network/proxy");
const QString kCaFile = QStringLiteral("network/caFile");
const QString kLanguages = QStringLiteral("language/allowed");
const QString kTimeLimit = QStringLiteral("network/timeLimit");
const QString kLocked = QStringLiteral("Locked"); // behind the key that it is about

std::optional<ServerUrl> readServer(const QString& text)
{
    const auto address = ServerUrl::parse(text);
    return address ? std::optional(*address) : std::nullopt;
}

std::optional<std::chrono::seconds> readSeconds(const QString& text, std::chrono::seconds least,
                                                std::chrono::seconds most)
{
    bool isNumber = false;
    const std::chrono::seconds seconds(text.toInt(&isNumber));
    const bool isUsable = isNumber && seconds >= least && seconds <= most;
    return isUsable ? std::optional(seconds) : std::nullopt;
}

std::optional<std::chrono::seconds> readClipboardTime(const QString& text)
{
    return text == QLatin1String("never")
               ? std::chrono::seconds::zero()
               : readSeconds(text, kLeastClipboardTime, kMostClipboardTime);
}

std::optional<std::chrono::seconds> readTimeLimit(const QString& text)
{
    return readSeconds(text, NetworkSettings::kLeastTimeLimit, NetworkSettings::kMostTimeLimit);
}

std::optional<QString> readCaFile(const QString& text)
{
    return QDir::isAbsolutePath(text) ? std::optional(text) : std::nullopt;
}

std::optional<bool> readFlag(const QString& text)
{
    if (text == QLatin1String("true") || text == QLatin1String("1")) {
        return true;
    }
    const bool isFalse = text == QLatin1String("false") || text == QLatin1String("0");
    return isFalse ? std::optional(false) : std::nullopt;
}

void tellUnreadable(const QString& path)
{
    qCWarning(lcManaged).noquote() << path << "cannot be read in whole";
}

/// One file; says in the log what cannot be used.
class ManagedFile
{
public:
    explicit ManagedFile(const QString& path)
        : m_path(path)
        , m_settings(path, QSettings::IniFormat)
    {
        if (m_settings.status() != QSettings::NoError || !QFileInfo(path).isReadable()) {
            tellUnreadable(path);
        }
    }

    /// read: makes a value of the key's text, nothing where that is not usable.
    template<typename Read>
    auto value(const QString& key, Read read) const -> decltype(read(QString()))
    {
        if (!m_settings.contains(key)) {
            return std::nullopt;
        }
        const auto value = read(m_settings.value(key).toString().trimmed());
        if (!value) {
            qCWarning(lcManaged).noquote() << m_path << "has no usable value for" << key;
        }
        return value;
    }

    /// Fills a field in that has no value yet, with its lock.
    template<typename T, typename Read>
    void fill(std::optional<Managed<T>>& field, const QString& key, Read read) const
    {
        const std::optional<T> found = value(key, read);
        const bool isLocked = value(key + kLocked, readFlag).value_or(false);
        if (found && !field) {
            field = {*found, isLocked};
        }
    }

    /// What stands in the keys beside the proxy's.
    [[nodiscard]] std::optional<ProxySettings> proxyFor(const QString& word) const
    {
        const ProxySettings proxy = readNetworkSettings(m_settings, {}).proxy;
        const bool isUsable = word == QLatin1String("system")
                              || proxy.mode != ProxySettings::Mode::System;
        return isUsable ? std::optional(proxy) : std::nullopt;
    }

    /// Without those that only another version has.
    [[nodiscard]] std::optional<QStringList> languages() const
    {
        const auto found = languagesThereAre(m_settings.value(kLanguages).toStringList());
        return found.isEmpty() ? std::nullopt : std::optional(found);
    }

private:
    QString m_path;
    QSettings m_settings;
};

} // namespace

ManagedDefaults ManagedDefaults::read(const QStringList& folders)
{
    ManagedDefaults defaults;
    for (const QString& folder : folders) {
        const QString path = folder + QStringLiteral("/keyfob/keyfob.conf");
        const QFileInfo there(path);
        if (there.exists() && !there.isFile()) {
            tellUnreadable(path); // and would keep the start waiting, were it a pipe
        }
        if (!there.isFile()) {
            continue;
        }
        const ManagedFile file(path);
        file.fill(defaults.server, kServer, readServer);
        file.fill(defaults.network.proxy, kProxy,
                  [&file](const QString& word) { return file.proxyFor(word); });
        file.fill(defaults.network.caFile, kCaFile, readCaFile);
        file.fill(defaults.network.timeLimit, kTimeLimit, readTimeLimit);
        file.fill(defaults.clipboardTime, kClipboard, readClipboardTime);
        const auto languages = file.value(kLanguages, [&file](const QString&) {
            return file.languages();
        });
        if (defaults.languages.isEmpty()) {
            defaults.languages = languages.value_or(QStringList());
        }
    }
    return defaults;
}

QStringList ManagedDefaults::systemFolders()
{
    QStringList folders = qEnvironmentVariable("XDG_CONFIG_DIRS")
                              .split(QLatin1Char(':'), Qt::SkipEmptyParts);
    folders.removeIf([](const QString& folder) { return QDir::isRelativePath(folder); });
    return folders.isEmpty() ? QStringList{QStringLiteral("/etc/xdg")} : folders;
}

bool ManagedDefaults::allows(const ServerUrl& address) const
{
    return !server || !server->isLocked || server->value == address;
}

} // namespace keyfob

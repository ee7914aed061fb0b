#include "app/manageddefaults.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSettings>

namespace keyfob {

namespace {

Q_LOGGING_CATEGORY(lcManaged, "keyfob.managed", QtWarningMsg)

constexpr int kLeastClipboardSeconds = 5;
constexpr int kMostClipboardSeconds = 3600;

const QString kServer = QStringLiteral("server/address");
const QString kServerLocked = QStringLiteral("server/addressLocked");
const QString kClipboard = QStringLiteral("clipboard/clearAfter");

std::optional<ServerUrl> readServer(const QString& text)
{
    const auto address = ServerUrl::parse(text);
    return address ? std::optional(*address) : std::nullopt;
}

std::optional<std::chrono::seconds> readClipboardTime(const QString& text)
{
    if (text == QLatin1String("never")) {
        return std::chrono::seconds::zero();
    }
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (!isNumber || seconds < kLeastClipboardSeconds || seconds > kMostClipboardSeconds) {
        return std::nullopt;
    }
    return std::chrono::seconds(seconds);
}

std::optional<bool> readFlag(const QString& text)
{
    if (text == QLatin1String("true") || text == QLatin1String("1")) {
        return true;
    }
    const bool isFalse = text == QLatin1String("false") || text == QLatin1String("0");
    return isFalse ? std::optional(false) : std::nullopt;
}

/// One file; says in the log what cannot be used.
class ManagedFile
{
public:
    explicit ManagedFile(const QString& path)
        : m_path(path)
        , m_settings(path, QSettings::IniFormat)
    {
        if (m_settings.status() != QSettings::NoError || !QFileInfo(path).isFile()
            || !QFileInfo(path).isReadable()) {
            qCWarning(lcManaged).noquote() << m_path << "cannot be read in whole";
        }
    }

    template<typename T>
    std::optional<T> value(const QString& key, std::optional<T> (*read)(const QString&)) const
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
        if (!QFileInfo::exists(path)) {
            continue;
        }
        const ManagedFile file(path);
        // A lock belongs to the value beside it.
        const auto server = file.value(kServer, readServer);
        const bool isLocked = file.value(kServerLocked, readFlag).value_or(false);
        if (server && !defaults.server) {
            defaults.server = {*server, isLocked};
        }
        const auto clipboardTime = file.value(kClipboard, readClipboardTime);
        if (!defaults.clipboardTime) {
            defaults.clipboardTime = clipboardTime;
        }
    }
    return defaults;
}

QStringList ManagedDefaults::systemFolders()
{
    const QStringList folders = qEnvironmentVariable("XDG_CONFIG_DIRS")
                                    .split(QLatin1Char(':'), Qt::SkipEmptyParts);
    return folders.isEmpty() ? QStringList{QStringLiteral("/etc/xdg")} : folders;
}

bool ManagedDefaults::allows(const ServerUrl& address) const
{
    return !server || !server->isLocked || server->value == address;
}

} // namespace keyfob

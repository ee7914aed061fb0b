#include "app/instanceplace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace keyfob {

namespace {

constexpr qsizetype kNameLength = 16; // hex characters; a socket's path must stay short

// A folder itself and not a link to one: whoever can write beside it could exchange the link.
bool isPrivate(const QString& folder)
{
    struct stat facts = {};
    constexpr mode_t kOthersMayWrite = S_IWGRP | S_IWOTH;
    return ::lstat(QFile::encodeName(folder).constData(), &facts) == 0 && S_ISDIR(facts.st_mode)
           && facts.st_uid == ::geteuid() && (facts.st_mode & kOthersMayWrite) == 0;
}

// Not by QStandardPaths, which without a session makes a folder in /tmp of a name that anybody
// else could have taken before.
QString runtimeFolder()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir::isAbsolutePath(folder) && isPrivate(folder) ? folder : QString();
}

QString cacheFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
                           + QStringLiteral("/keyfob");
    const QString parent = QFileInfo(folder).path();
    QDir().mkpath(parent);
    ::mkdir(QFile::encodeName(folder).constData(), S_IRWXU);
    return isPrivate(folder) ? folder : QString();
}

} // namespace

std::optional<InstancePlace> InstancePlace::of(const QString& configFolder)
{
    const QString runtime = runtimeFolder();
    const QString folder = runtime.isEmpty() ? cacheFolder() : runtime;
    if (folder.isEmpty()) {
        return std::nullopt;
    }
    const QString base = folder + QLatin1Char('/') + instanceName(configFolder);
    return InstancePlace{base + QStringLiteral(".lock"), base + QStringLiteral(".socket")};
}

QString instanceName(const QString& configFolder)
{
    std::error_code failed;
    const std::filesystem::path path(QFile::encodeName(configFolder).toStdString());
    const auto canonical = std::filesystem::weakly_canonical(path, failed);
    const std::string written = failed ? path.string() : canonical.string();
    const auto hash = QCryptographicHash::hash(written, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("keyfob-") + QString::fromLatin1(hash.first(kNameLength));
}

} // namespace keyfob

#include "app/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace keyfob {

namespace {

constexpr QFileDevice::Permissions kOwnersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kOwnersFolder = kOwnersFile | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions kOfOthers
    = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
      | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

void takeFromOthers(const QString& path, QFileDevice::Permissions wanted)
{
    if (QFile::permissions(path) & kOfOthers) {
        QFile::setPermissions(path, wanted);
    }
}

} // namespace

bool makePrivate(const QString& path)
{
    const QString folder = QFileInfo(path).path();
    if (QDir().mkpath(folder)) {
        takeFromOthers(folder, kOwnersFolder);
    }
    QFile made(path);
    if (made.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnersFile)) {
        return true;
    }
    const QFileInfo there(path);
    if (there.isFile()) {
        takeFromOthers(path, kOwnersFile);
    }
    return there.isFile() || !there.exists();
}

} // namespace keyfob

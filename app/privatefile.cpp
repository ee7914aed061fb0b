#include "app/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace keyfob {

namespace {

constexpr QFileDevice::Permissions kOwnersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kOwnersFolder = kOwnersFile | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions kOfOthers
    = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
      | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

void takeFromOthers(const QString& path, QFileDevice::Permissions wanted)
{
    if (QFileInfo(path).ownerId() == ::geteuid() && (QFile::permissions(path) & kOfOthers)) {
        QFile::setPermissions(path, wanted);
    }
}

// Root can write everywhere anyway, and may have put it there for everybody to read.
bool isOfAnother(const struct stat& facts)
{
    return facts.st_uid != ::geteuid() && facts.st_uid != 0;
}

// A link may lead to a file of the person's that is none of ours, so whose it is matters, too.
bool othersMayWrite(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat facts = {};
    if (::lstat(name.constData(), &facts) != 0) {
        return false;
    }
    if (isOfAnother(facts)) {
        return true;
    }
    const bool isThere = ::stat(name.constData(), &facts) == 0;
    const bool isOpen = facts.st_uid != ::geteuid() && (facts.st_mode & (S_IWGRP | S_IWOTH)) != 0;
    return isThere && (isOfAnother(facts) || isOpen);
}

// Where Qt (6.4) makes a lock for as long as it writes. For one that it can neither read nor remove
// it waits without end, and half a minute for an empty one, as a full disk or a crash may leave it.
bool freeLock(const QString& path)
{
    const QFileInfo lock(path);
    const bool isQts = lock.isFile() && !lock.isSymLink() && lock.ownerId() == ::geteuid()
                       && lock.size() > 0;
    return isQts || (!lock.exists() && !lock.isSymLink()) || QFile::remove(path);
}

bool madePrivate(const QString& path)
{
    const QString folder = QFileInfo(path).path();
    QDir().mkpath(folder);
    if (othersMayWrite(folder) || !freeLock(path + QStringLiteral(".lock"))) {
        return false;
    }
    takeFromOthers(folder, kOwnersFolder);
    QFile made(path);
    if (made.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnersFile)) {
        return true;
    }
    const QFileInfo there(path);
    if (othersMayWrite(path) || (there.exists() && !there.isFile())) {
        return false;
    }
    takeFromOthers(path, kOwnersFile);
    return true;
}

} // namespace

bool makePrivate(const QString& path)
{
    const bool isOurs = madePrivate(path);
    if (!isOurs) {
        qWarning("The settings are no file, or another user can write them: what is set now is "
                 "forgotten at the end.");
    }
    return isOurs;
}

} // namespace keyfob

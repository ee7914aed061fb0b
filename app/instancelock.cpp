#include "app/instancelock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace keyfob {

InstanceLock::InstanceLock(const QString& file)
    : m_file(::open(QFile::encodeName(file).constData(),
                    O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR))
{
}

// The file stays: who removes it can remove the one that another process has just locked.
InstanceLock::~InstanceLock()
{
    if (m_file >= 0) {
        ::close(m_file);
    }
}

InstanceLock::Result InstanceLock::take()
{
    if (m_file < 0) {
        return Result::Impossible;
    }
    if (::flock(m_file, LOCK_EX | LOCK_NB) == 0) {
        return Result::Ours;
    }
    return errno == EWOULDBLOCK || errno == EINTR ? Result::Others : Result::Impossible;
}

} // namespace keyfob

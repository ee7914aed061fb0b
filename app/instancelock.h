#pragma once

#include <QString>

namespace keyfob {

/// Whether this process is the one Keyfob of its place; the kernel takes the lock back when the
/// process ends, be it by kill -9.
class InstanceLock
{
public:
    enum class Result {
        Ours,
        Others,
        Impossible, ///< the file cannot be written
    };

    explicit InstanceLock(const QString& file);
    ~InstanceLock();
    Q_DISABLE_COPY_MOVE(InstanceLock)

    /// Can be asked again, until it is ours.
    [[nodiscard]] Result take();

private:
    int m_file = -1;
};

} // namespace keyfob

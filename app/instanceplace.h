#pragma once

#include <QString>

#include <optional>

namespace keyfob {

/// Where the one Keyfob of a person and configuration folder is found by those that start later.
struct InstancePlace
{
    QString lock;   ///< a file that is locked while it runs
    QString socket; ///< where it listens

    /// In the session's runtime folder, or where there is none, in a folder of the person's cache;
    /// in either only if nobody else may write there. Nothing where no such folder can be had.
    [[nodiscard]] static std::optional<InstancePlace> of(const QString& configFolder);
};

/// The same for every way to write the path of one folder, which need not exist.
[[nodiscard]] QString instanceName(const QString& configFolder);

} // namespace keyfob

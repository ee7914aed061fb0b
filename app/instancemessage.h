#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace keyfob {

/// What a second start tells the Keyfob that runs already: one line of JSON, kMaxBytes at most
/// with its end of line.
struct InstanceMessage
{
    static constexpr qsizetype kMaxBytes = qsizetype{64} * 1024;

    QStringList arguments;   ///< of the command line, the program's name first
    QString activationToken; ///< XDG_ACTIVATION_TOKEN, by which a window may come to the front
    QString startupId;       ///< DESKTOP_STARTUP_ID, likewise where there is no other

    /// The rest is what this process's environment says.
    [[nodiscard]] static InstanceMessage of(const QStringList& arguments);
    /// With its end of line.
    [[nodiscard]] QByteArray line() const;
    /// Nothing for whatever line() cannot have written. line: without its end.
    [[nodiscard]] static std::optional<InstanceMessage> read(const QByteArray& line);
};

} // namespace keyfob

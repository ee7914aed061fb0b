#pragma once

#include <QString>
#include <QStringList>

namespace keyfob {

/// What redacted() leaves, without what tells who or where somebody is: the home folder becomes
/// "~", addresses of web pages, servers and people "[address]" and "[email]".
[[nodiscard]] QString anonymous(const QString& text);

/// Lines as RecentLines has them, which may hold anything. Also without names of hosts, IP
/// addresses, and the names given: those that the program knows. As whole words, so that a short
/// one spoils nothing.
[[nodiscard]] QStringList anonymousLog(const QStringList& lines, QStringList names);

} // namespace keyfob

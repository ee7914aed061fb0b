#pragma once

#include <QString>

/// The pages and tabs of the workspace, by the words by which they are remembered and asked for.
namespace keyfob::places {

inline const QString kOverview = QStringLiteral("overview");
inline const QString kProfile = QStringLiteral("profile");
inline const QString kTokens = QStringLiteral("tokens");
inline const QString kServer = QStringLiteral("server");
inline const QString kPreferences = QStringLiteral("preferences");

} // namespace keyfob::places

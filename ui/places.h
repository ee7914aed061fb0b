#pragma once

#include <QString>

#include <array>

/// The pages and tabs of the workspace as words: by these the one that was left is remembered, and
/// one is asked for on the command line.
namespace keyfob::places {

inline const QString kOverview = QStringLiteral("overview");
inline const QString kProfile = QStringLiteral("profile");
inline const QString kTokens = QStringLiteral("tokens");
inline const QString kServer = QStringLiteral("server");
inline const QString kPreferences = QStringLiteral("preferences");

/// Tabs of Account Settings, in the order of SettingsPage::Tab.
inline const std::array kTabs{kProfile, kTokens, kServer, kPreferences};

} // namespace keyfob::places

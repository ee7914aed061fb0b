#pragma once

#include <QString>

#include <array>

/// The pages as words: by these the one that was left is remembered, and asked for on the command
/// line.
namespace keyfob::places {

inline const QString kOverview = QStringLiteral("overview");

/// Tabs of Account Settings, in the order of SettingsPage::Tab. A word whose tab is not there yet
/// goes nowhere.
inline const std::array kTabs{QStringLiteral("profile"), QStringLiteral("tokens"),
                              QStringLiteral("server"), QStringLiteral("preferences")};

} // namespace keyfob::places

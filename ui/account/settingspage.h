#pragma once

#include "ui/widgets/lateplace.h"

class QTabWidget;

namespace keyfob {

class PreferencesTab;
class ProfileTab;
class ServerTab;
class TextLabel;
class TokensTab;

/// The page Account Settings: a heading and one tab a subject.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Profile, Tokens, Server, Preferences };

    struct Tabs
    {
        LatePage<ProfileTab>* profile;
        LatePage<TokensTab>* tokens;
        LatePage<ServerTab>* server;
        LatePage<PreferencesTab>* preferences;
    };

    /// Takes the tabs over.
    explicit SettingsPage(const Tabs& pages, QWidget* parent = nullptr);

    void showTab(Tab tab);
    [[nodiscard]] bool hasTab(Tab tab) const;
    [[nodiscard]] Tab currentTab() const;
    /// Puts the keyboard where work on the current tab begins.
    void focusContent();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void fitCurrent();
    void fitTabs();
    void goBy(int tabs);

    TextLabel* m_heading;
    const Tabs m_pages;
    QTabWidget* m_tabs;
};

} // namespace keyfob

#pragma once

#include <QWidget>

class QTabWidget;

namespace keyfob {

class PreferencesTab;
class ServerTab;
class TextLabel;
class TokensTab;

/// The page Account Settings: a heading and one tab a subject.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Profile, Tokens, Server, Preferences };

    /// Takes the tabs over.
    SettingsPage(QWidget* profile, TokensTab* tokens, ServerTab* server,
                 PreferencesTab* preferences, QWidget* parent = nullptr);

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
    QTabWidget* m_tabs;
    TokensTab* m_tokens;
    ServerTab* m_server;
    PreferencesTab* m_preferences;
};

} // namespace keyfob

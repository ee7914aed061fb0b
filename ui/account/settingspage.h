#pragma once

#include <QWidget>

class QTabWidget;

namespace keyfob {

class ServerTab;
class TextLabel;
class TokensTab;

/// The page Account Settings: a heading and one tab a subject.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Profile, Tokens, Server };

    /// Takes the tabs over.
    SettingsPage(QWidget* profile, TokensTab* tokens, ServerTab* server,
                 QWidget* parent = nullptr);

    void showTab(Tab tab);
    [[nodiscard]] bool hasTab(Tab tab) const;
    [[nodiscard]] Tab currentTab() const;
    /// Puts the keyboard where work on the current tab begins.
    void focusContent();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fitCurrent();
    void goBy(int tabs);

    TextLabel* m_heading;
    QTabWidget* m_tabs;
    TokensTab* m_tokens;
    ServerTab* m_server;
};

} // namespace keyfob

#pragma once

#include "ui/preferences/programchoices.h"

#include <QWidget>

class QMenu;

namespace keyfob {

class Account;
class Choice;
class ChoiceField;
class LockChoices;
class MenuButton;
class TextLabel;

/// What a person chooses for the whole program; each choice counts at once. And where to find help.
class PreferencesTab : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the tab.
    PreferencesTab(ProgramChoices& choices, Account& account, QMenu& help,
                   QWidget* parent = nullptr);

    /// To the first choice.
    void focusContent();

Q_SIGNALS:
    void lockRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void update();
    void updateWindow();

    ProgramChoices& m_choices;
    TextLabel* m_window;
    ChoiceField* m_language;
    TextLabel* m_appearanceName;
    Choice* m_appearance;
    ChoiceField* m_start;
    TextLabel* m_secrets;
    ChoiceField* m_clipboard;
    ChoiceField* m_shown;
    LockChoices* m_lock;
    MenuButton* m_help;
};

} // namespace keyfob

#pragma once

#include "ui/sidebar/accountactions.h"

#include <QStringList>

namespace keyfob {

class AccountList;
class AccountMenu;
class AppearanceMenu;
class HelpMenu;
class LanguageMenu;
class ProgramChoices;

/// The menus that belong to no account and are in every one's user menu. Those that choose
/// something show what is chosen, wherever it was.
class ProgramMenus : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the menus.
    ProgramMenus(AccountList& accounts, ProgramChoices& choices, QWidget& window);

    [[nodiscard]] AccountActions::SharedMenus shared() const;
    [[nodiscard]] LanguageMenu& language() const { return *m_language; }
    [[nodiscard]] AppearanceMenu& appearance() const { return *m_appearance; }
    [[nodiscard]] HelpMenu& help() const { return *m_help; }

private:
    void follow();
    void followLanguages();

    ProgramChoices& m_choices;
    AccountMenu* m_switch;
    LanguageMenu* m_language;
    AppearanceMenu* m_appearance;
    HelpMenu* m_help;
    QStringList m_languages; ///< in the menu
};

} // namespace keyfob

#include "ui/sidebar/programmenus.h"

#include "ui/help/helpmenu.h"
#include "ui/preferences/programchoices.h"
#include "ui/sidebar/accountmenu.h"
#include "ui/sidebar/appearancemenu.h"
#include "ui/sidebar/languagemenu.h"

#include <utility>

namespace keyfob {

ProgramMenus::ProgramMenus(AccountList& accounts, ProgramChoices& choices, QWidget& window)
    : QObject(&window)
    , m_choices(choices)
    , m_switch(new AccountMenu(accounts, &window))
    , m_language(new LanguageMenu(&window))
    , m_appearance(new AppearanceMenu(&window))
    , m_help(new HelpMenu(&window))
{
    connect(&m_choices, &ProgramChoices::changed, this, &ProgramMenus::follow);
    connect(m_language, &LanguageMenu::chosen, this, [this](const QString& code) {
        ProgramChoices::Values values = m_choices.values();
        values.language = code;
        m_choices.edit(values);
    });
    connect(m_appearance, &AppearanceMenu::chosen, this, [this](theme::Appearance appearance) {
        ProgramChoices::Values values = m_choices.values();
        values.appearance = appearance;
        m_choices.edit(values);
    });
}

AccountActions::SharedMenus ProgramMenus::shared() const
{
    return {*m_switch, *m_language, *m_appearance, *m_help};
}

void ProgramMenus::follow()
{
    followLanguages();
    m_appearance->setChosen(m_choices.values().appearance);
}

// Not made anew without need: it may be its own entry that has been chosen.
void ProgramMenus::followLanguages()
{
    const QStringList& languages = m_choices.limits().languages;
    if (std::exchange(m_languages, languages) != languages) {
        m_language->setLanguages(languages, m_choices.values().language);
    } else {
        m_language->setChosen(m_choices.values().language);
    }
}

} // namespace keyfob

#include "app/choiceskeeper.h"

#include "app/manageddefaults.h"
#include "app/preferences.h"
#include "app/translationloader.h"
#include "ui/mainwindow.h"

namespace keyfob {

using namespace std::chrono_literals;

ChoicesKeeper::ChoicesKeeper(const Parts& parts)
    : m_parts(parts)
    , m_choices(parts.window.choices())
{
    connect(&m_choices, &ProgramChoices::edited, this, &ChoicesKeeper::remember);
    connect(&m_choices, &ProgramChoices::changed, this, &ChoicesKeeper::apply);
    connect(&m_choices, &ProgramChoices::looked, &m_screen, &ScreenLock::watch);
    connect(&m_parts.accounts, &AccountList::lockedChanged, this, &ChoicesKeeper::apply);
    connect(&m_idle, &IdleLock::due, this, &ChoicesKeeper::lockWhenIdle);
    connect(&m_screen, &ScreenLock::found, this, &ChoicesKeeper::tellLimits);
    connect(&m_screen, &ScreenLock::locked, this, &ChoicesKeeper::lockWithScreen);
    tellLimits();
    ProgramChoices::Values values = m_parts.preferences.choices(defaults(m_parts.managed));
    const auto& clipboardTime = m_parts.managed.clipboardTime;
    if (clipboardTime && clipboardTime->isLocked) {
        values.clipboardTime = clipboardTime->value;
    }
    m_choices.set(values);
    apply();
}

ProgramChoices::Values ChoicesKeeper::defaults(const ManagedDefaults& managed)
{
    ProgramChoices::Values defaults;
    if (managed.clipboardTime) {
        defaults.clipboardTime = managed.clipboardTime->value;
    }
    return defaults;
}

QString ChoicesKeeper::languageFor(const QString& chosen, const ManagedDefaults& managed)
{
    return languageAtStart(QStringList(chosen) + QLocale::system().uiLanguages(),
                           managed.languages);
}

void ChoicesKeeper::tellLimits()
{
    const auto& clipboardTime = m_parts.managed.clipboardTime;
    m_choices.setLimits({.languages = m_parts.managed.languages.isEmpty()
                                          ? availableLanguages()
                                          : m_parts.managed.languages,
                         .isClipboardTimeLocked = clipboardTime && clipboardTime->isLocked,
                         .canLockWithScreen = m_screen.isFound()});
}

// What the person had chosen before it was locked is theirs again when the lock goes.
void ChoicesKeeper::remember()
{
    const ProgramChoices::Values standard = defaults(m_parts.managed);
    ProgramChoices::Values values = m_choices.values();
    if (m_choices.limits().isClipboardTimeLocked) {
        values.clipboardTime = m_parts.preferences.choices(standard).clipboardTime;
    }
    m_parts.preferences.setChoices(values, standard);
}

// While it is locked there is nothing left to lock.
void ChoicesKeeper::apply()
{
    const ProgramChoices::Values& values = m_choices.values();
    const QString language = languageFor(values.language, m_parts.managed);
    if (language != m_parts.translations.language()) {
        m_parts.translations.use(language);
    }
    const auto limit = m_parts.accounts.isLocked() ? 0min : values.lockAfter;
    if (m_idleLimit != limit) {
        m_idleLimit = limit;
        m_idle.setLimit(limit);
    }
    if (values.locksWithScreen) {
        m_screen.watch();
    }
}

// Somebody who comes back finds the token that nobody could read again; the limit counts anew.
void ChoicesKeeper::lockWhenIdle()
{
    if (m_parts.window.canLock()) {
        m_parts.window.lock();
    }
}

void ChoicesKeeper::lockWithScreen()
{
    if (m_choices.values().locksWithScreen) {
        m_parts.window.lock();
    }
}

} // namespace keyfob

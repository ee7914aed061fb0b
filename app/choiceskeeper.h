#pragma once

#include "app/idlelock.h"
#include "app/screenlock.h"
#include "models/accounts/accountlist.h"
#include "ui/preferences/programchoices.h"

namespace keyfob {

struct ManagedDefaults;
class MainWindow;
class Preferences;
class TranslationLoader;

/// Remembers what a person chooses for the whole program, and has the language and the lock go by
/// it.
class ChoicesKeeper : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the keeper.
    struct Parts
    {
        const ManagedDefaults& managed;
        Preferences& preferences;
        TranslationLoader& translations;
        AccountList& accounts;
        MainWindow& window;
    };

    explicit ChoicesKeeper(const Parts& parts);

    /// For whoever has chosen nothing.
    [[nodiscard]] static ProgramChoices::Values defaults(const ManagedDefaults& managed);
    /// The one to use, for what was chosen; one that is not allowed any more is as good as none.
    [[nodiscard]] static QString languageFor(const QString& chosen,
                                             const ManagedDefaults& managed);

private:
    void remember();
    void apply();
    void lockWhenIdle();
    void lockWithScreen();
    void tellLimits();

    Parts m_parts;
    ProgramChoices& m_choices;
    IdleLock m_idle;
    std::chrono::minutes m_idleLimit{0};
    ScreenLock m_screen;
};

} // namespace keyfob

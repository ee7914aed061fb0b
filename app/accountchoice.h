#pragma once

#include "app/commandline.h"
#include "models/accounts/accountlist.h"

namespace keyfob {

class MainWindow;
struct ManagedDefaults;
class Preferences;

/// Which account a command line leads to: at the start, and when a later start hands its own over.
class AccountChoice
{
    Q_DECLARE_TR_FUNCTIONS(keyfob::AccountChoice)

public:
    /// All must outlive this object.
    struct Parts
    {
        AccountList& accounts;
        MainWindow& window;
        const Preferences& preferences;
        const ManagedDefaults& managed;
    };

    explicit AccountChoice(const Parts& parts);

    /// An administrator's word goes before the command line's; says so.
    [[nodiscard]] CommandLine allowed(const CommandLine& commandLine) const;
    /// The known account that is meant; nullptr where somebody has to sign in first.
    [[nodiscard]] Account* known(const CommandLine& commandLine) const;
    /// Fills the sign-in page in.
    void askForSignIn(const CommandLine& commandLine) const;
    /// While the program runs. False where a sign-in that the person is at would have been lost:
    /// then nothing is done, and they are told.
    [[nodiscard]] bool go(const CommandLine& commandLine) const;

private:
    Parts m_parts;
};

} // namespace keyfob

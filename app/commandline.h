#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace keyfob {

/// What is to be done in the window once somebody is signed in.
struct Command
{
    enum class Kind {
        CopyAuthToken,
        AddToken,     ///< opens the editor; saving is the person's
        ShowSettings,
    };

    Kind kind = Kind::ShowSettings;
    QString word; ///< of AddToken the name, perhaps empty; of ShowSettings one of places::kTabs
};

/// What was asked for on the command line. Read before QApplication exists, so that --version,
/// --help and mistakes need no display; and read again by the Keyfob that runs already.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(keyfob::CommandLine)

public:
    std::optional<QString> server;  ///< --server, as typed; not saved before a sign-in succeeds
    std::optional<QString> email;   ///< --email, likewise
    std::optional<Command> command; ///< one at a time

    /// Nothing to run: print the text and exit.
    struct Exit
    {
        int status = 0;   ///< 0: text for standard output; 2: a mistake, for standard error
        QString text;
    };

    /// arguments: the program's name first. Without an application the texts are not translated,
    /// and the one of --help is empty.
    static std::expected<CommandLine, Exit> parse(const QStringList& arguments);
};

/// What is said where an administrator's address goes before that of --server.
[[nodiscard]] QString lockedServerSentence();

} // namespace keyfob

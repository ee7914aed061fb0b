#include "app/commandline.h"

#include "ui/places.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace keyfob {

namespace {

using Kind = Command::Kind;
using Exit = CommandLine::Exit;

QString tabWords()
{
    return QLocale().createSeparatedList(
        QStringList(places::kTabs.begin(), places::kTabs.end()));
}

/// The options there are.
struct Options
{
    QCommandLineOption server{QStringLiteral("server"),
                              CommandLine::tr("Address of the NocoDB server to sign in to."),
                              CommandLine::tr("URL")};
    QCommandLineOption email{QStringLiteral("email"),
                             CommandLine::tr("Email address to sign in with."),
                             CommandLine::tr("ADDRESS")};
    QCommandLineOption copyAuthToken{QStringLiteral("copy-auth-token"),
                                     CommandLine::tr("Copy the auth token to the clipboard.")};
    QCommandLineOption addToken{
        QStringLiteral("add-token"),
        CommandLine::tr("Begin a new API token of this name; it is not saved by itself."),
        CommandLine::tr("NAME")};
    QCommandLineOption settings{
        QStringLiteral("settings"),
        CommandLine::tr("Open a tab of Account Settings: %1.").arg(tabWords()),
        CommandLine::tr("TAB")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")},
                               CommandLine::tr("Print the version and exit.")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                            CommandLine::tr("Print this help and exit.")};
};

QString helpText(const QCommandLineParser& parser)
{
    // QCommandLineParser asks the application for its name.
    return QCoreApplication::instance() != nullptr ? parser.helpText() : QString();
}

Exit mistake(const QString& what)
{
    return {2, QStringLiteral("keyfob: ") + what + QLatin1Char('\n')
                   + CommandLine::tr("Try “keyfob --help” for the options there are.")
                   + QLatin1Char('\n')};
}

std::expected<std::optional<Command>, Exit> commandOf(const QCommandLineParser& parser,
                                                      const Options& options)
{
    const bool copies = parser.isSet(options.copyAuthToken);
    const bool adds = parser.isSet(options.addToken);
    const bool shows = parser.isSet(options.settings);
    if (int(copies) + int(adds) + int(shows) > 1) {
        return std::unexpected(mistake(CommandLine::tr(
            "--copy-auth-token, --add-token and --settings do not go together: use one.")));
    }
    if (copies) {
        return Command{Kind::CopyAuthToken, {}};
    }
    if (adds) {
        return Command{Kind::AddToken, parser.value(options.addToken)};
    }
    if (!shows) {
        return std::nullopt;
    }
    const QString tab = parser.value(options.settings);
    if (std::ranges::find(places::kTabs, tab) == places::kTabs.end()) {
        return std::unexpected(mistake(
            CommandLine::tr("There is no tab “%1”. The tabs are %2.").arg(tab, tabWords())));
    }
    return Command{Kind::ShowSettings, tab};
}

} // namespace

std::expected<CommandLine, CommandLine::Exit> CommandLine::parse(const QStringList& arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Manages the account tokens of a NocoDB server."));
    parser.addOptions({options.server, options.email, options.copyAuthToken, options.addToken,
                       options.settings, options.version, options.help});
    if (!parser.parse(arguments)) {
        return std::unexpected(mistake(parser.errorText()));
    }
    if (parser.isSet(options.help)) {
        return std::unexpected(Exit{0, helpText(parser)});
    }
    if (parser.isSet(options.version)) {
        return std::unexpected(Exit{0, QStringLiteral("keyfob " KEYFOB_VERSION "\n")});
    }
    if (!parser.positionalArguments().isEmpty()) {
        return std::unexpected(mistake(
            tr("Unexpected argument “%1”.").arg(parser.positionalArguments().first())));
    }
    const auto command = commandOf(parser, options);
    if (!command) {
        return std::unexpected(command.error());
    }
    CommandLine result;
    result.command = *command;
    if (parser.isSet(options.server)) {
        result.server = parser.value(options.server);
    }
    if (parser.isSet(options.email)) {
        result.email = parser.value(options.email);
    }
    return result;
}

QString lockedServerSentence()
{
    return CommandLine::tr("Your administrator has set the server, so the address given by "
                           "--server is not used.");
}

} // namespace keyfob

#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace keyfob {

namespace {

QString helpText(const QCommandLineParser& parser)
{
    // QCommandLineParser asks the application for its name.
    return QCoreApplication::instance() != nullptr ? parser.helpText() : QString();
}

} // namespace

std::expected<CommandLine, CommandLine::Exit> CommandLine::parse(const QStringList& arguments)
{
    const QCommandLineOption server(QStringLiteral("server"),
                                    tr("Address of the NocoDB server to sign in to."),
                                    tr("URL"));
    const QCommandLineOption email(QStringLiteral("email"),
                                   tr("Email address to sign in with."), tr("ADDRESS"));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     tr("Print the version and exit."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  tr("Print this help and exit."));
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Manages the account tokens of a NocoDB server."));
    parser.addOptions({server, email, version, help});

    const bool understood = parser.parse(arguments);
    if (understood && parser.isSet(help)) {
        return std::unexpected(Exit{0, helpText(parser)});
    }
    if (understood && parser.isSet(version)) {
        return std::unexpected(Exit{0, QStringLiteral("keyfob " KEYFOB_VERSION "\n")});
    }
    if (!understood || !parser.positionalArguments().isEmpty()) {
        const QString what = understood ? tr("Unexpected argument “%1”.")
                                              .arg(parser.positionalArguments().first())
                                        : parser.errorText();
        return std::unexpected(
            Exit{2, QStringLiteral("keyfob: ") + what + QLatin1Char('\n')
                        + tr("Try “keyfob --help” for the options there are.")
                        + QLatin1Char('\n')});
    }
    CommandLine result;
    if (parser.isSet(server)) {
        result.server = parser.value(server);
    }
    if (parser.isSet(email)) {
        result.email = parser.value(email);
    }
    return result;
}

QString lockedServerSentence()
{
    return CommandLine::tr("Your administrator has set the server, so the address given by "
                           "--server is not used.");
}

} // namespace keyfob

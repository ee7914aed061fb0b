#include "app/appcontext.h"
#include "app/commandline.h"
#include "app/display.h"
#include "app/loghandler.h"
#include "app/translationloader.h"
#include "app/unixsignals.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <cstdio>

namespace {

int print(std::FILE* stream, const QString& text, int status)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    return status;
}

// Words are translated only while there is an application, and this one needs no display.
int endWithoutWindow(const QStringList& arguments)
{
    using namespace keyfob;

    int count = 1;
    QByteArray name("keyfob");
    char* names[] = {name.data(), nullptr};
    const QCoreApplication application(count, names);
    const auto managed = ManagedDefaults::read(ManagedDefaults::systemFolders());
    const TranslationLoader translations(
        languageAtStart(QLocale::system().uiLanguages(), managed.languages));
    const auto commandLine = CommandLine::parse(arguments);
    if (commandLine) {
        return print(stderr, noDisplaySentence() + QLatin1Char('\n'), 1);
    }
    const auto& exit = commandLine.error();
    return print(exit.status == 0 ? stdout : stderr, exit.text, exit.status);
}

} // namespace

int main(int argc, char* argv[])
{
    using namespace keyfob;

    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const auto commandLine = CommandLine::parse(arguments);
    if (!commandLine || !hasDisplay()) {
        return endWithoutWindow(arguments);
    }
    installLogHandler();
    setMakingWindowSystem(true);
    QApplication application(argc, argv);
    setMakingWindowSystem(false);
    QApplication::setApplicationName(QStringLiteral("keyfob"));
    QApplication::setApplicationDisplayName(QStringLiteral("Keyfob"));
    QApplication::setApplicationVersion(QStringLiteral(KEYFOB_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.keyfob.keyfob"));
    theme::apply(application);

    AppContext context;
    const UnixSignals unixSignals;
    QObject::connect(&unixSignals, &UnixSignals::endRequested, &context, &AppContext::quit);
    context.start(*commandLine);
    return QApplication::exec();
}

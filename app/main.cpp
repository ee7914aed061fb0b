#include "app/appcontext.h"
#include "app/commandline.h"
#include "app/configfolder.h"
#include "app/coredumps.h"
#include "app/display.h"
#include "app/loghandler.h"
#include "app/paintmarks.h"
#include "app/relativefolders.h"
#include "app/singleinstance.h"
#include "app/unixsignals.h"
#include "app/windowless.h"
#include "models/core/marks.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace {

using namespace keyfob;

// place: nothing where later starts cannot find this one.
int runWindow(int argc, char* argv[], const CommandLine& commandLine,
              const std::optional<InstancePlace>& place)
{
    setMakingWindowSystem(true);
    QApplication application(argc, argv);
    setMakingWindowSystem(false);
    mark("application");
    QApplication::setApplicationName(QStringLiteral("keyfob"));
    QApplication::setApplicationDisplayName(QStringLiteral("Keyfob"));
    QApplication::setApplicationVersion(QStringLiteral(KEYFOB_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.keyfob.keyfob"));
    theme::apply(application);
    if (isMeasured()) {
        new PaintMarks(application);
    }

    AppContext context;
    mark("built");
    SingleInstance laterStarts;
    const UnixSignals unixSignals;
    QObject::connect(&unixSignals, &UnixSignals::endRequested, &context, &AppContext::quit);
    QObject::connect(&laterStarts, &SingleInstance::handedOver, &context, &AppContext::handOver);
    QObject::connect(&context, &AppContext::ending, &laterStarts, &SingleInstance::stopListening);
    context.start(commandLine);
    mark("shown");
    if (place) {
        laterStarts.listen(place->socket);
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    mark("main");
    forbidCoreDumps();
    ignoreRelativeFolders();
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const auto commandLine = CommandLine::parse(arguments);
    if (!commandLine) {
        return sayInstead(arguments);
    }
    installLogHandler();
    const auto place = InstancePlace::of(configFolder());
    InstanceLock lock(place ? place->lock : QString()); // held to the end, whatever takes its time
    const InstanceLock::Result found = lock.take();
    if (found == InstanceLock::Result::Others) {
        if (const auto status = handOver(*place, lock, arguments)) {
            return *status;
        }
    } else if (found == InstanceLock::Result::Impossible) {
        qWarning("No folder for what one Keyfob tells another: later starts open windows of their "
                 "own.");
    }
    if (!hasDisplay()) {
        return sayNoDisplay();
    }
    return runWindow(argc, argv, *commandLine,
                     found == InstanceLock::Result::Impossible ? std::nullopt : place);
}

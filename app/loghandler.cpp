#include "app/loghandler.h"

#include "app/display.h"
#include "models/core/recentlines.h"
#include "models/core/redaction.h"

#include <QDateTime>

#include <cstdio>
#include <cstdlib>

namespace keyfob {

namespace {

bool g_isMakingWindowSystem = false;

// Never destroyed: there are lines after the end of main().
RecentLines& recentLines()
{
    static auto* const lines = new RecentLines;
    return *lines;
}

void print(const QString& line)
{
    // Where it fails, there is nowhere to tell it.
    static_cast<void>(std::fprintf(stderr, "%s\n", line.toUtf8().constData()));
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (g_isMakingWindowSystem && type == QtFatalMsg) {
        print(noDisplaySentence());
        std::_Exit(1);
    }
    const bool isOfPlatform = QByteArrayView(context.category).startsWith("qt.qpa");
    if (g_isMakingWindowSystem && isOfPlatform) {
        return; // if it matters, the fatal one follows
    }
    const QString line = redacted(qFormatLogMessage(type, context, message));
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("HH:mm:ss.zzz "));
    recentLines().add(time + line);
    print(line);
}

} // namespace

void installLogHandler()
{
    qInstallMessageHandler(handle);
}

QStringList recentLogLines()
{
    return recentLines().lines();
}

void setMakingWindowSystem(bool making)
{
    g_isMakingWindowSystem = making;
}

} // namespace keyfob

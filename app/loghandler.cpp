#include "app/loghandler.h"

#include "app/display.h"
#include "models/core/redaction.h"

#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

namespace keyfob {

namespace {

bool g_isMakingWindowSystem = false;

void print(const QString& line)
{
    std::fprintf(stderr, "%s\n", line.toUtf8().constData());
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
    print(redacted(qFormatLogMessage(type, context, message)));
}

} // namespace

void installLogHandler()
{
    qInstallMessageHandler(handle);
}

void setMakingWindowSystem(bool making)
{
    g_isMakingWindowSystem = making;
}

} // namespace keyfob

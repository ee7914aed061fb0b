#include "app/loghandler.h"

#include "models/core/redaction.h"

#include <QtGlobal>

#include <cstdio>

namespace keyfob {

namespace {

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString line = redacted(qFormatLogMessage(type, context, message));
    std::fprintf(stderr, "%s\n", line.toUtf8().constData());
}

} // namespace

void installLogHandler()
{
    qInstallMessageHandler(handle);
}

} // namespace keyfob

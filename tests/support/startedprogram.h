#pragma once

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <tuple>

namespace keyfob::test {

/// Whether it ends in order when it is asked to (SIGTERM is caught): then its window has been made.
inline bool endsInOrder(const QProcess& process)
{
    const QString about = QStringLiteral("/proc/%1/").arg(process.processId());
    // Until it is itself, the process has the handlers of the test that it was split from.
    const QString runs = QFile::symLinkTarget(about + QStringLiteral("exe"));
    QFile status(about + QStringLiteral("status"));
    std::ignore = status.open(QIODevice::ReadOnly);
    const QByteArray text = status.readAll();
    const QByteArray caught = text.mid(text.indexOf("SigCgt:") + 7).trimmed().left(16);
    return runs == QFileInfo(process.program()).canonicalFilePath()
           && (caught.toULongLong(nullptr, 16) >> (SIGTERM - 1) & 1U) != 0;
}

/// Waits until it has ended by itself; whether with this status.
inline bool ended(QProcess& process, int status = 0)
{
    return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000)
           && process.exitStatus() == QProcess::NormalExit && process.exitCode() == status;
}

} // namespace keyfob::test

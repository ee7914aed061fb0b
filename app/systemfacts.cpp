#include "app/systemfacts.h"

#include <QApplication>
#include <QLocale>
#include <QScreen>
#include <QSslSocket>
#include <QStyle>
#include <QSysInfo>
#include <QWidget>

#if defined(Q_OS_UNIX)
#include <dlfcn.h>
#endif

namespace keyfob {

namespace {

// Asking Qt would load it: 10 ms and 5 MB for a program that has only met plain http.
bool isTlsLoaded()
{
#if defined(Q_OS_UNIX)
    for (const char* name : {"libssl.so.3", "libssl.so.1.1"}) {
        if (void* library = dlopen(name, RTLD_LAZY | RTLD_NOLOAD)) {
            dlclose(library);
            return true;
        }
    }
#endif
    return false;
}

QString fromEnvironment(const char* name)
{
    const QString value = qEnvironmentVariable(name);
    return value.isEmpty() ? QStringLiteral("not set") : value.left(40);
}

QString described(const QScreen& screen)
{
    return QStringLiteral("Screen: %1x%2 at %3, %4 dpi")
        .arg(screen.size().width())
        .arg(screen.size().height())
        .arg(screen.devicePixelRatio())
        .arg(qRound(screen.logicalDotsPerInch()));
}

QStringList versions()
{
    const QString tls = isTlsLoaded() ? QSslSocket::sslLibraryVersionString()
                                      : QStringLiteral("not loaded");
    return {QStringLiteral("Keyfob: " KEYFOB_VERSION),
            QStringLiteral("Qt: %1, built with " QT_VERSION_STR).arg(QLatin1String(qVersion())),
            QStringLiteral("QtKeychain: built with " KEYFOB_QTKEYCHAIN_VERSION),
            QStringLiteral("TLS: ") + tls};
}

} // namespace

QStringList systemFacts()
{
    QStringList facts = versions();
    facts += {
        QStringLiteral("System: ") + QSysInfo::prettyProductName(),
        QStringLiteral("Kernel: %1 %2, %3")
            .arg(QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                 QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Desktop: %1, session: %2, platform: %3")
            .arg(fromEnvironment("XDG_CURRENT_DESKTOP"), fromEnvironment("XDG_SESSION_TYPE"),
                 QGuiApplication::platformName()),
        QStringLiteral("Language: %1, of the system: %2")
            .arg(QLocale().bcp47Name(), QLocale::system().name()),
        QStringLiteral("Style: %1, font: %2 pixels, from right to left: %3")
            .arg(QLatin1String(QApplication::style()->metaObject()->className()))
            .arg(QFontMetrics(QApplication::font()).height())
            .arg(QApplication::isRightToLeft() ? QStringLiteral("yes") : QStringLiteral("no")),
    };
    const auto screens = QGuiApplication::screens();
    for (const QScreen* screen : screens) {
        facts.append(described(*screen));
    }
    return facts;
}

} // namespace keyfob

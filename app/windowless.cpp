#include "app/windowless.h"

#include "app/commandline.h"
#include "app/display.h"
#include "app/handover.h"
#include "app/instancemessage.h"
#include "app/manageddefaults.h"
#include "app/translationloader.h"

#include <QCoreApplication>

#include <cstdio>

namespace keyfob {

namespace {

using Outcome = HandOver::Outcome;

/// Words are translated only while there is an application, and this one needs no display.
class Windowless
{
    Q_DECLARE_TR_FUNCTIONS(keyfob::Windowless)

public:
    Windowless()
        : m_application(m_count, m_names)
        , m_translations(languageAtStart(
              QLocale::system().uiLanguages(),
              ManagedDefaults::read(ManagedDefaults::systemFolders()).languages))
    {
    }

private:
    int m_count = 1;
    char m_name[7] = "keyfob";
    char* m_names[2] = {m_name, nullptr};
    const QCoreApplication m_application;
    const TranslationLoader m_translations;
};

int print(std::FILE* stream, const QString& text, int status)
{
    const bool isPrinted = std::fputs(text.toLocal8Bit().constData(), stream) >= 0
                           && std::fflush(stream) == 0;
    return isPrinted || status != 0 ? status : 1;
}

int failed(const QString& sentence)
{
    return print(stderr, sentence + QLatin1Char('\n'), 1);
}

Outcome outcomeOf(const InstancePlace& place, InstanceLock& lock, const QByteArray& line)
{
    auto outcome = Outcome::NoAnswer;
    HandOver handOver(place, lock, line);
    QObject::connect(&handOver, &HandOver::finished, &handOver, [&outcome](Outcome how) {
        outcome = how;
        QCoreApplication::quit();
    });
    handOver.start();
    QCoreApplication::exec();
    return outcome;
}

} // namespace

int sayInstead(const QStringList& arguments)
{
    const Windowless application;
    const auto commandLine = CommandLine::parse(arguments);
    const CommandLine::Exit exit = commandLine ? CommandLine::Exit() : commandLine.error();
    return print(exit.status == 0 ? stdout : stderr, exit.text, exit.status);
}

int sayNoDisplay()
{
    const Windowless application;
    return failed(noDisplaySentence());
}

std::optional<int> handOver(const InstancePlace& place, InstanceLock& lock,
                            const QStringList& arguments)
{
    const Windowless application;
    const QByteArray line = InstanceMessage::of(arguments).line();
    if (line.size() > InstanceMessage::kMaxBytes) {
        return failed(Windowless::tr("keyfob: These options are too long."));
    }
    switch (outcomeOf(place, lock, line)) {
    case Outcome::Done:
        return 0;
    case Outcome::OursNow:
        return std::nullopt;
    case Outcome::Refused:
        return failed(Windowless::tr("keyfob: The Keyfob that is running does not know these "
                                     "options. Close it, and start again."));
    case Outcome::NoAnswer:
        return failed(Windowless::tr("keyfob: Keyfob is running already, but does not answer. End "
                                     "it, and start again."));
    }
    Q_UNREACHABLE();
}

} // namespace keyfob

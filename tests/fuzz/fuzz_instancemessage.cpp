#include "app/instancemessage.h"
#include "tests/fuzz/fuzztarget.h"

#include <QJsonDocument>

namespace keyfob::fuzz {

namespace {

bool hasNul(const InstanceMessage& message)
{
    return message.arguments.join(QString()).contains(QChar::Null) ||
           message.activationToken.contains(QChar::Null) || message.startupId.contains(QChar::Null);
}

void checkRoundTrip(const InstanceMessage& message)
{
    const QByteArray line = message.line();
    expect(line.endsWith('\n') && line.count('\n') == 1, "a message is one line");
    const auto again = InstanceMessage::read(line.chopped(1));
    if (line.size() > InstanceMessage::kMaxBytes) {
        expect(!again, "a line that is too long is not read");
        return;
    }
    expect(again && again->arguments == message.arguments &&
               again->activationToken == message.activationToken &&
               again->startupId == message.startupId,
           "a message that was written is read as the same");
}

// The input as a command line, one argument in a line, as the system gives it to a program.
void checkArguments(const QByteArray& input)
{
    InstanceMessage message{QString::fromLocal8Bit(input).remove(QChar::Null).split(u'\n'),
                            QStringLiteral("a"), QString()};
    message.arguments.resize(std::min<qsizetype>(message.arguments.size(), 64));
    checkRoundTrip(message);
}

} // namespace

void tryInput(const QByteArray& input)
{
    checkArguments(input);
    const auto message = InstanceMessage::read(input);
    if (!message) {
        return;
    }
    expect(!message->arguments.isEmpty(), "a command line has the program's name");
    expect(message->arguments.size() <= 64, "64 arguments at most");
    expect(!hasNul(*message), "nothing of a command line holds a NUL");
    checkRoundTrip(*message);
}

} // namespace keyfob::fuzz

#include "app/instancemessage.h"

#include "models/api/jsonreader.h"

#include <QJsonDocument>

#include <algorithm>

namespace keyfob {

namespace {

constexpr qsizetype kMaxArguments = 64;
const QString kArguments = QStringLiteral("arguments");
const QString kActivationToken = QStringLiteral("activationToken");
const QString kStartupId = QStringLiteral("startupId");

// As they come from the system: neither has a NUL, which would end them early.
std::optional<QString> systemText(const QJsonValue& value)
{
    const QString text = value.toString();
    return value.isString() && !text.contains(QChar::Null) ? std::optional(text) : std::nullopt;
}

std::optional<QStringList> argumentsOf(const QJsonObject& object)
{
    const QJsonArray values = object.value(kArguments).toArray();
    QStringList arguments;
    for (const auto& value : values) {
        if (const auto text = systemText(value)) {
            arguments.append(*text);
        }
    }
    const bool isRight = !arguments.isEmpty() && arguments.size() == values.size()
                         && values.size() <= kMaxArguments;
    return isRight ? std::optional(arguments) : std::nullopt;
}

} // namespace

InstanceMessage InstanceMessage::of(const QStringList& arguments)
{
    return {arguments, qEnvironmentVariable("XDG_ACTIVATION_TOKEN"),
            qEnvironmentVariable("DESKTOP_STARTUP_ID")};
}

QByteArray InstanceMessage::line() const
{
    const QJsonObject object{{kArguments, QJsonArray::fromStringList(arguments)},
                             {kActivationToken, activationToken},
                             {kStartupId, startupId}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<InstanceMessage> InstanceMessage::read(const QByteArray& line)
{
    if (line.size() >= kMaxBytes) {
        return std::nullopt;
    }
    const auto object = json::object(line);
    if (!object) {
        return std::nullopt;
    }
    const auto arguments = argumentsOf(*object);
    const auto token = systemText(object->value(kActivationToken));
    const auto startupId = systemText(object->value(kStartupId));
    if (!arguments || !token || !startupId) {
        return std::nullopt;
    }
    return InstanceMessage{*arguments, *token, *startupId};
}

} // namespace keyfob

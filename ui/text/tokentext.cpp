#include "ui/text/tokentext.h"

#include "ui/text/datetext.h"

#include <QCoreApplication>

namespace keyfob::tokentext {

namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kSoon = 7 * kDay; // time enough to replace it

QString tr(const char* text)
{
    return QCoreApplication::translate("keyfob::tokentext", text);
}

QString tr(const char* text, const char* comment, qint64 number)
{
    return QCoreApplication::translate("keyfob::tokentext", text, comment,
                                       static_cast<int>(number));
}

bool isExpired(const ApiToken& token, const QDateTime& now)
{
    return token.expiresAt.isValid() && token.expiresAt <= now;
}

} // namespace

QString created(const ApiToken& token)
{
    return token.createdAt.isValid() ? shortDate(token.createdAt)
                                     : tr("unknown");
}

QString lastUsed(const ApiToken& token)
{
    return token.lastUsedAt.isValid() ? shortDate(token.lastUsedAt)
                                      : tr("never");
}

QString expires(const ApiToken& token, const QDateTime& now)
{
    if (!token.expiresAt.isValid()) {
        return tr("never");
    }
    if (isExpired(token, now)) {
        return tr("expired");
    }
    const qint64 left = now.secsTo(token.expiresAt);
    if (left < kHour) {
        return tr("within the hour");
    }
    if (left < kDay) {
        return tr("in %Ln hour(s)", nullptr, left / kHour);
    }
    return tr("in %Ln day(s)", nullptr, left / kDay);
}

QString status(const ApiToken& token, const QDateTime& now)
{
    if (!token.isEnabled) {
        return tr("switched off");
    }
    return isExpired(token, now) ? tr("expired")
                                 : tr("active");
}

QIcon expiryIcon(const ApiToken& token, const QDateTime& now)
{
    if (isExpired(token, now)) {
        return theme::icon(theme::Icon::Error, theme::Role::Danger);
    }
    const bool isSoon = token.expiresAt.isValid() && now.secsTo(token.expiresAt) < kSoon;
    return isSoon ? theme::icon(theme::Icon::Warning, theme::Role::Warning) : QIcon();
}

QIcon statusIcon(const ApiToken& token, const QDateTime& now)
{
    if (!token.isEnabled) {
        return theme::icon(theme::Icon::Lock, theme::Role::TextMuted);
    }
    return isExpired(token, now) ? expiryIcon(token, now)
                                 : theme::icon(theme::Icon::Check, theme::Role::Success);
}

} // namespace keyfob::tokentext

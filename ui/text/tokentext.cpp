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
    return QCoreApplication::translate("tokentext", text);
}

bool isExpired(const ApiToken& token, const QDateTime& now)
{
    return token.expiresAt.isValid() && token.expiresAt <= now;
}

} // namespace

QString created(const ApiToken& token)
{
    return token.createdAt.isValid() ? shortDate(token.createdAt)
                                     : tr(QT_TRANSLATE_NOOP("tokentext", "unknown"));
}

QString lastUsed(const ApiToken& token)
{
    return token.lastUsedAt.isValid() ? shortDate(token.lastUsedAt)
                                      : tr(QT_TRANSLATE_NOOP("tokentext", "never"));
}

QString expires(const ApiToken& token, const QDateTime& now)
{
    if (!token.expiresAt.isValid()) {
        return tr(QT_TRANSLATE_NOOP("tokentext", "never"));
    }
    if (isExpired(token, now)) {
        return tr(QT_TRANSLATE_NOOP("tokentext", "expired"));
    }
    const qint64 left = now.secsTo(token.expiresAt);
    if (left < kHour) {
        return tr(QT_TRANSLATE_NOOP("tokentext", "within the hour"));
    }
    if (left < 2 * kHour) {
        return tr(QT_TRANSLATE_NOOP("tokentext", "in 1 hour"));
    }
    if (left < kDay) {
        return tr(QT_TRANSLATE_NOOP("tokentext", "in %L1 hours")).arg(left / kHour);
    }
    if (left < 2 * kDay) {
        return tr(QT_TRANSLATE_NOOP("tokentext", "in 1 day"));
    }
    return tr(QT_TRANSLATE_NOOP("tokentext", "in %L1 days")).arg(left / kDay);
}

QString status(const ApiToken& token, const QDateTime& now)
{
    if (!token.isEnabled) {
        return tr(QT_TRANSLATE_NOOP("tokentext", "switched off"));
    }
    return isExpired(token, now) ? tr(QT_TRANSLATE_NOOP("tokentext", "expired"))
                                 : tr(QT_TRANSLATE_NOOP("tokentext", "active"));
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

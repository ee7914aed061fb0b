#include "models/session/authtoken.h"

#include "models/api/jsonreader.h"

#include <algorithm>

namespace keyfob {

using namespace std::chrono_literals;

namespace {

constexpr qint64 kLastSecond = 253'402'300'799; // of the year 9999: what is later is no time

QDateTime timeOf(const QJsonObject& claims, const QString& name)
{
    const auto seconds = json::integer(claims, name);
    const bool isTime = seconds && *seconds >= 0 && *seconds <= kLastSecond;
    return isTime ? QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC) : QDateTime();
}

} // namespace

std::optional<AuthToken> AuthToken::read(const SecretString& token)
{
    const QByteArray text = token.view().toByteArray();
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const auto payload = QByteArray::fromBase64Encoding(
        parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!payload) {
        return std::nullopt;
    }
    const auto claims = json::object(payload.decoded);
    if (!claims) {
        return std::nullopt;
    }
    AuthToken result;
    result.m_email = json::words(*claims, QStringLiteral("email"));
    result.m_userId = json::text(*claims, QStringLiteral("id"));
    result.m_issuedAt = timeOf(*claims, QStringLiteral("iat"));
    result.m_expiresAt = timeOf(*claims, QStringLiteral("exp"));
    return result;
}

std::chrono::seconds AuthToken::lifetime() const
{
    if (!m_issuedAt.isValid() || !m_expiresAt.isValid()) {
        return 0s;
    }
    return std::chrono::seconds(m_issuedAt.secsTo(m_expiresAt));
}

bool AuthToken::isDeadOnArrival() const
{
    return m_issuedAt.isValid() && m_expiresAt.isValid() && lifetime() <= 0s;
}

std::chrono::milliseconds AuthToken::renewalLead() const
{
    return std::min<std::chrono::milliseconds>(std::chrono::milliseconds(lifetime()) / 10, 60s);
}

std::chrono::seconds AuthToken::copyMinimum() const
{
    return std::min<std::chrono::seconds>(lifetime() / 2, 5min);
}

} // namespace keyfob

#include "models/core/secretstring.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace keyfob {

SecretString::SecretString(QByteArrayView bytes)
    : m_bytes(bytes.toByteArray())
{
}

SecretString SecretString::fromText(QStringView text)
{
    SecretString secret;
    secret.m_bytes = text.toUtf8();
    return secret;
}

SecretString::SecretString(SecretString&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

SecretString& SecretString::operator=(SecretString&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

SecretString::~SecretString()
{
    wipe();
}

SecretString SecretString::clone() const
{
    return SecretString(m_bytes);
}

qsizetype SecretString::length() const
{
    return std::count_if(m_bytes.begin(), m_bytes.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80; // not inside of a character
    });
}

QString SecretString::toText() const
{
    return QString::fromUtf8(m_bytes);
}

void SecretString::wipe()
{
    if (!m_bytes.isEmpty()) {
        explicit_bzero(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
    }
    m_bytes.clear();
}

bool operator==(const SecretString& a, const SecretString& b)
{
    return a.m_bytes == b.m_bytes;
}

void wipeText(QString& text)
{
    if (!text.isEmpty()) {
        explicit_bzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    }
    text.clear();
}

} // namespace keyfob

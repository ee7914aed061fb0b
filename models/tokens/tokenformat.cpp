#include "models/tokens/tokenformat.h"

#include <algorithm>
#include <cstring>

namespace keyfob {

namespace {

// Enough for each character in the longest way to write it: growing would leave a copy behind.
qsizetype roomFor(QByteArrayView token, QByteArrayView address)
{
    return 6 * token.size() + 4 * address.size() + 64;
}

SecretString wiped(QByteArray text)
{
    SecretString secret(text);
    explicit_bzero(text.data(), static_cast<std::size_t>(text.size()));
    return secret;
}

// To a POSIX shell nothing between single quotes means anything but the next one.
void appendQuoted(QByteArray& text, QByteArrayView words)
{
    for (const char c : words) {
        if (c == '\'') {
            text += "'\\''";
        } else {
            text += c;
        }
    }
}

bool isPlainWord(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '-' || c == '_';
    });
}

void appendJson(QByteArray& text, QByteArrayView string)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    for (const char c : string) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            text += '\\';
            text += c;
        } else if (byte < 0x20) {
            text += "\\u00";
            text += kDigits[byte / 16];
            text += kDigits[byte % 16];
        } else {
            text += c;
        }
    }
}

void appendCurl(QByteArray& text, QByteArrayView token, QByteArrayView address)
{
    // Without -g it makes many addresses of one with brackets.
    text += address.contains('[') ? "curl -g -H 'xc-token: " : "curl -H 'xc-token: ";
    appendQuoted(text, token);
    text += "' '";
    appendQuoted(text, address);
    text += '\'';
}

// Quotes only where it must have them: not every reader of such files takes them away.
void appendEnv(QByteArray& text, QByteArrayView token)
{
    text += "NOCODB_TOKEN=";
    if (isPlainWord(token)) {
        text += token;
        return;
    }
    text += '\'';
    appendQuoted(text, token);
    text += '\'';
}

} // namespace

SecretString formatted(TokenFormat format, const SecretString& token, const ServerUrl& server)
{
    const QByteArrayView secret = token.view();
    const QByteArray address
        = server.resolved(QStringLiteral("/api/v1/auth/user/me")).toEncoded();
    QByteArray text;
    text.reserve(roomFor(secret, address));
    switch (format) {
    case TokenFormat::Header:
        text += "xc-token: ";
        text += secret;
        break;
    case TokenFormat::Bearer:
        text += "Authorization: Bearer ";
        text += secret;
        break;
    case TokenFormat::Json:
        text += "{\"xc-token\": \"";
        appendJson(text, secret);
        text += "\"}";
        break;
    case TokenFormat::Curl:
        appendCurl(text, secret, address);
        break;
    case TokenFormat::Env:
        appendEnv(text, secret);
        break;
    }
    return wiped(std::move(text));
}

} // namespace keyfob

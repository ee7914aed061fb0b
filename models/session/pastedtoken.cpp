#include "models/session/pastedtoken.h"

#include "models/session/authtoken.h"

#include <algorithm>

namespace keyfob {

namespace {

constexpr qsizetype kApiTokenLength = 40;
constexpr QStringView kNewerPrefix = u"nc_pat_";

bool isDropped(QChar c)
{
    return c.isSpace() || c == u'"' || c == u'\'' || c.category() == QChar::Other_Format;
}

bool isTokenText(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

bool isApiToken(QStringView text)
{
    return isTokenText(text)
           && (text.size() == kApiTokenLength || text.startsWith(kNewerPrefix));
}

// A name in which somebody searches may begin like one.
bool isWholeApiToken(QStringView text)
{
    return isApiToken(text) && text.size() >= kApiTokenLength
           && (text.size() == kApiTokenLength
               || text.size() >= kApiTokenLength + kNewerPrefix.size());
}

QStringView withoutDropped(QStringView text)
{
    while (!text.isEmpty() && isDropped(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isDropped(text.back())) {
        text.chop(1);
    }
    return text;
}

QString withoutHeaderName(QString text)
{
    for (const QStringView name : {u"xc-auth", u"xc-token"}) {
        if (text.startsWith(name, Qt::CaseInsensitive) && text.size() > name.size()
            && text.at(name.size()) == u':') {
            text.remove(0, name.size() + 1);
        }
    }
    return text;
}

} // namespace

std::expected<SecretString, PasteProblem> readPastedToken(const QString& text)
{
    QString cleaned = text;
    cleaned.removeIf(isDropped);
    cleaned = withoutHeaderName(std::move(cleaned));
    const bool isEmpty = cleaned.isEmpty();
    const bool isOfApi = isApiToken(cleaned);
    QString letters = cleaned;
    const bool isSafe = isTokenText(letters.remove(u'.'));
    SecretString token = SecretString::fromText(cleaned);
    wipeText(letters);
    wipeText(cleaned);
    if (isEmpty) {
        return std::unexpected(PasteProblem::Empty);
    }
    if (isOfApi) {
        return std::unexpected(PasteProblem::ApiToken);
    }
    if (!isSafe || !AuthToken::read(token)) {
        return std::unexpected(PasteProblem::NotAToken);
    }
    return token;
}

std::optional<SecretString> readPastedApiToken(const QString& text)
{
    QStringView word = withoutDropped(text);
    constexpr QStringView kHeader = u"xc-token";
    if (word.startsWith(kHeader, Qt::CaseInsensitive)) {
        const QStringView rest = withoutDropped(word.sliced(kHeader.size()));
        word = rest.startsWith(u':') ? withoutDropped(rest.sliced(1)) : word;
    }
    return isWholeApiToken(word) ? std::optional(SecretString::fromText(word)) : std::nullopt;
}

} // namespace keyfob

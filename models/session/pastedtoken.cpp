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

bool isOfToken(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
}

bool isTokenText(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isOfToken);
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

std::vector<SecretString> readPastedApiTokens(QStringView text)
{
    std::vector<SecretString> tokens;
    const auto end = text.end();
    for (auto from = text.begin(); from != end;) {
        const auto begin = std::find_if(from, end, isOfToken);
        from = std::find_if_not(begin, end, isOfToken);
        if (const QStringView word(begin, from); isWholeApiToken(word)) {
            tokens.push_back(SecretString::fromText(word));
        }
    }
    return tokens;
}

} // namespace keyfob

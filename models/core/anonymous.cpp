#include "models/core/anonymous.h"

#include "models/core/recentlines.h"
#include "models/core/redaction.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace keyfob {

namespace {

const QString kName = QStringLiteral("[name]");
const QString kHost = QStringLiteral("[host]");
constexpr QLatin1Char kEnd('\n'); // which no line holds

bool isOfWord(const QString& text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at) == u'_');
}

// Not by a regular expression: there may be more names than one can hold.
void takeOut(QString& text, const QString& name)
{
    qsizetype at = name.isEmpty() ? -1 : text.indexOf(name);
    while (at >= 0) {
        const bool isPart = (isOfWord(name, 0) && isOfWord(text, at - 1))
                            || (isOfWord(name, name.size() - 1)
                                && isOfWord(text, at + name.size()));
        if (!isPart) {
            text.replace(at, name.size(), kName);
        }
        at = text.indexOf(name, at + (isPart ? 1 : kName.size()));
    }
}

// Categories of log lines, D-Bus names and files look like names of hosts.
void takeOutHosts(QString& text)
{
    static const QRegularExpression kIp(
        QStringLiteral(R"((?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])|)"
                       R"((?<![\w:])(?=[0-9a-f:]*:[0-9a-f]*:)[0-9a-f:]*::[0-9a-f:]*(?!\w)|)"
                       R"((?<![\w:])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\w:]))"),
        QRegularExpression::CaseInsensitiveOption);
    // A name has 127 parts at most: for more a match may need more memory than there is.
    static const QRegularExpression kNamed(
        QStringLiteral(R"((?<![\w.\-/])(?!(?:qt|keyfob|default|org\.freedesktop|org\.kde|)"
                       R"(org\.gnome|lib[\w+-]+)\.)(?:[\w-]+\.){1,126})"
                       R"((?!(?:so|conf|cpp|h|pem|crt|ini|qm|ttf|otf|json|svg|png)\b))"
                       R"((?:[^\W\d_]{2,}|xn--[\w-]+)(?![\w-])(?!\())"),
        QRegularExpression::CaseInsensitiveOption
            | QRegularExpression::UseUnicodePropertiesOption);
    text.replace(kIp, kHost);
    text.replace(kNamed, kHost);
}

} // namespace

QString anonymous(const QString& text)
{
    static const QRegularExpression kAddress(
        QStringLiteral(R"(\b[a-z][a-z0-9+.-]*://[^\s"'<>]+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kEmail(
        QStringLiteral(R"([\w.!#$%&*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)*)"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString result = redacted(text);
    if (const QString home = QDir::homePath(); home.size() > 1) {
        result.replace(home, QStringLiteral("~"));
    }
    result.replace(kAddress, QStringLiteral("[address]"));
    result.replace(kEmail, QStringLiteral("[email]"));
    return result;
}

QStringList anonymousLog(const QStringList& lines, QStringList names)
{
    QString text = redacted(lines.join(kEnd));
    std::ranges::sort(names, std::greater(), &QString::size); // a name may be part of another
    for (const QString& name : std::as_const(names)) {
        takeOut(text, oneVisibleLine(name));
    }
    text = anonymous(text);
    takeOutHosts(text);
    return text.split(kEnd, Qt::SkipEmptyParts);
}

} // namespace keyfob

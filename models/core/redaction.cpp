#include "models/core/redaction.h"

#include <QRegularExpression>

#include <array>

namespace keyfob {

namespace {

struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

// "~" stands for the names of fields that hold secrets, "`" for the end of an escape (\n, %22), the
// letters of which are no part of what follows.
QRegularExpression pattern(const char* text)
{
    static const QString kEscape = QStringLiteral(R"((?<=\\[nrt]|%[0-9a-f][0-9a-f]))");
    static const QString kFields = QStringLiteral(
        "(?:xc-auth|xc-token|refresh_token|(?:current|new)?password|passwd|secret|token)");
    return QRegularExpression(QString::fromLatin1(text)
                                  .replace(QLatin1Char('~'), kFields)
                                  .replace(QLatin1Char('`'), kEscape),
                              QRegularExpression::CaseInsensitiveOption);
}

// Ordered: named fields first, so that their values are gone before the shapes are tried.
// Repeated groups are possessive ("++"): going back takes memory, and where that ends there is no
// match, and the secret stays.
// Never destroyed: there are lines after the end of main().
const std::array<Rule, 8>& rules()
{
    static const QString kGone = QStringLiteral("[redacted]");
    static const auto* const kRules = new std::array<Rule, 8>{{
        // Authorization: Basic …, Cookie: a="…"; …: everything that follows in the line
        {pattern(R"re(((?:authorization|cookie)["']?\s*[:=]\s*["']?)\S[^\r\n]*)re"),
         QStringLiteral("\\1") + kGone},
        // "password":"…", in which there may be anything; \"password\":\"…\" within another text
        {pattern(R"(("~\\*"\s*:\s*\\*")(?:[^"\\]|\\[\s\S])++)"), QStringLiteral("\\1") + kGone},
        // xc-auth: …, refresh_token=…, of several such names in a row the last
        {pattern(R"((~["']?\s*[:=]\s*(?:bearer )?["']?)(?!~["']?\s*[:=]\s*["']?[^\s"',;&]))"
                 R"([^\s"',;&]+)"),
         QStringLiteral("\\1") + kGone},
        // scheme://user:password@host
        {pattern(R"((\b[a-z][a-z0-9+.-]*://)[^\s/]+@)"), QStringLiteral("\\1") + kGone +
                                                              QStringLiteral("@")},
        // a JWT, even one that was cut
        {pattern(R"((?:\b|`)eyJ[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*){0,2})"), kGone},
        {pattern(R"((?:\b|`)nc_pat_[A-Za-z0-9_-]+)"), kGone},
        {pattern(R"((?:(?<![A-Za-z0-9])|`)[0-9a-f]{64,}(?![A-Za-z0-9]))"), kGone},
        {pattern(R"((?:(?<![A-Za-z0-9_-])|`)[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-]))"), kGone},
    }};
    return *kRules;
}

} // namespace

QString redacted(const QString& line)
{
    QString result = line;
    for (const Rule& rule : rules()) {
        result.replace(rule.pattern, rule.replacement);
    }
    return result;
}

} // namespace keyfob

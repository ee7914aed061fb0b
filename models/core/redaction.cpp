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

QRegularExpression pattern(const char* text)
{
    return QRegularExpression(QString::fromLatin1(text),
                              QRegularExpression::CaseInsensitiveOption);
}

// Ordered: named fields first, so that their values are gone before the shapes are tried.
const std::array<Rule, 6>& rules()
{
    static const QString kGone = QStringLiteral("[redacted]");
    static const std::array<Rule, 6> kRules{{
        // xc-auth: …, "password":"…", refresh_token=…
        {pattern(R"re(((?:xc-auth|xc-token|authorization|cookie|set-cookie|refresh_token|)re"
                 R"re((?:current|new)?password|passwd|secret|token)["']?\s*[:=]\s*(?:bearer )?)re"
                 R"re(["']?)[^\s"',;&]+)re"),
         QStringLiteral("\\1") + kGone},
        // scheme://user:password@host
        {pattern(R"((\b[a-z][a-z0-9+.-]*://)[^\s/@]+@)"), QStringLiteral("\\1") + kGone +
                                                              QStringLiteral("@")},
        // a JWT, even one that was cut
        {pattern(R"(\beyJ[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*){0,2})"), kGone},
        {pattern(R"(\bnc_pat_[A-Za-z0-9_-]+)"), kGone},
        {pattern(R"((?<![A-Za-z0-9])[0-9a-f]{64,}(?![A-Za-z0-9]))"), kGone},
        {pattern(R"((?<![A-Za-z0-9_-])[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-]))"), kGone},
    }};
    return kRules;
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

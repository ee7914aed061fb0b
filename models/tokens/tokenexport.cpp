#include "models/tokens/tokenexport.h"

#include <algorithm>

namespace keyfob {

namespace {

const QByteArray kByteOrderMark = QByteArrayLiteral("\xEF\xBB\xBF");
const QString kBeginsFormula = QStringLiteral("=+-@\t\r");
const QString kNeedsQuotes = QStringLiteral(",\"\r\n");

QString cell(QString text)
{
    if (!text.isEmpty() && kBeginsFormula.contains(text.front())) {
        text.prepend(QLatin1Char('\''));
    }
    const bool needsQuotes = std::any_of(text.cbegin(), text.cend(),
                                         [](QChar c) { return kNeedsQuotes.contains(c); });
    if (!needsQuotes) {
        return text;
    }
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString cell(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QByteArray line(const QStringList& cells)
{
    return cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

} // namespace

QByteArray tokenListAsCsv(const std::vector<ExportedToken>& tokens,
                          const TokenExportWords& words)
{
    QByteArray csv = kByteOrderMark;
    QStringList headers;
    for (const QString& header : words.headers) {
        headers.append(cell(header));
    }
    csv += line(headers);
    for (const ExportedToken& token : tokens) {
        csv += line({cell(token.name), cell(token.creator), QString::number(token.id),
                     cell(token.createdAt), cell(token.lastUsedAt), cell(token.expiresAt),
                     cell(token.isEnabled ? words.enabled : words.disabled)});
    }
    return csv;
}

} // namespace keyfob

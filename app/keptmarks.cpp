#include "app/keptmarks.h"

#include <QSettings>
#include <QStringList>

namespace keyfob {

namespace {

const QString kKeptTokens = QStringLiteral("tokens/keptInKeychain");

} // namespace

std::set<qint64> readKeptTokens(const QSettings& settings, const AccountId& account)
{
    std::set<qint64> ids;
    const QStringList lines = settings.value(kKeptTokens).toStringList();
    for (const QString& line : lines) {
        bool isNumber = false;
        const qint64 id = line.section(QLatin1Char(' '), 0, 0).toLongLong(&isNumber);
        if (isNumber && line.section(QLatin1Char(' '), 1) == account.key()) {
            ids.insert(id);
        }
    }
    return ids;
}

void writeTokenKept(QSettings& settings, const AccountId& account, qint64 id, bool kept)
{
    if (readKeptTokens(settings, account).contains(id) == kept) {
        return;
    }
    QStringList lines = settings.value(kKeptTokens).toStringList();
    const QString line = QString::number(id) + QLatin1Char(' ') + account.key();
    if (kept) {
        lines.append(line);
    } else {
        lines.removeAll(line);
    }
    settings.setValue(kKeptTokens, lines);
    settings.sync();
}

} // namespace keyfob

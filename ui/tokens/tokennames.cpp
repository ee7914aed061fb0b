#include "ui/tokens/tokennames.h"

#include "ui/text/datetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace keyfob {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(TokenNames)
};

} // namespace

QString andMore(int count)
{
    return Names::tr("and %Ln more", nullptr, count);
}

QString shortList(const QStringList& items)
{
    const auto named = items.first(std::min<qsizetype>(items.size(), kNamesAtOnce));
    const int rest = static_cast<int>(items.size() - named.size());
    return rest == 0 ? QLocale().createSeparatedList(named)
                     : Names::tr("%1 and %Ln more", nullptr, rest).arg(named.join(Names::tr(", ")));
}

QString quotedNames(const QStringList& names)
{
    QStringList quoted;
    for (const QString& name : names) {
        quoted.append(Names::tr("“%1”").arg(TokenListModel::spokenName(name)));
    }
    return shortList(quoted);
}

QString particulars(const ApiToken& token)
{
    QStringList parts{token.creator.isEmpty() ? Names::tr("unknown") : token.creator};
    if (token.createdAt.isValid()) {
        parts.append(dateAndTime(token.createdAt));
    }
    parts.append(Names::tr("ID %1").arg(token.id));
    return parts.join(QStringLiteral(" · "));
}

QStringList otherOwners(const TokenListModel& model, const std::vector<qint64>& ids,
                        const QString& userId)
{
    QStringList owners;
    for (const qint64 id : ids) {
        const ApiToken* token = model.token(id);
        if (token != nullptr && token->ownerId != userId && !owners.contains(token->creator)) {
            owners.append(token->creator);
        }
    }
    return owners;
}

} // namespace keyfob

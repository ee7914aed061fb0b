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

Sentence shortList(const QList<Sentence>& items)
{
    const auto named = items.first(std::min<qsizetype>(items.size(), kNamesAtOnce));
    QStringList spoken;
    QStringList shown;
    for (const Sentence& each : named) {
        spoken.append(each.spoken);
        shown.append(each.shown);
    }
    const int rest = static_cast<int>(items.size() - named.size());
    const auto joined = [rest](const QStringList& list) {
        return rest == 0 ? QLocale().createSeparatedList(list)
                         : Names::tr("%1 and %Ln more", nullptr, rest)
                               .arg(list.join(Names::tr(", ")));
    };
    Sentence sentence;
    sentence.spoken = joined(spoken);
    sentence.shown = joined(shown);
    return sentence;
}

Sentence quotedNames(const QStringList& names)
{
    QList<Sentence> quoted;
    for (const QString& name : names) {
        quoted.append(
            Sentence::quoting(Names::tr("“%1”"), TokenListModel::spokenName(name)));
    }
    return shortList(quoted);
}

Sentence particulars(const ApiToken& token)
{
    QList<Sentence> parts{token.creator.isEmpty() ? Sentence(Names::tr("unknown"))
                                                  : Sentence::ofServer(token.creator)};
    if (token.createdAt.isValid()) {
        parts.append(dateAndTime(token.createdAt));
    }
    parts.append(Names::tr("ID %1").arg(token.id));
    Sentence all = parts.first();
    for (const Sentence& part : parts.sliced(1)) {
        all = Sentence::quoting(QStringLiteral("%1 · %2"), all, part);
    }
    return all;
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

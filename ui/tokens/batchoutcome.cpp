#include "ui/tokens/batchoutcome.h"

#include "ui/text/errortext.h"
#include "ui/tokens/tokennames.h"

#include <QCoreApplication>
#include <QLocale>

namespace keyfob {

namespace {

struct Outcome
{
    Q_DECLARE_TR_FUNCTIONS(BatchOutcome)
};

using Fate = TokenBatch::Fate;

/// Names by fate, and those that are not deleted by the reason as well.
struct Sorted
{
    int deleted = 0;
    QStringList gone;
    std::vector<std::pair<QString, QStringList>> refused; ///< reason and names
    QStringList unclear;
    QString whyUnclear;
    QStringList untried;
};

void addRefused(Sorted& sorted, const QString& reason, const QString& name)
{
    for (auto& [known, names] : sorted.refused) {
        if (known == reason) {
            names.append(name);
            return;
        }
    }
    sorted.refused.emplace_back(reason, QStringList{name});
}

Sorted sort(const std::vector<TokenBatch::Row>& rows, const QString& server)
{
    Sorted sorted;
    for (const TokenBatch::Row& row : rows) {
        switch (row.fate) {
        case Fate::Deleted:
            ++sorted.deleted;
            break;
        case Fate::WasGone:
            sorted.gone.append(row.name);
            break;
        case Fate::Refused:
            addRefused(sorted, errortext::sentence(row.error, server), row.name);
            break;
        case Fate::Unclear:
            sorted.unclear.append(row.name);
            sorted.whyUnclear = errortext::sentence(row.error, server);
            break;
        case Fate::Waiting:
        case Fate::Sent:
            sorted.untried.append(row.name);
            break;
        }
    }
    return sorted;
}

} // namespace

Sentence notDeleted(const QStringList& names)
{
    return Sentence::quoting(Outcome::tr("Not deleted: %1."), quotedNames(names));
}

Sentence notDeleted(const QStringList& names, SessionState state)
{
    return notDeleted(names).followedBy(errortext::whyNoWrites(state));
}

Sentence perhapsDeleted(const QStringList& names)
{
    return Sentence::quoting(
        Outcome::tr("Perhaps deleted: %1. Look at the list when it can be read again."),
        quotedNames(names));
}

BatchOutcome outcomeOf(const TokenBatch& batch, const QString& server)
{
    const Sorted sorted = sort(batch.rows(), server);
    Sentence text(Outcome::tr("%L1 of %L2 deleted.").arg(sorted.deleted).arg(batch.rows().size()));
    const auto tell = [&text](const QString& pattern, const QStringList& names) {
        if (!names.isEmpty()) {
            text = text.followedBy(Sentence::quoting(pattern, quotedNames(names)));
        }
    };
    tell(Outcome::tr("Already deleted: %1."), sorted.gone);
    for (const auto& [reason, names] : sorted.refused) {
        text = text.followedBy(notDeleted(names)).followedBy(reason);
    }
    if (!sorted.unclear.isEmpty()) {
        text = text.followedBy(perhapsDeleted(sorted.unclear));
    }
    tell(Outcome::tr("Not tried: %1."), sorted.untried);
    if (!sorted.whyUnclear.isEmpty()) {
        text = text.followedBy(sorted.whyUnclear);
    }
    const bool hasFailed = !sorted.refused.empty() || !sorted.unclear.isEmpty();
    return {text, hasFailed || !sorted.untried.isEmpty(), hasFailed};
}

} // namespace keyfob

#include "ui/tokens/pastedtokentext.h"

#include "ui/text/errortext.h"
#include "ui/tokens/tokennames.h"

#include <QCoreApplication>

namespace keyfob {

namespace {

struct Pasted
{
    Q_DECLARE_TR_FUNCTIONS(PastedToken)
};

Sentence severalText(const std::vector<qint64>& ids, const TokenListModel& model)
{
    QStringList names;
    for (const qint64 id : ids) {
        names.append(model.token(id)->name);
    }
    return Sentence::quoting(Pasted::tr("Several tokens begin like this one: %1. NocoDB shows no "
                                        "more of them. Compare when they were created."),
                             quotedNames(names));
}

} // namespace

Sentence pastedTokenText(const std::vector<qint64>& ids, const Session& session,
                         const TokenService& service, const TokenListModel& model)
{
    if (ids.size() > 1) {
        return severalText(ids, model);
    }
    if (!ids.empty()) {
        return Sentence::quoting(Pasted::tr("This is token “%1”."),
                                 TokenListModel::spokenName(model.token(ids.front())->name));
    }
    if (session.hasCredentials() && service.listState() == TokenService::ListState::Ready) {
        return Pasted::tr("No token of the list is this one. It may have been deleted, or belong "
                          "to another account: switch to that one and paste it there.");
    }
    if (const QString why = errortext::whyNoWrites(session); !why.isEmpty()) {
        return Sentence(Pasted::tr("Which token this is cannot be looked up now."))
            .followedBy(why);
    }
    return Pasted::tr("This token was not found, but the list is not complete now. Refresh it "
                      "and paste the token again.");
}

} // namespace keyfob

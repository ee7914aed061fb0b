#include "ui/tokens/foreigntoken.h"

#include "ui/tokens/tokennames.h"
#include "ui/widgets/confirmdialog.h"

namespace keyfob {

ForeignToken::ForeignToken(const Session& session, const TokenListModel& model, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
{
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_question && !m_session.hasCredentials()) {
            m_question->reject(); // there is no secret any more
        }
    });
}

Sentence ForeignToken::acknowledgement(const QStringList& owners, bool isOne)
{
    QList<Sentence> named;
    for (const QString& owner : owners) {
        named += owner.isEmpty() ? QList<Sentence>() : QList{Sentence::ofServer(owner)};
    }
    if (named.isEmpty()) {
        return isOne ? tr("I know that this token is not mine")
                     : tr("I know that not all of these tokens are mine");
    }
    if (isOne) {
        return Sentence::quoting(tr("I know that this is %1’s token"), named.first());
    }
    return Sentence::quoting(tr("I know that there are tokens of others among them (%1)"),
                             shortList(named));
}

void ForeignToken::before(Act act, std::optional<qint64> id, QWidget* page,
                          std::function<void()> action)
{
    const ApiToken* token = id ? m_model.token(*id) : nullptr;
    if (token == nullptr) {
        return;
    }
    const QStringList others = otherOwners(m_model, {*id}, m_session.userId());
    if (others.isEmpty() || m_acknowledged.contains(*id)) {
        action();
        return;
    }
    const QString name = TokenListModel::spokenName(token->name);
    const QString owner = token->creator.isEmpty() ? tr("unknown") : token->creator;
    const bool isCopy = act == Act::Copy;
    const QString question = isCopy ? tr("Copy token “%1” of somebody else?")
                                    : tr("Show token “%1” of somebody else?");
    auto* dialog = new ConfirmDialog(
        Sentence::quoting(question, name),
        tr("Whoever has this token can do in NocoDB whatever its owner can."), page);
    dialog->addFact(tr("Token name"), name);
    dialog->addFact(tr("Creator"), owner);
    dialog->addFact(tr("ID"), QString::number(*id));
    dialog->addTick(acknowledgement(others, true));
    dialog->addButton(isCopy ? tr("Copy Token") : tr("Show Token"), theme::ButtonRole::Primary,
                      [this, id = *id, action = std::move(action)] {
                          m_acknowledged.insert(id);
                          action();
                      });
    m_question = dialog;
    dialog->open();
}

} // namespace keyfob

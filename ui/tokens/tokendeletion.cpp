#include "ui/tokens/tokendeletion.h"

#include "models/tokens/tokenbatch.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/tokens/batchoutcome.h"
#include "ui/tokens/foreigntoken.h"
#include "ui/tokens/tokennames.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>

namespace keyfob {

namespace {

Sentence deleted(const QStringList& names)
{
    return Sentence::quoting(TokenDeletion::tr("Deleted %1."), quotedNames(names));
}

Sentence acceptedSentence(const QStringList& names)
{
    return deleted(names).followedBy(
        names.size() == 1 ? TokenDeletion::tr("NocoDB still accepts this token. It will stop when "
                                              "the server is restarted.")
                          : TokenDeletion::tr("NocoDB still accepts these tokens. They will stop "
                                              "when the server is restarted."));
}

Sentence unknownSentence(const QStringList& names)
{
    return deleted(names).followedBy(
        names.size() == 1
            ? TokenDeletion::tr("It is not known yet whether NocoDB still accepts this token.")
            : TokenDeletion::tr("It is not known yet whether NocoDB still accepts these tokens."));
}

} // namespace

TokenDeletion::TokenDeletion(Session& session, TokenService& service, TokenListModel& model,
                             const TokenBatch& batch, MessageBar& result, MessageBar& truth)
    : QObject(&truth)
    , m_session(session)
    , m_service(service)
    , m_model(model)
    , m_batch(batch)
    , m_result(result)
    , m_truth(truth)
    , m_checkAgain(new QAction(this))
{
    connect(&m_truth, &MessageBar::closed, &m_service.deleted(), &DeletedTokens::dismiss);
    connect(m_checkAgain, &QAction::triggered, this, [this] {
        m_checked = m_service.deleted().stillAccepted() + m_service.deleted().unknown();
        m_service.deleted().checkAgain();
    });
    connectService();
    connect(&m_result, &MessageBar::closed, this, &TokenDeletion::clear);
    connect(&m_service.deleted(), &DeletedTokens::changed, this, &TokenDeletion::showTruth);
    connect(&m_session, &Session::stateChanged, this, &TokenDeletion::showTruth);
    connect(&m_service, &TokenService::accountLeft, this, &TokenDeletion::clear);
    retranslate();
    showTruth();
}

void TokenDeletion::connectService()
{
    connect(&m_service, &TokenService::removed, this,
            [this](qint64 id, const QString& name, bool wasGone) {
                if (!m_batch.contains(id)) {
                    removed(name, wasGone);
                }
            });
    connect(&m_service, &TokenService::removeFailed, this,
            [this](qint64 id, const QString& name, const ApiError& error, bool maybeRemoved) {
                if (!m_batch.contains(id)) {
                    refused(name, error, maybeRemoved);
                }
            });
}

void TokenDeletion::retranslate()
{
    m_checkAgain->setText(tr("Check Again"));
}

void TokenDeletion::ask(qint64 id, QWidget* page)
{
    const ApiToken* token = m_model.token(id);
    if (token == nullptr) {
        return;
    }
    const QString name = TokenListModel::spokenName(token->name);
    auto* dialog = new ConfirmDialog(
        Sentence::quoting(tr("Delete token “%1”?"), name),
        tr("Whatever uses this token stops working at once. This cannot be undone."), page);
    dialog->addFact(tr("Token name"), name);
    dialog->addFact(tr("Creator"), token->creator.isEmpty() ? tr("unknown") : token->creator);
    if (token->createdAt.isValid()) {
        dialog->addFact(tr("Created"), Sentence(dateAndTime(token->createdAt)));
    }
    dialog->addFact(tr("ID"), QString::number(id));
    if (const auto others = otherOwners(m_model, {id}, m_session.userId()); !others.isEmpty()) {
        dialog->addTick(ForeignToken::acknowledgement(others, true));
    }
    dialog->addButton(tr("Delete"), theme::ButtonRole::Danger,
                      [this, id, name = token->name] { confirmed(id, name); });
    dialog->open();
}

void TokenDeletion::removed(const QString& name, bool wasGone)
{
    Q_EMIT said(Sentence::quoting(
        wasGone ? tr("Token “%1” was already deleted.") : tr("Deleted token “%1”."),
        TokenListModel::spokenName(name)));
}

// The row may have gone while the question was open.
void TokenDeletion::confirmed(qint64 id, const QString& name)
{
    clear();
    Q_EMIT begun();
    if (!errortext::whyNoWrites(m_session).isEmpty()) {
        m_result.showMessage(MessageBar::Kind::Error, [state = m_session.state(), name] {
            return notDeleted({name}, state);
        });
    } else if (m_model.token(id) == nullptr) {
        removed(name, true);
    } else {
        m_service.remove(id);
    }
}

// Several at once share the bar: the names of all, and the last reason.
void TokenDeletion::refused(const QString& name, const ApiError& error, bool maybeRemoved)
{
    QStringList& names = maybeRemoved ? m_maybeRemoved : m_refused;
    names.append(name);
    const QString server = m_session.account()->server.displayName();
    m_result.showMessage(MessageBar::Kind::Error, [this, error, server] {
        return refusals().followedBy(errortext::sentence(error, server));
    });
}

Sentence TokenDeletion::refusals() const
{
    const Sentence refused = m_refused.isEmpty() ? Sentence() : notDeleted(m_refused);
    return m_maybeRemoved.isEmpty() ? refused
                                    : refused.followedBy(perhapsDeleted(m_maybeRemoved));
}

void TokenDeletion::showTruth()
{
    const QStringList accepted = m_service.deleted().stillAccepted();
    const QStringList unknown = m_service.deleted().unknown();
    const QStringList checked = std::exchange(m_checked, {});
    // After a session has ended only the names are left, and nothing to ask with.
    const QList<QAction*> waysOut = m_service.deleted().canCheck() ? QList<QAction*>{m_checkAgain}
                                                                : QList<QAction*>();
    if (m_session.state() != SessionState::SignedIn) {
        m_truth.clear(); // nothing can be asked now, and the room is needed
    } else if (!accepted.isEmpty()) {
        m_truth.showMessage(
            MessageBar::Kind::Warning, [accepted] { return acceptedSentence(accepted); }, waysOut);
    } else if (!unknown.isEmpty()) {
        m_truth.showMessage(
            MessageBar::Kind::Info, [unknown] { return unknownSentence(unknown); }, waysOut);
    } else {
        const bool wasShown = !m_truth.isHidden();
        m_truth.clear();
        if (wasShown && !checked.isEmpty()) {
            Q_EMIT said(
                Sentence::quoting(tr("NocoDB no longer accepts %1."), quotedNames(checked)));
        }
    }
}

void TokenDeletion::clear()
{
    m_refused.clear();
    m_maybeRemoved.clear();
    m_result.clear();
}

} // namespace keyfob

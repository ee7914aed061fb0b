#include "ui/tokens/tokendeletion.h"

#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QLocale>

namespace keyfob {

namespace {

Sentence deleted(const QStringList& names)
{
    QStringList quoted;
    for (const QString& name : names) {
        quoted.append(TokenDeletion::tr("“%1”").arg(TokenListModel::spokenName(name)));
    }
    return Sentence::quoting(TokenDeletion::tr("Deleted %1."),
                             QLocale().createSeparatedList(quoted));
}

} // namespace

TokenDeletion::TokenDeletion(Session& session, TokenService& service, TokenListModel& model,
                             MessageBar& result, MessageBar& truth)
    : QObject(&truth)
    , m_session(session)
    , m_service(service)
    , m_model(model)
    , m_result(result)
    , m_truth(truth)
    , m_checkAgain(new QAction(this))
{
    m_result.setClosable(true);
    m_truth.setClosable(true);
    connect(&m_truth, &MessageBar::closed, &m_service, &TokenService::forgetDeleted);
    connect(m_checkAgain, &QAction::triggered, this, [this] {
        m_isChecking = true;
        m_checkAgain->setEnabled(false);
        m_service.checkDeletedAgain();
    });
    connect(&m_service, &TokenService::removed, this,
            [this](qint64, const QString& name, bool wasGone) { removed(name, wasGone); });
    connect(&m_service, &TokenService::removeFailed, this,
            [this](qint64, const QString& name, const ApiError& error) { refused(name, error); });
    connect(&m_service, &TokenService::stillAcceptedChanged, this, &TokenDeletion::showTruth);
    connect(&m_session, &Session::stateChanged, this, &TokenDeletion::showTruth);
    connect(&m_service, &TokenService::accountLeft, this, &TokenDeletion::clear);
    retranslate();
}

void TokenDeletion::retranslate()
{
    m_checkAgain->setText(tr("Check Again"));
    showTruth();
}

void TokenDeletion::ask(qint64 id, QWidget* window)
{
    const ApiToken* token = m_model.token(id);
    if (token == nullptr) {
        return;
    }
    const QString name = TokenListModel::spokenName(token->name);
    auto* dialog = new ConfirmDialog(
        Sentence::quoting(tr("Delete token “%1”?"), name),
        tr("Whatever uses this token stops working at once. This cannot be undone."), window);
    dialog->addFact(tr("Token name"), name);
    dialog->addFact(tr("Creator"), token->creator.isEmpty() ? tr("unknown") : token->creator);
    if (token->createdAt.isValid()) {
        dialog->addFact(tr("Created"), dateAndTime(token->createdAt));
    }
    dialog->addButton(tr("Delete"), theme::ButtonRole::Danger, [this, id] {
        m_result.clear();
        m_service.remove(id);
    });
    dialog->open();
}

void TokenDeletion::removed(const QString& name, bool wasGone)
{
    Q_EMIT said(Sentence::quoting(
        wasGone ? tr("Token “%1” was already deleted.") : tr("Deleted token “%1”."),
        TokenListModel::spokenName(name)));
}

void TokenDeletion::refused(const QString& name, const ApiError& error)
{
    const QString server = m_session.account()->server.displayName();
    m_result.showMessage(MessageBar::Kind::Error,
                         Sentence::quoting(tr("Token “%1” was not deleted."),
                                           TokenListModel::spokenName(name))
                             .followedBy(errortext::sentence(error, server)));
}

void TokenDeletion::showTruth()
{
    m_checkAgain->setEnabled(true);
    const QStringList accepted = m_service.stillAccepted();
    const QStringList unknown = m_service.notChecked();
    const bool wasChecking = std::exchange(m_isChecking, false);
    if (m_session.state() != SessionState::SignedIn) {
        m_truth.clear(); // nothing can be asked now, and the room is needed
    } else if (!accepted.isEmpty()) {
        const QString text = accepted.size() == 1
                                 ? tr("NocoDB still accepts this token. It will stop when the "
                                      "server is restarted.")
                                 : tr("NocoDB still accepts these tokens. They will stop when the "
                                      "server is restarted.");
        m_truth.showMessage(MessageBar::Kind::Warning, deleted(accepted).followedBy(text),
                            {m_checkAgain});
    } else if (!unknown.isEmpty()) {
        m_truth.showMessage(MessageBar::Kind::Info,
                            deleted(unknown).followedBy(tr("It is not known yet whether NocoDB "
                                                           "still accepts this.")),
                            {m_checkAgain});
    } else {
        const bool wasShown = !m_truth.isHidden();
        m_truth.clear();
        if (wasShown && wasChecking) {
            Q_EMIT said(tr("NocoDB no longer accepts the deleted token."));
        }
    }
}

void TokenDeletion::clear()
{
    m_result.clear();
}

} // namespace keyfob

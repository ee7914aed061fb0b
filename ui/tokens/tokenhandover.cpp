#include "ui/tokens/tokenhandover.h"

#include "ui/clipboard/secretclipboard.h"
#include "ui/text/keyringtext.h"
#include "ui/tokens/tokenresultdialog.h"
#include "ui/widgets/whenshown.h"

#include <utility>

namespace keyfob {

TokenHandover::TokenHandover(TokenService& service, TokenListModel& model,
                             KeptTokens& kept, SecretClipboard& clipboard, QWidget& page)
    : QObject(&page)
    , m_service(service)
    , m_model(model)
    , m_kept(kept)
    , m_clipboard(clipboard)
    , m_page(page)
{
    connect(&service, &TokenService::added, this, &TokenHandover::added);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TokenHandover::look);
    connect(&service, &TokenService::listStateChanged, this, &TokenHandover::listRead);
    connect(&service, &TokenService::accountLeft, this, &TokenHandover::giveUp);
}

TokenHandover::~TokenHandover() = default;

void TokenHandover::added(qint64 id)
{
    m_awaited = id;
    m_secret = m_model.copyOfSecret(id);
    look();
}

// Also where the session ends before the list could tell: better once too often than lost.
void TokenHandover::look()
{
    const ApiToken* token = m_awaited ? m_model.token(*m_awaited) : nullptr;
    if (token != nullptr && (token->isShownOnce || !token->canCopy())) {
        hand(*m_awaited);
    }
}

// The whole list has told; nothing is to pop up later, should the server change its ways.
void TokenHandover::listRead()
{
    if (!m_service.isReading() && m_service.listState() == TokenService::ListState::Ready) {
        m_awaited.reset();
        m_secret.wipe();
    }
}

// A token without its text was found in the list only: there is nothing to show.
void TokenHandover::hand(qint64 id)
{
    SecretString secret = m_awaited == id ? std::move(m_secret) : m_model.copyOfSecret(id);
    m_awaited.reset();
    if (secret.isEmpty() || id == m_handed) {
        return;
    }
    m_handed = id;
    m_secret = std::move(secret);
    whenShown(m_page, *this, [this, id] { openDialog(id); });
}

void TokenHandover::openDialog(qint64 id)
{
    const ApiToken* token = m_model.token(id);
    if (m_handed != id || token == nullptr) {
        return; // the account has been left, or the token deleted
    }
    const QString name = token->name;
    auto* dialog = new TokenResultDialog(name, std::exchange(m_secret, {}),
                                         keyringtext::whyNoCopyIsKept(m_kept.obstacle()),
                                         m_clipboard, m_page.window());
    m_dialog = dialog;
    connect(dialog, &TokenResultDialog::copied, this, [this, name] {
        Q_EMIT copied(Sentence::quoting(tr("Copied token “%1”."),
                                        TokenListModel::spokenName(name)));
    });
    connect(dialog, &QDialog::finished, this,
            [this, id, dialog] { dialogClosed(id, *dialog); });
    dialog->open();
}

void TokenHandover::dialogClosed(qint64 id, const TokenResultDialog& dialog)
{
    if (dialog.wantsCopyKept()) {
        m_kept.keep(id, dialog.secret());
    }
    Q_EMIT closed(id, dialog.wasCopied());
}

// An ended session leaves the dialog: signing in again would not bring this token back.
void TokenHandover::giveUp()
{
    m_awaited.reset();
    m_handed = 0;
    m_secret.wipe();
    if (m_dialog) {
        m_dialog->done(QDialog::Rejected);
    }
}

} // namespace keyfob

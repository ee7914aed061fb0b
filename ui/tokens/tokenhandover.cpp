#include "ui/tokens/tokenhandover.h"

#include "ui/clipboard/secretclipboard.h"
#include "ui/text/keyringtext.h"
#include "ui/tokens/tokenresultdialog.h"
#include "ui/widgets/whenshown.h"

#include <algorithm>
#include <iterator>
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
    m_awaited.insert_or_assign(id, m_model.copyOfSecret(id));
    look();
}

// Also where the session ends before the list could tell, unless other rows have told already:
// better once too often than lost. What can be read again is kept no longer.
void TokenHandover::look()
{
    std::vector<qint64> told;
    std::vector<qint64> untold;
    for (const auto& [id, secret] : m_awaited) {
        const ApiToken* token = m_model.token(id);
        if (token != nullptr && token->isShownOnce) {
            told.push_back(id);
        } else if (token != nullptr && !token->canCopy()) {
            untold.push_back(id);
        }
    }
    if (!untold.empty() && areTokensListed()) {
        std::ranges::for_each(untold, [this](qint64 id) { m_awaited.erase(id); });
    } else {
        std::ranges::copy(untold, std::back_inserter(told));
    }
    std::ranges::for_each(told, [this](qint64 id) { hand(id); });
}

bool TokenHandover::areTokensListed() const
{
    return std::ranges::any_of(m_model.rows(0, m_model.rowCount() - 1), [this](const auto& row) {
        return !row.isShownOnce && !m_awaited.contains(row.id);
    });
}

// The whole list has told; nothing is to pop up later, should the server change its ways.
void TokenHandover::listRead()
{
    if (!m_service.isReading() && m_service.listState() == TokenService::ListState::Ready) {
        m_awaited.clear();
    }
    Q_EMIT settled();
}

// What waits for its page, or for a list that could not be read, may wait for a long time.
bool TokenHandover::isUnderWay() const
{
    return m_dialog || (!m_awaited.empty() && m_service.isReading());
}

// A token without its text was found in the list only: there is nothing to show.
void TokenHandover::hand(qint64 id)
{
    auto awaited = m_awaited.extract(id);
    SecretString secret = awaited ? std::move(awaited.mapped()) : m_model.copyOfSecret(id);
    if (secret.isEmpty() || !m_handed.insert(id).second) {
        return;
    }
    m_toShow.emplace_back(id, std::move(secret));
    whenShown(m_page, *this, [this] { openNext(); });
}

// One after the other. Nothing where the account has been left.
void TokenHandover::openNext()
{
    if (m_dialog || m_toShow.empty()) {
        return;
    }
    auto [id, secret] = std::move(m_toShow.front());
    m_toShow.pop_front();
    if (const ApiToken* token = m_model.token(id)) {
        openDialog(id, token->name, std::move(secret));
    } else {
        openNext(); // it has been deleted meanwhile
    }
}

void TokenHandover::openDialog(qint64 id, const QString& name, SecretString secret)
{
    auto* dialog = new TokenResultDialog(name, std::move(secret),
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
    m_dialog = nullptr;
    Q_EMIT closed(id, dialog.wasCopied());
    openNext();
    Q_EMIT settled();
}

// An ended session leaves the dialog: signing in again would not bring this token back.
void TokenHandover::giveUp()
{
    m_awaited.clear();
    m_handed.clear();
    m_toShow.clear();
    if (m_dialog) {
        m_dialog->done(QDialog::Rejected);
    }
    Q_EMIT settled();
}

} // namespace keyfob

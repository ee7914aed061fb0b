#include "ui/tokens/tokenreplacement.h"

#include "ui/clipboard/secretclipboard.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/tokens/tokencopying.h"
#include "ui/tokens/tokenhandover.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/whenshown.h"

#include <utility>

namespace keyfob {

namespace {

Sentence lostSentence(const QString& name)
{
    return Sentence::quoting(
        TokenReplacement::tr("A new token “%1” was created, but NocoDB’s reply was lost, and with "
                             "it the token itself. The old one was not deleted. Delete the new "
                             "one, and replace the old one again."),
        name);
}

Sentence failedSentence(const QString& name, bool maybeCreated)
{
    const QString text
        = maybeCreated
              ? TokenReplacement::tr("Perhaps a new token “%1” was created: look at the list when "
                                     "it can be read again. The old one was not deleted.")
              : TokenReplacement::tr("Token “%1” was not replaced: no new one was created, and the "
                                     "old one was not deleted.");
    return Sentence::quoting(text, name);
}

} // namespace

TokenReplacement::TokenReplacement(const Parts& parts, QWidget& page)
    : QObject(&page)
    , m_parts(parts)
    , m_page(page)
{
    connect(&m_parts.service, &TokenService::added, this, &TokenReplacement::added);
    connect(&m_parts.service, &TokenService::addFailed, this, &TokenReplacement::failed);
    connect(&m_parts.service, &TokenService::accountLeft, this, &TokenReplacement::giveUp);
    connect(&m_parts.handover, &TokenHandover::closed, this, &TokenReplacement::handedOver);
}

TokenReplacement::~TokenReplacement() = default;

QString TokenReplacement::whyNot(const ApiToken* token) const
{
    if (token == nullptr) {
        return {};
    }
    if (token->ownerId != m_parts.session.userId()) {
        return tr("This token belongs to somebody else: a new one would be yours, not theirs.");
    }
    return token->name.trimmed().isEmpty()
               ? tr("This token has no name: add a new one with a name, then delete this one.")
               : QString();
}

void TokenReplacement::begin(qint64 id)
{
    const ApiToken* token = m_parts.model.token(id);
    if (token == nullptr) {
        return;
    }
    if (m_parts.service.isAdding()) {
        tell([] { return tr("Another token is being made right now. Try again in a moment."); });
        return;
    }
    m_parts.result.clear();
    m_old = Old{id, token->name, token->isShownOnce};
    m_isAdding = true;
    m_parts.service.add(token->name);
}

void TokenReplacement::added(qint64 id)
{
    if (!std::exchange(m_isAdding, false)) {
        return;
    }
    m_new = id;
    const bool isLost = m_parts.model.copyOfSecret(id).isEmpty();
    whenShown(m_page, *this, [this, id, isLost] { handOver(id, isLost); });
}

// Out of sight nobody is asked, and somebody else's clipboard is not written to.
void TokenReplacement::handOver(qint64 id, bool isLost)
{
    if (m_new != id || !m_old) {
        return; // the account has been left
    }
    Q_EMIT created(id);
    if (isLost) {
        tell([name = std::exchange(m_old, std::nullopt)->name] { return lostSentence(name); });
    } else if (m_old->isShownOnce) {
        m_parts.handover.hand(id);
    } else {
        // The session may have ended meanwhile.
        const bool isKnown = !m_parts.model.copyOfSecret(id).isEmpty();
        m_parts.copying.copy(id);
        handedOver(id, isKnown && m_parts.clipboard.holdsSecret());
    }
}

void TokenReplacement::failed(const ApiError& error, bool maybeCreated)
{
    if (!std::exchange(m_isAdding, false)) {
        return;
    }
    const QString name = std::exchange(m_old, std::nullopt)->name;
    const QString server = m_parts.session.account()->server.displayName();
    tell([error, maybeCreated, name, server] {
        return failedSentence(name, maybeCreated).followedBy(errortext::sentence(error, server));
    });
}

void TokenReplacement::handedOver(qint64 id, bool wasCopied)
{
    if (m_new != id || !m_old) {
        return;
    }
    m_new.reset();
    if (wasCopied) {
        ask();
    } else {
        tell([name = std::exchange(m_old, std::nullopt)->name] {
            return Sentence::quoting(
                tr("A new token “%1” was created, but not copied. The old one was not deleted."),
                name);
        });
    }
}

void TokenReplacement::ask()
{
    const Old old = *std::exchange(m_old, std::nullopt);
    auto* question = new ConfirmDialog(
        Sentence::quoting(tr("The new token “%1” was copied. Delete the old one?"),
                          old.name),
        tr("Whatever uses the old one stops working at once. Keep both until the new one is where "
           "it is needed."),
        &m_page);
    if (const ApiToken* token = m_parts.model.token(old.id); token && token->createdAt.isValid()) {
        question->addFact(tr("Old one created"), Sentence(dateAndTime(token->createdAt)));
    }
    question->addFact(tr("Old one’s ID"), QString::number(old.id));
    question->setCancelText(tr("Keep Both"));
    question->addButton(tr("Delete"), theme::ButtonRole::Danger, [this, old] { remove(old); });
    m_question = question;
    question->open();
}

// What comes of it, the deletion tells: it is one like any other.
void TokenReplacement::remove(const Old& old)
{
    if (!errortext::whyNoWrites(m_parts.session).isEmpty()) {
        tell([old, state = m_parts.session.state()] {
            return Sentence::quoting(tr("The old token “%1” was not deleted."), old.name)
                .followedBy(errortext::whyNoWrites(state));
        });
    } else if (m_parts.model.token(old.id) != nullptr) {
        m_parts.service.remove(old.id);
    } else {
        Q_EMIT said(Sentence::quoting(tr("Token “%1” was already deleted."), old.name));
    }
}

// Of another account nobody must be asked.
void TokenReplacement::giveUp()
{
    m_old.reset();
    m_new.reset();
    m_isAdding = false;
    if (m_question) {
        m_question->reject();
    }
}

void TokenReplacement::tell(const Saying& saying)
{
    m_parts.result.showMessage(MessageBar::Kind::Error, saying);
}

} // namespace keyfob

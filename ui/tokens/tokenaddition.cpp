#include "ui/tokens/tokenaddition.h"

#include "models/tokens/tokensearch.h"
#include "ui/text/errortext.h"
#include "ui/tokens/tokeneditor.h"

#include <QSet>

namespace keyfob {

namespace {

// Nothing where the reason says it all.
QString whatBecameOfIt(const ApiError& error, bool maybeCreated)
{
    if (maybeCreated) {
        return TokenAddition::tr("The token may have been created: look at the list before you "
                                 "save it again.");
    }
    return outcomeIsUnclear(error) ? TokenAddition::tr("The token was not created.") : QString();
}

} // namespace

TokenAddition::TokenAddition(Session& session, TokenService& service, TokenListModel& model,
                             TokenEditor& editor)
    : QObject(&editor)
    , m_session(session)
    , m_service(service)
    , m_model(model)
    , m_editor(editor)
{
    connect(&m_editor, &TokenEditor::saveRequested, this, &TokenAddition::save);
    connect(&m_editor, &TokenEditor::cancelled, this, &TokenAddition::giveUp);
    connect(&m_editor, &TokenEditor::textEdited, this, &TokenAddition::hint);
    connect(&m_service, &TokenService::added, this, &TokenAddition::added);
    connect(&m_service, &TokenService::addFailed, this, &TokenAddition::failed);
    connect(&m_session, &Session::stateChanged, &m_editor, &TokenEditor::sayAgain);
    connect(&m_service, &TokenService::accountLeft, this, &TokenAddition::giveUp);
}

bool TokenAddition::isOpen() const
{
    return !m_editor.isHidden();
}

void TokenAddition::begin()
{
    if (m_editor.text().isEmpty()) {
        m_editor.setText(suggestion());
    }
    m_editor.open();
    Q_EMIT openChanged();
}

void TokenAddition::beginWith(const QString& name)
{
    if (!name.isEmpty() && !m_isSaving && !m_editor.isTouched()) {
        m_editor.close(); // with what was said of another name
        m_editor.setText(name);
        hint(name);
    }
    begin();
    if (!m_isSaving && !errortext::whyNoWrites(m_session).isEmpty()) {
        tellWhyNot();
    }
}

void TokenAddition::tellWhyNot()
{
    m_editor.showError([&session = m_session] { return errortext::whyNoWrites(session); });
}

// By how many there are, and never a name that is there; nothing while that is not known.
QString TokenAddition::suggestion() const
{
    if (m_service.listState() != TokenService::ListState::Ready) {
        return {};
    }
    const QString owner = m_session.userId();
    QSet<QString> names;
    int number = 1;
    for (const ApiToken& token : m_model.rows(0, m_model.rowCount() - 1)) {
        if (token.ownerId == owner) {
            names.insert(token.name);
            ++number;
        }
    }
    while (names.contains(tr("Token %1").arg(number))) {
        ++number;
    }
    return tr("Token %1").arg(number);
}

void TokenAddition::giveUp()
{
    m_isSaving = false;
    if (isOpen()) {
        m_editor.close();
        Q_EMIT openChanged();
    }
}

void TokenAddition::save(const QString& name)
{
    if (!errortext::whyNoWrites(m_session).isEmpty()) {
        tellWhyNot();
        return;
    }
    if (m_service.isAdding()) {
        m_editor.showError(
            [] { return tr("Another token is being made right now. Save again in a moment."); });
        return;
    }
    m_isSaving = true;
    m_editor.setSaving(true);
    m_service.add(name);
}

void TokenAddition::added(qint64 id)
{
    if (!std::exchange(m_isSaving, false)) {
        return;
    }
    const ApiToken* token = m_model.token(id);
    Q_EMIT finished(id); // while one can still see that the keyboard is in the editor
    m_editor.close();
    Q_EMIT openChanged();
    if (token == nullptr) {
        return;
    }
    // Found in the list only, of a server that shows a token once.
    const bool isLost = !token->canCopy();
    Q_EMIT said(Sentence::quoting(
        isLost ? tr("Created token “%1”, but NocoDB’s reply was lost, and with it the token "
                    "itself. Delete it and add another one.")
               : tr("Created token “%1”."),
        TokenListModel::spokenName(token->name)));
}

void TokenAddition::failed(const ApiError& error, bool maybeCreated)
{
    if (!std::exchange(m_isSaving, false)) {
        return;
    }
    m_editor.setSaving(false);
    const QString server = m_session.account()->server.displayName();
    m_editor.showError([error, maybeCreated, server] {
        return twoSentences(whatBecameOfIt(error, maybeCreated),
                            errortext::sentence(error, server));
    });
}

void TokenAddition::hint(const QString& name)
{
    m_editor.setDuplicateHint(!name.isEmpty()
                              && containsName(m_model, name, m_session.userId()));
}

} // namespace keyfob

#include "ui/tokens/tokenstab.h"

#include "ui/clipboard/secretclipboard.h"
#include "ui/text/errortext.h"
#include "ui/tokens/tokenactions.h"
#include "ui/tokens/tokenaddition.h"
#include "ui/tokens/tokendeletion.h"
#include "ui/tokens/tokeneditor.h"
#include "ui/tokens/tokenlistarea.h"
#include "ui/tokens/tokenliststatus.h"
#include "ui/tokens/tokenreveal.h"
#include "ui/tokens/tokentable.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace keyfob {

using theme::Space;

namespace {

enum Owners { Mine, Everyone };

} // namespace

TokensTab::TokensTab(Session& session, TokenService& service, TokenListModel& model,
                     SecretClipboard& clipboard, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_service(service)
    , m_model(model)
    , m_clipboard(clipboard)
    , m_area(new TokenListArea)
    , m_table(m_area->table())
    , m_actions(new TokenActions(this, m_table))
    , m_reveal(new TokenReveal(model, *m_table))
    , m_editor(new TokenEditor)
    , m_listBar(new MessageBar)
    , m_resultBar(new MessageBar)
    , m_truthBar(new MessageBar)
    , m_addition(new TokenAddition(session, service, model, *m_editor))
    , m_deletion(new TokenDeletion(session, service, model, *m_resultBar, *m_truthBar))
    , m_title(new TextLabel(theme::TypeRole::Title))
    , m_count(new TextLabel(theme::TypeRole::Body, theme::Role::TextMuted))
    , m_filter(new QLineEdit)
    , m_owners(new Choice(2))
    , m_actionsButton(new MenuButton(m_actions->rowMenu()))
    , m_status(new TokenListStatus(session, service, m_filtered, {*m_area, *m_listBar, *m_count}))
{
    m_filtered.setSourceModel(&m_model);
    m_table->setModel(&m_filtered);
    m_table->setRowMenu(m_actions->rowMenu());
    build();
    connectAll();
    connectActions();
    applyOwner();
    retranslate();
}

TokensTab::~TokensTab() = default;

void TokensTab::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::space(Space::L), 0, 0);
    column->setSpacing(theme::space(Space::M));
    column->addLayout(makeHeading());
    column->addLayout(makeFilterRow());
    column->addWidget(m_listBar);
    column->addWidget(m_resultBar);
    column->addWidget(m_truthBar);
    column->addWidget(m_editor);
    column->addWidget(m_area, 1);
}

WrapLayout* TokensTab::makeHeading()
{
    auto* row = new WrapLayout;
    row->setSpacing(theme::space(Space::S));
    m_title->setWordWrap(false);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_actionsButton);
    row->addWidget(new ActionButton(m_actions->add(), theme::ButtonRole::Primary));
    return row;
}

WrapLayout* TokensTab::makeFilterRow()
{
    auto* row = new WrapLayout;
    row->setSpacing(theme::space(Space::S));
    m_filter->setMinimumWidth(theme::textWidth(24));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_count->setWordWrap(false);
    row->addWidget(m_filter);
    row->addWidget(m_owners);
    row->addStretch();
    row->addWidget(m_count);
    auto* refresh = new ActionButton(m_actions->reload(), theme::ButtonRole::Quiet);
    refresh->setIconOnly();
    row->addWidget(refresh);
    return row;
}

void TokensTab::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filtered.setFilterText(text);
        m_status->update();
    });
    connect(m_status, &TokenListStatus::clearFilterRequested, this, [this] {
        clearFilter();
        focusTable();
    });
    connect(m_owners, &Choice::chosenChanged, this, &TokensTab::applyOwner);
    connect(m_table, &TokenTable::currentIdChanged, this, &TokensTab::updateActions);
    connect(m_reveal, &TokenReveal::changed, this, &TokensTab::updateActions);
    connect(m_addition, &TokenAddition::openChanged, this, &TokensTab::updateActions);
    connect(m_addition, &TokenAddition::finished, this, &TokensTab::selectNew);
    connect(m_addition, &TokenAddition::said, this, &TokensTab::said);
    connect(m_deletion, &TokenDeletion::said, this, &TokensTab::said);
    connect(&m_service, &TokenService::accountLeft, this, &TokensTab::leaveAccount);
    connect(&m_service, &TokenService::listStateChanged, this, &TokensTab::applyOwner);
    connect(&m_session, &Session::stateChanged, this, &TokensTab::sessionChanged);
    connect(&m_filtered, &QAbstractItemModel::dataChanged, this, &TokensTab::updateActions);
}

void TokensTab::connectActions()
{
    connect(m_actions->add(), &QAction::triggered, m_addition, &TokenAddition::begin);
    connect(m_actions->copy(), &QAction::triggered, this, &TokensTab::copy);
    connect(m_actions->show(), &QAction::triggered, m_reveal, &TokenReveal::toggle);
    connect(m_actions->reload(), &QAction::triggered, &m_service, &TokenService::reload);
    connect(m_actions->remove(), &QAction::triggered, this, [this] {
        if (const auto id = m_table->currentId()) {
            m_deletion->ask(*id, window());
        }
    });
    connect(m_actions->find(), &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

void TokensTab::retranslate()
{
    m_title->setText(tr("API Tokens"));
    m_table->setAccessibleName(tr("API tokens"));
    m_filter->setAccessibleName(tr("Filter tokens"));
    const QString keys = m_actions->find()->shortcut().toString(QKeySequence::NativeText);
    m_filter->setPlaceholderText(tr("Filter by name or creator (%1)").arg(keys));
    m_actionsButton->setText(tr("Actions"));
    m_owners->setText(Mine, tr("Mine"));
    m_owners->setText(Everyone, tr("Everyone"));
    m_actions->retranslate();
    m_deletion->retranslate();
    m_status->retranslate();
    updateActions();
}

void TokensTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

// In the filter, Esc clears it and Down goes to what it has found.
bool TokensTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            clearFilter();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            focusTable();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TokensTab::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

// A name that was begun goes on.
void TokensTab::focusContent()
{
    if (m_addition->isOpen()) {
        m_editor->open();
    } else {
        focusTable();
    }
}

// By id: whatever moves between the key and here, it is the row that was current.
void TokensTab::copy()
{
    const auto id = m_table->currentId();
    SecretString secret = id ? m_model.copyOfSecret(*id) : SecretString();
    if (secret.isEmpty()) {
        return;
    }
    m_clipboard.copy(std::move(secret));
    const ApiToken& token = *m_model.token(*id);
    const QString name = TokenListModel::spokenName(token.name);
    const bool isMine = token.ownerId == m_session.userId();
    Q_EMIT copied(isMine ? Sentence::quoting(tr("Copied token “%1”."), name)
                         : Sentence::quoting(tr("Copied token “%1” of %2."), name, token.creator));
}

void TokensTab::sessionChanged()
{
    if (!m_session.hasCredentials()) {
        m_reveal->hide(); // secrets have left memory; their place goes, too
    }
    updateActions();
}

void TokensTab::selectNew(qint64 id)
{
    if (!m_filtered.mapFromSource(m_model.indexOf(id)).isValid()) {
        clearFilter();
    }
    m_table->selectId(id);
    focusTable();
}

void TokensTab::clearFilter()
{
    m_filter->clear();
}

// The next account must not find what this one typed.
void TokensTab::leaveAccount()
{
    clearFilter();
    m_reveal->hide();
    m_owners->setChosen(Mine);
}

void TokensTab::applyOwner()
{
    m_filtered.setOwner(m_owners->chosen() == Mine ? m_session.userId() : QString());
    updateOwners();
    m_status->update();
}

// Who sees no other tokens than their own needs no choice.
void TokensTab::updateOwners()
{
    m_owners->setVisible(m_owners->chosen() == Everyone
                         || m_filtered.countWithoutText() < m_model.rowCount());
}

QString TokensTab::whyNoCopy(const ApiToken* token) const
{
    if (token == nullptr || token->canCopy()) {
        return {};
    }
    return m_session.hasCredentials() ? tr("The server does not send this token.")
                                      : tr("Sign in again to copy or show it.");
}

void TokensTab::updateActions()
{
    const auto id = m_table->currentId();
    const ApiToken* token = id ? m_model.token(*id) : nullptr;
    const QString whyNot = errortext::whyNoWrites(m_session);
    m_actions->update({.hasRow = token != nullptr,
                       .canCopy = token != nullptr && token->canCopy(),
                       .isShown = id && m_model.shownToken() == id,
                       .canWrite = whyNot.isEmpty(),
                       .isAdding = m_addition->isOpen(),
                       .whyNot = whyNot,
                       .whyNoCopy = whyNoCopy(token)});
    m_actionsButton->setEnabled(token != nullptr);
    m_actionsButton->setToolTip(token ? QString() : tr("There is no token to act on."));
}

} // namespace keyfob

#include "ui/tokens/tokenstab.h"

#include "ui/text/errortext.h"
#include "ui/tokens/copyasmenu.h"
#include "ui/tokens/foreigntoken.h"
#include "ui/tokens/pastedtokentext.h"
#include "ui/tokens/rowflash.h"
#include "ui/tokens/selectiondeletion.h"
#include "ui/tokens/tokenactions.h"
#include "ui/tokens/tokenaddition.h"
#include "ui/tokens/tokenbars.h"
#include "ui/tokens/tokencolumns.h"
#include "ui/tokens/tokencopying.h"
#include "ui/tokens/tokeneditor.h"
#include "ui/tokens/tokenexporting.h"
#include "ui/tokens/tokenfilterrow.h"
#include "ui/tokens/tokenhandover.h"
#include "ui/tokens/tokenkeeping.h"
#include "ui/tokens/tokenlistarea.h"
#include "ui/tokens/tokenliststatus.h"
#include "ui/tokens/tokenreplacement.h"
#include "ui/tokens/tokenreveal.h"
#include "ui/tokens/tokenselection.h"
#include "ui/tokens/tokentable.h"
#include "ui/tokens/tokentesting.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

namespace keyfob {

using theme::Space;

TokensTab::TokensTab(Account& account, SecretClipboard& clipboard)
    : m_session(account.session())
    , m_service(account.service())
    , m_model(account.tokens())
    , m_kept(account.keptTokens())
    , m_filtered(account.listLayout(), m_kept)
    , m_area(new TokenListArea)
    , m_table(m_area->table())
    , m_actions(new TokenActions(this, m_table))
    , m_foreign(new ForeignToken(m_session, m_model, this))
    , m_reveal(new TokenReveal(m_model, *m_table, *m_foreign))
    , m_editor(new TokenEditor)
    , m_bars(new TokenBars)
    , m_copying(new TokenCopying(m_session, m_model, m_kept, clipboard, this))
    , m_testing(new TokenTesting(m_session, m_model, this))
    , m_addition(new TokenAddition(m_session, m_service, m_model, *m_editor))
    , m_deletion(new SelectionDeletion(account, *m_table, *m_bars))
    , m_keeping(new TokenKeeping(m_kept, m_model, m_bars->keeping()))
    , m_handover(new TokenHandover(m_service, m_model, m_kept, clipboard, *this))
    , m_replacement(new TokenReplacement({m_session, m_service, m_model, clipboard, *m_copying,
                                          *m_handover, m_bars->replacement()},
                                         *this))
    , m_title(new TextLabel(theme::TypeRole::Title))
    , m_filterRow(new TokenFilterRow(m_model, m_filtered, *m_actions->reload(),
                                     *m_actions->find()))
    , m_actionsButton(new MenuButton(m_actions->rowMenu()))
    , m_status(new TokenListStatus(m_session, m_service, m_filtered,
                                   {*m_area, m_bars->list(), m_filterRow->count()}))
{
    build();
    connectAll();
    applyOwner();
    retranslate();
}

TokensTab::~TokensTab() = default;

void TokensTab::build()
{
    m_filtered.setSourceModel(&m_model);
    // First: a view sorts the model it is given by what its header says.
    m_columns = new TokenColumns(m_filtered, *m_table->horizontalHeader());
    m_table->setModel(&m_filtered);
    m_table->setRowMenu(m_actions->rowMenu());
    m_exporting = new TokenExporting(m_session, m_model, m_filtered, m_bars->exporting(), *this);
    m_flash = new RowFlash(*m_table);
    m_actions->rowMenu()->addSeparator();
    m_actions->rowMenu()->addMenu(m_columns->menu());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::space(Space::L), 0, 0);
    column->setSpacing(theme::space(Space::M));
    column->addLayout(makeHeading());
    column->addWidget(m_filterRow);
    column->addLayout(m_bars);
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

void TokensTab::connectAll()
{
    connect(m_filterRow, &TokenFilterRow::changed, m_status, &TokenListStatus::update);
    connect(m_filterRow, &TokenFilterRow::tokenPasted, this, &TokensTab::tokenPasted);
    connect(m_filterRow, &TokenFilterRow::left, this, &TokensTab::focusTable);
    connect(m_status, &TokenListStatus::clearFilterRequested, this, [this] {
        m_filterRow->clear();
        focusTable();
    });
    connect(m_copying, &TokenCopying::copied, this, &TokensTab::copied);
    connect(m_copying, &TokenCopying::said, this, &TokensTab::said);
    connect(m_testing, &TokenTesting::said, this, &TokensTab::said);
    connect(m_deletion, &SelectionDeletion::said, this, &TokensTab::said);
    connect(m_deletion, &SelectionDeletion::runningChanged, this, &TokensTab::updateActions);
    connect(m_table, &TokenTable::selectedIdsChanged, this,
            [this] { m_status->setSelected(static_cast<int>(selectedIds(*m_table).size())); });
    connect(m_table, &TokenTable::currentIdChanged, this, &TokensTab::updateActions);
    connect(m_reveal, &TokenReveal::changed, this, &TokensTab::updateActions);
    connect(m_addition, &TokenAddition::openChanged, this, &TokensTab::updateActions);
    connect(m_addition, &TokenAddition::finished, this, &TokensTab::selectNew);
    connect(m_addition, &TokenAddition::said, this, &TokensTab::said);
    connect(&m_service, &TokenService::accountLeft, this, &TokensTab::leaveAccount);
    connect(&m_service, &TokenService::listStateChanged, this, &TokensTab::applyOwner);
    connect(&m_session, &Session::stateChanged, this, &TokensTab::sessionChanged);
    connect(&m_filtered, &QAbstractItemModel::dataChanged, this, &TokensTab::updateActions);
    connectNewTokens();
    connectActions();
}

void TokensTab::connectNewTokens()
{
    connect(m_handover, &TokenHandover::copied, this, &TokensTab::copied);
    connect(m_replacement, &TokenReplacement::created, this, &TokensTab::selectNew);
    connect(m_replacement, &TokenReplacement::said, this, &TokensTab::said);
    connect(m_keeping, &TokenKeeping::said, this, &TokensTab::said);
    connect(&m_kept, &KeptTokens::changed, this, &TokensTab::updateActions);
    connect(m_actions->forgetCopy(), &QAction::triggered, this,
            [this] { m_kept.forget(m_table->currentId().value_or(0)); }); // no token has that
    connect(m_exporting, &TokenExporting::said, this, &TokensTab::said);
    connect(m_actions->exportList(), &QAction::triggered, m_exporting, &TokenExporting::begin);
    connect(m_actions->replace(), &QAction::triggered, this, [this] {
        if (const auto id = m_table->currentId()) {
            m_replacement->begin(*id);
        }
    });
}

void TokensTab::connectActions()
{
    connect(m_actions->add(), &QAction::triggered, m_addition, &TokenAddition::begin);
    connect(m_actions->copy(), &QAction::triggered, this,
            [this] { copy(std::nullopt); });
    connect(m_actions->copyAs(), &CopyAsMenu::chosen, this, &TokensTab::copy);
    connect(m_actions->test(), &QAction::triggered, this,
            [this] { m_testing->test(m_table->currentId()); });
    connect(m_actions->remove(), &QAction::triggered, this, [this] { m_deletion->ask(this); });
    // A menu that was opened for one row must not act on the row that takes its place.
    connect(m_table, &TokenTable::currentIdChanged, m_actions->rowMenu(), &QMenu::close);
    connect(m_actions->show(), &QAction::triggered, m_reveal, &TokenReveal::toggle);
    connect(m_actions->reload(), &QAction::triggered, &m_service, &TokenService::reload);
}

// The row that is current now, whatever becomes current while somebody is asked.
void TokensTab::copy(std::optional<TokenFormat> format)
{
    const auto id = m_table->currentId();
    m_foreign->before(ForeignToken::Act::Copy, id, this,
                      [this, id, format] { m_copying->copy(id, format); });
}

void TokensTab::retranslate()
{
    m_title->setText(tr("API Tokens"));
    m_table->setAccessibleName(tr("API tokens"));
    m_actionsButton->setText(tr("Actions"));
    m_actions->retranslate();
    m_columns->retranslate();
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

void TokensTab::setShownFor(std::chrono::seconds time)
{
    m_reveal->setShownFor(time);
}

void TokensTab::sessionChanged()
{
    if (!m_session.hasCredentials()) {
        m_reveal->hide(); // secrets have left memory; their place goes, too
    }
    updateActions();
}

// Who types in the filter meanwhile goes on typing.
void TokensTab::selectNew(qint64 id)
{
    const QWidget* keyboard = window()->focusWidget();
    if (!m_filterRow->isAncestorOf(keyboard) || !keyboard->inherits("QLineEdit")) {
        m_filterRow->uncover(id);
    }
    m_table->selectId(id);
    m_flash->flash(id);
    if (!keyboard || m_editor->isAncestorOf(keyboard) || m_area->isAncestorOf(keyboard)) {
        focusTable();
    }
}

void TokensTab::tokenPasted(const std::vector<qint64>& ids)
{
    if (ids.size() == 1) {
        focusTable();
        selectNew(ids.front());
    }
    Q_EMIT said(pastedTokenText(ids, m_session, m_service, m_model));
}

// The next account must not find what this one typed.
void TokensTab::leaveAccount()
{
    m_bars->leaveAccount();
    m_filterRow->reset();
    m_foreign->forget();
    m_reveal->hide();
}

void TokensTab::applyOwner()
{
    m_filterRow->setOwnId(m_session.userId());
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
                       .isDeleting = m_deletion->isRunning(),
                       .isCopyKept = id && m_kept.isKept(*id),
                       .whyNot = whyNot,
                       .whyNoCopy = m_copying->whyNot(token),
                       .whyNoReplace = m_replacement->whyNot(token)});
    m_actionsButton->setEnabled(token != nullptr);
    m_actionsButton->setToolTip(token ? QString() : tr("There is no token to act on."));
}

} // namespace keyfob

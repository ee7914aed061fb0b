#include "ui/tokens/tokenfilterrow.h"

#include "models/tokens/tokensearch.h"
#include "ui/tokens/tokenliststatus.h"
#include "ui/tokens/tokenpasteguard.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>

namespace keyfob {

namespace {

enum Owners { Mine, Everyone };

} // namespace

TokenFilterRow::TokenFilterRow(const TokenListModel& model, TokenFilterModel& filtered,
                               QAction& reload, QAction& find, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_filtered(filtered)
    , m_find(find)
    , m_text(new QLineEdit)
    , m_owners(new Choice(2))
    , m_count(new TextLabel(theme::TypeRole::Body, theme::Role::TextMuted))
{
    auto* row = new WrapLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(theme::Space::S));
    m_text->setMinimumWidth(theme::textWidth(24));
    m_text->setMaximumWidth(theme::formWidth());
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_count->setWordWrap(false);
    row->addWidget(m_text);
    row->addWidget(m_owners);
    row->addStretch();
    row->addWidget(m_count);
    auto* refresh = new ActionButton(&reload, theme::ButtonRole::Quiet);
    refresh->setIconOnly();
    row->addWidget(refresh);
    new TokenPasteGuard(m_text, [this](const auto& tokens) { return take(tokens); });
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_filtered.setFilterText(m_text->text()); // which the guard may just have emptied
        Q_EMIT changed();
    });
    connect(m_owners, &Choice::chosenChanged, this, &TokenFilterRow::apply);
    connect(&m_find, &QAction::triggered, this, [this] {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    });
    retranslate();
}

void TokenFilterRow::retranslate()
{
    m_text->setAccessibleName(tr("Filter tokens"));
    const QString keys = m_find.shortcut().toString(QKeySequence::NativeText);
    m_hint = tr("Filter by name or creator (%1)").arg(keys);
    fitHint();
    // Qt has no words for its clear button.
    const auto buttons = m_text->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        button->setAccessibleName(TokenListStatus::tr("Clear Filter"));
    }
    m_owners->setText(Mine, tr("Mine"));
    m_owners->setText(Everyone, tr("Everyone"));
}

void TokenFilterRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

// Big fonts leave too little room for more than what the field is for.
void TokenFilterRow::fitHint()
{
    const int room = m_text->width() - 4 * theme::space(theme::Space::S);
    const bool fits = m_text->fontMetrics().horizontalAdvance(m_hint) <= room;
    m_text->setPlaceholderText(fits ? m_hint : tr("Filter tokens"));
    m_text->setToolTip(fits ? QString() : m_hint);
}

// Esc clears it, and Down goes to what it has found.
bool TokenFilterRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::Resize) {
        fitHint();
    }
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
            clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TokenFilterRow::clear()
{
    m_text->clear();
}

void TokenFilterRow::uncover(qint64 id)
{
    const auto isSeen = [this, id] {
        return m_filtered.mapFromSource(m_model.indexOf(id)).isValid();
    };
    if (!isSeen()) {
        clear();
    }
    if (!isSeen()) {
        m_owners->setChosen(Everyone);
    }
}

// A name can look like a token; who types one searches for it.
bool TokenFilterRow::take(const std::vector<SecretString>& tokens)
{
    std::vector<qint64> ids;
    bool areNames = true;
    for (const SecretString& token : tokens) {
        ids = ids.empty() ? findBySecret(m_model, token) : ids;
        areNames = areNames && isPartOfAName(m_model, token);
    }
    if (ids.empty() && areNames) {
        return false;
    }
    Q_EMIT tokenPasted(ids);
    return true;
}

void TokenFilterRow::reset()
{
    m_text->setText(QString()); // unlike clear(), this cannot be undone
    m_owners->setChosen(Mine);
}

void TokenFilterRow::setOwnId(const QString& userId)
{
    m_ownId = userId;
    apply();
}

// Who sees no other tokens than their own needs no choice.
void TokenFilterRow::apply()
{
    m_filtered.setOwner(m_owners->chosen() == Mine ? m_ownId : QString());
    m_owners->setVisible(m_owners->chosen() == Everyone
                         || m_filtered.countWithoutText() < m_model.rowCount());
    Q_EMIT changed();
}

} // namespace keyfob

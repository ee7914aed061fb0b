#include "ui/tokens/bulkdeletion.h"

#include "ui/text/errortext.h"
#include "ui/tokens/batchoutcome.h"
#include "ui/tokens/foreigntoken.h"
#include "ui/tokens/tokennames.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/namelist.h"

#include <QAction>

namespace keyfob {

namespace {

constexpr double kMostOfWindow = 0.4; // for the names; heading, text and buttons need the rest

QHash<QString, int> timesUsed(const TokenListModel& model)
{
    QHash<QString, int> times;
    for (const qint64 id : model.ids()) {
        ++times[model.token(id)->name];
    }
    return times;
}

NameList* listOf(const std::vector<TokenBatch::Row>& rows, const TokenListModel& model,
                 const QString& userId, int windowHeight)
{
    auto* list = new NameList(static_cast<int>(windowHeight * kMostOfWindow));
    const QHash<QString, int> times = timesUsed(model);
    int shown = 0;
    for (const TokenBatch::Row& row : rows) {
        if (++shown > kNamesAtOnce) {
            list->addLine(andMore(static_cast<int>(rows.size()) - kNamesAtOnce));
            break;
        }
        const ApiToken& token = *model.token(row.id);
        const bool isPlain = times.value(token.name) == 1 && token.ownerId == userId;
        list->addName(TokenListModel::spokenName(token.name),
                      isPlain ? Sentence() : particulars(token));
    }
    return list;
}

} // namespace

BulkDeletion::BulkDeletion(Session& session, TokenBatch& batch, TokenService& service,
                           const TokenListModel& model, MessageBar& result)
    : QObject(&result)
    , m_session(session)
    , m_batch(batch)
    , m_model(model)
    , m_result(result)
    , m_announcement(new Announcement(&result))
    , m_cancel(new QAction(this))
{
    connect(m_cancel, &QAction::triggered, this, [this] {
        m_batch.cancel();
        m_cancel->setEnabled(false);
    });
    connect(&m_batch, &TokenBatch::progressed, this, &BulkDeletion::showProgress);
    connect(&m_batch, &TokenBatch::finished, this, &BulkDeletion::finished);
    connect(&service, &TokenService::accountLeft, this, [this] {
        m_isForgotten = true;
        clear();
    });
    retranslate();
}

void BulkDeletion::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    if (m_batch.isRunning()) {
        showProgress();
    }
}

void BulkDeletion::ask(const std::vector<qint64>& ids, QWidget* page)
{
    std::vector<TokenBatch::Row> rows;
    for (const qint64 id : ids) {
        if (const ApiToken* token = m_model.token(id)) {
            rows.push_back({.id = id, .name = token->name});
        }
    }
    if (rows.empty() || m_batch.isRunning()) {
        return;
    }
    const QString userId = m_session.userId();
    auto* dialog = new ConfirmDialog(
        tr("Delete %Ln token(s)?", nullptr, static_cast<int>(rows.size())),
        tr("Whatever uses these tokens stops working at once. This cannot be undone."), page);
    NameList* names = listOf(rows, m_model, userId, page->window()->height());
    names->setAccessibleName(tr("Tokens to delete"));
    dialog->addContent(names);
    if (const QStringList others = otherOwners(m_model, ids, userId); !others.isEmpty()) {
        dialog->addTick(ForeignToken::acknowledgement(others, false));
    }
    dialog->addButton(tr("Delete"), theme::ButtonRole::Danger,
                      [this, rows = std::move(rows)] { begin(rows); });
    dialog->open();
}

void BulkDeletion::begin(std::vector<TokenBatch::Row> rows)
{
    if (!errortext::whyNoWrites(m_session).isEmpty()) {
        QStringList names;
        for (const TokenBatch::Row& row : rows) {
            names.append(row.name);
        }
        m_result.showMessage(MessageBar::Kind::Error, [state = m_session.state(), names] {
            return notDeleted(names, state);
        });
        return;
    }
    m_isForgotten = false;
    m_cancel->setEnabled(true);
    clear();
    Q_EMIT begun();
    m_result.setClosable(false);
    m_batch.begin(std::move(rows));
    Q_EMIT runningChanged();
}

void BulkDeletion::clear()
{
    if (!m_batch.isRunning()) {
        m_result.clear();
    }
}

void BulkDeletion::showProgress()
{
    const auto text = [this] {
        return tr("Deleting… %L1 of %L2").arg(m_batch.turn()).arg(m_batch.rows().size());
    };
    if (m_result.isHidden()) {
        m_result.showMessage(MessageBar::Kind::Info, text, {m_cancel});
        m_quietUntil.setRemainingTime(m_quiet);
        return;
    }
    m_result.amend(text);
    if (m_quietUntil.hasExpired()) {
        m_announcement->say(text());
        m_quietUntil.setRemainingTime(m_quiet);
    }
}

void BulkDeletion::finished()
{
    m_result.clear();
    m_result.setClosable(true);
    Q_EMIT runningChanged();
    if (std::exchange(m_isForgotten, false) || !m_session.account()) {
        return;
    }
    const QString server = m_session.account()->server.displayName();
    const BatchOutcome outcome = outcomeOf(m_batch, server);
    if (!outcome.isAnyLeft) {
        Q_EMIT said(outcome.sentence);
        return;
    }
    using Kind = MessageBar::Kind;
    m_result.showMessage(outcome.hasFailed ? Kind::Error : Kind::Info,
                         [this, server] { return outcomeOf(m_batch, server).sentence; });
    Q_EMIT left();
}

} // namespace keyfob

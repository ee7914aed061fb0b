#include "ui/tokens/tokenliststatus.h"

#include "models/tokens/tokenlistmodel.h"
#include "ui/text/errortext.h"
#include "ui/tokens/tokenlistarea.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QAction>

namespace keyfob {

using theme::Picture;
using ListState = TokenService::ListState;
using namespace std::chrono_literals;

TokenListStatus::TokenListStatus(const Session& session, TokenService& service,
                                 TokenFilterModel& filtered, const Places& places)
    : QObject(&places.area)
    , m_session(session)
    , m_service(service)
    , m_filtered(filtered)
    , m_places(places)
    , m_announcement(new Announcement(&places.area))
    , m_retry(new QAction(this))
    , m_clearFilter(new QAction(this))
{
    connect(m_retry, &QAction::triggered, &m_service, &TokenService::reload);
    connect(m_clearFilter, &QAction::triggered, this, &TokenListStatus::clearFilterRequested);
    connect(&m_service, &TokenService::listStateChanged, this, &TokenListStatus::update);
    connect(&m_session, &Session::stateChanged, this, &TokenListStatus::update);
    // A key in the filter takes rows away in up to thousands of pieces: one look at the end.
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TokenListStatus::update);
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, &TokenListStatus::tell);
    const auto updateSoon = [this] { m_soon.start(); };
    connect(&m_filtered, &QAbstractItemModel::rowsInserted, this, updateSoon);
    connect(&m_filtered, &QAbstractItemModel::rowsRemoved, this, updateSoon);
    connect(&m_filtered, &QAbstractItemModel::modelReset, this, updateSoon);
}

TokenListStatus::~TokenListStatus() = default;

void TokenListStatus::retranslate()
{
    m_retry->setText(tr("Retry"));
    m_clearFilter->setText(tr("Clear Filter"));
    update();
}

void TokenListStatus::setSelected(int count)
{
    if (std::exchange(m_selected, count) != count) {
        updateCount();
    }
}

void TokenListStatus::update()
{
    m_soon.stop();
    updateArea();
    updateCount();
    updateBar();
    tellSoon();
}

// Screen readers are told of another state, another filter, and that the list has been read again.
// A row that comes or goes has a sentence of its own.
void TokenListStatus::tellSoon()
{
    const bool isReading = m_service.listState() == ListState::Loading;
    const bool wasRead = std::exchange(m_isReading, isReading) && !isReading;
    const QString seen = m_places.area.spoken() + m_filtered.filterText();
    if (std::exchange(m_lastSeen, seen) != seen || wasRead) {
        m_pause.start();
    }
}

void TokenListStatus::tell()
{
    const QString instead = m_places.area.spoken();
    const QString sentence = instead.isEmpty() ? m_places.count.text() : instead;
    if (!sentence.isEmpty()) {
        m_announcement->say(sentence);
    }
}

void TokenListStatus::updateArea()
{
    const bool isFiltered = !m_filtered.filterText().trimmed().isEmpty();
    if (m_filtered.rowCount() > 0) {
        m_places.area.showRows();
    } else if (isFiltered && m_filtered.countWithoutText() > 0) {
        m_places.area.showMessage(Picture::NoMatch, tr("No token matches"),
                                  tr("No name and no creator contains what you typed."),
                                  m_clearFilter);
    } else {
        showWhyNoRows();
    }
}

void TokenListStatus::showWhyNoRows()
{
    const bool isAway = m_session.state() == SessionState::Offline
                        || m_session.state() == SessionState::Expired
                        || m_session.state() == SessionState::SignedOut
                        || m_session.state() == SessionState::SigningOut;
    if (isAway) {
        showSessionIsAway();
        return;
    }
    switch (m_service.listState()) {
    case ListState::Unknown:
    case ListState::Loading:
        m_places.area.showLoading();
        break;
    case ListState::Failed:
        m_places.area.showMessage(Picture::Failed, tr("The list could not be loaded"),
                                  tr("Your tokens are safe on the server."));
        break;
    case ListState::Ready:
        m_places.area.showMessage(Picture::NoTokens, tr("No API tokens yet"),
                                  tr("A token lets a script or another program use your NocoDB "
                                     "account. Press “Add New API Token” to make the first."));
        break;
    }
}

void TokenListStatus::showSessionIsAway()
{
    if (m_session.state() == SessionState::Offline) {
        m_places.area.showMessage(Picture::Offline, tr("Not connected"),
                                  tr("Your tokens appear here when the server can be reached."));
    } else {
        m_places.area.showMessage(Picture::Locked, tr("Signed out"),
                                  tr("Your tokens appear here when you have signed in again."));
    }
}

void TokenListStatus::updateCount()
{
    const int all = m_filtered.countWithoutText();
    QString text;
    if (all > 0 && m_filtered.filterText().trimmed().isEmpty()) {
        text = tr("%Ln token(s)", nullptr, all);
    } else if (all > 0) {
        text = tr("%L1 of %L2").arg(m_filtered.rowCount()).arg(all);
    }
    if (m_selected > 1) {
        text += QStringLiteral(" · ") + tr("%Ln selected", nullptr, m_selected);
    }
    m_places.count.setText(text);
}

// An unreachable server is told by the window's own bar, as is the end of a session: once somebody
// has signed in again, that is over, though the list has not been read yet.
void TokenListStatus::updateBar()
{
    if (m_session.state() != SessionState::SignedIn || m_service.listState() == ListState::Ready
        || m_service.listError().kind == ApiError::Kind::Unauthorized) {
        m_places.bar.clear();
    } else if (m_service.listState() == ListState::Failed) {
        const QString server = m_session.account()->server.displayName();
        const auto why = [error = m_service.listError(), server] {
            return errortext::sentence(error, server);
        };
        m_places.bar.showMessage(MessageBar::Kind::Error, why, {m_retry});
    }
}

} // namespace keyfob

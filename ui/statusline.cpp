#include "ui/statusline.h"

#include "ui/clipboard/secretclipboard.h"
#include "ui/text/datetext.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace keyfob {

using namespace std::chrono_literals;
using theme::Space;

namespace {

constexpr int kLeastSaid = 16; // characters; fewer tell nothing

} // namespace

StatusLine::StatusLine(const Session& session, const Reconnection& reconnection,
                       SecretClipboard& clipboard, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_reconnection(reconnection)
    , m_clipboard(clipboard)
    , m_state(new ElidedLabel(theme::TypeRole::Small, theme::Role::TextMuted))
    , m_said(new ElidedLabel(theme::TypeRole::Small, theme::Role::TextMuted))
    , m_countdown(new TextLabel(theme::TypeRole::Small, theme::Role::TextMuted))
    , m_clear(new QPushButton)
{
    m_countdown->setWordWrap(false);
    m_said->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    theme::setButtonRole(m_clear, theme::ButtonRole::Quiet);
    auto* row = new QHBoxLayout(this);
    const int side = theme::space(Space::Xl);
    row->setContentsMargins(side, theme::space(Space::Xxs), side, theme::space(Space::Xxs));
    row->setSpacing(theme::space(Space::M));
    row->addWidget(m_state);
    row->addWidget(m_said, 1);
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // what is left over
    row->addStretch();
    row->addWidget(m_countdown);
    row->addWidget(m_clear);
    setMinimumHeight(theme::controlHeight() + 2 * theme::space(Space::Xxs));
    connect(m_clear, &QPushButton::clicked, &m_clipboard, &SecretClipboard::clear);
    connect(&m_clipboard, &SecretClipboard::remainingChanged, this, &StatusLine::updateCountdown);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::updateSession);
    connect(&m_session, &Session::stateChanged, this, &StatusLine::updateSession);
    connect(&m_session, &Session::credentialsReady, this, &StatusLine::updateSession);
    retranslate();
}

void StatusLine::retranslate()
{
    m_clear->setText(tr("Clear Now"));
    say({}); // what was done is over, and said in another language
    updateSession();
    updateCountdown(m_clipboard.remaining());
}

void StatusLine::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void StatusLine::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    updateSession();
}

void StatusLine::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    m_tick.stop();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(theme::color(theme::Role::Border));
    painter.drawLine(0, 0, width(), 0);
}

bool StatusLine::canHaveKeyboard() const
{
    return m_clear->isVisible();
}

void StatusLine::focusContent()
{
    m_clear->setFocus(Qt::ShortcutFocusReason);
}

void StatusLine::comeLast()
{
    QWidget* last = window()->previousInFocusChain();
    while (last->focusPolicy() == Qt::NoFocus) { // behind which Qt (6.4.2) puts nothing
        last = last->previousInFocusChain();
    }
    setTabOrder(last, m_clear);
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

// Big fonts in a small window: what was said last goes first, the toast has said it. While a secret
// is counted down, that is what is to be read, in two lines if need be. How the session stands
// comes back with the room.
void StatusLine::arrange()
{
    const int gap = theme::space(Space::M);
    int room = contentsRect().width() - 2 * theme::space(Space::Xl);
    if (!m_clear->isHidden()) {
        room -= m_clear->sizeHint().width() + gap;
    }
    const int words = m_countdown->fontMetrics().horizontalAdvance(m_countdown->text());
    const bool isCounting = !m_countdown->isHidden();
    const int state = m_state->sizeHint().width();
    const int rest = room - gap - (isCounting ? words + gap : 0);
    m_countdown->setWordWrap(words > room);
    m_state->setVisible(!isCounting || rest >= state / 2);
    m_said->setVisible(rest - state >= theme::textWidth(kLeastSaid));
}

void StatusLine::say(const Sentence& sentence)
{
    m_said->setText(sentence.shown);
    m_said->setAccessibleName(sentence.spoken);
}

void StatusLine::updateSession()
{
    if (m_session.state() == SessionState::SigningOut) {
        say({}); // it is not for the next one
    }
    m_state->setText(sessionText());
    arrange();
    const bool isCounting = isVisible() && m_session.state() == SessionState::Offline;
    if (isCounting && !m_tick.isActive()) {
        m_tick.start();
    } else if (!isCounting) {
        m_tick.stop();
    }
}

QString StatusLine::offlineText() const
{
    const auto pause = m_reconnection.untilNext();
    const auto seconds = pause ? std::chrono::ceil<std::chrono::seconds>(*pause) : 0s;
    return seconds > 0s ? tr("Not connected · next try in %L1 s").arg(seconds.count())
                        : tr("Not connected");
}

QString StatusLine::sessionText() const
{
    switch (m_session.state()) {
    case SessionState::SignedIn:
        if (m_session.renewsItself()) {
            return tr("Connected · session renews itself");
        }
        return m_session.expiresAt().isValid()
                   ? tr("Connected · session ends %1").arg(shortDate(m_session.expiresAt()))
                   : tr("Connected");
    case SessionState::Restoring:
    case SessionState::SigningIn:
        return tr("Connecting…");
    case SessionState::Offline:
        return offlineText();
    case SessionState::Expired:
    case SessionState::Locked:
    case SessionState::SignedOut:
    case SessionState::SigningOut:
        return tr("Signed out");
    }
    Q_UNREACHABLE();
}

void StatusLine::updateCountdown(std::chrono::seconds remaining)
{
    const bool hasOurs = m_clipboard.holdsSecret();
    m_countdown->setVisible(remaining > 0s);
    m_countdown->setText(tr("Clipboard clears in %L1 s").arg(remaining.count()));
    const bool hadKeyboard = window()->focusWidget() == m_clear;
    m_clear->setVisible(hasOurs);
    if (!hasOurs) {
        say({});
    }
    arrange();
    if (!hasOurs && hadKeyboard) {
        Q_EMIT keyboardLeft();
    }
}

} // namespace keyfob

#include "ui/signin/checkline.h"

#include "models/api/networkpolicy.h"
#include "ui/server/networkdialog.h"
#include "ui/server/proxylogindialog.h"
#include "ui/text/errortext.h"
#include "ui/text/sentence.h"
#include "ui/text/signintext.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/sentencerow.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyfob {

using theme::Icon;
using theme::Role;
using State = ServerCheck::State;

QString whyNoSignIn(const ServerCheck& check)
{
    switch (check.state()) {
    case State::Unreadable:
        return errortext::sentence(check.parseError());
    case State::Pending:
        return {};
    case State::Failed:
        return check.isElsewhere()
                   ? signintext::elsewhereSentence(check.server()->displayName(),
                                                   check.correction()->displayName())
                   : errortext::sentence(check.error(), check.server()->displayName());
    case State::Found:
        break;
    }
    if (!check.info().isSetUp) {
        return CheckLine::tr(
            "This NocoDB has no account yet. Open it in a browser to create the first one.");
    }
    return {};
}

CheckLine::CheckLine(const ServerCheck& check, Place place, QWidget* parent)
    : QWidget(parent)
    , m_check(check)
    , m_place(place)
    , m_icon(new IconLabel(Icon::Info, Role::TextMuted))
    , m_text(new TextLabel(theme::TypeRole::Small, Role::TextMuted))
    , m_announcement(new Announcement(this))
    , m_certificate(new QPushButton)
    , m_correction(new QPushButton)
    , m_proxyLogin(new QPushButton)
    , m_network(new QPushButton)
{
    auto* sentence = new QWidget;
    layOutSentenceRow(*sentence, m_icon, m_text);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(theme::Space::Xs));
    column->addWidget(sentence);
    for (QPushButton* button : {m_certificate, m_correction, m_proxyLogin, m_network}) {
        column->addWidget(button, 0, Qt::AlignLeading);
    }
    connect(m_proxyLogin, &QPushButton::clicked, this, [this] {
        openProxyLoginDialog(m_check.policy(), *m_check.server(), window());
    });
    connect(m_network, &QPushButton::clicked, this,
            [this] { openNetworkDialog(m_check.policy(), window()); });
    connect(m_correction, &QPushButton::clicked, this, [this] {
        Q_EMIT correctionAccepted(m_check.correction()->toReadableString());
    });
    connect(m_certificate, &QPushButton::clicked, this, &CheckLine::certificateRequested);
    connect(&m_check, &ServerCheck::changed, this, &CheckLine::update);
    retranslate();
}

void CheckLine::retranslate()
{
    m_certificate->setText(tr("Show Certificate…"));
    m_proxyLogin->setText(tr("Enter Proxy Password…"));
    m_network->setText(tr("Network Settings…"));
    update();
}

void CheckLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

QString CheckLine::sentence() const
{
    return m_text->text();
}

void CheckLine::setCanCorrect(bool can)
{
    m_canCorrect = can;
    update();
}

void CheckLine::update()
{
    switch (m_check.state()) {
    case State::Unreadable: {
        const bool isEmpty = m_check.parseError() == ServerUrl::ParseError::Empty;
        say(Icon::Info, Role::TextMuted, isEmpty ? QString() : whyNoSignIn(m_check));
        break;
    }
    case State::Pending:
        say(Icon::Globe, Role::TextMuted,
            tr("Looking for NocoDB at %1…").arg(m_check.server()->displayName()));
        break;
    case State::Failed:
        say(Icon::Error, Role::Danger, whyNoSignIn(m_check));
        break;
    case State::Found:
        showFound();
        break;
    }
}

void CheckLine::showFound()
{
    if (const QString why = whyNoSignIn(m_check); !why.isEmpty()) {
        say(Icon::Warning, Role::Warning, why);
    } else if (m_check.server()->hadUserInfo()) {
        say(Icon::Info, Role::TextMuted,
            tr("NocoDB answers. The user name and password in the address are not used: enter them "
               "below."));
    } else if (m_check.server()->isEncrypted()) {
        say(Icon::Lock, Role::Success,
            timed(tr("NocoDB answers, and the connection is encrypted.")));
    } else if (m_check.server()->isLoopback()) {
        say(Icon::Check, Role::Success, timed(tr("NocoDB answers, on this computer.")));
    } else {
        say(Icon::Warning, Role::Warning,
            timed(tr("NocoDB answers, but the connection is not encrypted.")));
    }
}

QString CheckLine::timed(const QString& sentence) const
{
    return m_place == Place::SignIn
               ? sentence
               : twoSentences(sentence,
                              tr("It answers in %L1 ms.").arg(m_check.info().took.count()));
}

// Without a sentence the line gives its place away.
void CheckLine::say(Icon icon, Role color, const QString& sentence)
{
    m_icon->setIcon(icon, color);
    m_text->setColorRole(color);
    m_text->setText(sentence);
    showButtons();
    setVisible(!sentence.isEmpty());
    tell(sentence);
    Q_EMIT sentenceChanged(sentence);
}

// The result comes by itself, while the keyboard is elsewhere: screen readers are told once.
void CheckLine::tell(const QString& sentence)
{
    const bool isResult = m_check.state() == State::Found || m_check.state() == State::Failed;
    if (std::exchange(m_told, isResult ? sentence : QString()) != sentence && isResult) {
        m_announcement->say(sentence);
    }
}

// What can be done about a failure, right where it is told.
void CheckLine::showButtons()
{
    const bool hasFailed = m_check.state() == State::Failed;
    m_certificate->setVisible(hasFailed && m_check.error().certificate.has_value());
    const auto correction = m_canCorrect ? m_check.correction() : std::nullopt;
    m_correction->setVisible(m_place == Place::SignIn && correction.has_value());
    if (correction) {
        nameCorrection(correction->toReadableString());
    }
    m_proxyLogin->setVisible(hasFailed && m_check.policy().canLogIn(m_check.error()));
    m_network->setVisible(hasFailed && m_place == Place::SignIn
                          && isUnreachable(m_check.error()));
}

// The sentence above has the address whole; a button that is too wide would widen the page.
void CheckLine::nameCorrection(const QString& address)
{
    const QFontMetrics metrics = m_correction->fontMetrics();
    const QString words = tr("Use %1");
    const int room = width() - 2 * theme::space(theme::Space::L)
                     - metrics.horizontalAdvance(words.arg(QString()));
    QString shown = metrics.elidedText(address, Qt::ElideMiddle, room);
    m_correction->setText(words.arg(shown.replace(u'&', QStringLiteral("&&"))));
    m_correction->setAccessibleName(words.arg(address));
    setPlainToolTip(*m_correction, address);
}

void CheckLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showButtons();
}

} // namespace keyfob

#include "ui/signin/tokenfields.h"

#include "models/session/authtoken.h"
#include "models/session/pastedtoken.h"
#include "ui/signin/servercheck.h"
#include "ui/text/datetext.h"
#include "ui/text/signintext.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace keyfob {

using theme::Space;

TokenFields::TokenFields(const ServerCheck& check, QWidget* parent)
    : QWidget(parent)
    , m_check(check)
    , m_why(new TextLabel(theme::TypeRole::Body))
    , m_browsers(new QWidget)
    , m_token(new LabelledField)
    , m_note(new TextLabel(theme::TypeRole::Small, theme::Role::TextMuted))
{
    auto* row = new WrapLayout(m_browsers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(Space::S));
    m_token->edit()->setEchoMode(QLineEdit::Password);
    m_token->edit()->setLayoutDirection(Qt::LeftToRight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::S));
    column->addWidget(m_why);
    column->addWidget(m_browsers);
    column->addWidget(m_token);
    column->addWidget(m_note);
    connect(&m_check, &ServerCheck::changed, this, &TokenFields::serverChanged);
    connect(m_token->edit(), &QLineEdit::textChanged, this, &TokenFields::describe);
    retranslate();
}

void TokenFields::retranslate()
{
    m_why->setText(tr("This server does not allow signing in with email and password. Sign in to "
                      "it in your browser, and paste your auth token here."));
    m_token->setName(tr("Auth token"));
    serverChanged();
    describe();
}

void TokenFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TokenFields::setBusy(bool busy)
{
    m_browsers->setEnabled(!busy);
    m_token->edit()->setEnabled(!busy);
}

void TokenFields::serverChanged()
{
    m_why->setVisible(m_check.takesNoPassword());
    m_browsers->setVisible(m_check.hasInfo());
    qDeleteAll(m_browsers->findChildren<QPushButton*>());
    if (!m_check.hasInfo()) {
        return;
    }
    for (const SsoClient& client : m_check.info().ssoClients) {
        if (!client.title.isEmpty()) {
            addBrowserButton(Sentence::quoting(tr("Open “%1” in Browser…"), client.title),
                             client.url);
        }
    }
    if (m_browsers->layout()->count() == 0) {
        addBrowserButton({tr("Open in Browser…")}, m_check.server()->resolved(QStringLiteral("/")));
    }
}

void TokenFields::addBrowserButton(const Sentence& text, const QUrl& url)
{
    auto* button = new QPushButton(QString(text.shown).replace(u'&', QStringLiteral("&&")));
    button->setAccessibleName(text.spoken);
    connect(button, &QPushButton::clicked, this, [this, url] { open(url); });
    m_browsers->layout()->addWidget(button);
    // Tab would come to it after everything that was made earlier: right behind the field, and then
    // the field behind it.
    setTabOrder(m_token->edit(), button);
    setTabOrder(button, m_token->edit());
}

void TokenFields::open(const QUrl& url)
{
    if (!QDesktopServices::openUrl(url)) {
        Q_EMIT browserMissing(url.toDisplayString());
    }
}

void TokenFields::describe()
{
    const Sentence text = description(m_token->edit()->text());
    m_note->setSentence(text);
    m_token->setDescription(text.spoken);
}

// By what the token says itself: only the server knows whether it is true.
Sentence TokenFields::description(const QString& text) const
{
    const auto token = readPastedToken(text);
    if (!token && token.error() == PasteProblem::Empty) {
        return tr("Where it is: in the browser, signed in to NocoDB, open the developer tools "
                  "(F12) and Network. Any request to the server has it as its header xc-auth.");
    }
    if (!token) {
        return signintext::sentence(token.error());
    }
    const auto claims = AuthToken::read(*token);
    const QDateTime end = claims->expiresAt();
    return end.isValid()
               ? Sentence::quoting(tr("The token of %1, valid until %2. It is not renewed: after "
                                      "that Keyfob asks for another one."),
                                   Sentence::ofServer(claims->email()), Sentence(shortDate(end)))
               : Sentence::quoting(tr("The token of %1. It is not renewed: when it ends, Keyfob "
                                      "asks for another one."),
                                   claims->email());
}

} // namespace keyfob

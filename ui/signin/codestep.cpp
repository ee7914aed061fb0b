#include "ui/signin/codestep.h"

#include "ui/text/signintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/labelledfield.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyfob {

using theme::Space;

CodeStep::CodeStep(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_code(new LabelledField)
    , m_error(new ErrorLine)
    , m_signIn(new QPushButton)
    , m_cancel(new QPushButton)
{
    build();
    retranslate();
    connect(m_code->edit(), &QLineEdit::returnPressed, this, &CodeStep::submit);
    connect(m_signIn, &QPushButton::clicked, this, &CodeStep::submit);
    connect(m_cancel, &QPushButton::clicked, &m_session, &Session::cancel);
    connect(&m_session, &Session::codeWanted, this, &CodeStep::begin);
    connect(&m_session, &Session::codeRefused, this, &CodeStep::refused);
    connect(&m_session, &Session::stateChanged, this, &CodeStep::sessionChanged);
}

void CodeStep::build()
{
    m_code->edit()->setLayoutDirection(Qt::LeftToRight);
    m_code->edit()->setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhSensitiveData
                                        | Qt::ImhNoPredictiveText);
    theme::setButtonRole(m_signIn, theme::ButtonRole::Primary);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::space(Space::S));
    row->addWidget(m_signIn, 1);
    row->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::Xs));
    column->addWidget(m_code);
    column->addWidget(m_error);
    column->addSpacing(theme::space(Space::M));
    column->addLayout(row);
}

void CodeStep::retranslate()
{
    m_code->setName(tr("Code"));
    m_signIn->setText(tr("Sign In"));
    m_cancel->setText(tr("Cancel"));
    m_code->setDescription(m_error->sentence());
    setAccessibleName(tr("Signing in")); // heard while busy
}

void CodeStep::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void CodeStep::begin()
{
    m_isWanted = true;
    say({});
    Q_EMIT wantedChanged();
    setBusy(false);
    m_code->focusAll();
}

void CodeStep::submit()
{
    QString code = m_code->edit()->text().trimmed();
    if (code.isEmpty()) {
        say([] { return tr("Enter the code that your authenticator shows, or a recovery code."); });
        m_code->focusAll();
        return;
    }
    say({});
    setBusy(true);
    m_session.submitCode(SecretString::fromText(code));
    wipeText(code);
}

void CodeStep::refused(const ApiError& error)
{
    setBusy(false);
    const QString server = m_session.account()->server.displayName();
    say([error, server] { return signintext::codeSentence(error, server); });
    m_code->focusAll();
}

void CodeStep::sessionChanged(SessionState state)
{
    if (m_isWanted && state != SessionState::SigningIn) {
        m_isWanted = false;
        m_code->forget();
        Q_EMIT wantedChanged();
    }
}

// As on the form: the keyboard is given up to the step itself, and not to Cancel.
void CodeStep::setBusy(bool busy)
{
    setFocusPolicy(busy ? Qt::StrongFocus : Qt::NoFocus);
    if (busy && isAncestorOf(focusWidget())) {
        setFocus(Qt::OtherFocusReason);
    }
    m_code->edit()->setEnabled(!busy);
    m_signIn->setEnabled(!busy);
}

void CodeStep::say(const Saying& saying)
{
    m_error->setSaying(saying);
    m_code->setDescription(m_error->sentence());
}

} // namespace keyfob

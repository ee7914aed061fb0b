#include "ui/account/lockchoices.h"

#include "models/accounts/account.h"
#include "ui/lock/lockkeys.h"
#include "ui/preferences/timeoptions.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tickbox.h"

#include <QCheckBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyfob {

using namespace std::chrono_literals;

LockChoices::LockChoices(ProgramChoices& choices, Account& account, QWidget* parent)
    : Card(parent)
    , m_choices(choices)
    , m_account(account)
    , m_title(new TextLabel(theme::TypeRole::Title))
    , m_consequences(new TextLabel(theme::TypeRole::Body, theme::Role::TextMuted))
    , m_after(new ChoiceField)
    , m_withScreen(new TickBox)
    , m_now(new QPushButton)
    , m_keys(new TextLabel(theme::TypeRole::Small, theme::Role::TextMuted))
{
    column()->addWidget(m_title);
    column()->addWidget(m_consequences);
    column()->addWidget(m_after);
    column()->addWidget(m_withScreen);
    column()->addWidget(m_now, 0, Qt::AlignLeading);
    column()->addWidget(m_keys);
    connect(m_after, &ChoiceField::chosen, this, [this](const QVariant& minutes) {
        ProgramChoices::Values values = m_choices.values();
        values.lockAfter = std::chrono::minutes(minutes.toLongLong());
        m_choices.edit(values);
    });
    connect(m_withScreen->box(), &QCheckBox::clicked, this, [this](bool on) {
        ProgramChoices::Values values = m_choices.values();
        values.locksWithScreen = on;
        m_choices.edit(values);
    });
    connect(m_now, &QPushButton::clicked, this, &LockChoices::lockRequested);
    connect(&m_choices, &ProgramChoices::changed, this, &LockChoices::update);
    connect(&m_account.session(), &Session::stateChanged, this, &LockChoices::updateConsequences);
    connect(&m_account.session(), &Session::stored, this, &LockChoices::updateConsequences);
    connect(&m_account.session(), &Session::notice, this, &LockChoices::updateConsequences);
    retranslate();
}

void LockChoices::retranslate()
{
    m_title->setText(tr("Lock"));
    m_after->setName(tr("Lock after"));
    m_after->setNote(tr("Without use. Keyfob waits while it shows a token that nobody can read "
                        "again."));
    m_withScreen->setSentence(tr("Lock when the screen is locked"));
    m_now->setText(tr("Lock Now"));
    m_keys->setText(tr("%1 locks at any time.").arg(lockKeys().toString(QKeySequence::NativeText)));
    updateConsequences();
    update();
}

// What is kept for this run only cannot be had back.
void LockChoices::updateConsequences()
{
    const bool isKept = m_account.keptTokens().obstacle() == KeptTokens::Obstacle::None;
    m_consequences->setText(
        isKept ? tr("Locking takes your session and all tokens out of memory and off the screen. "
                    "Unlock reads the session from your keyring again.")
               : tr("Locking takes your session and all tokens out of memory and off the screen. "
                    "This session is not in your keyring: afterwards you have to sign in again."));
}

void LockChoices::update()
{
    const ProgramChoices::Values& values = m_choices.values();
    m_after->setOptions(timeOptions(QList<std::chrono::minutes>{1min, 5min, 15min, 30min, 60min},
                                    values.lockAfter),
                        qlonglong{values.lockAfter.count()});
    m_withScreen->box()->setChecked(values.locksWithScreen);
    m_withScreen->setVisible(m_choices.limits().canLockWithScreen);
}

void LockChoices::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace keyfob

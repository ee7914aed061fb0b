#include "ui/tokens/tokenresultdialog.h"

#include "models/tokens/tokenlistmodel.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/text/displaytext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tickbox.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyfob {

using theme::Space;

TokenResultDialog::TokenResultDialog(const QString& name, SecretString secret,
                                     const QString& whyNotKept, SecretClipboard& clipboard,
                                     QWidget* parent)
    : FittingDialog(parent)
    , m_secret(std::move(secret))
    , m_clipboard(clipboard)
    , m_note(new TextLabel(theme::TypeRole::Body))
    , m_keep(new TickBox(Sentence(tr("Keep a copy in this computer’s keyring"))))
    , m_copy(new QPushButton(tr("Copy")))
    , m_done(new QPushButton(tr("Done")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build(name, whyNotKept);
    connect(m_copy, &QPushButton::clicked, this, &TokenResultDialog::copy);
    connect(m_done, &QPushButton::clicked, this, &TokenResultDialog::reject);
}

void TokenResultDialog::build(const QString& name, const QString& whyNotKept)
{
    const auto heading = Sentence::quoting(tr("The new token “%1”"),
                                           TokenListModel::spokenName(name));
    setWindowTitle(heading.shown);
    setAccessibleName(heading.spoken);
    auto* title = new TextLabel(theme::TypeRole::Title);
    title->setText(wrappableText(heading.shown));
    title->setAccessibleName(heading.spoken);
    // Whole, whatever the width: it goes on in the next line.
    auto* token = new TextLabel(theme::TypeRole::Mono);
    token->setText(wrappableText(m_secret.toText()));
    token->setAccessibleName(m_secret.toText());
    token->setLayoutDirection(Qt::LeftToRight);
    m_note->setText(tr("NocoDB shows this token only now. Copy it and put it where it is needed: "
                       "afterwards nobody can read it again."));
    setAccessibleDescription(m_note->text());
    auto* card = new Card;
    card->column()->addWidget(token);
    auto* column = new QVBoxLayout(this);
    const int margin = theme::space(Space::L);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme::space(Space::M));
    column->addWidget(title);
    column->addWidget(card);
    column->addWidget(m_note);
    column->addLayout(makeKeepChoice(whyNotKept));
    column->addItem(new QSpacerItem(0, theme::space(Space::S), QSizePolicy::Minimum,
                                  QSizePolicy::Expanding));
    column->addLayout(makeButtons());
    m_copy->setFocus(); // part of the dialog only now
    setMinimumWidth(theme::formWidth());
}

QVBoxLayout* TokenResultDialog::makeKeepChoice(const QString& whyNot)
{
    const QString text = whyNot.isEmpty()
                             ? tr("Keyfob can then copy and show this token whenever you are "
                                  "signed in. The copy goes when you log out.")
                             : whyNot;
    auto* note = new TextLabel(theme::TypeRole::Small, theme::Role::TextMuted);
    note->setText(text);
    m_keep->setEnabled(whyNot.isEmpty());
    m_keep->box()->setAccessibleDescription(text);
    auto* column = new QVBoxLayout;
    column->setSpacing(theme::space(Space::Xs));
    column->addWidget(m_keep);
    column->addLayout(belowTick(note));
    return column;
}

QHBoxLayout* TokenResultDialog::makeButtons()
{
    theme::setButtonRole(m_copy, theme::ButtonRole::Primary);
    m_copy->setIcon(theme::icon(theme::Icon::Copy));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space(Space::S));
    buttons->addStretch(1);
    buttons->addWidget(m_done);
    buttons->addWidget(m_copy);
    return buttons;
}

void TokenResultDialog::copy()
{
    m_wasCopied = m_clipboard.copy(m_secret.clone());
    m_note->setText(m_wasCopied ? twoSentences(tr("Copied."), m_clipboard.promise())
                                : tr("The clipboard has not taken it. Press Copy again."));
    setAccessibleDescription(m_note->text());
    if (m_wasCopied) {
        m_done->setDefault(true);
        m_done->setFocus();
        Q_EMIT copied();
    }
}

void TokenResultDialog::reject()
{
    if (m_wasCopied) {
        m_wantsCopyKept = m_keep->box()->isChecked();
        QDialog::reject();
    } else {
        askToClose();
    }
}

void TokenResultDialog::askToClose()
{
    auto* question = new ConfirmDialog(
        Sentence(tr("This token is shown only now. Close without copying it?")),
        tr("Nobody can read it again later. To have one that can be used, you would have to "
           "delete it and add another one."),
        this);
    question->addButton(tr("Close Without Copying"), theme::ButtonRole::Danger,
                        [this] { QDialog::reject(); });
    question->open();
}

} // namespace keyfob

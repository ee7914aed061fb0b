#include "ui/signin/keepchoice.h"

#include "ui/widgets/textlabel.h"
#include "ui/widgets/tickbox.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

namespace keyfob {

KeepChoice::KeepChoice(QWidget* parent)
    : QWidget(parent)
    , m_box(new QCheckBox)
    , m_note(new TextLabel(theme::TypeRole::Small, theme::Role::TextMuted))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(theme::Space::Xs));
    column->addWidget(m_box);
    column->addLayout(belowTick(m_note));
    m_box->setChecked(true);
    update();
}

bool KeepChoice::isChosen() const
{
    return m_box->isChecked();
}

void KeepChoice::setImpossible(const Saying& why)
{
    const bool wasPossible = m_box->isEnabled();
    m_whyNot = why;
    update();
    if (m_box->isEnabled() != wasPossible) {
        m_box->setChecked(!wasPossible);
    }
}

void KeepChoice::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        update();
    }
}

void KeepChoice::update()
{
    const QString whyNot = m_whyNot().shown;
    const QString note
        = whyNot.isEmpty() ? tr("The session is kept in this computer’s keyring.") : whyNot;
    m_box->setText(tr("Keep me signed in"));
    m_box->setEnabled(whyNot.isEmpty());
    m_box->setAccessibleDescription(note);
    m_note->setText(note);
}

} // namespace keyfob

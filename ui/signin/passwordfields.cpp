#include "ui/signin/passwordfields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/labelledfield.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace keyfob {

PasswordFields::PasswordFields(QWidget* parent)
    : QWidget(parent)
    , m_email(new LabelledField)
    , m_password(new LabelledField)
{
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_email->edit()->setLayoutDirection(Qt::LeftToRight);
    m_password->edit()->setEchoMode(QLineEdit::Password);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(theme::Space::M));
    column->addWidget(m_email);
    column->addWidget(m_password);
    retranslate();
}

void PasswordFields::retranslate()
{
    m_email->setName(tr("Email"));
    m_password->setName(tr("Password"));
}

void PasswordFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PasswordFields::setBusy(bool busy)
{
    m_email->edit()->setEnabled(!busy);
    m_password->edit()->setEnabled(!busy);
}

} // namespace keyfob

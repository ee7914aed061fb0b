#include "ui/widgets/formfield.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace keyfob {

using theme::Space;

FormField::FormField(Check check, QWidget* parent)
    : QWidget(parent)
    , m_check(std::move(check))
    , m_label(new TextLabel(theme::TypeRole::Strong))
    , m_edit(new QLineEdit)
    , m_row(new QHBoxLayout)
    , m_message(new TextLabel(theme::TypeRole::Small))
{
    m_label->setWordWrap(false);
    m_label->setBuddy(m_edit);
    m_edit->setMinimumWidth(theme::textWidth(6));
    m_row->setSpacing(theme::space(Space::S));
    m_row->addWidget(m_edit, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::Xs));
    column->addWidget(m_label);
    column->addLayout(m_row);
    column->addWidget(m_message);
    showNote();
    connect(m_edit, &QLineEdit::textEdited, this, &FormField::showNote);
    connect(m_edit, &QLineEdit::editingFinished, this, &FormField::finish);
}

void FormField::setLabel(const QString& label)
{
    m_label->setText(label);
    m_edit->setAccessibleName(label);
}

void FormField::setNote(const QString& note)
{
    m_note = note;
    if (isGood()) {
        showNote();
    }
}

void FormField::showNote()
{
    m_message->setColorRole(theme::Role::TextMuted);
    m_message->setText(m_note);
    m_message->setVisible(!m_note.isEmpty());
    m_edit->setAccessibleDescription(m_note);
}

void FormField::setError(const QString& sentence)
{
    if (sentence.isEmpty()) {
        showNote();
        return;
    }
    m_message->setColorRole(theme::Role::Danger);
    m_message->setText(sentence);
    m_message->show();
    m_edit->setAccessibleDescription(sentence);
}

void FormField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void FormField::addBeside(QWidget* widget)
{
    m_row->addWidget(widget);
}

void FormField::offer(const QString& text)
{
    if (m_edit->text() == m_offered) {
        m_edit->setText(text);
    }
    m_offered = text;
}

void FormField::fillIn(const QString& text)
{
    m_edit->setText(text);
    finish();
}

QString FormField::text() const
{
    return m_edit->text().trimmed();
}

bool FormField::isGood() const
{
    return !m_check || m_check(text()).isEmpty();
}

void FormField::finish()
{
    setError(m_check ? m_check(text()) : QString());
    Q_EMIT finished();
}

} // namespace keyfob

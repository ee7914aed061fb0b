#include "ui/widgets/formfield.h"

#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace keyfob {

FormField::FormField(Check check, QWidget* parent)
    : LabelledField(parent)
    , m_check(std::move(check))
    , m_message(new TextLabel(theme::TypeRole::Small))
{
    edit()->setMinimumWidth(theme::textWidth(6));
    column()->addWidget(m_message);
    showNote();
    connect(edit(), &QLineEdit::textEdited, this, &FormField::showNote);
    connect(edit(), &QLineEdit::editingFinished, this, &FormField::finish);
}

void FormField::setNote(const QString& note)
{
    m_note = note;
    if (!m_hasError) {
        showNote();
    }
}

void FormField::showNote()
{
    m_hasError = false;
    m_message->setColorRole(theme::Role::TextMuted);
    m_message->setText(m_note);
    m_message->setVisible(!m_note.isEmpty());
    setDescription(m_note);
}

void FormField::setError(const Saying& saying)
{
    const QString sentence = saying().shown;
    if (sentence.isEmpty()) {
        showNote();
        return;
    }
    m_hasError = true;
    m_error = saying;
    m_message->setColorRole(theme::Role::Danger);
    m_message->setText(sentence);
    m_message->show();
    setDescription(sentence);
}

void FormField::sayAgain()
{
    if (m_hasError) {
        setError(Saying(m_error)); // a copy: it sets m_error
    }
}

void FormField::changeEvent(QEvent* event)
{
    LabelledField::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        sayAgain();
    }
}

void FormField::setReadOnly(bool readOnly)
{
    edit()->setReadOnly(readOnly);
}

void FormField::offer(const QString& text)
{
    if (edit()->text() == m_offered) {
        edit()->setText(text);
    }
    m_offered = text;
}

void FormField::fillIn(const QString& text)
{
    edit()->setText(text);
    finish();
}

QString FormField::text() const
{
    return edit()->text().trimmed();
}

bool FormField::isGood() const
{
    return !m_check || m_check(text()).isEmpty();
}

void FormField::finish()
{
    if (m_check) {
        setError([this] { return m_check(text()); });
    }
    Q_EMIT finished();
}

} // namespace keyfob

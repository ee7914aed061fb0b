#include "ui/widgets/inlineeditor.h"

#include "ui/text/sentence.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyfob {

using theme::Space;

InlineEditor::InlineEditor(QWidget* parent)
    : QFrame(parent)
    , m_label(new TextLabel(theme::TypeRole::Strong))
    , m_field(new QLineEdit)
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
    , m_message(new TextLabel(theme::TypeRole::Small, theme::Role::TextMuted))
    , m_room(new TextLabel(theme::TypeRole::Small, theme::Role::TextMuted))
{
    m_label->setBuddy(m_field);
    m_label->setWordWrap(false);
    m_field->setMinimumWidth(theme::textWidth(12));
    theme::setButtonRole(m_save, theme::ButtonRole::Primary);
    auto* row = new WrapLayout;
    row->setSpacing(theme::space(Space::S));
    row->addWidget(m_label);
    row->addWidget(m_field);
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::Xs));
    column->addLayout(row);
    column->addLayout(makeLineBelow());
    connect(m_save, &QPushButton::clicked, this, &InlineEditor::save);
    connect(m_field, &QLineEdit::returnPressed, this, &InlineEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &InlineEditor::cancelled);
    connect(m_field, &QLineEdit::textChanged, this, &InlineEditor::updateRoom);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString& text) {
        hideMessage();
        Q_EMIT textEdited(text);
    });
    hide();
}

// What is wrong with the text, and at the other end how much more of it there may be.
QHBoxLayout* InlineEditor::makeLineBelow()
{
    m_message->hide();
    m_room->hide();
    m_room->setWordWrap(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::space(Space::M));
    line->addWidget(m_message, 1);
    line->addStretch();
    line->addWidget(m_room, 0, Qt::AlignTop);
    return line;
}

void InlineEditor::setWords(const QString& label, const QString& placeholder)
{
    m_label->setText(label);
    m_field->setAccessibleName(label);
    m_field->setPlaceholderText(placeholder);
}

void InlineEditor::retranslate()
{
    m_save->setText(m_field->isReadOnly() ? tr("Saving…") : tr("Save"));
    m_cancel->setText(tr("Cancel"));
    sayAgain();
    updateRoom();
}

void InlineEditor::sayAgain()
{
    const QString words = m_saying().shown;
    m_message->setText(words);
    if (words.isEmpty()) {
        hideMessage();
    } else {
        describe();
    }
}

void InlineEditor::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void InlineEditor::open()
{
    if (text().isEmpty()) {
        hideMessage(); // what it said was of another text
    }
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void InlineEditor::close()
{
    setSaving(false);
    m_field->clear();
    hideMessage();
    hide();
}

QString InlineEditor::text() const
{
    return m_field->text();
}

void InlineEditor::setText(const QString& text)
{
    m_field->setText(text);
}

bool InlineEditor::isTouched() const
{
    return m_field->isModified() && !text().isEmpty();
}

void InlineEditor::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    const QString wanted = text();
    const Saying problem = [this, wanted] { return problemWith(wanted); };
    if (!problem.isEmpty()) {
        showError(problem);
        return;
    }
    Q_EMIT saveRequested(wanted);
}

void InlineEditor::setSaving(bool saving)
{
    m_save->setEnabled(!saving);
    m_field->setReadOnly(saving);
    m_cancel->setEnabled(!saving);
    retranslate();
}

void InlineEditor::showError(const Saying& saying)
{
    showMessage(saying, true);
    m_field->setFocus(Qt::OtherFocusReason);
}

void InlineEditor::showHint(const Saying& saying)
{
    showMessage(saying, false);
}

void InlineEditor::hideHint()
{
    if (m_isHint) {
        hideMessage();
    }
}

void InlineEditor::showMessage(const Saying& saying, bool isError)
{
    m_saying = saying;
    m_isHint = !isError;
    m_message->setColorRole(isError ? theme::Role::Danger : theme::Role::TextMuted);
    m_message->setText(saying().shown);
    m_message->show();
    describe();
}

void InlineEditor::hideMessage()
{
    m_isHint = false;
    m_message->hide();
    describe();
}

QString InlineEditor::roomFor(const QString&) const
{
    return {};
}

void InlineEditor::updateRoom()
{
    const QString room = roomFor(text());
    m_room->setText(room);
    m_room->setHidden(room.isEmpty());
    describe();
}

void InlineEditor::describe()
{
    const auto said = [](const TextLabel* label) {
        return label->isHidden() ? QString() : label->text();
    };
    m_field->setAccessibleDescription(twoSentences(said(m_message), said(m_room)));
}

void InlineEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_cancel->isEnabled()) {
        Q_EMIT cancelled();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace keyfob

#include "ui/tokens/tokeneditor.h"

#include "models/api/tokensapi.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace keyfob {

using theme::Space;

TokenEditor::TokenEditor(QWidget* parent)
    : QFrame(parent)
    , m_label(new TextLabel(theme::TypeRole::Strong))
    , m_name(new QLineEdit)
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
    , m_message(new TextLabel(theme::TypeRole::Small, theme::Role::TextMuted))
{
    m_label->setBuddy(m_name);
    m_label->setWordWrap(false);
    m_name->setMinimumWidth(theme::textWidth(12));
    theme::setButtonRole(m_save, theme::ButtonRole::Primary);
    auto* row = new WrapLayout;
    row->setSpacing(theme::space(Space::S));
    row->addWidget(m_label);
    row->addWidget(m_name);
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::Xs));
    column->addLayout(row);
    column->addWidget(m_message);
    m_message->hide();
    connect(m_save, &QPushButton::clicked, this, &TokenEditor::save);
    connect(m_name, &QLineEdit::returnPressed, this, &TokenEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &TokenEditor::cancelled);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        hideMessage();
        Q_EMIT nameChanged(text);
    });
    retranslate();
    hide();
}

void TokenEditor::retranslate()
{
    m_label->setText(tr("Token name"));
    m_name->setAccessibleName(tr("Token name"));
    m_name->setPlaceholderText(tr("What is it for? For example: nightly backup"));
    m_save->setText(m_name->isReadOnly() ? tr("Saving…") : tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

void TokenEditor::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TokenEditor::open()
{
    if (name().isEmpty()) {
        hideMessage(); // what it said was of another name
    }
    show();
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void TokenEditor::close()
{
    setSaving(false);
    m_name->clear();
    hideMessage();
    hide();
}

QString TokenEditor::name() const
{
    return m_name->text();
}

void TokenEditor::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    const QString text = name();
    if (text.trimmed().isEmpty()) {
        showError(tr("Give the token a name, so that you know later what it is for."));
        return;
    }
    if (text.size() > TokensApi::kMaxNameLength) {
        showError(tr("A name can have %1 characters; take away %2.")
                      .arg(TokensApi::kMaxNameLength)
                      .arg(text.size() - TokensApi::kMaxNameLength));
        return;
    }
    Q_EMIT saveRequested(text);
}

void TokenEditor::setSaving(bool saving)
{
    m_save->setEnabled(!saving);
    m_name->setReadOnly(saving);
    m_cancel->setEnabled(!saving);
    retranslate();
}

void TokenEditor::showError(const QString& sentence)
{
    showMessage(sentence, true);
    m_name->setFocus(Qt::OtherFocusReason);
}

void TokenEditor::setDuplicateHint(bool duplicate)
{
    if (duplicate) {
        showMessage(tr("You have a token of this name already. You can save another one."), false);
    } else if (m_isHint) {
        hideMessage();
    }
}

void TokenEditor::showMessage(const QString& sentence, bool isError)
{
    m_isHint = !isError;
    m_message->setColorRole(isError ? theme::Role::Danger : theme::Role::TextMuted);
    m_message->setText(sentence);
    m_name->setAccessibleDescription(sentence);
    m_message->show();
}

void TokenEditor::hideMessage()
{
    m_isHint = false;
    m_message->hide();
    m_name->setAccessibleDescription({});
}

void TokenEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_cancel->isEnabled()) {
        Q_EMIT cancelled();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace keyfob

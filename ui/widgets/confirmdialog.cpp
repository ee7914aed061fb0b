#include "ui/widgets/confirmdialog.h"

#include "ui/text/displaytext.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tickbox.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace keyfob {

using theme::Space;

ConfirmDialog::ConfirmDialog(const Sentence& heading, const QString& text, QWidget* parent)
    : FittingDialog(parent)
    , m_column(new QVBoxLayout(this))
    , m_facts(new QFormLayout)
    , m_buttons(new QHBoxLayout)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(heading.shown);
    setAccessibleName(heading.spoken);
    auto* title = new TextLabel(theme::TypeRole::Title);
    title->setText(wrappableText(heading.shown));
    title->setAccessibleName(heading.spoken);
    auto* body = new TextLabel(theme::TypeRole::Body);
    body->setText(text);
    setAccessibleDescription(text);

    const int margin = theme::space(Space::L);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(theme::space(Space::M));
    m_column->addWidget(title);
    m_column->addLayout(m_facts);
    m_column->addWidget(body);
    m_column->addItem(new QSpacerItem(0, theme::space(Space::S), QSizePolicy::Minimum,
                                    QSizePolicy::Expanding));
    m_column->addLayout(m_buttons);
    m_facts->setHorizontalSpacing(theme::space(Space::M));
    m_facts->setVerticalSpacing(theme::space(Space::Xs));
    m_buttons->setSpacing(theme::space(Space::S));
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumWidth(theme::formWidth());
}

void ConfirmDialog::addFact(const QString& label, const QString& value)
{
    addFact(label, Sentence::ofServer(value));
}

void ConfirmDialog::addFact(const QString& label, const Sentence& value, theme::TypeRole type)
{
    auto* name = new TextLabel(theme::TypeRole::Body, theme::Role::TextMuted);
    name->setText(label);
    name->setWordWrap(false);
    auto* shown = new TextLabel(type);
    shown->setText(wrappableText(value.shown));
    shown->setAccessibleName(value.spoken);
    name->setBuddy(shown);
    m_facts->addRow(name, shown);
}

void ConfirmDialog::setCancelText(const QString& text)
{
    m_cancel->setText(text);
}

void ConfirmDialog::addContent(QWidget* content)
{
    m_column->insertWidget(m_column->indexOf(m_facts) + 1, content);
    setTabOrder(content, m_cancel);
}

void ConfirmDialog::addTick(const Sentence& sentence)
{
    auto* tick = new TickBox(sentence);
    m_tick = tick->box();
    m_column->insertWidget(m_column->indexOf(m_buttons) - 1, tick);
    setTabOrder(m_tick, m_cancel);
}

QPushButton* ConfirmDialog::addButton(const QString& text, theme::ButtonRole role,
                                      std::function<void()> action)
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    theme::setButtonRole(button, role);
    m_buttons->addWidget(button);
    if (m_tick != nullptr) {
        button->setEnabled(m_tick->isChecked());
        connect(m_tick, &QCheckBox::toggled, button, &QPushButton::setEnabled);
    }
    connect(button, &QPushButton::clicked, this, [this, action = std::move(action)] {
        close();
        action();
    });
    return button;
}

} // namespace keyfob

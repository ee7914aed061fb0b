#include "ui/widgets/labelledfield.h"

#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace keyfob {

LabelledField::LabelledField(QWidget* parent)
    : QWidget(parent), m_label(new TextLabel(theme::TypeRole::Strong)), m_edit(new QLineEdit)
{
    m_label->setWordWrap(false);
    m_label->setBuddy(m_edit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(theme::Space::Xs));
    column->addWidget(m_label);
    column->addWidget(m_edit);
}

void LabelledField::setName(const QString& name)
{
    m_label->setText(name);
    m_edit->setAccessibleName(name);
}

void LabelledField::setDescription(const QString& text)
{
    m_edit->setAccessibleDescription(text);
}

void LabelledField::focusAll()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void LabelledField::forget()
{
    m_edit->setText({}); // clear() would keep the characters for Undo
}

} // namespace keyfob

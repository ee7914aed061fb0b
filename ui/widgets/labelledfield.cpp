#include "ui/widgets/labelledfield.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace keyfob {

LabelledField::LabelledField(QWidget* parent)
    : QWidget(parent)
    , m_label(new TextLabel(theme::TypeRole::Strong))
    , m_edit(new QLineEdit)
    , m_column(new QVBoxLayout(this))
    , m_row(new QHBoxLayout)
{
    m_label->setBuddy(m_edit);
    m_row->setSpacing(theme::space(theme::Space::S));
    m_row->addWidget(m_edit, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::space(theme::Space::Xs));
    m_column->addWidget(m_label);
    m_column->addLayout(m_row);
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

void LabelledField::addBeside(QWidget* widget)
{
    m_row->addWidget(widget);
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

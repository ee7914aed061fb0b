#include "ui/widgets/tickbox.h"

#include "ui/text/displaytext.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace keyfob {

TickBox::TickBox(const Sentence& sentence, QWidget* parent)
    : QWidget(parent)
    , m_box(new QCheckBox)
    , m_text(new TextLabel(theme::TypeRole::Body))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(theme::Space::Xs)); // the box brings as much of its own
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setSentence(sentence);
}

void TickBox::setSentence(const Sentence& sentence)
{
    m_box->setAccessibleName(sentence.spoken);
    m_text->setText(wrappableText(sentence.shown));
    m_text->setAccessibleName(sentence.spoken);
}

// The sentence is part of the box, as with any other.
void TickBox::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        m_box->setFocus(Qt::MouseFocusReason);
        m_box->click();
    }
}

QHBoxLayout* belowTick(QWidget* note)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addSpacing(theme::tickIndent());
    row->addWidget(note, 1);
    return row;
}

} // namespace keyfob

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
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(theme::Space::Xs)); // the box brings as much of its own
    m_box->setAccessibleName(sentence.spoken);
    auto* text = new TextLabel(theme::TypeRole::Body);
    text->setText(wrappableText(sentence.shown));
    text->setAccessibleName(sentence.spoken);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    setFocusProxy(m_box);
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

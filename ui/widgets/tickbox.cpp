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
    row->setSpacing(theme::space(theme::Space::S));
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

} // namespace keyfob

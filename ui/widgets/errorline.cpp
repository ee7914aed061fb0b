#include "ui/widgets/errorline.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/sentencerow.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QLayout>

namespace keyfob {

ErrorLine::ErrorLine(QWidget* parent)
    : QWidget(parent), m_text(new TextLabel(theme::TypeRole::Body, theme::Role::Danger))
{
    layOutSentenceRow(*this, new IconLabel(theme::Icon::Error, theme::Role::Danger), m_text);
    layout()->setContentsMargins(0, theme::space(theme::Space::S), 0, 0);
    hide();
}

void ErrorLine::setSaying(const Saying& saying)
{
    m_saying = saying;
    m_text->setText(sentence());
    setVisible(!saying.isEmpty());
}

void ErrorLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setSaying(m_saying);
    }
}

} // namespace keyfob

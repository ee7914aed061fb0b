#include "ui/widgets/textlabel.h"

#include <QEvent>

namespace keyfob {

TextLabel::TextLabel(theme::TypeRole type, theme::Role color, QWidget* parent)
    : QLabel(parent), m_type(type), m_color(color)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    applyRoles();
}

void TextLabel::setTypeRole(theme::TypeRole type)
{
    m_type = type;
    applyRoles();
}

void TextLabel::setColorRole(theme::Role color)
{
    m_color = color;
    applyRoles();
}

void TextLabel::setSentence(const Sentence& sentence)
{
    setText(sentence.shown);
    setAccessibleName(sentence.spoken);
}

void TextLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
}

bool TextLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange ||
        event->type() == QEvent::ApplicationPaletteChange) {
        applyRoles();
    }
    if (event->type() == QEvent::Polish || event->type() == QEvent::LayoutDirectionChange) {
        followDirection();
    }
    return QLabel::event(event);
}

// Where reading starts in the window. QLabel would ask the text instead, and set an address at the
// far end of an Arabic page. What is centred, or at the other end, stays so.
void TextLabel::followDirection()
{
    const bool isAtStart = alignment().testAnyFlags(Qt::AlignLeft | Qt::AlignAbsolute);
    if (isAtStart) {
        const Qt::Alignment start = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
        setAlignment((alignment() & Qt::AlignVertical_Mask) | start | Qt::AlignAbsolute);
    }
}

void TextLabel::applyRoles()
{
    setFont(theme::font(m_type));
    QPalette colors;
    colors.setColor(QPalette::WindowText, theme::color(m_color));
    colors.setColor(QPalette::Disabled, QPalette::WindowText,
                    theme::color(theme::Role::TextDisabled));
    setPalette(colors);
}

} // namespace keyfob

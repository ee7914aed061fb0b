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
    return QLabel::event(event);
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

#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

namespace keyfob {

namespace {

// Places the lines of a text that begins on the right below each other; returns their height.
qreal layOut(QTextLayout& text, qreal width)
{
    QTextOption option(Qt::AlignRight | Qt::AlignAbsolute);
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::WordWrap);
    text.setTextOption(option);
    qreal height = 0;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    text.endLayout();
    return height;
}

} // namespace

TextLabel::TextLabel(theme::TypeRole type, theme::Role color, QWidget* parent)
    : QLabel(parent), m_type(type), m_color(color)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    applyRoles();
    alignToLeadingEdge();
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
        event->type() == QEvent::PaletteChange) {
        applyRoles();
    }
    if (event->type() == QEvent::LayoutDirectionChange) {
        alignToLeadingEdge();
    }
    return QLabel::event(event);
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    const bool isFromTheRight = text().isRightToLeft() && (alignment() & Qt::AlignRight);
    const bool isSelectable = textInteractionFlags() & Qt::TextSelectableByMouse;
    if (isFromTheRight && wordWrap() && !isSelectable) {
        paintLinesFromTheRight();
    } else {
        QLabel::paintEvent(event);
    }
}

// Qt 6.4 draws a wrapped line of such a text too far to the left, by the space that it ends with,
// and what is beyond the label's edge is lost.
void TextLabel::paintLinesFromTheRight()
{
    const QRect room = contentsRect();
    QTextLayout lines(QString(text()).replace(u'\n', QChar::LineSeparator), font(), this);
    const QSize size(room.width(), qCeil(layOut(lines, room.width())));
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    lines.draw(&painter, QStyle::alignedRect(Qt::LeftToRight, alignment(), size, room).topLeft());
}

// Qt takes the edge from the text: an address in an Arabic window would stand on the far side.
void TextLabel::alignToLeadingEdge()
{
    const bool isCentred = alignment() & (Qt::AlignHCenter | Qt::AlignJustify);
    const bool isTrailing = (alignment() & Qt::AlignRight) && !(alignment() & Qt::AlignAbsolute);
    if (!isCentred && !isTrailing) {
        setAlignment((alignment() & Qt::AlignVertical_Mask) | Qt::AlignAbsolute
                     | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
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

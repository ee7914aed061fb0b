#include "ui/widgets/elidedlabel.h"

#include "ui/widgets/plaintooltip.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace keyfob {

namespace {

constexpr char16_t kEllipsis = 0x2026;

} // namespace

ElidedLabel::ElidedLabel(theme::TypeRole type, theme::Role color, QWidget* parent)
    : TextLabel(type, color, parent)
{
    setWordWrap(false);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QString ElidedLabel::shownText() const
{
    const QString shown = fontMetrics().elidedText(text(), m_mode, contentsRect().width());
    return shown == QChar(kEllipsis) && text() != shown ? QString() : shown; // no news alone
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QChar(kEllipsis)), QLabel::minimumSizeHint().height()};
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const bool cut = shownText() != text();
        QToolTip::showText(help->globalPos(), cut ? plainToolTip(text()) : QString(), this);
        return true;
    }
    return TextLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    // The text's own direction, so that an address keeps its dots in place in an Arabic window.
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment align = QStyle::visualAlignment(layoutDirection(), alignment());
    painter.drawText(contentsRect(), static_cast<int>(align), shownText());
}

} // namespace keyfob

#include "ui/widgets/card.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace keyfob {

Card::Card(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    applyMetrics();
}

QVBoxLayout* Card::column() const
{
    return m_column;
}

bool Card::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        applyMetrics();
    }
    return QFrame::event(event);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    theme::paintPanel(painter, rect(), theme::color(theme::Role::Surface),
                      theme::color(theme::Role::Border), theme::radius(theme::Radius::Large));
}

void Card::applyMetrics()
{
    const int margin = theme::space(theme::Space::Xl);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(theme::space(theme::Space::M));
}

} // namespace keyfob

#include "ui/widgets/appmark.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace keyfob {

AppMark::AppMark(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize AppMark::sizeHint() const
{
    return {theme::markSize(), theme::markSize()};
}

void AppMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(rect(), theme::applicationPicture(qRound(height() * devicePixelRatioF())));
}

} // namespace keyfob

#include "ui/widgets/pictureview.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace keyfob {

PictureView::PictureView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void PictureView::setPicture(theme::Picture picture)
{
    m_picture = picture;
    update();
}

theme::Picture PictureView::picture() const
{
    return m_picture;
}

QSize PictureView::sizeHint() const
{
    return {theme::pictureSize(), theme::pictureSize()};
}

QSize PictureView::minimumSizeHint() const
{
    return {0, 0};
}

bool PictureView::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
    }
    return QWidget::event(event);
}

// Smaller than this it would be a blot.
void PictureView::paintEvent(QPaintEvent*)
{
    if (height() >= 2 * theme::largeIconSize()) {
        QPainter painter(this);
        theme::paintPicture(painter, rect(), m_picture);
    }
}

} // namespace keyfob

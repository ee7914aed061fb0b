#include "ui/theme/maskiconengine.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>

#include <array>

namespace keyfob::theme {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, 6> kMaskSizes{16, 20, 24, 32, 48, 64};

// Scaled down where there is none of exactly that size.
QImage maskOf(Icon icon, int pixels)
{
    QImage mask = readPicture(iconName(icon), kMaskSizes, pixels)
                      .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (mask.isNull() || mask.width() == pixels) {
        return mask;
    }
    return mask.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

MaskIconEngine::MaskIconEngine(Icon icon, Role role) : m_icon(icon), m_role(role) {}

void MaskIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int edge = qMin(rect.width(), rect.height());
    QPixmap picture = rendered(qRound(edge * ratio), mode);
    picture.setDevicePixelRatio(ratio);
    QRect place(0, 0, edge, edge);
    place.moveCenter(rect.center());
    painter->drawPixmap(place.topLeft(), picture);
}

// `size` is in device pixels: QIcon::pixmap multiplies by the ratio before it asks.
QPixmap MaskIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State)
{
    return rendered(qMin(size.width(), size.height()), mode);
}

QSize MaskIconEngine::actualSize(const QSize& size, QIcon::Mode, QIcon::State)
{
    const int edge = qMin(size.width(), size.height());
    return {edge, edge};
}

QIconEngine* MaskIconEngine::clone() const
{
    return new MaskIconEngine(*this);
}

QString MaskIconEngine::key() const
{
    return u"keyfob-mask"_s;
}

bool MaskIconEngine::isNull()
{
    return false;
}

QPixmap MaskIconEngine::rendered(int pixels, QIcon::Mode mode) const
{
    const QColor tint = color(mode == QIcon::Disabled ? Role::TextDisabled : m_role);
    const bool mirrored = pointsForward(m_icon) && QGuiApplication::isRightToLeft();
    const QString cacheKey = u"keyfob/%1/%2/%3/%4"_s.arg(theme::iconName(m_icon))
                                 .arg(pixels)
                                 .arg(tint.name())
                                 .arg(int(mirrored));
    QPixmap picture;
    if (QPixmapCache::find(cacheKey, &picture)) {
        return picture;
    }
    QImage image = maskOf(m_icon, pixels);
    if (image.isNull()) {
        return {};
    }
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), tint);
    painter.end();
    picture = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    QPixmapCache::insert(cacheKey, picture);
    return picture;
}

} // namespace keyfob::theme

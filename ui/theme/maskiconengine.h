#pragma once

// Paints one alpha mask of our icon set in the colour its role has at that moment.

#include "ui/theme/icons.h"

#include <QIconEngine>

namespace keyfob::theme {

class MaskIconEngine final : public QIconEngine
{
public:
    MaskIconEngine(Icon icon, Role role);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QSize actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine* clone() const override;
    [[nodiscard]] QString key() const override;
    bool isNull() override;

private:
    [[nodiscard]] QPixmap rendered(int pixels, QIcon::Mode mode) const;

    Icon m_icon;
    Role m_role;
};

} // namespace keyfob::theme

#pragma once

// One of our icons standing by itself; unlike a QLabel with a pixmap it follows light and dark.

#include "ui/theme/theme.h"

#include <QWidget>

namespace keyfob {

class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(theme::Icon icon, theme::Role color = theme::Role::Text,
                       QWidget* parent = nullptr);

    void setIcon(theme::Icon icon, theme::Role color);
    void setLarge(bool large);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
    bool m_large = false;
};

} // namespace keyfob

#pragma once

// The picture of an empty page; shrinks, and at last goes, where there is no room for it.

#include "ui/theme/pictures.h"

#include <QWidget>

namespace keyfob {

class PictureView : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent = nullptr);

    void setPicture(theme::Picture picture);
    [[nodiscard]] theme::Picture picture() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    theme::Picture m_picture = theme::Picture::NoTokens;
};

} // namespace keyfob

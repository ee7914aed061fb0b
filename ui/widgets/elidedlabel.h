#pragma once

// One line of text that may be longer than its place: shown with an ellipsis, whole as tool tip and
// as accessible name.

#include "ui/widgets/textlabel.h"

namespace keyfob {

class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(theme::TypeRole type, theme::Role color = theme::Role::Text,
                         QWidget* parent = nullptr);

    // Where the ellipsis goes; addresses read best with Qt::ElideMiddle.
    void setElideMode(Qt::TextElideMode mode);

    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace keyfob

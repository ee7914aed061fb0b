#pragma once

// The program's own coloured mark, where it introduces itself.

#include <QWidget>

namespace keyfob {

class AppMark : public QWidget
{
    Q_OBJECT

public:
    explicit AppMark(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace keyfob

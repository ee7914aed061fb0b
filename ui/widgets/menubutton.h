#pragma once

// A push button that opens a menu below it. popup() and not QPushButton::setMenu(), which runs an
// event loop of its own.

#include <QPointer>
#include <QPushButton>

class QMenu;

namespace keyfob {

class MenuButton : public QPushButton
{
    Q_OBJECT

public:
    explicit MenuButton(QMenu* menu, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void openMenu();

    QPointer<QMenu> m_menu;
};

} // namespace keyfob

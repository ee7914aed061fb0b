#pragma once

// Who is signed in, at the foot of the sidebar, and the way to the user menu, which opens upward.
// Only the avatar where the sidebar is narrow.

#include <QPointer>
#include <QPushButton>

class QMenu;

namespace keyfob {

class UserButton : public QPushButton
{
    Q_OBJECT

public:
    explicit UserButton(QWidget* parent = nullptr);

    // Accessible name: "User menu, NAME, EMAIL". An empty display name leaves the email alone.
    void setUser(const QString& userId, const QString& displayName, const QString& email);

    // Opened above the button by click, Space or Enter; stays owned by the caller.
    void setUserMenu(QMenu* menu);
    void openMenu();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QRect place(int x, int edge) const;
    [[nodiscard]] int textFlags() const;
    void paintTexts(QPainter& painter, const QRect& rect) const;

    QString m_userId;
    QString m_displayName;
    QString m_email;
    QPointer<QMenu> m_menu;
};

} // namespace keyfob

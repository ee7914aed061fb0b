#pragma once

#include <QFrame>

class QMenu;
class QVBoxLayout;

namespace keyfob {

class ElidedLabel;
class NavButton;
class UserButton;

/// The left edge of the window: which server, which page, and who is signed in, with the user menu
/// at the bottom.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    /// In the order of their entries.
    enum class Page { Overview, AccountSettings };

    explicit Sidebar(QWidget* parent = nullptr);

    void setServer(const QString& name);
    /// An empty display name leaves the email alone.
    void setUser(const QString& userId, const QString& displayName, const QString& email);
    void setUserMenu(QMenu* menu);
    void setCurrentPage(Page page);
    /// Full width, or icons alone, as the window's width allows.
    void fitInto(int windowWidth);
    /// Puts the keyboard on the current page's entry.
    void focusCurrent();

Q_SIGNALS:
    void pageRequested(keyfob::Sidebar::Page page);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    NavButton* addEntry(QVBoxLayout* column, NavButton* entry, Page page);

    ElidedLabel* m_server;
    NavButton* m_overview;
    NavButton* m_settings;
    UserButton* m_user;
};

} // namespace keyfob

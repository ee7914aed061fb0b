#pragma once

// The buttons above the sign-in page, for whoever cannot sign in or cannot read the page: Help and
// Language.

#include <QWidget>

class QMenu;

namespace keyfob {

class MenuButton;

class SignInCorner : public QWidget
{
    Q_OBJECT

public:
    // The menus are the window's.
    SignInCorner(QMenu& help, QMenu& language, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    MenuButton* m_help;
    MenuButton* m_language;
};

} // namespace keyfob

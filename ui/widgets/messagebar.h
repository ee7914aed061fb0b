#pragma once

// A sentence about the page with what can be done about it, in place of a dialog. Screen readers
// announce it when it appears.

#include "ui/text/saying.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QList>

class QAction;
class QBoxLayout;
class QPushButton;

namespace keyfob {

class IconLabel;
class TextLabel;
class WrapLayout;

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Error };

    // Hidden until showMessage().
    explicit MessageBar(QWidget* parent = nullptr);

    // Shows one sentence, plain text; `actions` (at most two) become its buttons and stay owned by
    // the caller. Called again it replaces what is shown, and announces it again if it differs.
    void showMessage(Kind kind, const Saying& saying, const QList<QAction*>& actions = {});

    // Other words for what is shown already, as progress makes: not announced again.
    void amend(const Saying& saying);

    // Hides the bar; closed() is not emitted.
    void clear();

    // Whether the reader may send it away. Off at first: a bar stays until its cause is gone.
    void setClosable(bool closable);

    [[nodiscard]] Kind kind() const;
    // As screen readers get it.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    // The reader pressed Close.
    void closed();
    // The bar went, and with it the button that had the keyboard: it should not go to chance.
    void keyboardLeft();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void setButtons(const QList<QAction*>& actions);
    void applyMetrics();
    void arrange();
    void closeByReader();

    Kind m_kind = Kind::Info;
    Saying m_saying;
    IconLabel* m_icon;
    TextLabel* m_text;
    QBoxLayout* m_body; // text and buttons: side by side, or stacked where it is narrow
    QBoxLayout* m_row;
    WrapLayout* m_buttonRow;
    QPushButton* m_close;
    QList<QAction*> m_actions;
    QList<QPushButton*> m_buttons;
    bool m_isArranged = false;
};

} // namespace keyfob

#pragma once

#include "models/session/reconnection.h"
#include "ui/text/sentence.h"

#include <QFrame>

class QPushButton;

namespace keyfob {

class ElidedLabel;
class SecretClipboard;
class TextLabel;

/// The foot of the window: how the session stands, what was done last, and how long a copied
/// secret stays in the clipboard.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    /// All must outlive the line.
    StatusLine(const Session& session, const Reconnection& reconnection,
               SecretClipboard& clipboard, QWidget* parent = nullptr);

    /// Stays until something else is said or the clipboard is cleared.
    void say(const Sentence& sentence);
    /// Whether it has something to press.
    [[nodiscard]] bool canHaveKeyboard() const;
    void focusContent();
    /// Goes behind everything else of the window in the order of the keyboard.
    void comeLast();

Q_SIGNALS:
    /// What had the keyboard has gone.
    void keyboardLeft();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void updateSession();
    void updateCountdown(std::chrono::seconds remaining);
    void arrange();
    [[nodiscard]] QString sessionText() const;
    [[nodiscard]] QString offlineText() const;

    const Session& m_session;
    const Reconnection& m_reconnection;
    QTimer m_tick; ///< while seconds are counted and seen
    SecretClipboard& m_clipboard;
    ElidedLabel* m_state;
    ElidedLabel* m_said;
    TextLabel* m_countdown;
    QPushButton* m_clear;
};

} // namespace keyfob

#pragma once

#include <QWidget>

class QAction;

namespace keyfob {

class EmptyState;

/// What the window shows while Keyfob is locked: nothing of anybody's, and how to go on.
class LockPage : public QWidget
{
    Q_OBJECT

public:
    explicit LockPage(QWidget* parent = nullptr);

    /// To the button that unlocks.
    void focusContent();

Q_SIGNALS:
    void unlockRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QAction* m_unlock;
    EmptyState* m_content;
};

} // namespace keyfob

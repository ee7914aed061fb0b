#pragma once

#include <QObject>

class QKeyEvent;

namespace keyfob {

/// Marks, for whoever measures this run, what a person would see: "window" when the first window
/// has been painted, "rows" when a list with other rows than before has been, "key" when a key is
/// pressed, "answer" when a list has been painted after that, "clipboard" when there is something
/// else in it. Watches every event, so make one only if isMeasured().
class PaintMarks : public QObject
{
public:
    /// parent: the application.
    explicit PaintMarks(QObject& parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keyPressed(const QKeyEvent& event);
    void listPainted(int rows);
    void markAfterFrame(const char* moment);

    bool m_hasWindow = false;
    bool m_isAsked = false; ///< a key was pressed, and no list has been painted since
    bool m_hasClipboard = false;
    quint64 m_keyTime = 0; ///< of the last key, by the window system
    int m_rows = 0;
};

} // namespace keyfob

#pragma once

#include <QObject>

namespace keyfob {

/// Marks, for whoever measures this run, when its first window and its first rows have been
/// painted: "window", "rows". Watches every event, so make one only if isMeasured().
class PaintMarks : public QObject
{
public:
    /// parent: the application.
    explicit PaintMarks(QObject& parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void markOnce(bool& isMarked, const char* moment);

    bool m_hasWindow = false;
    bool m_hasRows = false;
};

} // namespace keyfob

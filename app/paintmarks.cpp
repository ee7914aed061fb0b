#include "app/paintmarks.h"

#include "models/core/marks.h"

#include <QAbstractItemView>
#include <QEvent>

#include <utility>

namespace keyfob {

namespace {

bool isViewWithRows(const QObject* widget)
{
    const auto* view = widget == nullptr ? nullptr
                                         : qobject_cast<QAbstractItemView*>(widget->parent());
    return view != nullptr && view->viewport() == widget && view->model() != nullptr
           && view->model()->rowCount() > 0;
}

} // namespace

PaintMarks::PaintMarks(QObject& parent)
    : QObject(&parent)
{
    parent.installEventFilter(this);
}

bool PaintMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && watched->isWidgetType()) {
        markOnce(m_hasWindow, "window");
        if (isViewWithRows(watched)) {
            markOnce(m_hasRows, "rows");
        }
    }
    return false;
}

// Queued: after this frame has been painted whole and given to the window system.
void PaintMarks::markOnce(bool& isMarked, const char* moment)
{
    if (!std::exchange(isMarked, true)) {
        QMetaObject::invokeMethod(
            this, [moment] { mark(moment); }, Qt::QueuedConnection);
    }
}

} // namespace keyfob

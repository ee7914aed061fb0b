#include "app/paintmarks.h"

#include "models/core/marks.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>

#include <utility>

namespace keyfob {

namespace {

// The list whose contents this widget paints; nothing for any other widget.
const QAbstractItemView* listOf(const QObject* widget)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget->parent());
    return view != nullptr && view->viewport() == widget && view->model() != nullptr ? view
                                                                                     : nullptr;
}

// Something is done at the key that comes with it.
bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt
           || key == Qt::Key_Meta;
}

} // namespace

PaintMarks::PaintMarks(QObject& parent)
    : QObject(&parent)
{
    parent.installEventFilter(this);
}

bool PaintMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        keyPressed(*static_cast<QKeyEvent*>(event));
    } else if (event->type() == QEvent::Paint && watched->isWidgetType()) {
        if (!std::exchange(m_hasWindow, true)) {
            markAfterFrame("window");
        }
        if (const QAbstractItemView* list = listOf(watched)) {
            listPainted(list->model()->rowCount());
        }
    }
    return false;
}

// Once for each key, which goes from widget to widget; one that is a shortcut's comes as no press.
// The clipboard is made when somebody asks for it: not before the first picture.
void PaintMarks::keyPressed(const QKeyEvent& event)
{
    const quint64 when = event.timestamp();
    if (isModifier(event.key()) || std::exchange(m_keyTime, when) == when) {
        return;
    }
    if (!std::exchange(m_hasClipboard, true)) {
        connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
                [] { mark("clipboard"); });
    }
    m_isAsked = true;
    mark("key");
}

void PaintMarks::listPainted(int rows)
{
    if (std::exchange(m_rows, rows) != rows) {
        markAfterFrame("rows");
    }
    if (std::exchange(m_isAsked, false)) {
        markAfterFrame("answer");
    }
}

// Queued: when the frame is whole and with the window system.
void PaintMarks::markAfterFrame(const char* moment)
{
    QMetaObject::invokeMethod(
        this, [moment] { mark(moment); }, Qt::QueuedConnection);
}

} // namespace keyfob

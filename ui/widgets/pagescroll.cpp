#include "ui/widgets/pagescroll.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace keyfob {

PageScroll::PageScroll(QWidget* page, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(page);
    connect(qApp, &QApplication::focusChanged, this, &PageScroll::followFocus);
    // Whoever scrolls looks at something else.
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this,
            [this] { m_isFollowing = false; });
}

// A page that is destroyed gives the keyboard up, and would be told of it when it is half gone.
PageScroll::~PageScroll()
{
    disconnect(qApp, nullptr, this, nullptr);
}

QSize PageScroll::minimumSizeHint() const
{
    return {theme::controlHeight(), theme::controlHeight()};
}

// Where it is when all layouts are done, which takes several rounds.
bool PageScroll::eventFilter(QObject* watched, QEvent* event)
{
    const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (watched == widget() && moves && m_isFollowing) {
        QMetaObject::invokeMethod(this, &PageScroll::showFocus, Qt::QueuedConnection);
    }
    return QScrollArea::eventFilter(watched, event);
}

void PageScroll::followFocus()
{
    m_isFollowing = true;
    showFocus();
}

void PageScroll::showFocus()
{
    QWidget* now = QApplication::focusWidget();
    if (now != nullptr && widget()->isAncestorOf(now)) {
        ensureWidgetVisible(now, 0, theme::space(theme::Space::S));
    }
}

} // namespace keyfob

#include "ui/widgets/pagescroll.h"

#include "ui/theme/theme.h"

#include <QApplication>

namespace keyfob {

PageScroll::PageScroll(QWidget* page, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(page);
    connect(qApp, &QApplication::focusChanged, this, &PageScroll::followFocus);
}

QSize PageScroll::minimumSizeHint() const
{
    return {theme::controlHeight(), theme::controlHeight()};
}

void PageScroll::followFocus(QWidget*, QWidget* now)
{
    if (now != nullptr && widget()->isAncestorOf(now)) {
        ensureWidgetVisible(now, 0, theme::space(theme::Space::S));
    }
}

} // namespace keyfob

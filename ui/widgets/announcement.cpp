#include "ui/widgets/announcement.h"

#include "ui/widgets/notification.h"

#include <QHideEvent>

namespace keyfob {

Announcement::Announcement(QWidget* parent)
    : QWidget(parent)
{
    installNotificationRole();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(0, 0);
    hide();
}

void Announcement::say(const QString& sentence)
{
    if (parentWidget()->isVisible()) {
        announce(*this, sentence);
        show();
    }
}

// A place that comes back must not tell what was news when it was left.
void Announcement::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        hide();
    }
}

} // namespace keyfob

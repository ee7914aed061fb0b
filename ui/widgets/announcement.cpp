#include "ui/widgets/announcement.h"

#include "ui/widgets/notification.h"

#include <QAccessible>
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

// Where nobody listens nothing is painted for it.
void Announcement::say(const QString& sentence)
{
    if (parentWidget()->isVisible()) {
        announce(*this, sentence);
        setVisible(QAccessible::isActive());
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

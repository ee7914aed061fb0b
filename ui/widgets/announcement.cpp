#include "ui/widgets/announcement.h"

#include "ui/widgets/notification.h"

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
    announce(*this, sentence);
    show();
}

} // namespace keyfob

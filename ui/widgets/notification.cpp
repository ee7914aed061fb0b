#include "ui/widgets/notification.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace keyfob {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const bool ours = className == "keyfob::MessageBar"_L1 || className == "keyfob::Toast"_L1
                      || className == "keyfob::Announcement"_L1;
    return widget && ours ? new QAccessibleWidget(widget, QAccessible::Notification) : nullptr;
}

} // namespace

void installNotificationRole()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announce(QWidget& widget, const QString& sentence)
{
    widget.setAccessibleName(sentence);
    if (widget.isVisible()) {
        QAccessibleEvent shown(&widget, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    }
}

} // namespace keyfob

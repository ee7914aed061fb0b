#include "ui/widgets/addresscompleter.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QStringListModel>

namespace keyfob {

AddressCompleter::AddressCompleter(QObject* parent)
    : QCompleter(parent)
    , m_addresses(new QStringListModel(this))
{
    setModel(m_addresses);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
}

void AddressCompleter::setAddresses(const QStringList& addresses)
{
    m_addresses->setStringList(addresses);
}

bool AddressCompleter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && watched == popup()) {
        const auto& press = *static_cast<QMouseEvent*>(event);
        if (!popup()->rect().contains(press.position().toPoint())) {
            popup()->hide();
            passOn(press);
            return true;
        }
    }
    return QCompleter::eventFilter(watched, event);
}

void AddressCompleter::passOn(const QMouseEvent& press)
{
    const QPoint where = press.globalPosition().toPoint();
    QWidget* target = QApplication::widgetAt(where);
    if (target == nullptr) {
        return;
    }
    if ((target->focusPolicy() & Qt::ClickFocus) != 0) {
        target->setFocus(Qt::MouseFocusReason); // the window system does this for a real press
    }
    QCoreApplication::postEvent(
        target, new QMouseEvent(press.type(), target->mapFromGlobal(where), where, press.button(),
                                press.buttons(), press.modifiers()));
}

} // namespace keyfob

#include "ui/widgets/menuchoice.h"

#include <QAction>
#include <QMenu>

namespace keyfob {

QAction* addChoice(QMenu& menu, QActionGroup* group, const QString& text, bool isChosen)
{
    QAction* entry = menu.addAction(text);
    entry->setCheckable(true);
    entry->setActionGroup(group);
    entry->setChecked(isChosen);
    return entry;
}

} // namespace keyfob

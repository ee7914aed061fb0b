#pragma once

class QAction;
class QActionGroup;
class QMenu;
class QString;

namespace keyfob {

// Adds an entry with a mark that is on or off; of those in one group exactly one is on. Without a
// group each is on its own.
QAction* addChoice(QMenu& menu, QActionGroup* group, const QString& text, bool isChosen = false);

} // namespace keyfob

#pragma once

#include <QKeySequence>

namespace keyfob {

/// Lock the program, from anywhere in the workspace.
[[nodiscard]] inline QKeySequence lockKeys()
{
    return QKeySequence(Qt::CTRL | Qt::Key_L);
}

} // namespace keyfob

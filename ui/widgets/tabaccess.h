#pragma once

// Tells screen readers which tab of a tab bar is selected, and that the keyboard is on it only
// while it is on the bar. Qt 6.4 tells neither: its tabs lack the state, and the current one always
// claims the keyboard.

namespace keyfob {

// Call before the first tab bar is made.
void installTabAccess();

} // namespace keyfob

#pragma once

// What makes a widget a notification to screen readers, which Qt has no ready widget for: they read
// out such a widget when it is shown.

class QString;
class QWidget;

namespace keyfob {

// Call in the constructor of MessageBar and Toast, the two classes this is for.
void installNotificationRole();

// Names `widget` by the sentence, and has it read out even if it is on the screen already. Where it
// is not, show() does.
void announce(QWidget& widget, const QString& sentence);

} // namespace keyfob

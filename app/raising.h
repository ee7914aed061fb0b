#pragma once

class QString;
class QWidget;

namespace keyfob {

/// Brings a window to the front, also one that is minimised. activationToken: by which the desktop
/// lets it take the keyboard; without one it may only draw attention to it.
void bringToFront(QWidget& window, const QString& activationToken);

} // namespace keyfob

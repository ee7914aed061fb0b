#pragma once

#include <QWidget>

#include <functional>

namespace keyfob {

/// Runs an action once a page is on screen: at once where it is, else soon after its next show.
/// For what concerns somebody who may be looking at another page or another account. An action
/// whose context is gone is dropped.
void whenShown(QWidget& page, QObject& context, std::function<void()> action);

} // namespace keyfob

#pragma once

#include <QString>

#include <functional>

class QObject;

namespace keyfob {

/// Tells which program keeps the secrets of this desktop, in English, for a report: by the owner of
/// the name org.freedesktop.secrets or KWallet's on the session bus. The callback runs once, never
/// inside the call, and never after the context is gone; a bus that is silent counts as none after
/// a second.
void findKeyringService(QObject* context, const std::function<void(const QString&)>& callback);

} // namespace keyfob

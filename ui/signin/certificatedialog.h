#pragma once

#include "models/api/apierror.h"

#include <functional>

class QWidget;

namespace keyfob {

/// Shows a certificate that is not trusted, and asks whether exactly this one is to be trusted.
/// Cancel is the default. trust runs only by its button.
///
/// error: one that carries a certificate; server: as ServerUrl::displayName() gives it.
void openCertificateDialog(const ApiError& error, const QString& server, QWidget* window,
                           std::function<void()> trust);

} // namespace keyfob

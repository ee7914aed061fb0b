#include "ui/signin/certificatedialog.h"

#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/text/fingerprint.h"
#include "ui/text/sentence.h"
#include "ui/widgets/confirmdialog.h"

#include <QCoreApplication>

namespace keyfob {

namespace {

// The context is the one under which lupdate files what it finds in this namespace.
QString tr(const char* text)
{
    return QCoreApplication::translate("keyfob", text);
}

} // namespace

void openCertificateDialog(const ApiError& error, const QString& server, QWidget* window,
                           std::function<void()> trust)
{
    const CertificateInfo& certificate = *error.certificate;
    auto* dialog = new ConfirmDialog(
        Sentence(tr("Trust the certificate of %1?").arg(server)),
        twoSentences(errortext::sentence(error, server),
                     tr("Trust it only if whoever runs the server confirms the fingerprint: "
                        "otherwise somebody in between could read your password and your "
                        "tokens.")),
        window);
    dialog->addFact(tr("Issued to"), certificate.subject);
    dialog->addFact(tr("Issued by"), certificate.issuer);
    dialog->addFact(tr("Valid from"), Sentence(dateAndTime(certificate.validFrom)));
    dialog->addFact(tr("Valid until"), Sentence(dateAndTime(certificate.validUntil)));
    dialog->addFact(tr("SHA-256"), fingerprintText(certificate.sha256),
                    theme::TypeRole::Mono);
    if (!certificate.trusted.isEmpty()) {
        dialog->addFact(tr("Trusted before"), fingerprintText(certificate.trusted),
                        theme::TypeRole::Mono);
    }
    dialog->addButton(tr("Trust This Certificate"), theme::ButtonRole::Danger, std::move(trust));
    dialog->open();
}

} // namespace keyfob

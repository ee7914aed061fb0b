#include "ui/text/signintext.h"

#include "ui/text/displaytext.h"
#include "ui/text/errortext.h"
#include "ui/text/sentence.h"

#include <QCoreApplication>

namespace keyfob::signintext {

using Kind = ApiError::Kind;

namespace {

// The context is the one under which lupdate files what it finds in this namespace.
QString tr(const char* text)
{
    return QCoreApplication::translate("keyfob::signintext", text);
}

} // namespace

QString codeSentence(const ApiError& error, const QString& server)
{
    const bool isRefusal = error.kind == Kind::Validation || error.kind == Kind::Unauthorized
                           || error.kind == Kind::Forbidden;
    if (!isRefusal) {
        return errortext::sentence(error, server);
    }
    const QString advice = tr("Enter the one that your authenticator shows now, or a recovery "
                              "code; if that does not help, cancel and sign in again.");
    const QString why = tr("The server does not accept this code: “%1”.");
    return twoSentences(why.arg(quotedText(error.serverMessage)), advice);
}

QString elsewhereSentence(const QString& server, const QString& found)
{
    return tr("There is a server at %1, but it is not NocoDB. NocoDB answers at %2.")
        .arg(server, found);
}

QString noBrowserSentence(const QString& address)
{
    return tr("No browser could be opened. Open %1 in one yourself.").arg(address);
}

QString sentence(PasteProblem problem)
{
    switch (problem) {
    case PasteProblem::Empty:
        return tr("Paste your auth token.");
    case PasteProblem::ApiToken:
        return tr("This is an API token, and an auth token is needed: the one of your session in "
                  "the browser.");
    case PasteProblem::NotAToken:
        return tr("This is not an auth token. One is three long words with dots between them: copy "
                  "it again, the whole of it.");
    }
    Q_UNREACHABLE();
}

} // namespace keyfob::signintext

#include "models/api/networkrequest.h"
#include "models/api/replyreader.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/times.h"

#include <QLocale>

namespace keyfob::fuzz {

namespace {

/// A reply that has come with nothing but this header, which Qt reads as if it had.
class Headed : public QNetworkReply
{
public:
    Headed(const QByteArray& name, const QByteArray& value) { setRawHeader(name, value); }

    void abort() override {}

protected:
    qint64 readData(char* /*data*/, qint64 /*size*/) override { return -1; }
};

void checkCookie(const QByteArray& value)
{
    const SecretString token = refreshTokenOf(Headed("Set-Cookie", value));
    if (token.isEmpty()) {
        return;
    }
    const QByteArray text = token.view().toByteArray();
    expect(value.contains("refresh_token"), "there is no refresh token without its name");
    expect(value.contains(text), "a refresh token is what the server has set");
    expect(!text.contains(';') && !text.contains('\n') && text == text.trimmed(),
           "a refresh token ends where its cookie says");
    if (isSafeHeaderValue(text)) {
        const SecretString again = refreshTokenOf(Headed("Set-Cookie", "refresh_token=" + text));
        expect(again == token, "a refresh token that was sent is read again as the same");
    }
}

void checkDate(const QByteArray& value)
{
    const auto date = dateOf(Headed("Date", value));
    if (!date) {
        return;
    }
    expectUsable(*date);
    const QString written =
        QLocale::c().toString(*date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    const auto again = dateOf(Headed("Date", written.toLatin1()));
    expect(again && *again == *date, "a date that was written is read again as the same");
}

void checkPause(const QByteArray& value)
{
    const auto pause = retryAfterOf(Headed("Retry-After", value));
    expect(!pause || pause->count() >= 0, "nobody is asked to come back in the past");
}

} // namespace

void tryInput(const QByteArray& input)
{
    checkCookie(input);
    checkDate(input);
    checkPause(input);
}

} // namespace keyfob::fuzz

#include "models/session/credentials.h"
#include "tests/fuzz/fuzztarget.h"

namespace keyfob::fuzz {

namespace {

void checkRoundTrip(const Credentials& credentials)
{
    const auto again = Credentials::unpacked(credentials.packed());
    expect(again && again->authToken == credentials.authToken &&
               again->refreshToken == credentials.refreshToken,
           "credentials that were packed are unpacked as the same");
}

} // namespace

// Taken as an entry of the keychain, and as the two tokens of one, with a line's end between them.
void tryInput(const QByteArray& input)
{
    if (const auto stored = Credentials::unpacked(SecretString(input))) {
        expect(!stored->isEmpty(), "without an auth token there are no credentials");
        checkRoundTrip(*stored);
    }
    const qsizetype end = input.indexOf('\n');
    const QString auth = QString::fromUtf8(end < 0 ? input : input.first(end));
    const QString refresh = end < 0 ? QString() : QString::fromUtf8(input.sliced(end + 1));
    const Credentials credentials{SecretString::fromText(auth), SecretString::fromText(refresh)};
    if (credentials.isEmpty()) {
        expect(!Credentials::unpacked(credentials.packed()), "without an auth token it is nothing");
    } else {
        checkRoundTrip(credentials);
    }
}

} // namespace keyfob::fuzz

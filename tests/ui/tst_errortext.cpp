#include "ui/text/errortext.h"
#include "ui/text/keyringtext.h"
#include "ui/text/signintext.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace keyfob;
using namespace std::chrono_literals;
using errortext::sentence;
using errortext::signedOutSentence;
using errortext::signInSentence;
using Kind = ApiError::Kind;

namespace {

const QString kServer = QStringLiteral("nocodb.example/team");

QList<Kind> allKinds()
{
    QList<Kind> kinds;
    for (int kind = 0; kind <= static_cast<int>(kLastApiErrorKind); ++kind) {
        kinds.append(static_cast<Kind>(kind));
    }
    return kinds;
}

// What is wrong with the sentence; empty: nothing.
QString fault(const QString& text)
{
    static const QRegularExpression status(QStringLiteral("(?<![.\\d])[1-5]\\d\\d\\b"));
    static const QRegularExpression markup(QStringLiteral("<[a-z/!]|&[a-z#]"));
    static const QRegularExpression code(QStringLiteral("0x|::|\\bE[A-Z]{4,}\\b|%\\d|%n"));
    if (text.trimmed().isEmpty()) {
        return QStringLiteral("empty");
    }
    if (!text.endsWith(u'.') && !text.endsWith(u'…')) {
        return QStringLiteral("no end: ") + text;
    }
    for (const QRegularExpression& bad : {status, markup, code}) {
        if (bad.match(text).hasMatch()) {
            return QStringLiteral("no word: ") + text;
        }
    }
    return text.front().isLower() && !text.startsWith(kServer) ? QStringLiteral("no start: ") + text
                                                               : QString();
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASentence();
    void everyKindHasItsOwnWords();
    void sentencesAboutTheServerNameIt();
    void theServersWordsAreQuotedUnchanged();
    void theServersWordsTurnNothingAround();
    void aPauseTellsItsLength();
    void aWrongPasswordIsNoEndedSession();
    void aRefusedSignInForAnotherReasonIsQuoted();
    void everyKeyringErrorHasASentence();
    void everyReasonNotToKeepASessionHasItsSentence();
    void everyBadAddressHasASentence();
    void everyNoticeHasASentence();
    void everyReasonThatNeedsOneHasASentence();
    void aReasonSaysWhatItsErrorSays();
    void aPastedTextThatIsNoTokenHasASentence();
    void aCodeIsRefusedInTheServersWordsAndWithAdvice();
    void sentencesAreTranslatedWhereTheExtractorPutThem();
};

void TestErrorText::everyKindHasASentence()
{
    QVERIFY(allKinds().size() > 20);
    for (const Kind kind : allKinds()) {
        ApiError error{.kind = kind, .httpStatus = 404};
        QCOMPARE(fault(sentence(error, kServer)), QString());
        QCOMPARE(fault(signInSentence(error, kServer)), QString());
        error.retryAfter = 30s;
        QCOMPARE(fault(sentence(error, kServer)), QString());
    }
}

// Not found, a conflict and a refusal without words are all the same to a person.
void TestErrorText::everyKindHasItsOwnWords()
{
    QSet<QString> sentences;
    for (const Kind kind : allKinds()) {
        sentences.insert(sentence({.kind = kind}, kServer));
    }
    QCOMPARE(sentences.size(), allKinds().size() - 2);
}

void TestErrorText::sentencesAboutTheServerNameIt()
{
    const QList<Kind> aboutPeople{Kind::Cancelled,  Kind::Unauthorized, Kind::Forbidden,
                                  Kind::NotFound,   Kind::Conflict,     Kind::Validation,
                                  Kind::RateLimited};
    for (const Kind kind : allKinds()) {
        const QString text = sentence({.kind = kind}, kServer);
        QVERIFY2(text.contains(kServer) != aboutPeople.contains(kind), qPrintable(text));
        QVERIFY(!sentence({.kind = kind}, QStringLiteral("%2 %L1")).contains(QStringLiteral("%1")));
    }
}

void TestErrorText::theServersWordsAreQuotedUnchanged()
{
    const QString words = QStringLiteral("Token <b>%1</b> not allowed");
    for (const Kind kind : {Kind::Forbidden, Kind::NotFound, Kind::Conflict, Kind::Validation}) {
        const QString text = sentence({.kind = kind, .serverMessage = words}, kServer);
        QVERIFY2(text.contains(QStringLiteral("“") + words + QStringLiteral("”")),
                 qPrintable(text));
    }
    for (const Kind kind : {Kind::Server, Kind::BadResponse, Kind::NotNocoDB, Kind::Unauthorized}) {
        QVERIFY(!sentence({.kind = kind, .serverMessage = words}, kServer).contains(words));
    }
}

void TestErrorText::theServersWordsTurnNothingAround()
{
    const QString words = QStringLiteral("a\u202Eb\u0007c \u05D0");
    const QString quoted = QStringLiteral("“\u2068a\uFFFDb\u2407c \u05D0\u2069”");
    const ApiError error{.kind = Kind::Validation, .serverMessage = words};
    QVERIFY2(sentence(error, kServer).contains(quoted), qPrintable(sentence(error, kServer)));
    const QString ofCode = signintext::codeSentence(error, kServer);
    QVERIFY2(ofCode.contains(quoted), qPrintable(ofCode));
}

void TestErrorText::aPauseTellsItsLength()
{
    const QString text = sentence({.kind = Kind::RateLimited, .retryAfter = 47s}, kServer);
    QVERIFY2(text.contains(QStringLiteral("47")), qPrintable(text));
}

void TestErrorText::aWrongPasswordIsNoEndedSession()
{
    for (const Kind kind : {Kind::Validation, Kind::Unauthorized}) {
        const ApiError error{.kind = kind, .serverMessage = QStringLiteral("Invalid credentials")};
        const QString text = signInSentence(error, kServer);
        QVERIFY(text.contains(QStringLiteral("password")));
        QVERIFY(text != sentence(error, kServer));
    }
    const ApiError timeout{.kind = Kind::Timeout};
    QCOMPARE(signInSentence(timeout, kServer), sentence(timeout, kServer));
}

void TestErrorText::aRefusedSignInForAnotherReasonIsQuoted()
{
    const QString words = QStringLiteral("Your account has been disabled");
    const QString invalid = QStringLiteral("Invalid credentials");
    for (const Kind kind : {Kind::Validation, Kind::Unauthorized}) {
        const QString wrongPair = signInSentence({.kind = kind, .serverMessage = invalid}, kServer);
        const QString text = signInSentence({.kind = kind, .serverMessage = words}, kServer);
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY(!text.contains(wrongPair));
    }
}

void TestErrorText::everyKeyringErrorHasASentence()
{
    QSet<QString> sentences;
    const int last = static_cast<int>(kLastSecretStoreErrorKind);
    for (int kind = 0; kind <= last; ++kind) {
        const SecretStoreError error{static_cast<SecretStoreError::Kind>(kind)};
        QCOMPARE(fault(sentence(error)), QString());
        sentences.insert(sentence(error));
    }
    QCOMPARE(sentences.size(), qsizetype{last} + 1);
}

void TestErrorText::everyReasonNotToKeepASessionHasItsSentence()
{
    using StoreKind = SecretStoreError::Kind;
    QSet<QString> sentences;
    for (const StoreKind kind :
         {StoreKind::Locked, StoreKind::Unavailable, StoreKind::TooLarge, StoreKind::Failed}) {
        const QString text = keyringtext::notKeptSentence({kind});
        QCOMPARE(fault(text), QString());
        QVERIFY2(text.contains(QStringLiteral("you stay signed in until")), qPrintable(text));
        sentences.insert(text);
    }
    QCOMPARE(sentences.size(), qsizetype{4});
}

void TestErrorText::everyBadAddressHasASentence()
{
    using Error = ServerUrl::ParseError;
    QSet<QString> sentences;
    for (const Error error : {Error::Empty, Error::BadScheme, Error::BadHost, Error::BadPort}) {
        QCOMPARE(fault(sentence(error)), QString());
        sentences.insert(sentence(error));
    }
    QCOMPARE(sentences.size(), qsizetype{4});
}

void TestErrorText::everyNoticeHasASentence()
{
    using Notice = Session::Notice;
    QSet<QString> sentences;
    for (const Notice notice : {Notice::KeychainSlow, Notice::KeychainRefused,
                                Notice::KeychainEntryStays, Notice::ServerNotTold}) {
        QCOMPARE(fault(sentence(notice)), QString());
        sentences.insert(sentence(notice));
    }
    QCOMPARE(sentences.size(), qsizetype{4});
}

void TestErrorText::everyReasonThatNeedsOneHasASentence()
{
    using Reason = SignedOutReason::Kind;
    for (const Reason kind : {Reason::Nothing, Reason::LoggedOut, Reason::Cancelled}) {
        QCOMPARE(signedOutSentence({.kind = kind}, kServer), QString());
    }
    for (const Reason kind : {Reason::SignInFailed, Reason::TokenRefused, Reason::OtherAccount,
                              Reason::DeadOnArrival, Reason::KeychainFailed}) {
        QCOMPARE(fault(signedOutSentence({.kind = kind}, kServer)), QString());
    }
}

void TestErrorText::aReasonSaysWhatItsErrorSays()
{
    const ApiError refused{.kind = Kind::Refused};
    const SecretStoreError locked{SecretStoreError::Kind::Locked};
    const SignedOutReason failed{.kind = SignedOutReason::Kind::SignInFailed, .error = refused};
    const SignedOutReason keyring{.kind = SignedOutReason::Kind::KeychainFailed, .store = locked};
    QCOMPARE(signedOutSentence(failed, kServer), sentence(refused, kServer));
    QCOMPARE(signedOutSentence(keyring, kServer), sentence(locked));
}

void TestErrorText::aPastedTextThatIsNoTokenHasASentence()
{
    QSet<QString> sentences;
    for (const PasteProblem problem :
         {PasteProblem::Empty, PasteProblem::ApiToken, PasteProblem::NotAToken}) {
        QCOMPARE(fault(signintext::sentence(problem)), QString());
        sentences.insert(signintext::sentence(problem));
    }
    QCOMPARE(sentences.size(), qsizetype{3});
}

void TestErrorText::aCodeIsRefusedInTheServersWordsAndWithAdvice()
{
    const QString words = QStringLiteral("Too late");
    for (const Kind kind : {Kind::Validation, Kind::Unauthorized, Kind::Forbidden}) {
        const QString quoted
            = signintext::codeSentence({.kind = kind, .serverMessage = words}, kServer);
        QCOMPARE(fault(quoted), QString());
        QVERIFY(quoted.contains(words) && quoted.contains(QStringLiteral("recovery code")));
    }
    // Anything else says nothing about the code.
    const ApiError lost{.kind = Kind::ConnectionLost};
    QCOMPARE(signintext::codeSentence(lost, kServer), sentence(lost, kServer));
}

// lupdate files strings of a namespace under its whole name (seen with 6.4.2).
void TestErrorText::sentencesAreTranslatedWhereTheExtractorPutThem()
{
    struct Translator : QTranslator
    {
        [[nodiscard]] bool isEmpty() const override { return false; }
        QString translate(const char* context, const char*, const char*, int) const override
        {
            const bool ours = qstrcmp(context, "keyfob::errortext") == 0;
            return ours ? QStringLiteral("übersetzt") : QString();
        }
    };
    Translator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(sentence(Session::Notice::KeychainSlow), QStringLiteral("übersetzt"));
    QCOMPARE(sentence({.kind = Kind::Server}, kServer), QStringLiteral("übersetzt"));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"

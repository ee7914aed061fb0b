#include "models/core/secretstring.h"

#include <QDebug>
#include <QTest>

#include <type_traits>

using namespace keyfob;

namespace {

template <typename T>
concept Printable = requires(QDebug debug, const T& value)
{
    debug << value;
};

// Copied by name only, and never logged by accident: the compiler says so.
static_assert(!std::is_copy_constructible_v<SecretString>);
static_assert(!std::is_copy_assignable_v<SecretString>);
static_assert(std::is_nothrow_move_constructible_v<SecretString>);
static_assert(std::is_nothrow_move_assignable_v<SecretString>);
static_assert(Printable<QString> && !Printable<SecretString>);
static_assert(!std::is_convertible_v<SecretString, QString>);
static_assert(!std::is_convertible_v<SecretString, QByteArray>);

} // namespace

class TestSecretString : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsEmpty();
    void keepsTextAsUtf8_data();
    void keepsTextAsUtf8();
    void aMoveEmptiesTheSource();
    void anAssignmentReplacesTheSecret();
    void aMoveOntoItselfKeepsTheSecret();
    void aCloneIsIndependent();
    void doesNotShareTheBytesThatItWasMadeOf();
    void wipingEmptiesIt();
    void comparesByItsBytes();
    void itsLengthIsInCharacters();
    void aWipedTextIsEmpty();
    void aWipedTextLeavesWhatOthersShare();
};

void TestSecretString::beginsEmpty()
{
    const SecretString secret;
    QVERIFY(secret.isEmpty());
    QVERIFY(secret.view().isEmpty());
    QVERIFY(secret.toText().isEmpty());
    QVERIFY(secret == SecretString(""));
}

void TestSecretString::keepsTextAsUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("ASCII") << QByteArray("correct horse 1");
    QTest::newRow("blanks stay") << QByteArray("  a \n");
    QTest::newRow("not ASCII") << QByteArray("p\xc3\xa4ss \xf0\x9f\x94\x91");
}

void TestSecretString::keepsTextAsUtf8()
{
    QFETCH(QByteArray, bytes);
    const SecretString secret = SecretString::fromText(QString::fromUtf8(bytes));
    QCOMPARE(secret.view().toByteArray(), bytes);
    QCOMPARE(secret.toText(), QString::fromUtf8(bytes));
    QVERIFY(secret == SecretString(bytes));
    QCOMPARE(secret.isEmpty(), bytes.isEmpty());
}

void TestSecretString::aMoveEmptiesTheSource()
{
    SecretString source("secret");
    const SecretString target(std::move(source));
    QVERIFY(source.isEmpty()); // NOLINT(bugprone-use-after-move): what is tested
    QVERIFY(target == SecretString("secret"));
}

void TestSecretString::anAssignmentReplacesTheSecret()
{
    SecretString source("new");
    SecretString target("old");
    target = std::move(source);
    QVERIFY(source.isEmpty()); // NOLINT(bugprone-use-after-move): what is tested
    QVERIFY(target == SecretString("new"));
}

void TestSecretString::aMoveOntoItselfKeepsTheSecret()
{
    SecretString secret("secret");
    SecretString& alias = secret;
    secret = std::move(alias);
    QVERIFY(secret == SecretString("secret"));
}

void TestSecretString::aCloneIsIndependent()
{
    SecretString secret("secret");
    const SecretString clone = secret.clone();
    secret.wipe();
    QVERIFY(secret.isEmpty());
    QVERIFY(clone == SecretString("secret"));
}

void TestSecretString::doesNotShareTheBytesThatItWasMadeOf()
{
    // Wiping must overwrite the secret's bytes, and nobody else's.
    const QByteArray bytes("secret");
    SecretString secret(bytes);
    QVERIFY(secret.view().data() != bytes.constData());
    const QByteArrayView view = secret.clone().view();
    QVERIFY(view.data() != secret.view().data());
    secret.wipe();
    QCOMPARE(bytes, QByteArray("secret"));
}

void TestSecretString::wipingEmptiesIt()
{
    SecretString secret("secret");
    secret.wipe();
    QVERIFY(secret.isEmpty());
    QVERIFY(secret == SecretString());
    secret.wipe(); // a second time does no harm
    QVERIFY(secret.isEmpty());
}

void TestSecretString::comparesByItsBytes()
{
    QVERIFY(SecretString("a") == SecretString("a"));
    QVERIFY(SecretString("a") != SecretString("b"));
    QVERIFY(SecretString("a") != SecretString("a "));
    QVERIFY(SecretString("a") != SecretString());
}

void TestSecretString::itsLengthIsInCharacters()
{
    QCOMPARE(SecretString().length(), 0);
    QCOMPARE(SecretString("secret").length(), 6);
    QCOMPARE(SecretString::fromText(QStringLiteral("pässwörd")).length(), 8);
    QCOMPARE(SecretString::fromText(QStringLiteral("🔑🗝")).length(), 2);
}

void TestSecretString::aWipedTextIsEmpty()
{
    QString text = QStringLiteral("secret") + QString::number(1);
    wipeText(text);
    QVERIFY(text.isEmpty());
    wipeText(text);
    QVERIFY(text.isEmpty());
}

void TestSecretString::aWipedTextLeavesWhatOthersShare()
{
    QString text = QStringLiteral("secret") + QString::number(1);
    const QString shared = text;
    wipeText(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(shared, QStringLiteral("secret1"));
}

QTEST_GUILESS_MAIN(TestSecretString)
#include "tst_secretstring.moc"

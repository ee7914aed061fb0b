#include "app/translationloader.h"

#include <QGuiApplication>
#include <QTest>

using namespace keyfob;
using namespace Qt::StringLiterals;

class TestTranslationLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::system()); }
    void eightLanguagesAreThereEnglishFirst();
    void theLanguageAtStart_data();
    void theLanguageAtStart();
    void wordsAndFormatsAreOfOneLanguage_data();
    void wordsAndFormatsAreOfOneLanguage();
    void sentencesAreGermanAsLongAsItLives();
    void englishIsWhatTheSourcesSay();
    void oneAndManyAreToldApart();
};

namespace {

QString said()
{
    return QCoreApplication::translate("keyfob::errortext",
                                       "The connection to %1 was lost. Try again.");
}

} // namespace

void TestTranslationLoader::eightLanguagesAreThereEnglishFirst()
{
    QCOMPARE(availableLanguages(), QStringList({u"en"_s, u"ar"_s, u"de"_s, u"es"_s, u"fr"_s,
                                                u"ja"_s, u"pt-BR"_s, u"zh-CN"_s}));
}

void TestTranslationLoader::theLanguageAtStart_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QString>("language");
    const QStringList any;
    const QStringList german{u"de-DE"_s, u"de"_s};
    QTest::newRow("German") << german << any << u"de"_s;
    QTest::newRow("Austrian") << QStringList{u"de-AT"_s} << any << u"de"_s;
    QTest::newRow("with a script") << QStringList{u"de-Latn-CH"_s} << any << u"de"_s;
    QTest::newRow("British") << QStringList{u"en-GB"_s} << any << u"en"_s;
    QTest::newRow("English before German") << QStringList{u"en-US"_s, u"de-DE"_s} << any << u"en"_s;
    QTest::newRow("one that is not there, then German")
        << QStringList{u"eo"_s, u"de"_s} << any << u"de"_s;
    QTest::newRow("none that is there") << QStringList{u"eo"_s} << any << u"en"_s;
    QTest::newRow("C") << QStringList{u"C"_s} << any << u"en"_s;
    QTest::newRow("nothing") << QStringList() << any << u"en"_s;
    QTest::newRow("begins alike") << QStringList{u"den"_s, u"end"_s} << any << u"en"_s;
    QTest::newRow("German, English only allowed") << german << QStringList{u"en"_s} << u"en"_s;
    QTest::newRow("English, German only allowed")
        << QStringList{u"en-US"_s} << QStringList{u"de"_s} << u"de"_s;
    QTest::newRow("the system's, not the first allowed")
        << german << QStringList{u"en"_s, u"de"_s} << u"de"_s;
    QTest::newRow("none of the system's: the first allowed")
        << QStringList{u"eo"_s} << QStringList{u"de"_s, u"en"_s} << u"de"_s;
    QTest::newRow("the system's second is allowed")
        << QStringList{u"en"_s, u"de"_s} << QStringList{u"de"_s} << u"de"_s;
}

void TestTranslationLoader::theLanguageAtStart()
{
    QFETCH(QStringList, wanted);
    QFETCH(QStringList, allowed);
    QFETCH(QString, language);
    QCOMPARE(languageAtStart(wanted, allowed), language);
}

void TestTranslationLoader::wordsAndFormatsAreOfOneLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QLocale>("system");
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("German in Austria") << u"de"_s << QLocale(u"de_AT"_s) << QLocale(u"de_AT"_s);
    QTest::newRow("British") << u"en"_s << QLocale(u"en_GB"_s) << QLocale(u"en_GB"_s);
    QTest::newRow("English in Germany") << u"en"_s << QLocale(u"de_DE"_s) << QLocale(u"en_DE"_s);
    QTest::newRow("German in the USA") << u"de"_s << QLocale(u"en_US"_s) << QLocale(u"de_DE"_s);
    QTest::newRow("German on a bare system") << u"de"_s << QLocale::c() << QLocale(u"de_DE"_s);
    QTest::newRow("English on a bare system") << u"en"_s << QLocale::c() << QLocale::c();
}

void TestTranslationLoader::wordsAndFormatsAreOfOneLanguage()
{
    QFETCH(QString, language);
    QFETCH(QLocale, system);
    QFETCH(QLocale, locale);
    QCOMPARE(localeFor(language, system), locale);
}

void TestTranslationLoader::sentencesAreGermanAsLongAsItLives()
{
    {
        const TranslationLoader german(u"de"_s);
        QCOMPARE(said(), u"Die Verbindung zu %1 ist abgebrochen. Versuchen Sie es noch einmal."_s);
        QCOMPARE(QLocale().createSeparatedList({u"a"_s, u"b"_s}), u"a und b"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }
    QCOMPARE(said(), u"The connection to %1 was lost. Try again."_s);
}

void TestTranslationLoader::englishIsWhatTheSourcesSay()
{
    const TranslationLoader english(u"en"_s);
    QCOMPARE(said(), u"The connection to %1 was lost. Try again."_s);
    QCOMPARE(QLocale(), localeFor(u"en"_s, QLocale::system()));
}

void TestTranslationLoader::oneAndManyAreToldApart()
{
    const auto said = [](int number) {
        return QCoreApplication::translate("keyfob::tokentext", "in %Ln day(s)", nullptr, number);
    };
    const TranslationLoader english(u"en"_s);
    QCOMPARE(said(1), u"in 1 day"_s);
    QCOMPARE(said(3), u"in 3 days"_s);
    const TranslationLoader german(u"de"_s);
    QCOMPARE(said(1), u"in 1 Tag"_s);
    QCOMPARE(said(3), u"in 3 Tagen"_s);
}

QTEST_GUILESS_MAIN(TestTranslationLoader)
#include "tst_translationloader.moc"

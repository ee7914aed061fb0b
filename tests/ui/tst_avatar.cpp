#include "tests/support/uitest.h"
#include "ui/widgets/avatar.h"

using namespace keyfob;
using namespace Qt::StringLiterals;
using theme::Role;
using theme::Scheme;

/// The circle that stands for a person, whatever the name is written in.
class TestAvatar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initialsAreWhatAReaderTakesForThem_data();
    void initialsAreWhatAReaderTakesForThem();
    void theCircleCanBeSeenInLightAndDark();
};

void TestAvatar::initialsAreWhatAReaderTakesForThem_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("two words") << u"Ada Lovelace"_s << u"AL"_s;
    QTest::newRow("many words") << u"ada  king of  lovelace"_s << u"AL"_s;
    QTest::newRow("an email") << u"ops@example.com"_s << u"O"_s;
    QTest::newRow("an address that begins oddly") << u"@ops"_s << u"O"_s;
    QTest::newRow("nothing") << QString() << u"?"_s;
    QTest::newRow("only spaces") << u" \t\u3000 "_s << u"?"_s;
    QTest::newRow("only what is not seen") << u"\u202e\u200b"_s << u"?"_s;
    QTest::newRow("half a character") << QString(QChar(0xd83d)) << u"?"_s;
    QTest::newRow("only punctuation") << u"-- !"_s << u"?"_s;
    QTest::newRow("quotes and brackets") << u"“ada” (ops) lovelace"_s << u"AL"_s;
    QTest::newRow("digits") << u"42 builds"_s << u"4B"_s;
    QTest::newRow("an accent of its own") << u"e\u0301mile zola"_s << u"E\u0301Z"_s;
    QTest::newRow("no single capital") << u"ßeta"_s << u"ß"_s;
    QTest::newRow("Arabic") << u"محمد علي"_s << u"م\u200cع"_s;
    QTest::newRow("Japanese") << u"山田\u3000太郎"_s << u"山太"_s;
    QTest::newRow("Japanese, one word") << u"山田太郎"_s << u"山"_s;
    QTest::newRow("beyond the first plane") << u"𠮷野 家"_s << u"𠮷家"_s;
    QTest::newRow("Devanagari") << u"निशा"_s << u"नि"_s;
    QTest::newRow("an emoji") << u"🚀"_s << u"🚀"_s;
    QTest::newRow("an emoji before a word") << u"🚀 team"_s << u"🚀T"_s;
    QTest::newRow("a skin tone") << u"👋🏽"_s << u"👋🏽"_s;
    QTest::newRow("a flag") << u"🇩🇪🇫🇷"_s << u"🇩🇪"_s;
    QTest::newRow("a family") << u"👩‍👩‍👧"_s << u"👩‍👩‍👧"_s;
}

void TestAvatar::initialsAreWhatAReaderTakesForThem()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);
    QCOMPARE(Avatar::initials(name), initials);
}

// The letters on it: tst_theme. The circle itself tells nothing, so it need not reach 3:1.
void TestAvatar::theCircleCanBeSeenInLightAndDark()
{
    constexpr double kSeen = 2.0;
    for (int seed = 0; seed < theme::avatarGroundCount(); ++seed) {
        const QColor circle = theme::avatarGround(static_cast<quint32>(seed));
        for (const Role ground : {Role::Sidebar, Role::Window, Role::Surface}) {
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
                const double found = theme::contrast(circle, theme::color(ground, scheme));
                QVERIFY2(found >= kSeen, qPrintable(u"%1: %2"_s.arg(circle.name()).arg(found)));
            }
        }
    }
}

KEYFOB_UI_TEST_MAIN(TestAvatar)
#include "tst_avatar.moc"

#include "models/core/anonymous.h"

#include <QDir>
#include <QTest>

using namespace keyfob;
using namespace Qt::StringLiterals;

/// What a report keeps of a text: nothing that tells who or where somebody is.
class TestAnonymous : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoAndWhereIsGone_data();
    void whoAndWhereIsGone();
    void ordinaryLinesStay_data();
    void ordinaryLinesStay();
    void namesAreTakenOutAsWholeWords();
    void theHomeFolderIsATilde();
    void aLineOfAnyLengthLosesItsHosts();
};

void TestAnonymous::whoAndWhereIsGone_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("left");
    const auto row = [](const char* name, const char* line, const char* left) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(left);
    };
    row("url", "at https://nocodb.example/team?x=1 now", "at [address] now");
    row("url with a login", "via http://ada:hunter2@proxy:3128", "via [address]");
    row("email", "for <ada.l+x@example.com>!", "for <[email]>!");
    row("email on this computer", "for ada@localhost", "for [email]");
    row("email beyond ASCII", "für jürgen@bücher.example", "für [email]");
    row("host", "qt.network.ssl: nocodb.intra.example has", "qt.network.ssl: [host] has");
    row("host beyond ASCII", "bücher.example:8080", "[host]:8080");
    row("address by number", "to 192.168.1.20:8080", "to [host]:8080");
    row("address of six", "to [2001:db8::1]:8080", "to [[host]]:8080");
    row("whole address of six", "2001:db8:0:0:0:0:0:1", "[host]");
}

void TestAnonymous::whoAndWhereIsGone()
{
    QFETCH(QString, line);
    QFETCH(QString, left);
    QCOMPARE(anonymousLog({line}, {}), QStringList(left));
}

void TestAnonymous::ordinaryLinesStay_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line :
         {"18:04:05.123 W keyfob.api: # 12 GET /api/v1/tokens/{id} 200 -1 14 ms",
          "qt.qpa.plugin: Could not load libxcb-cursor.so.0 of Qt 6.4.2 in /usr/lib",
          "/etc/xdg/keyfob/keyfob.conf has no usable value for network/proxy",
          "QObject::connect(QTimer, Foo): invalid nullptr parameter",
          "org.freedesktop.secrets: NameHasNoOwner"}) {
        QTest::newRow(line) << QString::fromUtf8(line);
    }
}

void TestAnonymous::ordinaryLinesStay()
{
    QFETCH(QString, line);
    QCOMPARE(anonymousLog({line}, {}), QStringList(line));
}

void TestAnonymous::namesAreTakenOutAsWholeWords()
{
    const QStringList names{u"ci"_s, u"ci for main"_s, u"one\ntwo"_s, u"=1+1"_s, QString()};
    const QStringList lines{u"a ci, the ci for main"_s, u"specific precision"_s,
                            u"one\\u000atwo"_s, u"x=1+1"_s};
    QCOMPARE(anonymousLog(lines, names),
             QStringList({u"a [name], the [name]"_s, u"specific precision"_s, u"[name]"_s,
                          u"x[name]"_s}));
}

void TestAnonymous::theHomeFolderIsATilde()
{
    const QString home = QDir::homePath();
    QCOMPARE(anonymous(u"cannot read "_s + home + u"/.config/x"_s), u"cannot read ~/.config/x"_s);
}

void TestAnonymous::aLineOfAnyLengthLosesItsHosts()
{
    const QString dots = u"a."_s.repeated(200'000);
    QCOMPARE(anonymousLog({dots + u" nocodb.example.com"_s}, {}), QStringList(dots + u" [host]"_s));
}

QTEST_GUILESS_MAIN(TestAnonymous)
#include "tst_anonymous.moc"

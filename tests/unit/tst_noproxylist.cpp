#include "models/api/noproxylist.h"

#include <QTest>

using namespace keyfob;

class TestNoProxyList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesMatchAsInTheEnvironment_data();
    void entriesMatchAsInTheEnvironment();
    void commasAndBlanksStandBetweenEntries();
    void whatIsNoEntryIsNamed();
    void theEnvironmentIsReadInBothSpellings();
};

void TestNoProxyList::entriesMatchAsInTheEnvironment_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char* entry, const char* host, int port, bool matches) {
        QTest::addRow("%s for %s:%d", entry, host, port)
            << QString::fromUtf8(entry) << QString::fromUtf8(host) << port << matches;
    };
    row("*", "nocodb.example", 443, true);
    row("nocodb.example", "nocodb.example", 443, true);
    row("NocoDB.example", "nocodb.EXAMPLE", 443, true);
    row("nocodb.example", "a.nocodb.example", 443, true);
    row("nocodb.example", "mynocodb.example", 443, false);
    row(".example.com", "a.example.com", 80, true);
    row(".example.com", "example.com", 80, true);
    row("*.example.com", "a.b.example.com", 80, true);
    row(".example.com", "example.com.evil", 80, false);
    row("host:8080", "host", 8080, true);
    row("host:8080", "host", 80, false);
    row("127.0.0.1", "127.0.0.1", 80, true);
    row("127.0.0.1:80", "127.0.0.1", 80, true);
    row("10.0.0.0/8", "10.200.3.4", 80, true);
    row("10.0.0.0/8", "11.0.0.1", 80, false);
    row("10.0.0.0/8", "ten.example", 80, false);
    row("fd00::/8", "fd12::1", 443, true);
    row("::1", "::1", 80, true);
    row("[::1]:80", "::1", 80, true);
    row("[::1]:80", "::1", 81, false);
    row("10.0.0.1", "10.0.0.10", 80, false);
    row("a/b/c", "a", 80, false);
    row("", "host", 80, false);
}

void TestNoProxyList::entriesMatchAsInTheEnvironment()
{
    QFETCH(QString, entry);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(bool, matches);
    QCOMPARE(NoProxyList({entry}).contains(host, port), matches);
}

void TestNoProxyList::commasAndBlanksStandBetweenEntries()
{
    const QStringList entries{QStringLiteral("a"), QStringLiteral(".b"), QStringLiteral("c:1")};
    QCOMPARE(NoProxyList::split(QStringLiteral(" a, .b ;\nc:1,")), entries);
    QCOMPARE(NoProxyList::split(QStringLiteral("a،.b，c:1")), entries);
    QVERIFY(NoProxyList::split(QStringLiteral(" , ")).isEmpty());
}

void TestNoProxyList::whatIsNoEntryIsNamed()
{
    const QString bad = QStringLiteral("http://a");
    const QString worse = QStringLiteral("10.0.0.0/99");
    const QStringList entries{QStringLiteral("*"), bad, QStringLiteral(".b"), worse,
                              QStringLiteral("10.0.0.0/8")};
    QCOMPARE(NoProxyList::unusable(entries), QStringList({bad, worse}));
}

void TestNoProxyList::theEnvironmentIsReadInBothSpellings()
{
    qunsetenv("no_proxy");
    qputenv("NO_PROXY", "big.example");
    QVERIFY(NoProxyList::ofEnvironment().contains(QStringLiteral("big.example"), 80));
    qputenv("no_proxy", "small.example");
    QVERIFY(NoProxyList::ofEnvironment().contains(QStringLiteral("small.example"), 80));
    QVERIFY(!NoProxyList::ofEnvironment().contains(QStringLiteral("big.example"), 80));
    qunsetenv("NO_PROXY");
    qunsetenv("no_proxy");
}

QTEST_APPLESS_MAIN(TestNoProxyList)
#include "tst_noproxylist.moc"

#include "models/api/foldersearch.h"
#include "tests/support/loopback.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;

class TestFolderSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theLikelyFoldersAreAHandfulOfTheSameHost_data();
    void theLikelyFoldersAreAHandfulOfTheSameHost();
    void theFolderThatAnswersIsFound_data();
    void theFolderThatAnswersIsFound();
    void whereNothingIsThereNothingIsSaid();
    void cancelEndsASearch();

private:
    void search(const QByteArray& typedPath);

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<FolderSearch> m_search;
    QStringList m_found;
};

void TestFolderSearch::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_search = std::make_unique<FolderSearch>(m_loopback->manager);
    m_found.clear();
    connect(m_search.get(), &FolderSearch::found, this,
            [this](const ServerUrl& server) { m_found.append(server.toString()); });
}

void TestFolderSearch::cleanup()
{
    m_search.reset();
    m_loopback.reset();
}

void TestFolderSearch::search(const QByteArray& typedPath)
{
    const QString origin = QStringLiteral("http://127.0.0.1:%1").arg(m_loopback->server.port());
    m_search->search(*ServerUrl::parse(origin + QString::fromLatin1(typedPath)));
}

void TestFolderSearch::theLikelyFoldersAreAHandfulOfTheSameHost_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("folders");
    const auto row = [](const char* typed, const QStringList& folders) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << folders;
    };
    const QString h = QStringLiteral("https://h.test:8");
    const QString nocodb = h + QStringLiteral("/nocodb");
    const QString nc = h + QStringLiteral("/nc");
    row("https://h.test:8", {nocodb, nc, h + QStringLiteral("/noco")});
    row("https://h.test:8/nc", {h, nocodb, h + QStringLiteral("/noco"),
                                nc + QStringLiteral("/nocodb")});
    row("https://h.test:8/a/b/page", {h + QStringLiteral("/a/b"), h + QStringLiteral("/a"), h,
                                      nocodb, nc});
    row("https://h.test:8/a/b/c/d/e", {h + QStringLiteral("/a/b/c/d"),
                                       h + QStringLiteral("/a/b/c"), h, nocodb, nc});
}

void TestFolderSearch::theLikelyFoldersAreAHandfulOfTheSameHost()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, folders);
    QStringList likely;
    for (const ServerUrl& folder : likelyFolders(*ServerUrl::parse(typed))) {
        likely.append(folder.toString());
    }
    QCOMPARE(likely, folders);
}

void TestFolderSearch::theFolderThatAnswersIsFound_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("a usual folder") << QByteArray("/nc") << QByteArray();
    QTest::newRow("the host itself") << QByteArray() << QByteArray("/dash/page");
    QTest::newRow("above the page") << QByteArray("/team") << QByteArray("/team/pages/1");
    QTest::newRow("in a folder") << QByteArray("/x/nocodb") << QByteArray("/x");
}

void TestFolderSearch::theFolderThatAnswersIsFound()
{
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, typed);
    m_loopback->server.behaviour().pathPrefix = prefix;
    search(typed);
    QCOMPARE(m_found.size(), qsizetype{0});
    QTRY_COMPARE(m_found, QStringList{m_loopback->server.url().toString()});
    for (const FakeRequest& request : m_loopback->server.requests()) {
        for (const char* header : {"xc-auth", "xc-token", "Authorization", "Cookie"}) {
            QVERIFY2(!request.hasHeader(header), header);
        }
    }
}

void TestFolderSearch::whereNothingIsThereNothingIsSaid()
{
    m_loopback->server.behaviour().pathPrefix = "/elsewhere/entirely";
    search("/a/b/c/d/e");
    QTRY_COMPARE(m_loopback->server.count(), 5);
    QTRY_COMPARE(m_loopback->server.requests().back().status, 404);
    // A search that begins now is done after anything that this one had still to say.
    FolderSearch later(m_loopback->manager);
    QSignalSpy found(&later, &FolderSearch::found);
    later.search(*ServerUrl::parse(m_loopback->server.url().toString() + QStringLiteral("/page")));
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(m_found.size(), qsizetype{0});
    QCOMPARE(m_loopback->server.count(), 6);
}

void TestFolderSearch::cancelEndsASearch()
{
    m_loopback->server.behaviour().pathPrefix = "/nocodb";
    m_loopback->server.addFault(Fault::delay(50ms));
    search({});
    QTRY_COMPARE(m_loopback->server.count(), 1);
    m_search->cancel();
    FolderSearch later(m_loopback->manager);
    QSignalSpy found(&later, &FolderSearch::found);
    m_loopback->server.addFault(Fault::delay(100ms));
    later.search(*ServerUrl::parse(m_loopback->server.url().toString() + QStringLiteral("/x")));
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(m_found.size(), qsizetype{0});
}

QTEST_GUILESS_MAIN(TestFolderSearch)
#include "tst_foldersearch.moc"

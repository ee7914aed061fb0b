#include "tests/support/windowundertest.h"
#include "ui/tokens/bulkdeletion.h"
#include "ui/tokens/tokentable.h"
#include "ui/widgets/announcement.h"

using namespace keyfob;
using namespace keyfob::test;

/// What somebody hears who deletes many tokens and cannot see how it goes on.
class TestBulkProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressIsHeardNowAndThen_data();
    void progressIsHeardNowAndThen();
};

void TestBulkProgress::progressIsHeardNowAndThen_data()
{
    QTest::addColumn<std::chrono::milliseconds>("quiet");
    QTest::addColumn<QString>("lastHeard"); // beside what the bar has told
    QTest::newRow("slow") << std::chrono::milliseconds(0) << QStringLiteral("Deleting… 3 of 3");
    QTest::newRow("quick") << std::chrono::milliseconds(std::chrono::hours(1)) << QString();
}

void TestBulkProgress::progressIsHeardNowAndThen()
{
    QFETCH(std::chrono::milliseconds, quiet);
    QFETCH(QString, lastHeard);
    WindowUnderTest it;
    for (const char* name : {"a", "b", "c"}) {
        it.server.addToken(WindowUnderTest::kEmail, QString::fromUtf8(name));
    }
    QVERIFY(it.signIn());
    auto* deletion = it.window->findChild<BulkDeletion*>();
    const auto* announcement = deletion->parent()->findChild<Announcement*>();
    deletion->setQuiet(quiet);
    QTest::keySequence(it.find<TokenTable>("API tokens"), QKeySequence::SelectAll);
    it.action("Delete…")->trigger();
    QTRY_VERIFY(it.button("Delete"));
    it.press("Delete");
    QTRY_VERIFY(it.says("3 of 3 deleted."));
    QCOMPARE(announcement->accessibleName(), lastHeard);
}

KEYFOB_UI_TEST_MAIN(TestBulkProgress)
#include "tst_bulkprogress.moc"

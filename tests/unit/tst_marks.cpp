#include "models/core/marks.h"

#include <QTemporaryFile>
#include <QTest>

using namespace keyfob;

/// What bench_instructions does not see: it reads the marks of the real program from a real pipe.
class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsNotWrittenTo();
};

void TestMarks::aFileIsNotWrittenTo()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QCOMPARE(file.write("precious"), 8);
    QVERIFY(file.flush());
    qputenv("KEYFOB_MARKS", file.fileName().toLocal8Bit()); // before it is looked at
    mark("window");
    QVERIFY(!isMeasured());
    file.seek(0);
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"

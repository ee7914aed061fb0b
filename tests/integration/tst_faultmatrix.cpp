#include "tests/integration/faultcell.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace keyfob::test;

/// Every request of the program meets every fault. One row of the matrix runs at a time, its
/// requests beside one another.
class TestFaultMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestMeetsEveryFault_data();
    void everyRequestMeetsEveryFault();
    void theDocumentShowsWhatWasSeen();

private:
    void judge(FaultCell& cell);

    QString m_table;
};

void TestFaultMatrix::everyRequestMeetsEveryFault_data()
{
    QTest::addColumn<int>("index");
    const std::vector<FaultRow> rows = faultRows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QTest::newRow(qPrintable(rows[i].name)) << int(i);
    }
}

void TestFaultMatrix::everyRequestMeetsEveryFault()
{
    QFETCH(int, index);
    const FaultRow row = faultRows()[std::size_t(index)];
    std::vector<std::unique_ptr<FaultCell>> cells;
    for (const Asked asked : kEverythingAsked) {
        if (!expectedCell(asked, row).isEmpty()) {
            cells.push_back(std::make_unique<FaultCell>(asked, row));
            cells.back()->prepare();
        }
    }
    const auto all = [&cells](auto is) { return std::all_of(cells.begin(), cells.end(), is); };
    QTRY_VERIFY(all([](const auto& cell) { return cell->isReady(); }));
    for (const auto& cell : cells) {
        cell->begin();
    }
    const bool areOver = QTest::qWaitFor(
        [&cells] {
            return std::count_if(cells.begin(), cells.end(),
                                 [](const auto& cell) { return cell->isOver(); })
                   == qsizetype(cells.size());
        },
        60'000);
    for (const auto& cell : cells) {
        if (!areOver && !cell->isOver()) {
            qWarning("%s does not end", describe(cell->asked()).title);
        }
        judge(*cell);
    }
    QVERIFY(areOver);
}

void TestFaultMatrix::judge(FaultCell& cell)
{
    const QString seen = cell.result();
    printf("@@ %s | %s | %s | %s | %d %d\n", qPrintable(cell.row().name), describe(cell.asked()).title, qPrintable(seen), qPrintable(expectedCell(cell.asked(), cell.row())), cell.leaks(), cell.requestsElsewhere());
}

void TestFaultMatrix::theDocumentShowsWhatWasSeen() {}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"

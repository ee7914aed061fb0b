#include "tests/integration/faultcell.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace keyfob::test;

namespace {

constexpr int kLongest = 60'000; // milliseconds

} // namespace

/// Every request of the program meets every fault. One row of the matrix runs at a time, its
/// requests beside one another; KEYFOB_WRITE_FAULT_MATRIX=1 writes what was seen to the document.
class TestFaultMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestMeetsEveryFault_data();
    void everyRequestMeetsEveryFault();
    void theDocumentShowsWhatWasSeen();

private:
    void run(std::vector<std::unique_ptr<FaultCell>>& cells);
    [[nodiscard]] bool judge(FaultCell& cell);

    QMap<QString, QMap<Asked, QString>> m_seen; ///< by the row's name
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
        }
    }
    run(cells);
    int wrong = 0;
    for (const auto& cell : cells) {
        wrong += judge(*cell) ? 0 : 1;
    }
    QCOMPARE(wrong, 0);
}

void TestFaultMatrix::run(std::vector<std::unique_ptr<FaultCell>>& cells)
{
    for (const auto& cell : cells) {
        cell->prepare();
    }
    QTRY_VERIFY(
        std::all_of(cells.begin(), cells.end(), [](const auto& cell) { return cell->isReady(); }));
    for (const auto& cell : cells) {
        cell->begin();
    }
    const auto count = [&cells] { // each is asked each time
        return std::count_if(cells.begin(), cells.end(),
                             [](const auto& cell) { return cell->isOver(); });
    };
    QTRY_COMPARE_WITH_TIMEOUT(count(), qsizetype(cells.size()), kLongest);
}

bool TestFaultMatrix::judge(FaultCell& cell)
{
    const QString seen = cell.result();
    const QString expected = expectedCell(cell.asked(), cell.row());
    m_seen[cell.row().name][cell.asked()] = seen;
    const bool mayHearOfUs = cell.row().where == FaultRow::Where::Proxy; // it is our proxy
    const bool isSafe = cell.leaks() == 0 && (mayHearOfUs || cell.requestsElsewhere() == 0);
    if (seen != expected || !isSafe) {
        qWarning("%s: seen \"%s\", expected \"%s\"; %d requests elsewhere, %d secrets in them",
                 describe(cell.asked()).title, qPrintable(seen), qPrintable(expected),
                 cell.requestsElsewhere(), cell.leaks());
        return false;
    }
    return true;
}

void TestFaultMatrix::theDocumentShowsWhatWasSeen()
{
    if (std::size_t(m_seen.size()) != faultRows().size()) {
        QSKIP("The document is compared when every row has run.");
    }
    const QString page = faultMatrixPage(
        [this](const FaultRow& row, Asked asked) { return m_seen.value(row.name).value(asked); });
    QFile file(QStringLiteral(KEYFOB_FAULT_MATRIX));
    if (qEnvironmentVariableIsSet("KEYFOB_WRITE_FAULT_MATRIX")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(page.toUtf8()), page.toUtf8().size());
        file.close();
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(QString::fromUtf8(file.readAll()) == page,
             "docs/fault-matrix.md shows something else: KEYFOB_WRITE_FAULT_MATRIX=1 writes it");
}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"

#include "models/tokens/tokenfiltermodel.h"
#include "tests/support/tokensamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace keyfob;
using namespace keyfob::test;

namespace {

constexpr int kMany = 2000;

} // namespace

/// What a view is told of thousands of rows: few, large pieces, and always the truth. How long it
/// takes is measured by tests/bench.
class TestManyTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPageComesAsOnePiece();
    void aKeyInTheFilterIsOnePiece();
    void theCurrentRowIsKept();
    void whatIsSortedOtherwiseStaysSo();
    void changedNeighboursAreToldAtOnce();
    void scatteredRowsThatTheServerHasNoMoreGo();

private:
    static std::vector<ApiToken> page(int first, int count, const QDateTime& lastUsed = {});
    [[nodiscard]] bool isInOrder() const;
    [[nodiscard]] QString nameAt(int row) const
    {
        return m_filter->index(row, 0).data(TokenListModel::NameRole).toString();
    }

    std::unique_ptr<TokenListModel> m_model;
    std::unique_ptr<TokenFilterModel> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestManyTokens::init()
{
    m_model = std::make_unique<TokenListModel>();
    m_filter = std::make_unique<TokenFilterModel>();
    m_filter->setSourceModel(m_model.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->mergeTokens(page(1, kMany));
}

void TestManyTokens::cleanup()
{
    m_tester.reset();
    m_filter.reset();
    m_model.reset();
}

// In no order of their names.
std::vector<ApiToken> TestManyTokens::page(int first, int count, const QDateTime& lastUsed)
{
    std::vector<ApiToken> tokens;
    for (int id = first; id < first + count; ++id) {
        tokens.push_back(sampleToken(id, QStringLiteral("job %1").arg(id * 7919 % 100003)));
        tokens.back().lastUsedAt = lastUsed;
    }
    return tokens;
}

bool TestManyTokens::isInOrder() const
{
    for (int row = 1; row < m_filter->rowCount(); ++row) {
        if (nameAt(row - 1).mid(4).toInt() > nameAt(row).mid(4).toInt()) {
            return false;
        }
    }
    return true;
}

void TestManyTokens::aPageComesAsOnePiece()
{
    QSignalSpy inserted(m_filter.get(), &QAbstractItemModel::rowsInserted);
    m_model->mergeTokens(page(kMany + 1, 1000));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(m_filter->rowCount(), kMany + 1000);
    QVERIFY(isInOrder());
}

void TestManyTokens::aKeyInTheFilterIsOnePiece()
{
    QSignalSpy removed(m_filter.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_filter.get(), &QAbstractItemModel::rowsInserted);
    m_filter->setFilterText(QStringLiteral("7"));
    QCOMPARE(removed.count(), 1);
    QVERIFY(m_filter->rowCount() > 0 && m_filter->rowCount() < kMany);
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        QVERIFY(nameAt(row).contains(QLatin1Char('7')));
    }
    QVERIFY(isInOrder());
    m_filter->setFilterText({});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(m_filter->rowCount(), kMany);
    QVERIFY(isInOrder());
}

void TestManyTokens::theCurrentRowIsKept()
{
    m_filter->setFilterText(QStringLiteral("7"));
    const QPersistentModelIndex current = m_filter->index(m_filter->rowCount() / 2, 0);
    const QString name = current.data(TokenListModel::NameRole).toString();
    m_filter->setFilterText({});
    QCOMPARE(current.data(TokenListModel::NameRole).toString(), name);
    m_filter->sort(TokenListModel::NameColumn, Qt::DescendingOrder);
    m_model->mergeTokens(page(kMany + 1, 1000));
    m_filter->setFilterText(name.mid(4));
    QCOMPARE(current.data(TokenListModel::NameRole).toString(), name);
    m_filter->setFilterText(QStringLiteral("nothing has this"));
    QVERIFY(!current.isValid());
}

void TestManyTokens::whatIsSortedOtherwiseStaysSo()
{
    const QDateTime day(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    m_model->mergeTokens(page(kMany + 1, 500, day));
    m_filter->sortBy(TokenOrder::LastUsed, Qt::DescendingOrder);
    m_model->mergeTokens(page(kMany + 501, 500, day.addDays(1)));
    QVERIFY(m_filter->knows(TokenOrder::LastUsed) && !m_filter->knows(TokenOrder::Expires));
    const auto lastUsedAt = [this](int row) {
        const qint64 id = m_filter->index(row, 0).data(TokenListModel::IdRole).toLongLong();
        return m_model->token(id)->lastUsedAt;
    };
    QCOMPARE(lastUsedAt(0), day.addDays(1));
    QCOMPARE(lastUsedAt(499), day.addDays(1));
    QCOMPARE(lastUsedAt(500), day);
    QVERIFY(!lastUsedAt(1000).isValid());
}

void TestManyTokens::changedNeighboursAreToldAtOnce()
{
    const QDateTime day(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->mergeTokens(page(101, 800, day));
    QCOMPARE(changes.count(), 1);
    m_model->mergeTokens(page(101, 800, day)); // nothing new
    QCOMPARE(changes.count(), 1);
}

void TestManyTokens::scatteredRowsThatTheServerHasNoMoreGo()
{
    std::unordered_set<qint64> ids;
    for (qint64 id = 3; id <= kMany; id += 3) {
        ids.insert(id);
    }
    const QPersistentModelIndex kept = m_model->indexOf(1500);
    QSignalSpy removed(m_filter.get(), &QAbstractItemModel::rowsRemoved);
    m_model->keepOnly(ids);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(kept.data(TokenListModel::IdRole).toLongLong(), 1500);
    QCOMPARE(m_filter->rowCount(), static_cast<int>(ids.size()));
    QCOMPARE(m_filter->countWithoutText(), m_filter->rowCount());
    QVERIFY(isInOrder());
    m_model->clear();
    QCOMPARE(m_filter->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestManyTokens)
#include "tst_manytokens.moc"

#include "models/tokens/tokenlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace keyfob;

namespace {

ApiToken token(qint64 id, const QString& name, const QString& owner = QStringLiteral("us1"))
{
    return {.id = id,
            .name = name,
            .secret = SecretString::fromText(QStringLiteral("secret-%1").arg(id)),
            .ownerId = owner,
            .creator = owner + QStringLiteral("@example.com")};
}

std::vector<ApiToken> tokens(std::initializer_list<qint64> ids)
{
    std::vector<ApiToken> result;
    for (const qint64 id : ids) {
        result.push_back(token(id, QStringLiteral("tok %1").arg(id)));
    }
    return result;
}

} // namespace

class TestTokenListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergingAddsAndUpdatesByIdWithoutAReset();
    void aRepeatedIdIsOneRow();
    void keepOnlyRemovesWhatTheListNoLongerHolds();
    void onlyTheShownRowGivesItsSecret();
    void accessibleTextsFollowTheContract();
    void wipedSecretsCannotBeCopied();
};

void TestTokenListModel::mergingAddsAndUpdatesByIdWithoutAReset()
{
    TokenListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.mergeTokens(tokens({1, 2, 3}));
    const QPersistentModelIndex two = model.indexOf(2);
    std::vector<ApiToken> renamed;
    renamed.push_back(token(2, QStringLiteral("new name")));
    renamed.push_back(token(4, QStringLiteral("four")));
    model.mergeTokens(std::move(renamed));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(two.data(TokenListModel::NameRole).toString(), QStringLiteral("new name"));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(resets.count(), 0);
}

void TestTokenListModel::aRepeatedIdIsOneRow()
{
    TokenListModel model;
    model.mergeTokens(tokens({5, 5, 6, 5}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.token(5)->name, QStringLiteral("tok 5"));
}

void TestTokenListModel::keepOnlyRemovesWhatTheListNoLongerHolds()
{
    TokenListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.mergeTokens(tokens({1, 2, 3, 4, 5}));
    const QPersistentModelIndex four = model.indexOf(4);
    model.setShownToken(2);
    model.keepOnly({1, 4});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(four.row(), 1);
    QVERIFY(!model.shownToken().has_value());
    QVERIFY(model.token(2) == nullptr);
    QCOMPARE(model.indexOf(4).row(), 1);
}

void TestTokenListModel::onlyTheShownRowGivesItsSecret()
{
    TokenListModel model;
    model.mergeTokens(tokens({1, 2}));
    model.setShownToken(2);
    for (const qint64 id : {1, 2}) {
        const QModelIndex cell = model.indexOf(id, TokenListModel::TokenColumn);
        const QString secret = QStringLiteral("secret-%1").arg(id);
        QCOMPARE(cell.data(Qt::DisplayRole).toString() == secret, id == 2);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString() == secret, id == 2);
    }
    model.setShownToken(std::nullopt);
    QCOMPARE(model.indexOf(2, TokenListModel::TokenColumn).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("hidden"));
}

void TestTokenListModel::accessibleTextsFollowTheContract()
{
    TokenListModel model;
    model.insertToken(token(1, QStringLiteral("ci")));
    model.insertToken(token(2, QString()));
    const auto text = [&model](qint64 id, int column) {
        return model.indexOf(id, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(text(1, TokenListModel::NameColumn), QStringLiteral("ci"));
    QCOMPARE(text(2, TokenListModel::NameColumn), QStringLiteral("(no name)"));
    QCOMPARE(text(1, TokenListModel::ActionsColumn), QStringLiteral("Actions for ci"));
}

void TestTokenListModel::wipedSecretsCannotBeCopied()
{
    TokenListModel model;
    model.mergeTokens(tokens({1}));
    QVERIFY(model.copyOfSecret(1) == SecretString("secret-1"));
    model.wipeSecrets();
    QVERIFY(model.copyOfSecret(1).isEmpty());
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestTokenListModel)
#include "tst_tokenlistmodel.moc"

#include "models/tokens/tokenfiltermodel.h"
#include "models/tokens/tokenlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

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

} // namespace

class TestTokenFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ignoresCaseAccentsAndBlanksAround_data();
    void ignoresCaseAccentsAndBlanksAround();
    void theTextStaysAsTyped();
    void findsTheCreatorToo();
    void neverFindsASecret();
    void sortsAsPeopleCount_data();
    void sortsAsPeopleCount();
    void anotherLanguageIsAnotherOrder();
    void equalNamesKeepTheOrderOfTheirIds();
    void sortsByCreator();
    void showsOneOwnerOrAll();
    void countsTheOwnersRowsWhateverTheText();
    void newRowsAppearWhereTheyBelong();
    void aRenamedRowMovesOrLeaves();
    void aMergeKeepsPersistentIndexes();
    void settingTheSameTextChangesNothing();

private:
    void addNames(const QStringList& names);
    [[nodiscard]] QStringList shownNames() const;

    std::unique_ptr<TokenListModel> m_model;
    std::unique_ptr<TokenFilterModel> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTokenFilterModel::init()
{
    m_model = std::make_unique<TokenListModel>();
    m_filter = std::make_unique<TokenFilterModel>();
    m_filter->setSourceModel(m_model.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestTokenFilterModel::cleanup()
{
    m_tester.reset();
    m_filter.reset();
    m_model.reset();
}

void TestTokenFilterModel::addNames(const QStringList& names)
{
    for (const QString& name : names) {
        m_model->insertToken(token(m_model->rowCount() + 1, name));
    }
}

QStringList TestTokenFilterModel::shownNames() const
{
    QStringList names;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        names.append(m_filter->index(row, 0).data(TokenListModel::NameRole).toString());
    }
    return names;
}

void TestTokenFilterModel::ignoresCaseAccentsAndBlanksAround_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const auto row = [](const char* name, const char* typed, bool found) {
        QTest::addRow("%s in %s", typed, name)
            << QString::fromUtf8(name) << QString::fromUtf8(typed) << found;
    };
    row("Deploy", "deploy", true);
    row("deploy", "DEPLOY", true);
    row("deploy", "ploy", true);
    row("deploy", "  ploy ", true);
    row("deploy", "", true);
    row("deploy", "   ", true);
    row("deploy", "deploys", false);
    row("de ploy", "deploy", false);
    row("\xc3\x89t\xc3\xa9", "ete", true); // É, é
    row("ete", "\xc3\x89T\xc3\x89", true);
    row("e\xcc\x81te\xcc\x81", "\xc3\xa9t\xc3\xa9", true); // combining accents
    row("\xef\xbc\xa1\xef\xbc\xa2", "ab", true);           // full-width letters
    row("\xd0\xa2\xd0\x9e\xd0\x9a\xd0\x95\xd0\x9d", "\xd1\x82\xd0\xbe\xd0\xba", true);
    row("100%_*.+", "%_*.+", true); // no wildcards
    row("deploy", ".*", false);
    row("", "z", false);
}

void TestTokenFilterModel::ignoresCaseAccentsAndBlanksAround()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(bool, found);
    addNames({name});
    m_filter->setFilterText(typed);
    QCOMPARE(m_filter->rowCount(), found ? 1 : 0);
}

void TestTokenFilterModel::theTextStaysAsTyped()
{
    m_filter->setFilterText(QStringLiteral("  Deploy "));
    QCOMPARE(m_filter->filterText(), QStringLiteral("  Deploy "));
}

void TestTokenFilterModel::findsTheCreatorToo()
{
    m_model->insertToken(token(1, QStringLiteral("ci"), QStringLiteral("ada")));
    m_model->insertToken(token(2, QStringLiteral("ci"), QStringLiteral("eve")));
    m_filter->setFilterText(QStringLiteral("ADA@"));
    QCOMPARE(m_filter->rowCount(), 1);
    QCOMPARE(m_filter->index(0, 0).data(TokenListModel::IdRole).toLongLong(), 1LL);
}

void TestTokenFilterModel::neverFindsASecret()
{
    addNames({QStringLiteral("ci")});
    m_model->setShownToken(1);
    m_filter->setFilterText(QStringLiteral("secret-1"));
    QCOMPARE(m_filter->rowCount(), 0);
}

void TestTokenFilterModel::sortsAsPeopleCount_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::SortOrder>("order");
    // "C" is what a bare machine has, where QCollator compares bytes (seen on 6.4.2).
    for (const char* language : {"C", "en_US", "de_DE"}) {
        QTest::addRow("%s, up", language) << QString::fromLatin1(language) << Qt::AscendingOrder;
        QTest::addRow("%s, down", language) << QString::fromLatin1(language) << Qt::DescendingOrder;
    }
}

void TestTokenFilterModel::sortsAsPeopleCount()
{
    QFETCH(QString, language);
    QFETCH(Qt::SortOrder, order);
    const QLocale before;
    QLocale::setDefault(QLocale(language));
    TokenFilterModel filter;
    QLocale::setDefault(before);
    filter.setSourceModel(m_model.get());
    QStringList expected{QStringLiteral("Alpha"),  QStringLiteral("beta"),
                         QStringLiteral("tok 1"),  QStringLiteral("Tok 2"),
                         QStringLiteral("tok 10"), QStringLiteral("tok 100")};
    addNames({expected[4], expected[1], expected[5], expected[3], expected[0], expected[2]});
    filter.sort(TokenListModel::NameColumn, order);
    if (order == Qt::DescendingOrder) {
        std::reverse(expected.begin(), expected.end());
    }
    QStringList names;
    for (int row = 0; row < filter.rowCount(); ++row) {
        names.append(filter.index(row, 0).data(TokenListModel::NameRole).toString());
    }
    QCOMPARE(names, expected);
}

// In Swedish å comes after z.
void TestTokenFilterModel::anotherLanguageIsAnotherOrder()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    m_filter->followLocale();
    addNames({QStringLiteral("zebra"), QStringLiteral("ål")});
    QCOMPARE(shownNames(), QStringList({QStringLiteral("ål"), QStringLiteral("zebra")}));
    QLocale::setDefault(QLocale(QStringLiteral("sv_SE")));
    m_filter->followLocale();
    QLocale::setDefault(before);
    QCOMPARE(shownNames(), QStringList({QStringLiteral("zebra"), QStringLiteral("ål")}));
}

void TestTokenFilterModel::equalNamesKeepTheOrderOfTheirIds()
{
    for (const qint64 id : {30, 2, 100}) {
        m_model->insertToken(token(id, QStringLiteral("same")));
    }
    m_filter->sort(TokenListModel::NameColumn);
    QList<qint64> ids;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        ids.append(m_filter->index(row, 0).data(TokenListModel::IdRole).toLongLong());
    }
    QCOMPARE(ids, (QList<qint64>{2, 30, 100}));
}

void TestTokenFilterModel::sortsByCreator()
{
    m_model->insertToken(token(1, QStringLiteral("a"), QStringLiteral("us10")));
    m_model->insertToken(token(2, QStringLiteral("b"), QStringLiteral("us9")));
    m_filter->sort(TokenListModel::CreatorColumn);
    QCOMPARE(shownNames(), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
}

void TestTokenFilterModel::showsOneOwnerOrAll()
{
    m_model->insertToken(token(1, QStringLiteral("mine")));
    m_model->insertToken(token(2, QStringLiteral("theirs"), QStringLiteral("us2")));
    m_model->insertToken(token(3, QStringLiteral("nobody's"), QString()));
    m_filter->setOwner(QStringLiteral("us1"));
    QCOMPARE(shownNames(), QStringList{QStringLiteral("mine")});
    m_filter->setOwner(QStringLiteral("us3"));
    QCOMPARE(m_filter->rowCount(), 0);
    m_filter->setOwner({});
    QCOMPARE(m_filter->rowCount(), 3);
}

void TestTokenFilterModel::countsTheOwnersRowsWhateverTheText()
{
    addNames({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    m_model->insertToken(token(9, QStringLiteral("theirs"), QStringLiteral("us2")));
    m_filter->setFilterText(QStringLiteral("b"));
    QCOMPARE(m_filter->countWithoutText(), 4);
    m_filter->setOwner(QStringLiteral("us1"));
    QCOMPARE(m_filter->countWithoutText(), 3);
    QCOMPARE(m_filter->rowCount(), 1);
    m_model->clear();
    QCOMPARE(m_filter->countWithoutText(), 0);
}

void TestTokenFilterModel::newRowsAppearWhereTheyBelong()
{
    m_filter->sort(TokenListModel::NameColumn);
    m_filter->setFilterText(QStringLiteral("tok"));
    addNames({QStringLiteral("tok 10"), QStringLiteral("other"), QStringLiteral("tok 9")});
    QCOMPARE(shownNames(), (QStringList{QStringLiteral("tok 9"), QStringLiteral("tok 10")}));
    m_model->keepOnly({1});
    QCOMPARE(shownNames(), QStringList{QStringLiteral("tok 10")});
}

void TestTokenFilterModel::aRenamedRowMovesOrLeaves()
{
    addNames({QStringLiteral("tok 1"), QStringLiteral("tok 2")});
    m_filter->sort(TokenListModel::NameColumn);
    m_filter->setFilterText(QStringLiteral("tok"));
    m_model->insertToken(token(1, QStringLiteral("tok 3")));
    QCOMPARE(shownNames(), (QStringList{QStringLiteral("tok 2"), QStringLiteral("tok 3")}));
    m_model->insertToken(token(1, QStringLiteral("other")));
    QCOMPARE(shownNames(), QStringList{QStringLiteral("tok 2")});
}

void TestTokenFilterModel::aMergeKeepsPersistentIndexes()
{
    addNames({QStringLiteral("b"), QStringLiteral("d")});
    m_filter->sort(TokenListModel::NameColumn);
    QSignalSpy resets(m_filter.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex current = m_filter->index(1, 0);
    addNames({QStringLiteral("a"), QStringLiteral("c")});
    QCOMPARE(current.data(TokenListModel::NameRole).toString(), QStringLiteral("d"));
    QCOMPARE(current.row(), 3);
    QCOMPARE(resets.count(), 0);
}

void TestTokenFilterModel::settingTheSameTextChangesNothing()
{
    addNames({QStringLiteral("tok"), QStringLiteral("b")});
    m_filter->setFilterText(QStringLiteral("tok"));
    QSignalSpy removed(m_filter.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_filter.get(), &QAbstractItemModel::rowsInserted);
    m_filter->setFilterText(QStringLiteral(" TOK"));
    QCOMPARE(removed.count() + inserted.count(), 0);
    QCOMPARE(shownNames(), QStringList{QStringLiteral("tok")});
}

QTEST_GUILESS_MAIN(TestTokenFilterModel)
#include "tst_tokenfiltermodel.moc"

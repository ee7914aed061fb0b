#include "tests/support/windowundertest.h"
#include "ui/tokens/tokentable.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

using namespace keyfob;
using namespace keyfob::test;

/// What beside the four columns of every server can be seen, and by what the list is sorted.
class TestTokenColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void atFirstThereAreFour();
    void onlyWhatTheServerSendsIsOffered();
    void aChosenColumnStandsBeforeTheActions();
    void lifeIsToldInWordsAndByAPicture();
    void withAllColumnsTheTokenIsNotCut();
    void sortsByWhatIsNotSeenToo();
    void aClickOnTheHeaderSorts();
    void aClickOnTokensSortsNothing();
    void orderAndColumnsOutliveARefresh();
    void aListThatIsShownLaterIsAsItWasChosen();
    void theHeaderOpensTheMenu();
    void theKeyboardReachesTheMenu();

private:
    void addTokens();
    [[nodiscard]] TokenTable* table() const { return m_it->find<TokenTable>("API tokens"); }
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QModelIndex cell(const char* name, const char* title) const;
    [[nodiscard]] QMenu* menu() const { return m_it->action("Sort and Columns")->menu(); }
    void choose(const char* entry) const;
    void clickHeader(int column) const;

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestTokenColumns::init()
{
    m_it = std::make_unique<WindowUnderTest>();
}

void TestTokenColumns::cleanup()
{
    m_it.reset();
}

void TestTokenColumns::addTokens()
{
    m_it->server.behaviour().rows = RowStyle::WithPrefix;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    FakeToken token = m_it->server.addToken(WindowUnderTest::kEmail, QStringLiteral("for ever"));
    const auto add = [&](const char* name, const QDateTime& expiry, const QDateTime& lastUsed) {
        ++token.id;
        token.token = QString::number(token.id).leftJustified(40, u'x');
        token.description = QString::fromLatin1(name);
        token.expiry = expiry;
        token.lastUsedAt = lastUsed;
        m_it->server.insertToken(token);
    };
    add("soon", now.addDays(3).addSecs(60), now.addDays(-2));
    add("over", now.addDays(-1), now.addDays(-10));
    add("later", now.addDays(100).addSecs(60), {});
    token.enabled = false;
    add("off", now.addDays(200), {});
}

QStringList TestTokenColumns::titles() const
{
    QStringList titles;
    const QHeaderView* header = table()->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        titles += table()
                      ->model()
                      ->headerData(header->logicalIndex(place), Qt::Horizontal, Qt::DisplayRole)
                      .toString();
    }
    return titles;
}

QStringList TestTokenColumns::names() const
{
    QStringList names;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        names += table()->model()->index(row, 0).data().toString();
    }
    return names;
}

QModelIndex TestTokenColumns::cell(const char* name, const char* title) const
{
    const int place = static_cast<int>(titles().indexOf(QString::fromLatin1(title)));
    const auto row = static_cast<int>(names().indexOf(QString::fromLatin1(name)));
    return table()->model()->index(row, table()->horizontalHeader()->logicalIndex(place));
}

void TestTokenColumns::choose(const char* entry) const
{
    Q_EMIT menu()->aboutToShow();
    QAction* action = m_it->action(entry);
    QVERIFY2(action != nullptr, entry);
    action->trigger();
}

void TestTokenColumns::clickHeader(int column) const
{
    QHeaderView* header = table()->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
}

void TestTokenColumns::atFirstThereAreFour()
{
    addTokens();
    QVERIFY(m_it->signIn());
    QCOMPARE(titles(), (QStringList{QStringLiteral("Token name"), QStringLiteral("Creator"),
                                    QStringLiteral("Token"), QStringLiteral("Actions")}));
    QCOMPARE(table()->model()->columnCount(), 4);
}

void TestTokenColumns::onlyWhatTheServerSendsIsOffered()
{
    m_it->server.addToken(WindowUnderTest::kEmail, QStringLiteral("ci"));
    QVERIFY(m_it->signIn());
    Q_EMIT menu()->aboutToShow();
    QVERIFY(m_it->action("Column “Created”") != nullptr);
    for (const char* absent : {"Column “Last used”", "Column “Expires”", "Column “Status”",
                               "Sort by Expires"}) {
        QVERIFY2(m_it->action(absent) == nullptr, absent);
    }
}

void TestTokenColumns::aChosenColumnStandsBeforeTheActions()
{
    addTokens();
    QVERIFY(m_it->signIn());
    choose("Column “Status”");
    choose("Column “Created”");
    QCOMPARE(titles(), (QStringList{QStringLiteral("Token name"), QStringLiteral("Creator"),
                                    QStringLiteral("Token"), QStringLiteral("Created"),
                                    QStringLiteral("Status"), QStringLiteral("Actions")}));
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1); // all of a row's cells
    choose("Column “Created”");
    choose("Column “Status”");
    QCOMPARE(titles().size(), 4);
}

void TestTokenColumns::lifeIsToldInWordsAndByAPicture()
{
    addTokens();
    QVERIFY(m_it->signIn());
    for (const char* column : {"Column “Expires”", "Column “Status”", "Column “Last used”"}) {
        choose(column);
    }
    const auto check = [this](const char* name, const char* title, const char* words) {
        QCOMPARE(cell(name, title).data().toString(), QString::fromLatin1(words));
        QCOMPARE(cell(name, title).data(Qt::AccessibleTextRole).toString(),
                 QString::fromLatin1(words));
    };
    check("soon", "Expires", "in 3 days");
    check("over", "Expires", "expired");
    check("later", "Expires", "in 100 days");
    check("for ever", "Expires", "never");
    check("over", "Status", "expired");
    check("off", "Status", "switched off");
    check("later", "Status", "active");
    check("later", "Last used", "never");
    QVERIFY(!cell("over", "Expires").data(Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(!cell("soon", "Expires").data(Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(cell("later", "Expires").data(Qt::DecorationRole).value<QIcon>().isNull());
}

void TestTokenColumns::withAllColumnsTheTokenIsNotCut()
{
    addTokens();
    m_it->window->resize(theme::minimumWindowSize());
    QVERIFY(m_it->signIn());
    for (const char* column : {"Column “Created”", "Column “Last used”", "Column “Expires”",
                               "Column “Status”"}) {
        choose(column);
    }
    m_it->action("Show")->trigger();
    const QModelIndex token = cell("for ever", "Token");
    const QFontMetrics mono(theme::font(theme::TypeRole::Mono));
    QVERIFY(table()->columnWidth(token.column())
            >= mono.horizontalAdvance(QString(40, QLatin1Char('0'))));
}

void TestTokenColumns::sortsByWhatIsNotSeenToo()
{
    addTokens();
    QVERIFY(m_it->signIn());
    choose("Sort by Expires");
    QCOMPARE(names(), (QStringList{QStringLiteral("over"), QStringLiteral("soon"),
                                   QStringLiteral("later"), QStringLiteral("off"),
                                   QStringLiteral("for ever")}));
    choose("Descending");
    QCOMPARE(names().first(), QStringLiteral("for ever"));
    choose("Sort by Last used");
    QCOMPARE(names().first(), QStringLiteral("soon"));
    choose("Sort by Status");
    QCOMPARE(names().first(), QStringLiteral("off"));
}

void TestTokenColumns::aClickOnTheHeaderSorts()
{
    addTokens();
    QVERIFY(m_it->signIn());
    choose("Column “Expires”");
    const int column = cell("soon", "Expires").column();
    table()->scrollTo(cell("soon", "Expires"));
    clickHeader(column);
    QCOMPARE(m_it->accounts->current().listLayout().order(), TokenOrder::Expires);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), column);
}

void TestTokenColumns::aClickOnTokensSortsNothing()
{
    addTokens();
    QVERIFY(m_it->signIn());
    const QStringList before = names();
    clickHeader(TokenListModel::TokenColumn);
    QCOMPARE(names(), before);
    QTRY_COMPARE(table()->horizontalHeader()->sortIndicatorSection(),
                 static_cast<int>(TokenListModel::NameColumn));
}

void TestTokenColumns::orderAndColumnsOutliveARefresh()
{
    addTokens();
    QVERIFY(m_it->signIn());
    choose("Column “Expires”");
    choose("Sort by Expires");
    const QStringList before = names();
    const qint64 id = table()->currentId().value();
    m_it->service->reload();
    QTRY_VERIFY(!m_it->service->isReading());
    QCOMPARE(names(), before);
    QCOMPARE(titles().size(), 5);
    QCOMPARE(table()->currentId(), std::optional(id));
}

// The table is made when it is first shown, and what was chosen for its account is there before.
void TestTokenColumns::aListThatIsShownLaterIsAsItWasChosen()
{
    const QString chosen = QStringLiteral("lastUsed down; expires");
    TokenListLayout& layout = m_it->accounts->current().listLayout();
    layout.setWords(chosen);
    addTokens();
    QVERIFY(m_it->signIn());
    QCOMPARE(layout.words(), chosen);
    QCOMPARE(names().first(), QStringLiteral("soon"));
    QVERIFY(titles().contains(QStringLiteral("Expires")));

    m_it->restart();
    m_it->accounts->current().listLayout().setWords(QStringLiteral("name down; "));
    QVERIFY(m_it->signIn());
    QCOMPARE(names(), (QStringList{QStringLiteral("soon"), QStringLiteral("over"),
                                   QStringLiteral("off"), QStringLiteral("later"),
                                   QStringLiteral("for ever")}));
    QCOMPARE(table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestTokenColumns::theHeaderOpensTheMenu()
{
    addTokens();
    QVERIFY(m_it->signIn());
    QWidget* header = table()->horizontalHeader()->viewport();
    const QPoint place(20, header->height() / 2);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, header->mapToGlobal(place));
    QApplication::sendEvent(header, &event);
    QTRY_VERIFY(menu()->isVisible());
    menu()->close();
}

void TestTokenColumns::theKeyboardReachesTheMenu()
{
    addTokens();
    QVERIFY(m_it->signIn());
    QTest::keyClick(table(), Qt::Key_F10, Qt::ShiftModifier);
    QWidget* row = QApplication::activePopupWidget();
    QVERIFY(row != nullptr);
    QTest::keyClick(row, Qt::Key_Up); // the last entry
    QTest::keyClick(row, Qt::Key_Right);
    QTRY_VERIFY(menu()->isVisible());
    QTest::keyClick(menu(), Qt::Key_Down);
    QTest::keyClick(menu(), Qt::Key_Return);
    QTRY_COMPARE(m_it->accounts->current().listLayout().order(), TokenOrder::Creator);
}

KEYFOB_UI_TEST_MAIN(TestTokenColumns)
#include "tst_tokencolumns.moc"

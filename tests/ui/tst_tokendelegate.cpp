#include "tests/support/tokentablefixture.h"
#include "tests/support/tooltip.h"
#include "ui/text/displaytext.h"
#include "ui/tokens/tokendelegate.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace keyfob;
using namespace keyfob::test;
using theme::Role;

namespace {

struct OpenDelegate : TokenDelegate
{
    using TokenDelegate::initStyleOption;
};

} // namespace

class TestTokenDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesArePlainTextWithVisibleControls();
    void aRowWithAnotherDirectionIsolatesAllOfItsCells_data();
    void aRowWithAnotherDirectionIsolatesAllOfItsCells();
    void aMirroredTableIsolatesAllCells();
    void aMissingNameIsToldAndPaler();
    void creatorsAreShownAsNamesAre();
    void tokensAreFixedWidthAndNeverElided();
    void tokensRunFromLeftToRightInAMirroredTable();
    void aShownTokenIsAsDarkAsOtherText();
    void namesAreElided();
    void theToolTipTellsAShortenedName();
    void theActionsCellIsAnIcon();

private:
    [[nodiscard]] QStyleOptionViewItem option(qint64 id, int column) const;
    [[nodiscard]] QImage painted(qint64 id, int column) const;

    std::unique_ptr<TokenListModel> m_model;
};

void TestTokenDelegate::init()
{
    m_model = std::make_unique<TokenListModel>();
    m_model->insertToken(sampleToken(1, QStringLiteral("ci")));
    m_model->insertToken(sampleToken(2, QString()));
}

QStyleOptionViewItem TestTokenDelegate::option(qint64 id, int column) const
{
    QStyleOptionViewItem option;
    OpenDelegate().initStyleOption(&option, m_model->indexOf(id, column));
    return option;
}

QImage TestTokenDelegate::painted(qint64 id, int column) const
{
    QImage image(200, theme::rowHeight(), QImage::Format_ARGB32);
    image.fill(theme::color(Role::Surface));
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    TokenDelegate().paint(&painter, option, m_model->indexOf(id, column));
    return image;
}

void TestTokenDelegate::namesArePlainTextWithVisibleControls()
{
    for (const QString& name :
         {QStringLiteral("ci"), QStringLiteral("<b>ci</b>"), QStringLiteral("a\nb\tc")}) {
        m_model->insertToken(sampleToken(1, name));
        QCOMPARE(option(1, TokenListModel::NameColumn).text, visibleText(name));
    }
}

void TestTokenDelegate::aRowWithAnotherDirectionIsolatesAllOfItsCells_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("owner");
    QTest::newRow("its name") << QStringLiteral("مفتاح") << QStringLiteral("ada");
    QTest::newRow("an override") << QStringLiteral("\u202Etxt") << QStringLiteral("ada");
    QTest::newRow("its creator") << QStringLiteral("ci") << QStringLiteral("مفتاح");
}

// Isolates are of a font with higher lines: what has none would stand on another line.
void TestTokenDelegate::aRowWithAnotherDirectionIsolatesAllOfItsCells()
{
    QFETCH(const QString, name);
    QFETCH(const QString, owner);
    m_model->insertToken(sampleToken(3, name, owner));
    QCOMPARE(option(3, TokenListModel::NameColumn).text, displayText(name));
    QCOMPARE(option(3, TokenListModel::CreatorColumn).text,
             displayText(owner + QStringLiteral("@example.com")));
    QCOMPARE(option(1, TokenListModel::NameColumn).text, QStringLiteral("ci"));
}

void TestTokenDelegate::aMirroredTableIsolatesAllCells()
{
    QStyleOptionViewItem mirrored;
    mirrored.direction = Qt::RightToLeft;
    OpenDelegate().initStyleOption(&mirrored, m_model->indexOf(1, TokenListModel::NameColumn));
    QCOMPARE(mirrored.text, displayText(QStringLiteral("ci")));
}

void TestTokenDelegate::aMissingNameIsToldAndPaler()
{
    const QStyleOptionViewItem missing = option(2, TokenListModel::NameColumn);
    QCOMPARE(missing.text, QStringLiteral("(no name)"));
    QCOMPARE(missing.palette.color(QPalette::Text), theme::color(Role::TextMuted));
    const QStyleOptionViewItem named = option(1, TokenListModel::NameColumn);
    QCOMPARE(named.palette.color(QPalette::Text), theme::color(Role::Text));
    QVERIFY(named.font.weight() > missing.font.weight());
}

void TestTokenDelegate::creatorsAreShownAsNamesAre()
{
    const QString owner = QStringLiteral("ops\u202E\n");
    m_model->insertToken(sampleToken(3, QStringLiteral("ci"), owner));
    QCOMPARE(option(3, TokenListModel::CreatorColumn).text,
             displayText(owner + QStringLiteral("@example.com")));
}

void TestTokenDelegate::tokensAreFixedWidthAndNeverElided()
{
    m_model->setShownToken(1);
    const QStyleOptionViewItem token = option(1, TokenListModel::TokenColumn);
    QCOMPARE(token.text, m_model->copyOfSecret(1).toText());
    QCOMPARE(token.textElideMode, Qt::ElideNone);
    QVERIFY(isFixedWidth(token.font));
    QCOMPARE(token.fontMetrics.horizontalAdvance(u'i'), token.fontMetrics.horizontalAdvance(u'W'));
}

void TestTokenDelegate::tokensRunFromLeftToRightInAMirroredTable()
{
    QStyleOptionViewItem mirrored;
    mirrored.direction = Qt::RightToLeft;
    mirrored.displayAlignment = Qt::AlignLeading | Qt::AlignVCenter;
    OpenDelegate().initStyleOption(&mirrored, m_model->indexOf(1, TokenListModel::TokenColumn));
    QCOMPARE(mirrored.direction, Qt::LeftToRight);
    QVERIFY(QStyle::visualAlignment(mirrored.direction, mirrored.displayAlignment)
            & Qt::AlignRight);
}

void TestTokenDelegate::aShownTokenIsAsDarkAsOtherText()
{
    const auto ink = [this] {
        return option(1, TokenListModel::TokenColumn).palette.color(QPalette::Text);
    };
    QCOMPARE(ink(), theme::color(Role::TextMuted));
    QVERIFY(!option(1, TokenListModel::TokenColumn).text.contains(QStringLiteral("secret")));
    m_model->setShownToken(1);
    QCOMPARE(ink(), theme::color(Role::Text));
}

void TestTokenDelegate::namesAreElided()
{
    QCOMPARE(option(1, TokenListModel::NameColumn).textElideMode, Qt::ElideRight);
    QCOMPARE(option(1, TokenListModel::CreatorColumn).textElideMode, Qt::ElideRight);
}

void TestTokenDelegate::theToolTipTellsAShortenedName()
{
    const QString name = QStringLiteral("Research & Development of many things");
    TokenTableFixture it;
    it.model.insertToken(sampleToken(1, name));
    it.table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    it.table->setColumnWidth(TokenListModel::NameColumn, 100);
    const QPoint place = it.cellRect(1, TokenListModel::NameColumn).center();
    QHelpEvent help(QEvent::ToolTip, place, it.table->viewport()->mapToGlobal(place));
    QApplication::sendEvent(it.table->viewport(), &help);
    QCOMPARE(toolTipAsShown(QToolTip::text()), name);
    QToolTip::hideText();
}

void TestTokenDelegate::theActionsCellIsAnIcon()
{
    QCOMPARE(option(1, TokenListModel::ActionsColumn).text, QString());
    const QImage image = painted(1, TokenListModel::ActionsColumn);
    const QRgb ink = theme::color(Role::TextMuted).rgb();
    bool found = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool inTheMiddle = qAbs(x - image.width() / 2) <= theme::iconSize() / 2;
            found = found || image.pixel(x, y) == ink;
            QVERIFY(inTheMiddle || image.pixel(x, y) != ink);
        }
    }
    QVERIFY(found);
}

KEYFOB_UI_TEST_MAIN(TestTokenDelegate)
#include "tst_tokendelegate.moc"

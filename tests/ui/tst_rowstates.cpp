#include "models/tokens/tokenlistmodel.h"
#include "tests/support/tokentablefixture.h"

#include <QItemSelectionModel>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;
using theme::Appearance;
using theme::Role;

namespace {

constexpr qint64 kId = 3;
constexpr int kSeen = 10; // of 255, in one of three colours: a step that an eye sees on a ground

/// How many pixels of two pictures of the same size can be told apart.
int differentPixels(const QImage& first, const QImage& second)
{
    int count = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x) {
            const QColor a = first.pixelColor(x, y);
            const QColor b = second.pixelColor(x, y);
            const int most = std::max({qAbs(a.red() - b.red()), qAbs(a.green() - b.green()),
                                       qAbs(a.blue() - b.blue())});
            count += most >= kSeen ? 1 : 0;
        }
    }
    return count;
}

/// A table in the window in front, with the keyboard, and its other window.
struct Stage
{
    Stage()
    {
        it.page.activateWindow();
        it.table->setFocus();
        [this] { QTRY_VERIFY(it.table->hasFocus() && it.page.isActiveWindow()); }();
        it.table->selectId(1); // away from the row that is looked at
    }
    [[nodiscard]] QRect row() const
    {
        const QRect cell = it.cellRect(kId, TokenListModel::NameColumn);
        return {0, cell.top(), it.table->viewport()->width(), cell.height()};
    }
    [[nodiscard]] QImage picture() const
    {
        QCoreApplication::sendPostedEvents();
        return it.table->viewport()->grab(row()).toImage();
    }
    void hover() const
    {
        QWidget* viewport = it.table->viewport();
        QTest::mouseMove(viewport, QPoint(1, 1));
        QTest::mouseMove(viewport, it.cellRect(kId, TokenListModel::CreatorColumn).center());
    }
    void select() const { it.table->selectId(kId); }
    void deactivate()
    {
        other.show();
        other.activateWindow();
        [this] { QTRY_VERIFY(!it.page.isActiveWindow()); }();
    }
    void goTo() const
    {
        const QModelIndex cell = it.filter.mapFromSource(it.model.indexOf(kId, 0));
        it.table->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    }

    TokenTableFixture it;
    QWidget other;
};

} // namespace

/// Whether what a row is can be seen: under the pointer, selected, with the keyboard.
class TestRowStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { theme::setAppearance(Appearance::System); }
    void theStatesOfARowCanBeToldApart_data() { eachScheme(); }
    void theStatesOfARowCanBeToldApart();
    void thePointersRowIsShownFromEdgeToEdge();
    void aSelectedRowHasAMark_data() { eachScheme(); }
    void aSelectedRowHasAMark();

private:
    static void eachScheme();
};

void TestRowStates::eachScheme()
{
    QTest::addColumn<int>("appearance");
    QTest::newRow("light") << int(Appearance::Light);
    QTest::newRow("dark") << int(Appearance::Dark);
}

void TestRowStates::theStatesOfARowCanBeToldApart()
{
    QFETCH(int, appearance);
    theme::setAppearance(Appearance(appearance));
    Stage stage;
    QList<std::pair<QString, QImage>> states;
    const auto keep = [&](const QString& state) { states.append({state, stage.picture()}); };
    keep(u"plain"_s);
    stage.hover();
    keep(u"under the pointer"_s);
    QTest::mouseMove(stage.it.field);
    stage.goTo();
    keep(u"with the keyboard, not selected"_s);
    stage.select();
    keep(u"with the keyboard, selected"_s);
    stage.deactivate();
    keep(u"selected, in a window that is not in front"_s);
    for (const auto& first : states) {
        for (const auto& second : states) {
            const int count = differentPixels(first.second, second.second);
            QVERIFY2(&first == &second || count > first.second.width(),
                     qPrintable(first.first + u" / "_s + second.first));
        }
    }
}

void TestRowStates::thePointersRowIsShownFromEdgeToEdge()
{
    const Stage stage;
    const QImage plain = stage.picture();
    stage.hover();
    const QImage hovered = stage.picture();
    for (const int x : {1, hovered.width() / 2, hovered.width() - 2}) {
        QCOMPARE(hovered.pixelColor(x, 2), theme::color(Role::Hover));
    }
    QTest::mouseMove(stage.it.field);
    QTRY_COMPARE(stage.picture(), plain);
}

// Of whatever colour the ground is then: a bar where reading begins.
void TestRowStates::aSelectedRowHasAMark()
{
    QFETCH(int, appearance);
    theme::setAppearance(Appearance(appearance));
    Stage stage;
    const QColor mark = theme::color(Role::Accent);
    QVERIFY(stage.picture().pixelColor(1, 9) != mark);
    stage.select();
    QCOMPARE(stage.picture().pixelColor(3, 9), mark);
    stage.deactivate();
    QCOMPARE(stage.picture().pixelColor(1, 9), mark);
    QVERIFY(theme::contrast(mark, stage.picture().pixelColor(9, 9)) >= 3);
    stage.it.page.setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = stage.picture();
    QCOMPARE(mirrored.pixelColor(mirrored.width() - 2, 9), mark);
    QVERIFY(mirrored.pixelColor(1, 9) != mark);
}

KEYFOB_UI_TEST_MAIN(TestRowStates)
#include "tst_rowstates.moc"

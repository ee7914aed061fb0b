#include "tests/support/uitest.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pictureview.h"
#include "ui/widgets/skeletonrows.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace keyfob;
using namespace keyfob::test;
using theme::Picture;

namespace {

const QString kHeading = QStringLiteral("No tokens yet");
const QString kText = QStringLiteral("Add one for each program that talks to NocoDB.");

QImage render(QWidget& widget)
{
    QImage image(widget.size(), QImage::Format_ARGB32);
    image.fill(Qt::white);
    widget.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

// Whether something was painted on the white between two columns of pixels, in one row of them.
bool isPainted(const QImage& image, int y, int from, int to)
{
    for (int x = from; x < to; ++x) {
        if (image.pixelColor(x, y) != Qt::white) {
            return true;
        }
    }
    return false;
}

} // namespace

class TestEmptyState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItWasGiven();
    void wordsArePlainText();
    void withoutTextThereIsNoGap();
    void actionsAreButtonsAndNonePrimary();
    void theSameActionsKeepTheirButtons();
    void otherActionsReplaceTheButtons();
    void thePictureGivesWayBeforeWords();
    void everyPictureIsPaintedInTheSchemesColors();
    void skeletonBarsStandWhereTextWillStand();
    void skeletonBarsAreMirrored();
    void skeletonRowsCarryAName();
    void skeletonRowsDoNotRepaintByThemselves();
};

void TestEmptyState::saysWhatItWasGiven()
{
    EmptyState state;
    state.setContent(Picture::NoMatch, kHeading, kText);
    QCOMPARE(state.picture(), Picture::NoMatch);
    QCOMPARE(state.heading(), kHeading);
    QCOMPARE(state.text(), kText);
    QVERIFY(named<QLabel>(state, kHeading));
    QVERIFY(named<QLabel>(state, kText));
}

void TestEmptyState::wordsArePlainText()
{
    EmptyState state;
    state.setContent(Picture::NoMatch, QStringLiteral("Nothing matches “<b>”"), kText);
    for (const QLabel* label : state.findChildren<QLabel*>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestEmptyState::withoutTextThereIsNoGap()
{
    EmptyState state;
    state.setContent(Picture::NoMatch, kHeading, kText);
    state.show();
    const int withText = state.sizeHint().height();
    state.setContent(Picture::NoMatch, kHeading, {});
    QTRY_VERIFY(state.sizeHint().height() < withText);
}

void TestEmptyState::actionsAreButtonsAndNonePrimary()
{
    QAction add(QStringLiteral("Add New API Token"));
    QAction clear(QStringLiteral("Clear Filter"));
    EmptyState state;
    state.setContent(Picture::NoTokens, kHeading, kText, {&add, &clear});
    auto* addButton = named<QPushButton>(state, add.text());
    auto* clearButton = named<QPushButton>(state, clear.text());
    QVERIFY(addButton && clearButton);
    // The page that it stands on has its one primary button already.
    QCOMPARE(theme::buttonRole(addButton), theme::ButtonRole::Standard);
    QCOMPARE(theme::buttonRole(clearButton), theme::ButtonRole::Standard);
    QSignalSpy triggered(&add, &QAction::triggered);
    QTest::mouseClick(addButton, Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
}

void TestEmptyState::theSameActionsKeepTheirButtons()
{
    QAction retry(QStringLiteral("Retry"));
    EmptyState state;
    state.setContent(Picture::Failed, kHeading, kText, {&retry});
    const auto* before = named<QPushButton>(state, retry.text());
    state.setContent(Picture::Offline, kHeading, kText, {&retry});
    QCOMPARE(named<QPushButton>(state, retry.text()), before);
}

void TestEmptyState::otherActionsReplaceTheButtons()
{
    QAction retry(QStringLiteral("Retry"));
    QAction add(QStringLiteral("Add New API Token"));
    EmptyState state;
    state.setContent(Picture::Failed, kHeading, kText, {&retry});
    state.setContent(Picture::NoTokens, kHeading, kText, {&add});
    QVERIFY(!named<QPushButton>(state, retry.text()));
    QVERIFY(named<QPushButton>(state, add.text()));
    state.setContent(Picture::NoTokens, kHeading, kText);
    QVERIFY(!named<QPushButton>(state, add.text()));
}

void TestEmptyState::thePictureGivesWayBeforeWords()
{
    QAction add(QStringLiteral("Add New API Token"));
    EmptyState state;
    state.setContent(Picture::NoTokens, kHeading, kText, {&add});
    const auto* picture = state.findChild<PictureView*>();
    state.resize(600, 600);
    state.show();
    QTRY_COMPARE(picture->height(), theme::pictureSize());
    state.resize(state.minimumSizeHint().expandedTo({300, 0}));
    QTRY_VERIFY(picture->height() < theme::pictureSize());
    const auto* button = named<QPushButton>(state, add.text());
    QTRY_VERIFY(state.rect().contains(QRect(button->mapTo(&state, QPoint()), button->size())));
    QVERIFY(button->height() >= button->sizeHint().height());
}

void TestEmptyState::everyPictureIsPaintedInTheSchemesColors()
{
    const auto paint = [](Picture picture) {
        PictureView view;
        view.setPicture(picture);
        view.resize(view.sizeHint());
        return render(view);
    };
    QList<QImage> light;
    const QList<Picture> pictures{Picture::NoTokens, Picture::NoMatch, Picture::Offline,
                                  Picture::Failed, Picture::Locked};
    for (const Picture picture : pictures) {
        theme::setAppearance(theme::Appearance::Light);
        const QImage image = paint(picture);
        QVERIFY(!light.contains(image));
        light.append(image);
        theme::setAppearance(theme::Appearance::Dark);
        QVERIFY(paint(picture) != image);
    }
    theme::setAppearance(theme::Appearance::System);
}

void TestEmptyState::skeletonBarsStandWhereTextWillStand()
{
    SkeletonRows rows;
    rows.resize(400, 3 * theme::rowHeight());
    rows.setColumnWidths({200, 200});
    const QImage image = render(rows);
    const int margin = theme::space(theme::Space::M);
    for (int row = 0; row < 3; ++row) {
        const int y = row * theme::rowHeight() + theme::rowHeight() / 2;
        for (const int column : {0, 200}) {
            QVERIFY(!isPainted(image, y, column, column + margin));
            QVERIFY(isPainted(image, y, column + margin, column + 200 - margin));
            QVERIFY(!isPainted(image, y, column + 200 - margin, column + 200));
        }
    }
    QCOMPARE(image.pixelColor(100 - margin, theme::rowHeight() / 2),
             theme::color(theme::Role::Skeleton));
}

void TestEmptyState::skeletonBarsAreMirrored()
{
    SkeletonRows rows;
    rows.resize(400, theme::rowHeight());
    rows.setColumnWidths({100, 300});
    const QImage leftToRight = render(rows);
    rows.setLayoutDirection(Qt::RightToLeft);
    const int y = theme::rowHeight() / 2;
    const int margin = theme::space(theme::Space::M);
    QVERIFY(isPainted(leftToRight, y, 0, 100));
    QVERIFY(!isPainted(leftToRight, y, 100 - margin, 100 + margin));
    QVERIFY(isPainted(render(rows), y, 300, 400));
    QVERIFY(!isPainted(render(rows), y, 300 - margin, 300 + margin));
    QVERIFY(isPainted(render(rows), y, 300 - 2 * margin, 300 - margin));
}

void TestEmptyState::skeletonRowsCarryAName()
{
    SkeletonRows rows;
    rows.setAccessibleName(QStringLiteral("Loading tokens"));
    QCOMPARE(accessibleName(&rows), QStringLiteral("Loading tokens"));
}

void TestEmptyState::skeletonRowsDoNotRepaintByThemselves()
{
    struct Watcher : SkeletonRows
    {
        void timerEvent(QTimerEvent*) override { ++ticks; }
        void paintEvent(QPaintEvent* event) override
        {
            ++paints;
            SkeletonRows::paintEvent(event);
        }
        int ticks = 0;
        int paints = 0;
    };
    Watcher rows;
    rows.resize(400, 200);
    rows.show();
    QTRY_VERIFY(rows.paints > 0);
    const int before = rows.paints;
    QTimer later;
    later.setSingleShot(true);
    QSignalSpy past(&later, &QTimer::timeout);
    later.start(300);
    QVERIFY(past.wait());
    QCOMPARE(rows.paints, before);
    QCOMPARE(rows.ticks, 0);
}

KEYFOB_UI_TEST_MAIN(TestEmptyState)
#include "tst_emptystate.moc"

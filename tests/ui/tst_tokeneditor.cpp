#include "models/api/tokensapi.h"
#include "tests/support/uitest.h"
#include "ui/tokens/tokeneditor.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace keyfob;
using namespace keyfob::test;

class TestTokenEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isHiddenUntilOpened();
    void isFoundByTheNamesOfTheContract();
    void enterSaves_data();
    void enterSaves();
    void saveButtonSaves();
    void escAndCancelCancel();
    void aBlankNameIsRefusedAndKept();
    void lengthCountsAsTheServerCounts_data();
    void lengthCountsAsTheServerCounts();
    void doubleEnterSavesOnce();
    void doubleClickSavesOnce();
    void nothingCanBeTypedOrCancelledWhileSaving();
    void savingIsToldInAnyLanguage();
    void aFailureLeavesTheTextAndGivesTheFocusBack();
    void typingTakesTheMessageAway();
    void aDuplicateIsAHintAndNoRefusal();
    void anErrorIsNoDuplicateHint();
    void closingForgetsTheText();
    void openingAgainKeepsTheText();

private:
    void type(const QString& text);
    [[nodiscard]] QLineEdit* field() const;
    [[nodiscard]] QPushButton* button(const char* name) const;
    [[nodiscard]] QString message() const;

    std::unique_ptr<QWidget> m_window;
    TokenEditor* m_editor = nullptr;
    std::unique_ptr<QSignalSpy> m_saves;
    std::unique_ptr<QSignalSpy> m_cancels;
};

void TestTokenEditor::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(700, 200);
    m_editor = new TokenEditor(m_window.get());
    m_editor->resize(700, 100);
    m_saves = std::make_unique<QSignalSpy>(m_editor, &TokenEditor::saveRequested);
    m_cancels = std::make_unique<QSignalSpy>(m_editor, &TokenEditor::cancelled);
    m_window->show();
    QTRY_VERIFY(m_window->isActiveWindow());
    m_editor->open();
    QTRY_COMPARE(QApplication::focusWidget(), field());
}

void TestTokenEditor::cleanup()
{
    m_saves.reset();
    m_cancels.reset();
    m_window.reset();
}

QLineEdit* TestTokenEditor::field() const
{
    return named<QLineEdit>(*m_editor, QStringLiteral("Token name"));
}

QPushButton* TestTokenEditor::button(const char* name) const
{
    return named<QPushButton>(*m_editor, QString::fromUtf8(name));
}

// What stands under the field; empty where nothing does.
QString TestTokenEditor::message() const
{
    for (const QLabel* label : m_editor->findChildren<QLabel*>()) {
        if (label->isVisibleTo(m_editor) && !label->buddy()) {
            return label->text();
        }
    }
    return {};
}

// By hand as far as the widget can tell: emoji and the like have no key.
void TestTokenEditor::type(const QString& text)
{
    field()->selectAll();
    field()->insert(text);
    Q_EMIT field()->textEdited(field()->text());
}

void TestTokenEditor::isHiddenUntilOpened()
{
    TokenEditor editor;
    QVERIFY(editor.isHidden());
    editor.open();
    QVERIFY(editor.isVisible());
}

void TestTokenEditor::isFoundByTheNamesOfTheContract()
{
    QVERIFY(field());
    QVERIFY(button("Save"));
    QVERIFY(button("Cancel"));
    QCOMPARE(theme::buttonRole(button("Save")), theme::ButtonRole::Primary);
}

void TestTokenEditor::enterSaves_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
}

void TestTokenEditor::enterSaves()
{
    QFETCH(Qt::Key, key);
    QTest::keyClicks(field(), QStringLiteral("nightly backup"));
    QTest::keyClick(field(), key);
    QCOMPARE(m_saves->count(), 1);
    QCOMPARE(m_saves->first().first().toString(), QStringLiteral("nightly backup"));
}

void TestTokenEditor::saveButtonSaves()
{
    type(QStringLiteral("ci"));
    QTest::mouseClick(button("Save"), Qt::LeftButton);
    QCOMPARE(m_saves->count(), 1);
    QCOMPARE(m_editor->text(), QStringLiteral("ci"));
}

void TestTokenEditor::escAndCancelCancel()
{
    type(QStringLiteral("ci"));
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(m_cancels->count(), 1);
    QTest::mouseClick(button("Cancel"), Qt::LeftButton);
    QCOMPARE(m_cancels->count(), 2);
    QCOMPARE(m_saves->count(), 0);
}

void TestTokenEditor::aBlankNameIsRefusedAndKept()
{
    for (const QString& blank : {QString(), QStringLiteral("   "), QStringLiteral("\t\u00a0")}) {
        type(blank);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_saves->count(), 0);
        QCOMPARE(m_editor->text(), blank);
        QVERIFY(!message().isEmpty());
        QCOMPARE(field()->accessibleDescription(), message());
    }
}

void TestTokenEditor::lengthCountsAsTheServerCounts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("accepted");
    const QString emoji = QStringLiteral("🔑"); // two UTF-16 units
    QTest::newRow("1") << QStringLiteral("a") << true;
    QTest::newRow("255 letters") << QString(255, u'a') << true;
    QTest::newRow("256 letters") << QString(256, u'a') << false;
    QTest::newRow("255 emoji") << emoji.repeated(255) << true;
    QTest::newRow("256 emoji") << emoji.repeated(256) << false;
    const QString joined = QStringLiteral("👩‍👩‍👧"); // one picture of five
    QTest::newRow("255 in joined emoji") << joined.repeated(51) << true;
    QTest::newRow("256 in joined emoji") << joined.repeated(51) + u'a' << false;
    QTest::newRow("spaces around count") << QString(253, u'a') + QStringLiteral("   ") << false;
}

void TestTokenEditor::lengthCountsAsTheServerCounts()
{
    QFETCH(QString, name);
    QFETCH(bool, accepted);
    type(name);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_saves->count(), accepted ? 1 : 0);
    QCOMPARE(m_editor->text(), name);
    QCOMPARE(message().contains(QStringLiteral("can have 255 characters")), !accepted);
}

void TestTokenEditor::doubleEnterSavesOnce()
{
    connect(m_editor, &TokenEditor::saveRequested, m_editor, [this] { m_editor->setSaving(true); });
    type(QStringLiteral("ci"));
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_saves->count(), 1);
}

void TestTokenEditor::doubleClickSavesOnce()
{
    connect(m_editor, &TokenEditor::saveRequested, m_editor, [this] { m_editor->setSaving(true); });
    type(QStringLiteral("ci"));
    QPushButton* save = button("Save");
    QTest::mouseClick(save, Qt::LeftButton);
    QTest::mouseDClick(save, Qt::LeftButton);
    QCOMPARE(m_saves->count(), 1);
}

void TestTokenEditor::nothingCanBeTypedOrCancelledWhileSaving()
{
    type(QStringLiteral("ci"));
    m_editor->setSaving(true);
    QTest::keyClicks(field(), QStringLiteral("more"));
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(m_editor->text(), QStringLiteral("ci"));
    QCOMPARE(m_cancels->count(), 0);
    m_editor->setSaving(false);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(m_cancels->count(), 1);
}

void TestTokenEditor::savingIsToldInAnyLanguage()
{
    m_editor->setSaving(true);
    QVERIFY(button("Saving…"));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_editor, &change);
    QVERIFY(button("Saving…"));
    m_editor->setSaving(false);
    QVERIFY(button("Save"));
}

void TestTokenEditor::aFailureLeavesTheTextAndGivesTheFocusBack()
{
    type(QStringLiteral("ci"));
    m_editor->setSaving(true);
    button("Cancel")->setFocus();
    m_editor->setSaving(false);
    m_editor->showError(QStringLiteral("The connection was lost. Try again."));
    QCOMPARE(m_editor->text(), QStringLiteral("ci"));
    QCOMPARE(message(), QStringLiteral("The connection was lost. Try again."));
    QTRY_COMPARE(QApplication::focusWidget(), field());
}

void TestTokenEditor::typingTakesTheMessageAway()
{
    m_editor->showError(QStringLiteral("The connection was lost. Try again."));
    QTest::keyClicks(field(), QStringLiteral("x"));
    QVERIFY(message().isEmpty());
    QVERIFY(field()->accessibleDescription().isEmpty());
}

void TestTokenEditor::aDuplicateIsAHintAndNoRefusal()
{
    type(QStringLiteral("ci"));
    m_editor->setDuplicateHint(true);
    QVERIFY(message().contains(QStringLiteral("already")));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(m_saves->count(), 1);
    m_editor->setDuplicateHint(false);
    QVERIFY(message().isEmpty());
    QVERIFY(field()->accessibleDescription().isEmpty());
}

// The page tells the hint whenever the list changes, also while an error stands there.
void TestTokenEditor::anErrorIsNoDuplicateHint()
{
    type(QStringLiteral("ci"));
    m_editor->showError(QStringLiteral("The connection was lost. Try again."));
    m_editor->setDuplicateHint(false);
    QCOMPARE(message(), QStringLiteral("The connection was lost. Try again."));
}

void TestTokenEditor::closingForgetsTheText()
{
    type(QStringLiteral("ci"));
    m_editor->setSaving(true);
    m_editor->close();
    QVERIFY(m_editor->isHidden());
    m_editor->open();
    QCOMPARE(m_editor->text(), QString());
    QVERIFY(message().isEmpty());
    QVERIFY(button("Save")->isEnabled());
    QVERIFY(!field()->isReadOnly());
}

void TestTokenEditor::openingAgainKeepsTheText()
{
    type(QStringLiteral("ci"));
    m_editor->hide();
    m_editor->open();
    QCOMPARE(m_editor->text(), QStringLiteral("ci"));
    QCOMPARE(field()->selectedText(), QStringLiteral("ci"));
}

KEYFOB_UI_TEST_MAIN(TestTokenEditor)
#include "tst_tokeneditor.moc"

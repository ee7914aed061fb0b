#include "tests/support/everypage.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QLabel>
#include <QScreen>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

QStringList hostileTexts()
{
    return {u"<h1>big</h1><img src=\"http://127.0.0.1:1/x.png\">"_s,
            u"<a href=\"file:///etc/passwd\">here</a>"_s,
            u"</style><style>*{font-size:200px}</style>"_s,
            u"\u202Egnp.exe\u202D\u2066\u2069"_s,
            u"a\u0000b\u0007c\u001B[31md\u009B2J"_s,
            u"line\n"_s.repeated(200),
            u'Z' + QString(1000, QChar(0x0310)), // one letter with a thousand marks
            u"%1 %2 %L1 %n %%"_s,
            u"&a &&b &amp; \t\aCtrl+X"_s,
            QString(QChar(0xD83D)) + u'x' + QChar(0xDD11)}; // halves of a letter
}

} // namespace

/// A server that means harm by its texts: names, emails and what it says of an error, on every page
/// and in every dialog that has them. They stay plain text, and the window as large as it was.
class TestHostileTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageShowsThemAsText_data() { EveryPage::addRows(); }
    void everyPageShowsThemAsText();
    void aMegabyteIsShownInBoundedSpace_data() { EveryPage::addRows(); }
    void aMegabyteIsShownInBoundedSpace();
    void whatAServerSaysOfAnErrorIsText_data();
    void whatAServerSaysOfAnErrorIsText();

private:
    /// Gives the server tokens whose names, and whose owner's name, are the text.
    static void plant(WindowUnderTest& it, const QString& text);
    static void check(QWidget& root);
};

void TestHostileTexts::whatAServerSaysOfAnErrorIsText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : hostileTexts()) {
        QTest::newRow(qPrintable(text.left(10))) << text;
    }
}

void TestHostileTexts::plant(WindowUnderTest& it, const QString& text)
{
    it.server.addUser(text.left(200) + u"@example.com"_s, u"secret 123"_s);
    for (const FakeUser& user : {*it.server.user(WindowUnderTest::kEmail),
                                 *it.server.user(text.left(200) + u"@example.com"_s)}) {
        it.server.addToken(user.email, text);
        it.server.addToken(user.email, text);
    }
}

// Nothing is read as markup, and nothing makes a window larger than what it is shown on.
void TestHostileTexts::check(QWidget& root)
{
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                 qPrintable(label->text().left(80)));
    }
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        const QSize most = QGuiApplication::primaryScreen()->size() * 2;
        QVERIFY2(!window->isVisible() || (window->width() <= most.width()
                                          && window->height() <= most.height()),
                 qPrintable(window->objectName()));
    }
}

void TestHostileTexts::everyPageShowsThemAsText()
{
    QFETCH(const QString, page);
    WindowUnderTest it;
    for (const QString& text : hostileTexts()) {
        plant(it, text);
    }
    QWidget* root = EveryPage::show(it, page);
    QVERIFY(root);
    check(*root);
    check(*it.window);
    QVERIFY(!root->grab().isNull()); // whatever it is, it can be painted
}

void TestHostileTexts::aMegabyteIsShownInBoundedSpace()
{
    QFETCH(const QString, page);
    WindowUnderTest it;
    plant(it, u"wide W "_s.repeated(150'000));
    QWidget* root = EveryPage::show(it, page);
    QVERIFY(root);
    check(*root);
    for (const QLabel* label : root->findChildren<QLabel*>()) {
        QVERIFY(label->text().size() < 10'000);
    }
    QVERIFY(!root->grab().isNull());
}

void TestHostileTexts::whatAServerSaysOfAnErrorIsText()
{
    QFETCH(const QString, text);
    WindowUnderTest it;
    QVERIFY(it.signIn());
    it.server.addFault(Fault::json(422, {{u"msg"_s, text.repeated(1000)}}), "POST",
                       "/api/v1/tokens");
    it.press("Add New API Token");
    it.field("Token name")->setText(u"ci"_s);
    it.press("Save");
    QTRY_COMPARE(it.server.count("POST", "/api/v1/tokens"), 1);
    QTRY_VERIFY(it.button("Save") != nullptr && it.button("Save")->isEnabled());
    check(*it.window);
    QCOMPARE(it.field("Token name")->text(), u"ci"_s);
    QVERIFY(!it.window->grab().isNull());
}

KEYFOB_UI_TEST_MAIN(TestHostileTexts)
#include "tst_hostiletexts.moc"

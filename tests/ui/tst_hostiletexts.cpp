#include "tests/support/everypage.h"
#include "ui/signin/signinpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
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

constexpr qsizetype kMostLetters = 10'000;
constexpr qsizetype kMostLettersOfShortReply = 30'000; // a longer one is no NocoDB's

QStringList longTexts()
{
    return {u"wide W "_s.repeated(4000), QString(kMostLettersOfShortReply, u'W'),
            u"role,"_s.repeated(6000)};
}

constexpr auto kBeginOfPlainTip = "<div style='white-space:pre-wrap'>";
constexpr auto kEndOfPlainTip = "</div>";

// What is painted by it: neither unseen signs nor a direction that goes on behind it.
bool isTamed(const QString& text)
{
    const bool hasSigns = std::any_of(text.begin(), text.end(), [](QChar c) {
        const bool isEmbedding = c >= QChar(0x202A) && c <= QChar(0x202E);
        const bool isForced = c == QChar(0x2066) || c == QChar(0x2067);
        return isEmbedding || isForced || (c.category() == QChar::Other_Control && c != u'\n');
    });
    return !hasSigns && text.count(QChar(0x2068)) == text.count(QChar(0x2069))
           && text.size() < kMostLetters;
}

// Qt takes a tool tip for markup where it looks like some.
bool isPlainTip(const QString& tip)
{
    QString words = tip;
    if (words.startsWith(QLatin1String(kBeginOfPlainTip))) {
        words = words.mid(qsizetype(strlen(kBeginOfPlainTip))).chopped(strlen(kEndOfPlainTip));
        return !words.contains(u'<') && isTamed(words);
    }
    return !Qt::mightBeRichText(words) && isTamed(words);
}

// hostileTexts() has "&a" and "&&b": as a text and not as keys, they are written "&&a", "&&&&b".
bool hasOthersKeys(QString text)
{
    return text.remove(u"&&"_s).contains(u"&a"_s);
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
    void whatAPersonIsCalledIsText_data();
    void whatAPersonIsCalledIsText();
    void aMegabyteIsShownInBoundedSpace_data() { EveryPage::addRows(); }
    void aMegabyteIsShownInBoundedSpace();
    void whatAWayToSignInIsCalledIsText_data() { addTexts(); }
    void whatAWayToSignInIsCalledIsText();
    void whatAnAccountIsCalledIsText_data() { addTexts(); }
    void whatAnAccountIsCalledIsText();
    void whatAServerSaysOfAnErrorIsText_data() { addTexts(); }
    void whatAServerSaysOfAnErrorIsText();

private:
    static void addTexts();
    /// Gives the server tokens whose names, and whose owner's name, are the text.
    static void plant(WindowUnderTest& it, const QString& text);
    static void check(QWidget& root);
    static void checkWords(const QWidget& widget);
};

void TestHostileTexts::addTexts()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : hostileTexts() + longTexts()) {
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
    const QString inShortReply = text.left(kMostLettersOfShortReply);
    it.server.setDisplayName(WindowUnderTest::kEmail, inShortReply);
    it.server.behaviour().infoExtra = {{u"version"_s, inShortReply}};
}

// All that it says, and its commands, whether or not they are on screen.
void TestHostileTexts::checkWords(const QWidget& widget)
{
    const QString tip = widget.toolTip();
    QVERIFY2(isPlainTip(tip), qPrintable(tip.left(200)));
    QVERIFY2(isTamed(widget.windowTitle()), qPrintable(widget.windowTitle().left(200)));
    QVERIFY(widget.accessibleName().size() < kMostLetters);
    QVERIFY(widget.accessibleDescription().size() < kMostLetters);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        QVERIFY2(isTamed(button->text()) && !hasOthersKeys(button->text()),
                 qPrintable(button->text().left(200)));
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                 qPrintable(label->text().left(200)));
        QVERIFY2(isTamed(label->text()), qPrintable(label->text().left(200)));
    }
    const auto* menu = qobject_cast<const QMenu*>(&widget);
    const bool areTipsShown = menu == nullptr || menu->toolTipsVisible();
    for (const QAction* action : widget.actions()) {
        QVERIFY2(isTamed(action->text()) && !hasOthersKeys(action->text()),
                 qPrintable(action->text().left(200)));
        QVERIFY2(!areTipsShown || isPlainTip(action->toolTip()),
                 qPrintable(action->toolTip().left(200)));
    }
}

// Nothing is read as markup, and nothing makes a window larger than what it is shown on.
void TestHostileTexts::check(QWidget& root)
{
    checkWords(root);
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        checkWords(*widget);
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

void TestHostileTexts::whatAPersonIsCalledIsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("page");
    for (const QString& page : {u"overview"_s, u"profile"_s}) {
        for (const QString& text : hostileTexts() + longTexts()) {
            QTest::addRow("%s, %s", qPrintable(page), qPrintable(text.left(10))) << text << page;
        }
    }
}

// There is one at a time, unlike names of tokens.
void TestHostileTexts::whatAPersonIsCalledIsText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, page);
    WindowUnderTest it;
    plant(it, text);
    const QJsonValue roles = text.contains(u',') ? text : QJsonValue(QJsonObject{{text, true}});
    const QJsonObject person{{u"id"_s, text}, {u"email"_s, text}, {u"display_name"_s, text},
                             {u"roles"_s, roles}};
    it.server.addFault(Fault::json(200, person), "GET", "/api/v1/auth/user/me",
                       FakeNocoDb::kForEver);
    QWidget* root = EveryPage::show(it, page);
    QVERIFY(root);
    QTRY_VERIFY(it.session->profile() && it.session->profile()->id.left(9) == text.left(9));
    check(*root);
    check(*it.window);
    QVERIFY(!root->grab().isNull());
}

void TestHostileTexts::aMegabyteIsShownInBoundedSpace()
{
    QFETCH(const QString, page);
    WindowUnderTest it;
    plant(it, u"wide W "_s.repeated(150'000));
    QWidget* root = EveryPage::show(it, page);
    QVERIFY(root);
    check(*root);
    QVERIFY(!root->grab().isNull());
}

void TestHostileTexts::whatAWayToSignInIsCalledIsText()
{
    QFETCH(const QString, text);
    WindowUnderTest it;
    const QJsonObject client{{u"title"_s, text}, {u"url"_s, u"https://id.test/go"_s}};
    it.server.behaviour().emailAuthDisabled = true;
    it.server.behaviour().infoExtra = {{u"ssoClients"_s, QJsonArray{client}}};
    it.window->signInPage().fillIn(it.server.url().toString(), WindowUnderTest::kEmail);
    QTRY_VERIFY(it.field("Auth token"));
    const auto all = it.window->findChildren<QPushButton*>();
    QVERIFY(std::any_of(all.begin(), all.end(), [](const QPushButton* button) {
        return button->isVisible() && button->text().endsWith(u"” in Browser…");
    }));
    check(*it.window);
    QVERIFY(!it.window->grab().isNull());
}

// As after a sign-in by a pasted token, whose email is the server's word.
void TestHostileTexts::whatAnAccountIsCalledIsText()
{
    QFETCH(const QString, text);
    WindowUnderTest it;
    it.accounts->addStored({it.account().server, text.left(255)});
    QVERIFY(it.signIn());
    QCOMPARE(it.accounts->known().size(), std::size_t{2});
    check(*it.window);
}

void TestHostileTexts::whatAServerSaysOfAnErrorIsText()
{
    QFETCH(const QString, text);
    WindowUnderTest it;
    QVERIFY(it.signIn());
    const QString message = text.repeated(kMostLettersOfShortReply / text.size());
    it.server.addFault(Fault::json(422, {{u"msg"_s, message}}), "POST", "/api/v1/tokens");
    it.press("Add New API Token");
    it.field("Token name")->setText(u"ci"_s);
    it.press("Save");
    QTRY_COMPARE(it.server.count("POST", "/api/v1/tokens"), 1);
    QTRY_VERIFY(it.button("Save") != nullptr && it.button("Save")->isEnabled());
    check(*it.window);
    QVERIFY(it.says("The server refused this: “"));
    if (text.startsWith(u"%1")) { // which is no place for words of ours
        QVERIFY(it.says("The server refused this: “%1 %2 %L1 %n %%"));
    }
    QCOMPARE(it.field("Token name")->text(), u"ci"_s);
    QVERIFY(!it.window->grab().isNull());
}

KEYFOB_UI_TEST_MAIN(TestHostileTexts)
#include "tst_hostiletexts.moc"

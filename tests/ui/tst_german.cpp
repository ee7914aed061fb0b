#include "app/translationloader.h"
#include "tests/support/windowundertest.h"
#include "ui/tokens/tokentable.h"
#include "ui/workspace.h"

#include <QLabel>
#include <QTabBar>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

/// The window in a language that is longer than English: whether it is spoken everywhere, and fits.
class TestGerman : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSignInPageIsGerman();
    void everySentenceOnTheWayIsTranslated();
    void nothingIsCutInTheSmallestWindow_data();
    void nothingIsCutInTheSmallestWindow();

private:
    // The keyboard goes to the window again, and with it the page that is chosen.
    void goTo(const QString& place) const { m_it->window->workspace().goTo(place); }
    void tokenWays() const;
    void profileWays() const;
    [[nodiscard]] QStringList cut() const;

    std::unique_ptr<TranslationLoader> m_translations;
    std::unique_ptr<SentenceRecorder> m_recorder;
    std::unique_ptr<WindowUnderTest> m_it;
};

void TestGerman::init()
{
    m_translations = std::make_unique<TranslationLoader>(u"de"_s);
    m_recorder = std::make_unique<SentenceRecorder>();
    QCoreApplication::installTranslator(m_recorder.get());
    WindowUnderTest::language = m_recorder.get();
    m_it = std::make_unique<WindowUnderTest>();
}

void TestGerman::cleanup()
{
    m_it.reset();
    WindowUnderTest::language = nullptr;
    m_recorder.reset();
    m_translations.reset();
}

void TestGerman::theSignInPageIsGerman()
{
    QVERIFY(named<QPushButton>(*m_it->window, u"Anmelden"_s) != nullptr);
    QVERIFY(named<QPushButton>(*m_it->window, u"Sign In"_s) == nullptr);
    QVERIFY(named<QLineEdit>(*m_it->window, u"Passwort"_s) != nullptr);
}

void TestGerman::tokenWays() const
{
    m_it->press("Add New API Token");
    m_it->field("Token name")->clear();
    m_it->press("Save");
    QTRY_VERIFY(m_it->says("Give the token a name"));
    m_it->field("Token name")->setText(u"ci"_s);
    m_it->press("Save");
    QTRY_VERIFY(m_it->says("Created token"));
    QTest::keySequence(m_it->find<TokenTable>("API tokens"), QKeySequence::Copy);
    QTRY_VERIFY(m_it->says("Copied token"));
    m_it->action("Delete…")->trigger();
    QTRY_VERIFY(m_it->button("Delete") != nullptr);
    m_it->press("Delete");
    QTRY_VERIFY(m_it->says("NocoDB still accepts this token"));
}

void TestGerman::profileWays() const
{
    goTo(u"profile"_s);
    m_it->press("Change Password…");
    m_it->field("Current password")->setText(u"wrong"_s);
    m_it->field("New password")->setText(u"correct horse 2"_s);
    m_it->field("New password again")->setText(u"correct horse 2"_s);
    m_it->press("Change Password");
    QTRY_VERIFY(m_it->says("The current password is wrong"));
}

void TestGerman::everySentenceOnTheWayIsTranslated()
{
    m_it->submit(u"wrong"_s);
    QTRY_VERIFY(m_it->says("Email or password is wrong"));
    QVERIFY(m_it->signIn());
    tokenWays();
    profileWays();
    goTo(u"server"_s);
    QTRY_VERIFY(m_it->says("It answers in"));
    QVERIFY(m_it->endSession());
    QTRY_VERIFY(m_it->says("Your session has ended"));
    QTranslator german;
    QVERIFY(german.load(u":/translations/keyfob_de.qm"_s));
    QCOMPARE(m_recorder->missingIn(german), QStringList());
    QVERIFY2(m_recorder->count() > 150, qPrintable(QString::number(m_recorder->count())));
}

void TestGerman::nothingIsCutInTheSmallestWindow_data()
{
    QTest::addColumn<QString>("place");
    for (const char* place : {"overview", "profile", "tokens", "server"}) {
        QTest::newRow(place) << QString::fromUtf8(place);
    }
}

void TestGerman::nothingIsCutInTheSmallestWindow()
{
    QFETCH(QString, place);
    m_it->server.addToken(WindowUnderTest::kEmail, u"ci"_s);
    m_it->server.addUser(u"bob@example.com"_s, u"secret 123"_s);
    m_it->server.addToken(u"bob@example.com"_s, u"bob's"_s);
    QVERIFY(m_it->signIn());
    m_it->window->resize(720, 480);
    goTo(place);
    QTRY_COMPARE(cut(), QStringList());
}

// Words that get less room than they ask for. What may be shortened asks for none.
QStringList TestGerman::cut() const
{
    QStringList found;
    for (const auto* button : m_it->window->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->width() < button->minimumSizeHint().width()) {
            found.append(button->text());
        }
    }
    for (const auto* label : m_it->window->findChildren<QLabel*>()) {
        if (label->isVisible() && label->width() < label->minimumSizeHint().width()) {
            found.append(label->text());
        }
    }
    for (const auto* field : m_it->window->findChildren<QLineEdit*>()) {
        const int room = field->width() - 2 * theme::space(theme::Space::S);
        if (field->isVisible()
            && field->fontMetrics().horizontalAdvance(field->placeholderText()) > room) {
            found.append(field->placeholderText());
        }
    }
    for (const auto* tabs : m_it->window->findChildren<QTabBar*>()) {
        if (tabs->isVisible() && tabs->width() < tabs->sizeHint().width()) {
            found.append(tabs->tabText(0));
        }
    }
    return found;
}

KEYFOB_UI_TEST_MAIN(TestGerman)
#include "tst_german.moc"

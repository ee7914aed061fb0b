#include "app/translationloader.h"
#include "tests/support/windowundertest.h"
#include "ui/tokens/tokentable.h"
#include "ui/workspace.h"

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

/// The window in another language: whether it is spoken everywhere. Whether its words have room,
/// the gallery looks at.
class TestGerman : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSignInPageIsGerman();
    void everySentenceOnTheWayIsTranslated();

private:
    // The keyboard goes to the window again, and with it the page that is chosen.
    void goTo(const QString& place) const { m_it->window->workspace().goTo(place); }
    void tokenWays() const;
    void profileWays() const;

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
    QVERIFY(german.load(u"keyfob_de"_s,
                        QCoreApplication::applicationDirPath() + u"/translations"_s));
    QCOMPARE(m_recorder->missingIn(german), QStringList());
    QVERIFY2(m_recorder->count() > 150, qPrintable(QString::number(m_recorder->count())));
}

KEYFOB_UI_TEST_MAIN(TestGerman)
#include "tst_german.moc"

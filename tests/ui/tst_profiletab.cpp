#include "tests/support/windowundertest.h"
#include "ui/workspace.h"

#include <QLabel>
#include <QTabWidget>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;

namespace {

constexpr auto kProfile = "/api/v1/user/profile";
constexpr auto kEdit = "Change Display Name";
constexpr auto kField = "Display name";

} // namespace

/// Who is signed in, and how they are called.
class TestProfileTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void showsEmailIdAndRolesInWords();
    void theIdIsSelectedAsItIs();
    void aNewNameIsShownEverywhereAtOnce();
    void escAndCancelChangeNothing();
    void anEmptyNameIsRemoved();
    void aFailureIsToldAndTheNameStays_data();
    void aFailureIsToldAndTheNameStays();
    void oneSaveIsOneRequest();
    void aTooLongNameIsNotSent();
    void withoutAServerNothingIsSentAndTheReasonGoesWithIt();
    void aServerWithoutDisplayNamesOffersNone();
    void aNameThatWasBegunOutlivesTheSession();
    void whatTheServerSaysIsPlainText();

private:
    void edit(const QString& name) const;
    [[nodiscard]] int saves() const { return m_it->server.count("PATCH", kProfile); }
    [[nodiscard]] std::optional<QString> nameAtServer() const
    {
        return m_it->server.user(WindowUnderTest::kEmail)->displayName;
    }

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestProfileTab::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    QVERIFY(m_it->signIn());
    m_it->window->workspace().goTo(QStringLiteral("profile"));
    QTRY_VERIFY(m_it->button(kEdit) != nullptr);
}

void TestProfileTab::edit(const QString& name) const
{
    m_it->press(kEdit);
    QLineEdit* field = m_it->field(kField);
    QVERIFY(field != nullptr);
    QCOMPARE(m_it->keyboard(), field);
    field->selectAll();
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestProfileTab::showsEmailIdAndRolesInWords()
{
    QVERIFY(m_it->says("ada@example.com"));
    QVERIFY(m_it->says("Super admin"));
    QVERIFY(m_it->says(m_it->server.user(WindowUnderTest::kEmail)->id.toUtf8().constData()));
    QVERIFY(m_it->says(m_it->server.url().toString().toUtf8().constData()));
}

void TestProfileTab::theIdIsSelectedAsItIs()
{
    const QByteArray own = m_it->server.user(WindowUnderTest::kEmail)->id.toUtf8();
    const QByteArray longer = "us_0123456789abcdefghij"; // longer than what is broken otherwise
    const auto change = [own, longer](FakeReply& reply) { reply.body.replace(own, longer); };
    m_it->server.addFault(Fault::change(change), "GET", "/api/v1/auth/user/me",
                          FakeNocoDb::kForEver);
    m_it->session->fetchProfile();
    QTRY_VERIFY(m_it->find<QLabel>(longer.constData()));
    auto* label = m_it->find<QLabel>(longer.constData());
    label->setSelection(0, int(label->text().size()));
    QCOMPARE(label->selectedText().toUtf8(), longer);
}

void TestProfileTab::aNewNameIsShownEverywhereAtOnce()
{
    edit(QStringLiteral(" Ada Lovelace "));
    QTRY_VERIFY(m_it->says("You are called “Ada Lovelace” now."));
    QCOMPARE(nameAtServer(), QStringLiteral("Ada Lovelace"));
    QVERIFY(m_it->field(kField) == nullptr);
    QTRY_VERIFY(m_it->find<QLabel>("Ada Lovelace"));
    QCOMPARE(m_it->keyboard(), m_it->button(kEdit));
    QVERIFY(m_it->button("User menu, Ada Lovelace, ada@example.com"));
    m_it->window->workspace().goTo(QStringLiteral("overview"));
    QVERIFY(m_it->find<QLabel>("Ada Lovelace"));
}

void TestProfileTab::escAndCancelChangeNothing()
{
    for (const bool byKey : {true, false}) {
        m_it->press(kEdit);
        m_it->field(kField)->setText(QStringLiteral("Ada"));
        if (byKey) {
            QTest::keyClick(m_it->field(kField), Qt::Key_Escape);
        } else {
            m_it->press("Cancel");
        }
        QVERIFY(m_it->field(kField) == nullptr);
        QVERIFY(m_it->button(kEdit) != nullptr);
    }
    m_it->press(kEdit);
    QCOMPARE(m_it->field(kField)->text(), QString());
    QCOMPARE(saves(), 0);
}

void TestProfileTab::anEmptyNameIsRemoved()
{
    edit(QStringLiteral("Ada"));
    QTRY_VERIFY(m_it->find<QLabel>("Ada"));
    m_it->press(kEdit);
    QCOMPARE(m_it->field(kField)->text(), QStringLiteral("Ada"));
    m_it->field(kField)->setText(QStringLiteral("  "));
    m_it->press("Save");
    QTRY_VERIFY(m_it->says("Your display name was removed."));
    QCOMPARE(nameAtServer(), QString());
    QTRY_VERIFY(m_it->find<QLabel>("ada@example.com"));
}

void TestProfileTab::aFailureIsToldAndTheNameStays_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("500") << Fault::html(500) << QStringLiteral("has a problem of its own");
    QTest::newRow("closed") << Fault::closeBeforeEffect() << QStringLiteral("was lost");
    QTest::newRow("refused") << Fault::json(403, {{QStringLiteral("msg"), QStringLiteral("No")}})
                             << QStringLiteral("No");
    QTest::newRow("no route") << Fault::html(404) << QStringLiteral("has no display names");
}

void TestProfileTab::aFailureIsToldAndTheNameStays()
{
    QFETCH(Fault, fault);
    QFETCH(QString, sentence);
    m_it->server.addFault(fault, "PATCH", kProfile, FakeNocoDb::kForEver);
    edit(QStringLiteral("Ada"));
    QTRY_VERIFY(m_it->says(sentence.toUtf8().constData()));
    QCOMPARE(m_it->field(kField)->text(), QStringLiteral("Ada"));
    QCOMPARE(m_it->keyboard(), m_it->field(kField));
    QVERIFY(m_it->field(kField)->accessibleDescription().contains(sentence));
    m_it->server.clearFaults();
    m_it->service->reload();
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QTest::keyClick(m_it->field(kField), Qt::Key_Return);
    QTRY_COMPARE(nameAtServer(), QStringLiteral("Ada"));
}

void TestProfileTab::oneSaveIsOneRequest()
{
    m_it->server.addFault(Fault::delay(200ms), "PATCH", kProfile);
    edit(QStringLiteral("Ada"));
    QTest::keyClick(m_it->field(kField), Qt::Key_Return);
    QTest::keyClick(m_it->field(kField), Qt::Key_Escape);
    QVERIFY(m_it->button("Saving…") != nullptr);
    QTRY_VERIFY(m_it->find<QLabel>("Ada"));
    QCOMPARE(saves(), 1);
}

void TestProfileTab::aTooLongNameIsNotSent()
{
    edit(QString(256, QLatin1Char('a')));
    QVERIFY(m_it->says("A display name can have 255 characters; take away 1."));
    QCOMPARE(m_it->field(kField)->text().size(), 256);
    QCOMPARE(saves(), 0);
}

void TestProfileTab::withoutAServerNothingIsSentAndTheReasonGoesWithIt()
{
    m_it->server.stop();
    m_it->service->reload();
    QTRY_COMPARE(m_it->session->state(), SessionState::Offline);
    edit(QStringLiteral("Ada"));
    QVERIFY(m_it->says("The server cannot be reached now. Press Retry first."));
    m_it->server.start();
    m_it->session->retry();
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QVERIFY(!m_it->says("The server cannot be reached now"));
    QCOMPARE(m_it->field(kField)->text(), QStringLiteral("Ada"));
    QCOMPARE(saves(), 0);
}

void TestProfileTab::aServerWithoutDisplayNamesOffersNone()
{
    m_it->server.behaviour().hasDisplayNames = false;
    m_it->session->fetchProfile();
    QTRY_VERIFY(m_it->button(kEdit) == nullptr);
    QVERIFY(m_it->button("Change Password…") != nullptr);
}

void TestProfileTab::aNameThatWasBegunOutlivesTheSession()
{
    m_it->press(kEdit);
    m_it->field(kField)->setText(QStringLiteral("Ada"));
    QVERIFY(m_it->endSession());
    m_it->press("Sign In Again");
    m_it->field("Password")->setText(WindowUnderTest::kPassword);
    m_it->press("Sign In");
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QTRY_VERIFY(m_it->field(kField) != nullptr);
    QCOMPARE(m_it->field(kField)->text(), QStringLiteral("Ada"));
    m_it->session->logOut(Session::LogOut::ThisComputer);
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedOut);
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->button(kEdit) != nullptr);
    QVERIFY(m_it->field(kField) == nullptr);
}

void TestProfileTab::whatTheServerSaysIsPlainText()
{
    edit(QStringLiteral("<b>Ada</b>"));
    QTRY_VERIFY(m_it->find<QLabel>("<b>Ada</b>"));
    QCOMPARE(m_it->find<QLabel>("<b>Ada</b>")->textFormat(), Qt::PlainText);
}

KEYFOB_UI_TEST_MAIN(TestProfileTab)
#include "tst_profiletab.moc"

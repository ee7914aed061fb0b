#include "tests/support/windowundertest.h"
#include "ui/workspace.h"

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;

namespace {

const QString kNew = QStringLiteral("battery staple 2");
constexpr auto kRoute = "/api/v1/auth/password/change";
constexpr auto kOpen = "Change Password…";
constexpr auto kCurrent = "Current password";
constexpr auto kChanged = "New password";
constexpr auto kRepeat = "New password again";

} // namespace

/// Changing one's own password in the window.
class TestOwnPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void saysBeforehandWhatItDoes();
    void theSessionGoesOnWithTheNewPassword();
    void aWrongPasswordIsToldAtItsFieldAndNothingIsLost();
    void rulesAreKeptBeforeAnythingIsSent_data();
    void rulesAreKeptBeforeAnythingIsSent();
    void charactersCountAsTheServerCounts();
    void doubleEnterIsOneRequest();
    void aLostReplyIsNotKnownAndToldHowToFindOut();
    void withoutAServerNothingIsSentAndTheReasonGoesWithIt();
    void escGivesUpAndWipes();
    void theFieldsAreWipedWithTheSession();
    void theFormComesIntoViewInASmallWindow();
    void theFieldsBeginWhereTheirButtonsDo();

private:
    void fill(const QString& current, const QString& changed, const QString& repeat) const;
    void submit(const QString& current = WindowUnderTest::kPassword) const;
    [[nodiscard]] int requests() const { return m_it->server.count("POST", kRoute); }
    [[nodiscard]] QString passwordAtServer() const
    {
        return m_it->server.user(WindowUnderTest::kEmail)->password;
    }

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestOwnPassword::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    QVERIFY(m_it->signIn());
    m_it->window->workspace().goTo(QStringLiteral("profile"));
    m_it->press(kOpen);
    QCOMPARE(m_it->keyboard(), m_it->field(kCurrent));
}

void TestOwnPassword::fill(const QString& current, const QString& changed,
                           const QString& repeat) const
{
    m_it->field(kCurrent)->setText(current);
    m_it->field(kChanged)->setText(changed);
    m_it->field(kRepeat)->setText(repeat);
}

void TestOwnPassword::submit(const QString& current) const
{
    fill(current, kNew, kNew);
    QTest::keyClick(m_it->field(kRepeat), Qt::Key_Return);
}

void TestOwnPassword::saysBeforehandWhatItDoes()
{
    QVERIFY(m_it->says("ends your sessions in all other browsers and programs"));
    QVERIFY(m_it->says("Your API tokens go on working."));
    QVERIFY(m_it->says("8 to 128 characters"));
    QVERIFY(m_it->field(kChanged)->accessibleDescription().contains(QStringLiteral("8 to 128")));
    QVERIFY(!m_it->says("This session may end, too"));
    m_it->server.addFault(Fault::change([](FakeReply& reply) { reply.headers.clear(); }), "POST",
                          "/api/v1/auth/user/signin");
    m_it->session->logOut(Session::LogOut::ThisComputer);
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedOut);
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->says("This session may end, too"));
}

void TestOwnPassword::theSessionGoesOnWithTheNewPassword()
{
    const FakeToken token
        = m_it->server.addToken(WindowUnderTest::kEmail, QStringLiteral("ci"));
    submit();
    QTRY_VERIFY(m_it->says("Your password was changed."));
    QCOMPARE(passwordAtServer(), kNew);
    QVERIFY(m_it->field(kCurrent) == nullptr);
    QCOMPARE(m_it->keyboard(), m_it->button(kOpen));
    m_it->service->reload();
    QTRY_COMPARE(m_it->tokens->rowCount(), 1);
    QCOMPARE(m_it->session->state(), SessionState::SignedIn);
    QVERIFY(m_it->server.isTokenAccepted(token.token));
    m_it->press(kOpen);
    QVERIFY(m_it->field(kCurrent)->text().isEmpty() && m_it->field(kChanged)->text().isEmpty());
}

void TestOwnPassword::aWrongPasswordIsToldAtItsFieldAndNothingIsLost()
{
    submit(QStringLiteral("wrong horse 1"));
    QTRY_VERIFY(m_it->says("The current password is wrong. Enter it again."));
    QLineEdit* current = m_it->field(kCurrent);
    QCOMPARE(m_it->keyboard(), current);
    QCOMPARE(current->selectedText().size(), current->text().size());
    QVERIFY(current->accessibleDescription().contains(QStringLiteral("is wrong")));
    QCOMPARE(m_it->field(kChanged)->text(), kNew);
    QTest::keyClicks(current, WindowUnderTest::kPassword);
    QVERIFY(!m_it->says("is wrong"));
    QTest::keyClick(current, Qt::Key_Return);
    QTRY_COMPARE(passwordAtServer(), kNew);
}

void TestOwnPassword::rulesAreKeptBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("changed");
    QTest::addColumn<QString>("repeat");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QByteArray>("field");
    const QString old = WindowUnderTest::kPassword;
    const QString tooLong(130, QLatin1Char('a'));
    QTest::newRow("no current one") << QString() << kNew << kNew
                                    << QStringLiteral("Enter your current password.")
                                    << QByteArray(kCurrent);
    QTest::newRow("short") << old << QStringLiteral("7 chars") << QStringLiteral("7 chars")
                           << QStringLiteral("needs 8 characters") << QByteArray(kChanged);
    QTest::newRow("long") << old << tooLong << tooLong << QStringLiteral("take away 2")
                          << QByteArray(kChanged);
    QTest::newRow("differ") << old << kNew << QStringLiteral("battery staple 3")
                            << QStringLiteral("The new passwords differ.") << QByteArray(kRepeat);
}

void TestOwnPassword::rulesAreKeptBeforeAnythingIsSent()
{
    QFETCH(QString, current);
    QFETCH(QString, changed);
    QFETCH(QString, repeat);
    QFETCH(QString, sentence);
    QFETCH(QByteArray, field);
    fill(current, changed, repeat);
    m_it->press("Change Password");
    QVERIFY(m_it->says(sentence.toUtf8().constData()));
    QCOMPARE(m_it->keyboard(), m_it->field(field.constData()));
    QCOMPARE(m_it->field(kChanged)->text(), changed);
    QCOMPARE(requests(), 0);
}

void TestOwnPassword::charactersCountAsTheServerCounts()
{
    const QString keys = QStringLiteral("🔑").repeated(8); // 16 UTF-16 units
    fill(WindowUnderTest::kPassword, keys.chopped(2), keys.chopped(2));
    m_it->press("Change Password");
    QVERIFY(m_it->says("needs 8 characters"));
    fill(WindowUnderTest::kPassword, keys, keys);
    m_it->press("Change Password");
    QTRY_COMPARE(passwordAtServer(), keys);
}

void TestOwnPassword::doubleEnterIsOneRequest()
{
    m_it->server.addFault(Fault::delay(200ms), "POST", kRoute);
    submit();
    QVERIFY(m_it->button("Changing…") != nullptr);
    QTest::keyClick(m_it->field(kRepeat), Qt::Key_Return);
    QTest::keyClick(m_it->field(kRepeat), Qt::Key_Escape);
    QTRY_VERIFY(m_it->says("Your password was changed."));
    QCOMPARE(requests(), 1);
}

void TestOwnPassword::aLostReplyIsNotKnownAndToldHowToFindOut()
{
    m_it->server.addFault(Fault::closeAfterEffect(), "POST", kRoute, FakeNocoDb::kForEver);
    submit();
    QTRY_VERIFY(m_it->says("it is not known whether your password was changed"));
    QVERIFY(m_it->says("try the new password first, then the old one"));
    QTRY_COMPARE(m_it->session->state(), SessionState::Expired);
    QVERIFY(m_it->says("it is not known whether your password was changed"));
    QCOMPARE(requests(), 1);
}

void TestOwnPassword::withoutAServerNothingIsSentAndTheReasonGoesWithIt()
{
    m_it->server.stop();
    m_it->service->reload();
    QTRY_COMPARE(m_it->session->state(), SessionState::Offline);
    submit();
    QVERIFY(m_it->says("The server cannot be reached now. Press Retry first."));
    m_it->server.start();
    m_it->session->retry();
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QVERIFY(!m_it->says("The server cannot be reached now"));
    QVERIFY(!m_it->field(kCurrent)->accessibleDescription().contains(u"cannot be reached"));
    QCOMPARE(m_it->field(kChanged)->text(), kNew);
    QCOMPARE(requests(), 0);
}

void TestOwnPassword::escGivesUpAndWipes()
{
    fill(QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"));
    QTest::keyClick(m_it->field(kChanged), Qt::Key_Escape);
    QVERIFY(m_it->field(kCurrent) == nullptr);
    QCOMPARE(m_it->keyboard(), m_it->button(kOpen));
    m_it->press(kOpen);
    for (const char* name : {kCurrent, kChanged, kRepeat}) {
        QCOMPARE(m_it->field(name)->text(), QString());
        QTest::keyClick(m_it->field(name), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_it->field(name)->text(), QString());
    }
}

void TestOwnPassword::theFieldsAreWipedWithTheSession()
{
    fill(WindowUnderTest::kPassword, kNew, kNew);
    QVERIFY(m_it->endSession());
    for (const char* name : {kCurrent, kChanged, kRepeat}) {
        QCOMPARE(m_it->field(name)->text(), QString());
    }
}

void TestOwnPassword::theFormComesIntoViewInASmallWindow()
{
    QTest::keyClick(m_it->field(kCurrent), Qt::Key_Escape);
    m_it->window->resize(720, 480);
    m_it->press(kOpen);
    const auto isInView = [this] {
        const QLineEdit* field = m_it->field(kCurrent);
        return field->visibleRegion().boundingRect() == field->rect();
    };
    QTRY_VERIFY(isInView());
    m_it->server.addFault(Fault::delay(50ms), "POST", kRoute);
    submit(QStringLiteral("wrong horse 1"));
    QTRY_VERIFY(m_it->says("The current password is wrong."));
    QTRY_VERIFY(isInView());
}

void TestOwnPassword::theFieldsBeginWhereTheirButtonsDo()
{
    const auto left = [this](const QWidget* widget) {
        return widget->mapTo(m_it->window.get(), QPoint()).x();
    };
    for (const char* name : {kCurrent, kChanged, kRepeat}) {
        QTRY_COMPARE(left(m_it->field(name)), left(m_it->button("Change Password")));
    }
}

KEYFOB_UI_TEST_MAIN(TestOwnPassword)
#include "tst_ownpassword.moc"

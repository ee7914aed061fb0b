#include "models/api/networkpolicy.h"
#include "tests/support/proxyserver.h"
#include "tests/support/windowundertest.h"
#include "ui/signin/signinpage.h"

#include <QCheckBox>

using namespace keyfob;
using namespace keyfob::test;

namespace {

const QString kUser = QStringLiteral("ada");
const QString kPassword = QStringLiteral("proxy-secret-1");

} // namespace

/// What a person sees of a real proxy that asks who they are, and how they answer.
class TestProxyQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beforeSigningInThePasswordIsAskedFor();
    void aWrongPasswordIsAskedForAgain();
    void aSessionGoesOnWhenThePasswordIsEntered();
    void aUserNameIsNeededAndNothingTypedIsLost();
    void aPasswordCanBeForgotten();
    void aKeyringThatRefusesIsTold();
    void aKeyringThatRefusedBeforeTheSignInIsToldAfterIt();
    void withoutASessionTheSettingsAreWithinReach();

private:
    void useProxy();
    void lookAtServer()
    {
        m_it->window->signInPage().fillIn(m_it->server.url().toString(), WindowUnderTest::kEmail);
        QTRY_VERIFY(m_it->button("Enter Proxy Password…"));
        QVERIFY(m_it->says("lets nobody through without the right user name and password"));
    }
    void answer(const QString& password)
    {
        m_it->press("Enter Proxy Password…");
        QTRY_VERIFY(m_it->field("Proxy password"));
        QCOMPARE(m_it->field("Proxy password")->echoMode(), QLineEdit::Password);
        QTest::keyClicks(m_it->field("Proxy user name"), kUser);
        QTest::keyClicks(m_it->field("Proxy password"), password);
        QTest::keyClick(m_it->field("Proxy password"), Qt::Key_Return);
        QTRY_VERIFY(!m_it->field("Proxy password"));
    }
    [[nodiscard]] NetworkPolicy& policy() const { return *NetworkPolicy::of(m_it->manager); }

    std::unique_ptr<WindowUnderTest> m_it;
    std::unique_ptr<ProxyServer> m_proxy;
};

void TestProxyQuestions::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    m_proxy = std::make_unique<ProxyServer>(ProxyServer::Kind::Http);
    QVERIFY(m_proxy->start(kUser, kPassword));
}

void TestProxyQuestions::cleanup()
{
    m_it.reset();
    m_proxy.reset();
}

void TestProxyQuestions::useProxy()
{
    NetworkSettings settings;
    settings.proxy = {ProxySettings::Mode::Manual, ProxySettings::Type::Http,
                      QStringLiteral("127.0.0.1"), m_proxy->port(), {}, {}};
    policy().setSettings(settings);
}

void TestProxyQuestions::beforeSigningInThePasswordIsAskedFor()
{
    useProxy();
    lookAtServer();
    QCOMPARE(m_it->server.count(), 0);
    answer(kPassword);
    QTRY_VERIFY(m_it->says("NocoDB answers"));
    QVERIFY(!m_it->button("Enter Proxy Password…"));
    QCOMPARE(policy().settings().proxy.user, kUser);
    QVERIFY(m_it->signIn());
}

void TestProxyQuestions::aWrongPasswordIsAskedForAgain()
{
    useProxy();
    lookAtServer();
    answer(QStringLiteral("wrong"));
    QTRY_VERIFY(m_it->button("Enter Proxy Password…"));
    QCOMPARE(m_it->server.count(), 0);
    m_it->press("Enter Proxy Password…");
    QTRY_VERIFY(m_it->field("Proxy password"));
    QCOMPARE(m_it->field("Proxy user name")->text(), kUser);
    QVERIFY(m_it->field("Proxy password")->text().isEmpty());
    QTest::keyClicks(m_it->field("Proxy password"), kPassword);
    m_it->press("Sign In to Proxy");
    QTRY_VERIFY(m_it->says("NocoDB answers"));
}

void TestProxyQuestions::aSessionGoesOnWhenThePasswordIsEntered()
{
    QVERIFY(m_it->signIn());
    useProxy();
    m_it->service->reload();
    QTRY_VERIFY(m_it->session->state() == SessionState::Offline);
    QTRY_VERIFY(m_it->button("Enter Proxy Password…"));
    QVERIFY(m_it->button("Retry"));
    answer(kPassword);
    QTRY_VERIFY(m_it->session->state() == SessionState::SignedIn);
    QTRY_VERIFY(!m_it->button("Enter Proxy Password…"));
    QVERIFY(m_proxy->served(m_it->server.port()) > 0);
}

void TestProxyQuestions::aUserNameIsNeededAndNothingTypedIsLost()
{
    useProxy();
    lookAtServer();
    m_it->press("Enter Proxy Password…");
    QTRY_VERIFY(m_it->field("Proxy password"));
    QTest::keyClicks(m_it->field("Proxy password"), kPassword);
    QTest::keyClick(m_it->field("Proxy password"), Qt::Key_Return);
    QTRY_VERIFY(m_it->says("Enter your user name at the proxy."));
    QCOMPARE(m_it->field("Proxy password")->text(), kPassword);
    QVERIFY(!policy().login());
    m_it->press("Cancel");
    QTRY_VERIFY(!m_it->field("Proxy password"));
    QVERIFY(!policy().login());
}

void TestProxyQuestions::aPasswordCanBeForgotten()
{
    useProxy();
    lookAtServer();
    answer(QStringLiteral("wrong"));
    QTRY_VERIFY(m_it->button("Enter Proxy Password…"));
    m_it->press("Enter Proxy Password…");
    QTRY_VERIFY(m_it->button("Remove Saved Password"));
    m_it->press("Remove Saved Password");
    QTRY_VERIFY(!m_it->field("Proxy password"));
    QVERIFY(!policy().login());
}

void TestProxyQuestions::aKeyringThatRefusesIsTold()
{
    QVERIFY(m_it->signIn());
    policy().noteLoginNotKept();
    QTRY_VERIFY(m_it->says("Your keyring has not taken the proxy’s password"));
}

void TestProxyQuestions::aKeyringThatRefusedBeforeTheSignInIsToldAfterIt()
{
    policy().noteLoginNotKept();
    // What the keyring says of a session that is to be kept would take its place.
    m_it->find<QCheckBox>("Keep me signed in")->setChecked(false);
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->says("Your keyring has not taken the proxy’s password"));
}

void TestProxyQuestions::withoutASessionTheSettingsAreWithinReach()
{
    useProxy();
    lookAtServer();
    m_it->press("Network Settings…");
    QTRY_VERIFY(m_it->field("Proxy host"));
    QCOMPARE(m_it->field("Port")->text(), QString::number(m_proxy->port()));
    QTest::keyClick(m_it->field("Port"), Qt::Key_Return); // of no button's business
    QVERIFY(policy().settings().proxy.mode == ProxySettings::Mode::Manual);
    QVERIFY(m_it->field("Port"));
    m_it->press("None");
    QTRY_VERIFY(m_it->says("NocoDB answers"));
    m_it->press("Close");
    QTRY_VERIFY(!m_it->field("Proxy host"));
    QVERIFY(!m_it->button("Network Settings…"));
}

KEYFOB_UI_TEST_MAIN(TestProxyQuestions)
#include "tst_proxyquestions.moc"

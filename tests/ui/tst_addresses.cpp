#include "tests/support/windowundertest.h"
#include "ui/signin/signinpage.h"

#include <QNetworkProxy>

using namespace keyfob;
using namespace keyfob::test;

/// What the sign-in page makes of addresses that are not quite right. The server in this process
/// stands in for a proxy, so that names can be used that are not those of this computer.
class TestAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void aBareNameFallsBackToHttpWhereNothingSpeaksHttps();
    void aTypedHttpsIsNeverLeft();
    void theFirstReasonIsToldWhenBothFail();
    void aRedirectIsOfferedAsACorrection();

private:
    void type(const char* address)
    {
        m_it->window->signInPage().fillIn(QString::fromUtf8(address), WindowUnderTest::kEmail);
    }

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestAddresses::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    m_it->manager.setProxy({QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                            m_it->server.port()});
}

void TestAddresses::aBareNameFallsBackToHttpWhereNothingSpeaksHttps()
{
    type("nocodb.test");
    QTRY_VERIFY(m_it->says("NocoDB answers, but the connection is not encrypted."));
    QCOMPARE(m_it->field("Server")->text(), QStringLiteral("nocodb.test")); // as it was typed
    m_it->field("Password")->setText(WindowUnderTest::kPassword);
    m_it->press("Sign In");
    QTRY_VERIFY(m_it->button("Sign In Without Encryption"));
}

void TestAddresses::aTypedHttpsIsNeverLeft()
{
    type("https://nocodb.test");
    QTRY_VERIFY(m_it->find<QWidget>("Server")->accessibleDescription().contains(
        QStringLiteral("nocodb.test")));
    QTRY_VERIFY(!m_it->says("Looking for NocoDB"));
    QVERIFY(!m_it->says("NocoDB answers"));
    QCOMPARE(m_it->server.count("GET", "/api/v1/db/meta/nocodb/info"), 0);
}

void TestAddresses::theFirstReasonIsToldWhenBothFail()
{
    m_it->manager.setProxy(QNetworkProxy::NoProxy);
    const QString gone = QStringLiteral("127.0.0.2:%1").arg(m_it->server.port());
    m_it->server.stop();
    type(qPrintable(gone));
    QTRY_VERIFY(m_it->says("does not accept connections"));
}

void TestAddresses::aRedirectIsOfferedAsACorrection()
{
    m_it->manager.setProxy(QNetworkProxy::NoProxy);
    FakeNocoDb elsewhere;
    elsewhere.behaviour().pathPrefix = "/team";
    const QString info = QStringLiteral("/api/v1/db/meta/nocodb/info");
    m_it->server.addFault(Fault::redirect(elsewhere.url(info)), "GET");
    type(qPrintable(m_it->server.url().toString()));
    const QByteArray offer = "Use " + elsewhere.url().toString().toUtf8();
    QTRY_VERIFY(m_it->button(offer.constData()));
    QCOMPARE(elsewhere.count(), 0); // offered, and not followed
    m_it->press(offer.constData());
    QCOMPARE(m_it->field("Server")->text(), elsewhere.url().toString());
    QTRY_VERIFY(m_it->says("NocoDB answers"));
}

KEYFOB_UI_TEST_MAIN(TestAddresses)
#include "tst_addresses.moc"

#include "tests/support/tooltip.h"
#include "tests/support/windowundertest.h"
#include "ui/signin/signinpage.h"

using namespace keyfob;
using namespace keyfob::test;

/// What the sign-in page makes of addresses that are not quite right. 0.0.0.0 reaches this computer
/// without being one of its own addresses, for which http would be taken at once.
class TestAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<WindowUnderTest>(); }
    void cleanup() { m_it.reset(); }
    void aBareNameFallsBackToHttpWhereNothingSpeaksHttps();
    void aTypedHttpsIsNeverLeft();
    void theFirstReasonIsToldWhenBothFail();
    void aRedirectIsOfferedAsACorrection();
    void theAddressThatIsOfferedIsShownAsItIs();
    void aFolderThatAnswersIsOfferedAsACorrection_data();
    void aFolderThatAnswersIsOfferedAsACorrection();
    void anotherWebServerIsToldApart();

private:
    void type(const QString& address)
    {
        m_it->window->signInPage().fillIn(address, WindowUnderTest::kEmail);
    }
    [[nodiscard]] QString bareAddress() const
    {
        return QStringLiteral("0.0.0.0:%1").arg(m_it->server.port());
    }

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestAddresses::aBareNameFallsBackToHttpWhereNothingSpeaksHttps()
{
    type(bareAddress());
    QTRY_VERIFY(m_it->says("NocoDB answers, but the connection is not encrypted."));
    QCOMPARE(m_it->field("Server")->text(), bareAddress()); // as it was typed
    m_it->field("Password")->setText(WindowUnderTest::kPassword);
    m_it->press("Sign In");
    QTRY_VERIFY(m_it->button("Sign In Without Encryption"));
}

void TestAddresses::aTypedHttpsIsNeverLeft()
{
    type(QStringLiteral("https://") + bareAddress());
    QTRY_VERIFY(!m_it->field("Server")->accessibleDescription().contains(
        QStringLiteral("Looking for NocoDB")));
    QVERIFY(!m_it->says("NocoDB answers"));
    QCOMPARE(m_it->server.count("GET", "/api/v1/db/meta/nocodb/info"), 0);
}

void TestAddresses::theFirstReasonIsToldWhenBothFail()
{
    m_it->server.stop();
    type(bareAddress());
    QTRY_VERIFY(m_it->says("does not accept connections"));
}

void TestAddresses::aRedirectIsOfferedAsACorrection()
{
    FakeNocoDb elsewhere;
    elsewhere.addSuperAdmin(WindowUnderTest::kEmail, WindowUnderTest::kPassword);
    elsewhere.behaviour().pathPrefix = "/team";
    const QString info = QStringLiteral("/api/v1/db/meta/nocodb/info");
    m_it->server.addFault(Fault::redirect(elsewhere.url(info)), "GET");
    type(m_it->server.url().toString());
    const QByteArray offer = "Use " + elsewhere.url().toString().toUtf8();
    QTRY_VERIFY(m_it->button(offer.constData()));
    QCOMPARE(elsewhere.count(), 0); // offered, and not followed
    m_it->press(offer.constData());
    QCOMPARE(m_it->field("Server")->text(), elsewhere.url().toString());
    QTRY_VERIFY(m_it->says("NocoDB answers"));
}

void TestAddresses::theAddressThatIsOfferedIsShownAsItIs()
{
    const QString address = QStringLiteral("https://example.com/a&b");
    const QUrl info(address + QStringLiteral("/api/v1/db/meta/nocodb/info"));
    m_it->server.addFault(Fault::redirect(info), "GET");
    type(m_it->server.url().toString());
    QTRY_VERIFY(m_it->button("Use https://example.com/a&b"));
    const QPushButton* offer = m_it->button("Use https://example.com/a&b");
    QCOMPARE(offer->text(), QStringLiteral("Use https://example.com/a&&b")); // a button's key
    QCOMPARE(toolTipAsShown(offer->toolTip()), address);
    QCOMPARE(offer->accessibleDescription(), address);
}

void TestAddresses::aFolderThatAnswersIsOfferedAsACorrection_data()
{
    QTest::addColumn<QString>("typed"); // %1: the port
    QTest::addColumn<QString>("found");
    QTest::newRow("another web server") << "http://127.0.0.1:%1" << "http://127.0.0.1:%1/nocodb";
    QTest::newRow("a page below") << "http://127.0.0.1:%1/nocodb/nc/base"
                                  << "http://127.0.0.1:%1/nocodb";
    QTest::newRow("a bare name") << "0.0.0.0:%1" << "http://0.0.0.0:%1/nocodb";
}

void TestAddresses::aFolderThatAnswersIsOfferedAsACorrection()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    m_it->server.behaviour().pathPrefix = "/nocodb";
    type(typed.arg(m_it->server.port()));
    const QString address = found.arg(m_it->server.port());
    const QByteArray offer = "Use " + address.toUtf8();
    QTRY_VERIFY(m_it->button(offer.constData()));
    QVERIFY(m_it->says("but it is not NocoDB. NocoDB answers at "));
    m_it->press(offer.constData());
    QCOMPARE(m_it->field("Server")->text(), address);
    QTRY_VERIFY(m_it->field("Password")->hasFocus());
    QTRY_VERIFY(m_it->says("NocoDB answers, "));
    QVERIFY(!m_it->button(offer.constData()));
}

void TestAddresses::anotherWebServerIsToldApart()
{
    m_it->server.behaviour().pathPrefix = "/somewhere/else";
    type(QStringLiteral("http://127.0.0.1:%1").arg(m_it->server.port()));
    QTRY_VERIFY(m_it->says("but it is not NocoDB. Check the address"));
    QTRY_COMPARE(m_it->server.count("GET", "/noco/api"), 1); // the last place to be looked at
    QTRY_COMPARE(m_it->server.requests().back().status, 404);
    QVERIFY(m_it->says("but it is not NocoDB. Check the address"));
    QVERIFY(m_it->button("Sign In")->isEnabled());
}

KEYFOB_UI_TEST_MAIN(TestAddresses)
#include "tst_addresses.moc"

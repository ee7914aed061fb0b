#include "models/api/networkpolicy.h"
#include "tests/support/certificates.h"
#include "tests/support/windowundertest.h"
#include "ui/signin/signinpage.h"

#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;

/// The Server tab: what it tells of the server, and the network settings in it.
class TestServerTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<WindowUnderTest>(); }
    void cleanup() { m_it.reset(); }
    void theCheckIsTimedAndCanBeRepeated();
    void aCertificateIsShownAndTrustCanBeTakenBack();
    void whatIsFilledInCountsWhenTheFieldIsLeft();
    void theManualProxyCountsWhenItIsComplete();
    void badInputStaysWithItsReasonAndDoesNotCount_data();
    void badInputStaysWithItsReasonAndDoesNotCount();
    void aPastedAddressIsTakenApart_data();
    void aPastedAddressIsTakenApart();
    void aFileThatIsGoneIsToldAndBreaksNothing();
    void whatAnAdministratorHasSetIsReadOnly();
    void aChangeFromElsewhereDoesNotLoseWhatIsTyped();

private:
    void openTab()
    {
        QVERIFY(m_it->signIn());
        m_it->window->findChild<QTabWidget*>()->setCurrentIndex(2);
    }
    /// Milliseconds; 0 while there is none.
    [[nodiscard]] int timeTold() const
    {
        static const QRegularExpression kTime(QStringLiteral("It answers in ([\\d,]+) ms"));
        for (const auto* label : m_it->window->findChildren<QLabel*>()) {
            const auto match = kTime.match(label->text());
            if (match.hasMatch()) {
                return match.captured(1).remove(QLatin1Char(',')).toInt();
            }
        }
        return 0;
    }
    [[nodiscard]] NetworkPolicy& policy() const { return *NetworkPolicy::of(m_it->manager); }
    void type(const char* field, const QString& text) const
    {
        QLineEdit* edit = m_it->field(field);
        QVERIFY2(edit, field);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestServerTab::theCheckIsTimedAndCanBeRepeated()
{
    const auto asked = [this] { return m_it->server.count("GET", "/api/v1/db/meta/nocodb/info"); };
    openTab();
    QTRY_VERIFY(m_it->says("It answers in "));
    QVERIFY(m_it->says(qPrintable(m_it->server.url().toString()))); // the address
    const int before = asked();
    m_it->server.addFault(Fault::delay(1200ms), "GET", "/api/v1/db/meta/nocodb/info");
    m_it->press("Check Again");
    QTRY_COMPARE(asked(), before + 1);
    QTRY_VERIFY(timeTold() >= 1200);
    m_it->server.stop();
    m_it->press("Check Again");
    QTRY_VERIFY(m_it->says("does not accept connections"));
    m_it->server.start();
    m_it->press("Check Again");
    QTRY_VERIFY(m_it->says("NocoDB answers, on this computer."));
}

void TestServerTab::aCertificateIsShownAndTrustCanBeTakenBack()
{
    QVERIFY(m_it->server.startTls(certificateFile("selfsigned")));
    m_it->window->signInPage().fillIn(m_it->server.url().toString(), WindowUnderTest::kEmail);
    QTRY_VERIFY(m_it->button("Show Certificate…"));
    m_it->press("Show Certificate…");
    QTRY_VERIFY(m_it->button("Trust This Certificate"));
    m_it->press("Trust This Certificate");
    QTRY_VERIFY(m_it->says("the connection is encrypted"));
    openTab();
    QTRY_VERIFY(m_it->button("Stop Trusting It"));
    QVERIFY(m_it->says("You chose to trust exactly this certificate."));
    const QByteArray sha256
        = QSslCertificate::fromPath(certificateFile("selfsigned"))
              .constFirst()
              .digest(QCryptographicHash::Sha256)
              .toHex(':')
              .toUpper();
    QVERIFY(m_it->says(sha256.left(11).constData()));
    m_it->press("Stop Trusting It");
    QTRY_VERIFY(m_it->says("is not signed by an authority"));
    QVERIFY(m_it->says("Not trusted"));
    QVERIFY(!m_it->button("Stop Trusting It"));
    m_it->press("Show Certificate…");
    QTRY_VERIFY(m_it->button("Trust This Certificate"));
    m_it->press("Trust This Certificate");
    QTRY_VERIFY(m_it->button("Stop Trusting It"));
}

void TestServerTab::whatIsFilledInCountsWhenTheFieldIsLeft()
{
    openTab();
    QSignalSpy edited(&policy(), &NetworkPolicy::edited);
    type("Time limit in seconds", QStringLiteral("60"));
    QCOMPARE(policy().settings().timeLimit, 60s);
    type("CA file", certificateFile("ca"));
    QVERIFY(policy().settings().caFile.endsWith(QStringLiteral("ca.pem")));
    QVERIFY(!policy().caFileError());
    QCOMPARE(edited.count(), 2);
    type("CA file", QString());
    QVERIFY(policy().settings().caFile.isEmpty());
}

void TestServerTab::theManualProxyCountsWhenItIsComplete()
{
    openTab();
    m_it->press("Manual");
    QVERIFY(m_it->says("Counts as soon as host and port are filled in."));
    type("Proxy host", QStringLiteral("127.0.0.1"));
    QVERIFY(policy().settings().proxy.mode == ProxySettings::Mode::None);
    type("No proxy for", QStringLiteral("127.0.0.0/8 .example.com"));
    type("Port", QStringLiteral("3128"));
    QVERIFY(policy().settings().proxy.mode == ProxySettings::Mode::Manual);
    QCOMPARE(policy().settings().proxy.port, quint16{3128});
    QCOMPARE(policy().settings().proxy.noProxy,
             QStringList({QStringLiteral("127.0.0.0/8"), QStringLiteral(".example.com")}));
    QVERIFY(!m_it->says("Counts as soon as"));
    m_it->press("SOCKS5");
    QVERIFY(policy().settings().proxy.type == ProxySettings::Type::Socks5);
    m_it->press("None");
    QVERIFY(policy().settings().proxy.mode == ProxySettings::Mode::None);
    QCOMPARE(policy().settings().proxy.port, quint16{3128}); // for the next time
}

void TestServerTab::badInputStaysWithItsReasonAndDoesNotCount_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* field, const char* text, const char* sentence) {
        QTest::addRow("%s %s", field, text)
            << QByteArray(field) << QString::fromUtf8(text) << QByteArray(sentence);
    };
    row("Time limit in seconds", "9", "from 10 to 600");
    row("Time limit in seconds", "soon", "from 10 to 600");
    row("CA file", "/nowhere/ca.pem", "There is no such file");
    row("CA file", "/", "cannot be read");
    row("CA file", "/etc/passwd", "no certificate in this file");
    row("Proxy host", "two words", "proxy’s name or IP address");
    row("Port", "0", "from 1 to 65535");
    row("Port", "70000", "from 1 to 65535");
    row("No proxy for", "10.0.0.0/99", "10.0.0.0/99 cannot be read");
}

void TestServerTab::badInputStaysWithItsReasonAndDoesNotCount()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    QFETCH(QByteArray, sentence);
    openTab();
    NetworkSettings settings = policy().settings();
    settings.proxy = {ProxySettings::Mode::Manual, ProxySettings::Type::Http,
                      QStringLiteral("proxy.example"), 3128};
    policy().setSettings(settings);
    type(field.constData(), text);
    QVERIFY(m_it->says(sentence.constData()));
    QVERIFY(policy().settings() == settings);
    QCOMPARE(m_it->field(field.constData())->text(), text);
    QVERIFY(m_it->field(field.constData())
                ->accessibleDescription()
                .contains(QString::fromUtf8(sentence)));
}

void TestServerTab::aPastedAddressIsTakenApart_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("isSocks");
    QTest::newRow("url") << QStringLiteral("http://proxy.example:3128/") << 3128 << false;
    QTest::newRow("socks") << QStringLiteral("socks5h://proxy.example:1080") << 1080 << true;
    QTest::newRow("host and port") << QStringLiteral("proxy.example:8080") << 8080 << false;
}

void TestServerTab::aPastedAddressIsTakenApart()
{
    QFETCH(QString, pasted);
    QFETCH(int, port);
    QFETCH(bool, isSocks);
    openTab();
    m_it->press("Manual");
    type("Proxy host", pasted);
    const ProxySettings& proxy = policy().settings().proxy;
    QCOMPARE(proxy.host, QStringLiteral("proxy.example"));
    QCOMPARE(int{proxy.port}, port);
    QCOMPARE(proxy.type == ProxySettings::Type::Socks5, isSocks);
    QVERIFY(!m_it->says("proxy’s name or IP address"));
}

void TestServerTab::aFileThatIsGoneIsToldAndBreaksNothing()
{
    NetworkSettings settings = policy().settings();
    settings.caFile = QStringLiteral("/nowhere/ca.pem");
    policy().setSettings(settings); // as at the start of the program
    openTab();
    QVERIFY(m_it->says("There is no such file"));
    QCOMPARE(m_it->field("CA file")->text(), settings.caFile);
    QTRY_VERIFY(m_it->says("NocoDB answers"));
}

void TestServerTab::whatAnAdministratorHasSetIsReadOnly()
{
    openTab();
    policy().setLocked(NetworkField::CaFile);
    QVERIFY(m_it->says("Set by your administrator."));
    QVERIFY(m_it->field("CA file")->isReadOnly());
    QVERIFY(!m_it->button("Choose CA File…")->isEnabled());
    QVERIFY(m_it->button("Manual")->isEnabled());
    policy().setLocked(NetworkField::Proxy | NetworkField::TimeLimit);
    QVERIFY(!m_it->button("Manual")->isEnabled());
    QVERIFY(m_it->field("Time limit in seconds")->isReadOnly());
    QVERIFY(!m_it->field("CA file")->isReadOnly());
}

void TestServerTab::aChangeFromElsewhereDoesNotLoseWhatIsTyped()
{
    openTab();
    QTest::keyClicks(m_it->field("CA file"), QStringLiteral("/half"));
    NetworkSettings settings = policy().settings();
    settings.timeLimit = 45s;
    settings.caFile = certificateFile("ca");
    policy().setSettings(settings);
    QCOMPARE(m_it->field("Time limit in seconds")->text(), QStringLiteral("45"));
    QCOMPARE(m_it->field("CA file")->text(), QStringLiteral("/half"));
}

KEYFOB_UI_TEST_MAIN(TestServerTab)
#include "tst_servertab.moc"

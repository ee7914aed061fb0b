#include "models/api/tlstrust.h"
#include "tests/support/certificates.h"
#include "tests/support/windowundertest.h"
#include "ui/signin/signinpage.h"

using namespace keyfob;
using namespace keyfob::test;

/// What a person sees of certificates that are not trusted, against a real TLS server.
class TestCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void anUnknownCertificateIsShownAndNotTrustedByItself();
    void trustingItLetsOneSignIn();
    void eachFaultHasItsSentence_data();
    void eachFaultHasItsSentence();
    void aChangedCertificateStopsASessionAndShowsBoth();
    void whereTheReasonIsAnotherByNowNoneIsOffered();

private:
    void serve(const char* certificate)
    {
        QVERIFY(m_it->server.startTls(certificateFile(certificate)));
    }
    void lookAtServer()
    {
        m_it->window->signInPage().fillIn(m_it->server.url().toString(), WindowUnderTest::kEmail);
        QTRY_VERIFY(m_it->button("Show Certificate…"));
    }
    void trust()
    {
        m_it->press("Show Certificate…");
        QTRY_VERIFY(m_it->button("Trust This Certificate"));
        m_it->press("Trust This Certificate");
    }
    /// Under a session, which has read its list by then.
    void replaceTheTrustedOne()
    {
        serve("selfsigned");
        lookAtServer();
        trust();
        QTRY_VERIFY(m_it->says("the connection is encrypted"));
        QVERIFY(m_it->signIn());
        QTRY_VERIFY(!m_it->service->isReading());
        serve("othersigned");
        m_it->service->reload();
    }

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestCertificates::init()
{
    m_it = std::make_unique<WindowUnderTest>();
}

void TestCertificates::anUnknownCertificateIsShownAndNotTrustedByItself()
{
    serve("selfsigned");
    lookAtServer();
    QVERIFY(m_it->says("is not signed by an authority that this computer knows"));
    m_it->press("Show Certificate…");
    QTRY_VERIFY(m_it->button("Trust This Certificate"));
    QVERIFY(m_it->button("Cancel")->isDefault());
    QVERIFY(m_it->says("selfsigned")); // whom it was issued to
    QTest::keyClick(m_it->button("Cancel"), Qt::Key_Return);
    QTRY_VERIFY(!m_it->button("Trust This Certificate"));
    QVERIFY(m_it->button("Show Certificate…"));
    QCOMPARE(m_it->server.count(), 0);
}

void TestCertificates::trustingItLetsOneSignIn()
{
    serve("selfsigned");
    lookAtServer();
    trust();
    QTRY_VERIFY(m_it->says("the connection is encrypted"));
    QVERIFY(!m_it->button("Show Certificate…"));
    QVERIFY(m_it->signIn());
}

void TestCertificates::eachFaultHasItsSentence_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("unknown") << QByteArray("good") << QByteArray("is not signed by an authority");
    QTest::newRow("expired") << QByteArray("expired") << QByteArray("has expired");
    QTest::newRow("wrong host") << QByteArray("wronghost") << QByteArray("is not for 127.0.0.1");
}

void TestCertificates::eachFaultHasItsSentence()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, sentence);
    serve(certificate.constData());
    lookAtServer();
    QVERIFY(m_it->says(sentence.constData()));
}

void TestCertificates::aChangedCertificateStopsASessionAndShowsBoth()
{
    replaceTheTrustedOne();
    QTRY_VERIFY(m_it->says("is another one than the one you trusted"));
    m_it->press("Show Certificate…");
    QTRY_VERIFY(m_it->button("Trust This Certificate"));
    QVERIFY(m_it->says("Trusted before"));
    m_it->press("Trust This Certificate");
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QTRY_VERIFY(!m_it->button("Retry"));
}

// The session learns of it from whatever it asks the server, not from the list alone.
void TestCertificates::whereTheReasonIsAnotherByNowNoneIsOffered()
{
    replaceTheTrustedOne();
    QTRY_VERIFY(m_it->button("Show Certificate…"));
    m_it->server.stop();
    m_it->session->retry();
    QTRY_COMPARE(m_it->session->offlineError().kind, ApiError::Kind::Refused);
    QVERIFY(!m_it->button("Show Certificate…"));
}

KEYFOB_UI_TEST_MAIN(TestCertificates)
#include "tst_certificates.moc"

#include "tests/integration/faultcell.h"

#include "tests/support/answer.h"
#include "tests/support/certificates.h"
#include "ui/text/errortext.h"

#include <QSslCertificate>
#include <QTest>

#include <algorithm>

namespace keyfob::test {

using State = SessionState;
using Where = FaultRow::Where;
using namespace std::chrono_literals;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");
const QString kNewPassword = QStringLiteral("battery staple 2");
const QString kServer = QStringLiteral("the server");
const QString kNamed = QStringLiteral("http://keyfob.invalid");

} // namespace

FaultCell::FaultCell(Asked asked, const FaultRow& row)
    : m_asked(asked)
    , m_row(row)
    , m_policy(*new NetworkPolicy(m_manager, *new TlsTrust(m_manager)))
    , m_session(m_manager, m_store, [this] { return systemNow().addSecs(m_ahead.count()); })
    , m_service(m_session, m_model)
    , m_profile(m_session)
    , m_probe(m_manager)
    , m_url(*ServerUrl::parse(kNamed))
{
    connect(&m_server, &FakeNocoDb::requestReceived, this, [this] { ++m_open; });
    connect(&m_server, &FakeNocoDb::requestEnded, this, [this] { --m_open; });
}

bool FaultCell::needsSession() const
{
    return m_asked != Asked::Probe && m_asked != Asked::SignIn && m_asked != Asked::Me;
}

void FaultCell::setProxy(quint16 port)
{
    NetworkSettings settings = m_policy.settings();
    settings.proxy = {ProxySettings::Mode::Manual,
                      ProxySettings::Type::Http,
                      QStringLiteral("127.0.0.1"),
                      port,
                      {},
                      {}};
    m_policy.setSettings(settings);
}

void FaultCell::setUpServer()
{
    NetworkSettings settings;
    settings.proxy.mode = ProxySettings::Mode::None;
    settings.timeLimit = NetworkSettings::kLeastTimeLimit;
    const bool isPinned =
        m_row.where == Where::Certificate && QByteArrayView(m_row.certificate) == "good";
    if (m_row.isHttps) {
        QVERIFY(m_server.startTls(certificateFile(isPinned ? "selfsigned" : "good")));
        settings.caFile = isPinned ? QString() : certificateFile("ca");
    }
    m_policy.setSettings(settings);
    if (m_row.where == Where::Name) { // the server stands in for a proxy, which knows the name
        setProxy(m_server.port());
        return;
    }
    m_url = *ServerUrl::parse(m_server.url().toString());
    if (isPinned) {
        const auto own = QSslCertificate::fromPath(certificateFile("selfsigned")).constFirst();
        TlsTrust::of(m_manager)->pin(m_url, own.digest(QCryptographicHash::Sha256));
    }
}

void FaultCell::prepare()
{
    setUpServer();
    m_server.addUser(kEmail, kPassword);
    m_server.addTokens(kEmail, kRows);
    if (needsSession()) {
        m_session.signIn({m_url, kEmail}, SecretString::fromText(kPassword), true);
    }
}

bool FaultCell::isReady() const
{
    return !needsSession() ||
           (m_session.state() == State::SignedIn && m_session.isSettled() &&
            m_service.listState() == TokenService::ListState::Ready && !m_service.isReading());
}

void FaultCell::say(const QString& sentence)
{
    m_said = codeOf(sentence);
    m_isTold = true;
}

void FaultCell::tell(const ApiError& error)
{
    say(errortext::sentence(error, kServer));
}

void FaultCell::listen()
{
    connect(&m_probe, &ServerProbe::found, this, [this] { say({}); });
    connect(&m_probe, &ServerProbe::failed, this, &FaultCell::tell);
    connect(&m_session, &Session::notice, this,
            [this](Session::Notice notice) { say(errortext::sentence(notice)); });
    connect(&m_session, &Session::stateChanged, this, [this](State state) {
        const bool isSigningIn = m_asked == Asked::SignIn || m_asked == Asked::Me;
        if (isSigningIn && (state == State::SignedIn || state == State::SignedOut)) {
            say(state == State::SignedIn
                    ? QString()
                    : errortext::signedOutSentence(m_session.reason(), kServer));
        }
        m_isTold = m_isTold || (m_asked == Asked::SignOut && state == State::SignedOut);
    });
    connect(&m_service, &TokenService::added, this, [this] { say({}); });
    connect(&m_service, &TokenService::addFailed, this,
            [this](const ApiError& error, bool maybe) { tell(error), m_isUnclear = maybe; });
    connect(&m_service, &TokenService::removed, this, [this] { say({}); });
    connect(&m_service, &TokenService::removeFailed, this,
            [this](qint64, const QString&, const ApiError& error, bool maybe) {
                tell(error);
                m_isUnclear = maybe;
            });
    connect(&m_service, &TokenService::listStateChanged, this, [this] {
        if (m_asked != Asked::List || m_service.isReading()) {
            return;
        }
        const bool isFine = m_service.listState() == TokenService::ListState::Ready;
        isFine ? say({}) : tell(m_service.listError());
    });
}

void FaultCell::spoil()
{
    const AskedFor about = describe(m_asked);
    switch (m_row.where) {
    case Where::SecondPage:
        m_server.behaviour().maxPageRows = 1;
        m_server.addFault(Fault::delay(0ms), about.method, about.path);
        m_server.addFault(m_row.fault({}, {}), about.method, about.path, FakeNocoDb::kForEver);
        break;
    case Where::Answer:
        // A key that is refused leads to others: through a base is another path.
        m_server.addFault(m_row.fault(m_server.url(QString::fromLatin1(about.path)),
                                      m_other.url(QString::fromLatin1(about.path))),
                          about.method, m_asked == Asked::Delete ? "" : about.path,
                          FakeNocoDb::kForEver);
        break;
    case Where::Refused:
        m_server.stop();
        break;
    case Where::ResetUnread:
        m_server.resetConnections();
        break;
    case Where::Certificate:
        QVERIFY(m_server.startTls(certificateFile(m_row.certificate)));
        break;
    case Where::Proxy:
        m_other.addFault(m_row.fault({}, {}), {}, {}, FakeNocoDb::kForEver);
        setProxy(m_other.port());
        break;
    case Where::Name: {
        NetworkSettings settings = m_policy.settings();
        settings.proxy.mode = ProxySettings::Mode::None;
        m_policy.setSettings(settings);
        break;
    }
    }
}

void FaultCell::noteSecrets()
{
    m_secrets = {kPassword.toUtf8(), kNewPassword.toUtf8()};
    for (const FakeRequest& request : m_server.requests()) {
        for (const QByteArray& secret : {request.header("xc-auth"), request.header("xc-token"),
                                         request.cookie("refresh_token")}) {
            if (!secret.isEmpty() && !m_secrets.contains(secret)) {
                m_secrets.append(secret);
            }
        }
    }
    for (const FakeToken& token : m_server.tokens()) {
        m_secrets.append(token.token.toUtf8());
    }
}

void FaultCell::begin()
{
    noteSecrets();
    if (m_asked == Asked::Renew) { // half a minute before the end of ten hours
        m_ahead = 10h - 30s;
        m_server.behaviour().clockOffset = m_ahead;
    }
    const QByteArray authToken = m_asked == Asked::Me ? m_server.signIn(kEmail).jwt : QByteArray();
    m_secrets.append(authToken.isEmpty() ? kPassword.toUtf8() : authToken);
    listen();
    spoil();
    m_server.clearRequests();
    m_open = 0;
    if (m_asked == Asked::Me) {
        m_session.signInWithToken({m_url, {}}, SecretString(authToken), true);
    } else {
        ask();
    }
}

void FaultCell::ask()
{
    switch (m_asked) {
    case Asked::Probe:
        m_probe.check(m_url);
        break;
    case Asked::SignIn:
        m_session.signIn({m_url, kEmail}, SecretString::fromText(kPassword), true);
        break;
    case Asked::Renew:
        m_session.freshAuthToken(
            this, [this](const auto& token) { token ? say({}) : tell(token.error()); });
        break;
    case Asked::SignOut:
        m_session.logOut(Session::LogOut::Everywhere);
        break;
    case Asked::List:
        m_service.reload();
        break;
    case Asked::Me:
    case Asked::Create:
    case Asked::Delete:
    case Asked::Profile:
    case Asked::Password:
        askForAWrite();
        break;
    }
}

void FaultCell::askForAWrite()
{
    if (m_asked == Asked::Create) {
        m_service.add(QStringLiteral("new"));
    } else if (m_asked == Asked::Delete) {
        m_service.remove(*m_model.ids().begin());
    } else if (m_asked == Asked::Profile) {
        m_profile.setDisplayName(QStringLiteral("Ada"), this, [this](const auto& answer) {
            say(answer ? QString() : errortext::displayNameSentence(answer.error(), kServer));
        });
    } else {
        m_profile.changePassword(
            SecretString::fromText(kPassword), SecretString::fromText(kNewPassword), this,
            [this](const auto& answer) {
                say(answer ? QString() : errortext::sentence(answer.error(), kServer));
            });
    }
}

} // namespace keyfob::test

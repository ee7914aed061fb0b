#include "app/accountfacts.h"

#include "models/accounts/account.h"
#include "ui/signin/servercheck.h"

#include <algorithm>
#include <array>

namespace keyfob {

namespace {

constexpr std::array kErrorNames{
    "HostNotFound", "Refused", "ConnectionLost", "Timeout", "Cancelled", "ProxyUnreachable",
    "ProxyAuth", "TlsSelfSigned", "TlsExpired", "TlsWrongHost", "TlsPinChanged", "TlsOther",
    "Redirected", "TooLarge", "Unauthorized", "Forbidden", "NotFound", "Conflict", "Validation",
    "RateLimited", "Server", "BadResponse", "NotNocoDB", "TooOld", "NoBase"};
static_assert(kErrorNames.size() == static_cast<std::size_t>(kLastApiErrorKind) + 1);

constexpr std::array kReasonNames{"Nothing", "LoggedOut", "Cancelled", "SignInFailed",
                                  "TokenRefused", "OtherAccount", "DeadOnArrival",
                                  "KeychainFailed"};
static_assert(kReasonNames.size()
              == static_cast<std::size_t>(SignedOutReason::Kind::KeychainFailed) + 1);

constexpr std::array kStoreErrorNames{"NotFound", "Locked", "Unavailable", "TooLarge",
                                      "Unreadable", "Failed"};
static_assert(kStoreErrorNames.size()
              == static_cast<std::size_t>(kLastSecretStoreErrorKind) + 1);

constexpr std::array kListNames{"Unknown", "Loading", "Ready", "Failed"};
static_assert(kListNames.size() == static_cast<std::size_t>(TokenService::ListState::Failed) + 1);

template<typename Kind>
QString nameIn(const auto& names, Kind kind)
{
    return QString::fromLatin1(names.at(static_cast<std::size_t>(kind)));
}

QString yesNo(bool is)
{
    return is ? QStringLiteral("yes") : QStringLiteral("no");
}

QString described(const ApiError& error)
{
    const QString kind = nameIn(kErrorNames, error.kind);
    return error.httpStatus == 0 ? kind
                                 : QStringLiteral("%1, HTTP %2").arg(kind).arg(error.httpStatus);
}

QString described(const ServerUrl& server)
{
    return QStringLiteral("Server: %1, on this computer: %2, in a folder: %3")
        .arg(server.isEncrypted() ? QStringLiteral("https") : QStringLiteral("http"),
             yesNo(server.isLoopback()), yesNo(!server.prefix().isEmpty()));
}

QString described(const SignedOutReason& reason)
{
    const QString kind = nameIn(kReasonNames, reason.kind);
    if (reason.kind == SignedOutReason::Kind::SignInFailed) {
        return QStringLiteral("%1 (%2)").arg(kind, described(reason.error));
    }
    return reason.kind == SignedOutReason::Kind::KeychainFailed
               ? QStringLiteral("%1 (%2)").arg(kind, nameIn(kStoreErrorNames, reason.store.kind))
               : kind;
}

QStringList sessionFacts(const Session& session)
{
    QStringList facts{QStringLiteral("Session: %1, kept: %2, renews itself: %3")
                          .arg(QLatin1String(nameOf(session.state())), yesNo(session.isKept()),
                               yesNo(session.renewsItself()))};
    if (session.state() == SessionState::SignedOut) {
        facts.append(QStringLiteral("Signed out: ") + described(session.reason()));
    } else if (session.state() == SessionState::Offline) {
        facts.append(QStringLiteral("Offline: ") + described(session.offlineError()));
    }
    if (const auto left = session.remaining()) {
        facts.append(QStringLiteral("Seconds left, unless renewed: %1").arg(left->count()));
    }
    if (const auto& profile = session.profile()) {
        facts.append(QStringLiteral("User: super admin: %1, server has display names: %2")
                         .arg(yesNo(profile->isSuperAdmin()), yesNo(profile->canHaveDisplayName)));
    }
    return facts;
}

template<typename Condition>
int countOf(const TokenListModel& model, Condition condition)
{
    const auto rows = model.rows(0, model.rowCount() - 1);
    return static_cast<int>(std::ranges::count_if(rows, condition));
}

QStringList tokenFacts(const TokenService& service, const TokenListModel& model)
{
    QString state = nameIn(kListNames, service.listState());
    if (service.listState() == TokenService::ListState::Failed) {
        state += QStringLiteral(" (%1)").arg(described(service.listError()));
    }
    const auto have = [&model](auto condition) { return countOf(model, condition); };
    return {
        QStringLiteral("Token list: %1, %2 rows").arg(state).arg(model.rowCount()),
        QStringLiteral("Of these: shown once %1, with creation date %2, with end %3, "
                       "with last use %4, disabled %5")
            .arg(have([](const ApiToken& token) { return token.isShownOnce; }))
            .arg(have([](const ApiToken& token) { return token.createdAt.isValid(); }))
            .arg(have([](const ApiToken& token) { return token.expiresAt.isValid(); }))
            .arg(have([](const ApiToken& token) { return token.lastUsedAt.isValid(); }))
            .arg(have([](const ApiToken& token) { return !token.isEnabled; })),
    };
}

} // namespace

QStringList accountFacts(Account& account)
{
    const Session& session = account.session();
    const auto id = account.id();
    const QStringList facts = id ? QStringList(described(id->server)) : QStringList();
    return facts + sessionFacts(session) + tokenFacts(account.service(), account.tokens());
}

QStringList serverCheckFacts(const ServerCheck& check)
{
    if (!check.server()) {
        return {QStringLiteral("No readable address")};
    }
    QStringList facts{described(*check.server())};
    if (check.hasInfo()) {
        const ServerInfo& info = check.info();
        facts.append(QStringLiteral("NocoDB answers in %1 ms; passwords: %2, SSO: %3, set up: %4")
                         .arg(info.took.count())
                         .arg(yesNo(info.emailSignIn))
                         .arg(info.ssoClients.size())
                         .arg(yesNo(info.isSetUp)));
    }
    if (check.state() == ServerCheck::State::Failed) {
        facts.append(QStringLiteral("Failed: ") + described(check.error()));
    }
    return facts;
}

QStringList namesOf(const ServerUrl& server)
{
    const QUrl url = server.resolved(QString());
    QStringList names{server.toString(), server.toReadableString(), server.displayName(),
                      url.host(), url.host(QUrl::EncodeUnicode)};
    if (server.prefix().size() > 1) {
        names.append(server.prefix());
    }
    return names;
}

QStringList namesKnownTo(Account& account)
{
    QStringList names;
    if (const auto id = account.id()) {
        names += namesOf(id->server);
        names += {id->email, id->email.section(QLatin1Char('@'), 0, 0)};
    }
    if (const auto& profile = account.session().profile()) {
        names += {profile->displayName, profile->id};
    }
    const TokenListModel& model = account.tokens();
    for (const ApiToken& token : model.rows(0, model.rowCount() - 1)) {
        names += {token.name, token.creator, token.ownerId};
    }
    names.removeDuplicates();
    return names;
}

} // namespace keyfob

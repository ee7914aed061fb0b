#include "tests/soak/soakoperations.h"

#include "tests/support/secretservice.h"
#include "ui/tokens/tokentable.h"

#include <QClipboard>

namespace keyfob::test {

using Change = SoakWorld::Change;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 10'000;
constexpr int kCopyPauseMs = 300;

bool until(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, kPatienceMs);
}

} // namespace

SoakOperations::SoakOperations(SoakWorld& world, quint32 seed)
    : m_world(world)
    , m_random(seed)
{
    addTokenOperations();
    addAccountOperations();
    addTroubles();
    for (const Operation& operation : m_operations) {
        m_weights += operation.weight;
    }
}

void SoakOperations::addTokenOperations()
{
    m_operations.push_back({"add", 20, [this] { return addToken(); }});
    m_operations.push_back({"delete", 14, [this] { return deleteToken(); }});
    addHarmless("list", 8, [this] { m_world.key(Qt::Key_F5); });
    addHarmless("copy", 12, [this] { copyToken(); });
    addHarmless("copy auth token", 6, [this] { copyAuthToken(); });
    addHarmless("filter", 4, [this] { filter(); });
    addHarmless("show", 4, [this] {
        if (!chooseRow().isEmpty()) {
            m_world.key(Qt::Key_Space);
        }
    });
}

void SoakOperations::addAccountOperations()
{
    addHarmless("switch account", 14, [this] { switchAccount(); });
    addHarmless("add account", 6, [this] { addAccount(); });
    addHarmless("log out", 2, [this] { logOut(); });
}

// Changes no token on the servers.
void SoakOperations::addHarmless(const char* name, int weight, std::function<void()> run)
{
    m_operations.push_back({name, weight, [run = std::move(run)] {
                                run();
                                return Change{};
                            }});
}

void SoakOperations::addTroubles()
{
    addHarmless("kill or start a server", 6, [this] { toggleServer(); });
    addHarmless("end sessions", 4, [this] { endSessions(); });
    addHarmless("restart a server", 3,
                [this] { (below(2) == 0 ? m_world.one : m_world.two).restart(); });
    addHarmless("restart the program", 3, [this] { m_world.restart(); });
    addHarmless("lock the keyring", 2,
                [] { require(SecretService::lock(), "it did not lock"); });
    addHarmless("unlock the keyring", 3,
                [] { require(SecretService::unlock(), "it did not open"); });
    addHarmless("clock jump", 4, [this] {
        auto& server = below(2) == 0 ? m_world.one : m_world.two;
        server.behaviour().clockOffset += std::chrono::minutes(below(16 * 60) - 4 * 60);
    });
}

int SoakOperations::below(int limit)
{
    return static_cast<int>(m_random.bounded(limit));
}

SoakOperations::Step SoakOperations::next()
{
    int at = below(m_weights);
    for (const Operation& operation : m_operations) {
        at -= operation.weight;
        if (at < 0) {
            return {operation.name, operation.run()};
        }
    }
    Q_UNREACHABLE();
}

// With somebody signed in whose server is there.
bool SoakOperations::isUsable() const
{
    return m_world.isSignedIn() && m_world.current() != nullptr
           && !m_world.isAway(*m_world.current());
}

bool SoakOperations::hasEnded() const
{
    return m_world.find<QPushButton>("Sign In Again") != nullptr;
}

QString SoakOperations::chooseRow()
{
    auto* table = m_world.find<TokenTable>("API tokens");
    if (table == nullptr || table->model()->rowCount() == 0) {
        return {};
    }
    const QModelIndex index = table->model()->index(below(table->model()->rowCount()), 0);
    table->selectId(index.data(TokenListModel::IdRole).toLongLong());
    table->setFocus();
    return index.data(Qt::AccessibleTextRole).toString();
}

void SoakOperations::perhapsFault(QByteArrayView method)
{
    static const std::array kFaults{Fault::closeAfterEffect(), Fault::closeBeforeEffect(),
                                    Fault::html(502), Fault::html(502).withEffect(),
                                    Fault::delay(150ms), Fault::cutBody()};
    const auto which = static_cast<size_t>(below(4 * kFaults.size()));
    if (which < kFaults.size()) {
        m_world.current()->server->addFault(kFaults[which], method, "/api/v1/tokens");
    }
}

Change SoakOperations::addToken()
{
    if (!isUsable()) {
        return {};
    }
    const auto* person = m_world.current();
    const QString name = QStringLiteral("token %1").arg(++m_lastToken);
    perhapsFault("POST");
    m_world.press("Add New API Token");
    auto* field = m_world.find<QLineEdit>("Token name");
    require(field != nullptr, "there is no field for the name");
    field->setText(name);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Return); // twice is once
    // It closes when the token is made; when it is not, or nobody knows, it stays with its text.
    require(until([this] {
                const auto* open = m_world.find<QLineEdit>("Token name");
                return open == nullptr || !open->isReadOnly();
            }),
            "adding a token does not end");
    if (m_world.find<QPushButton>("Save") != nullptr) {
        require(m_world.find<QLineEdit>("Token name")->text() == name, "a typed name was lost");
        m_world.press("Cancel");
    }
    person->server->clearFaults();
    return {.of = person, .added = name};
}

Change SoakOperations::deleteToken()
{
    const QString name = isUsable() ? chooseRow() : QString();
    if (name.isEmpty()) {
        return {};
    }
    const auto* person = m_world.current();
    perhapsFault("DELETE");
    m_world.key(Qt::Key_Delete);
    m_world.press("Delete");
    const QString quoted = QStringLiteral("“%1”").arg(name);
    require(until([&] { return m_world.says(QStringLiteral("eleted"), quoted); }),
            "nothing is said of the deletion");
    person->server->clearFaults();
    return {.of = person, .removed = name};
}

void SoakOperations::copyToken()
{
    const QString name = isUsable() ? chooseRow() : QString();
    if (name.isEmpty()) {
        return;
    }
    const auto token = m_world.current()->token(name);
    require(token.has_value(), "a row is there without a token on the server");
    // After signing in again the rows are there before their secrets.
    QApplication::clipboard()->clear();
    require(until([this] {
                m_world.key(Qt::Key_C, Qt::ControlModifier);
                return !QApplication::clipboard()->text().isEmpty() || hasEnded();
            }),
            "nothing was copied");
    const QString copied = QApplication::clipboard()->text();
    require(copied == token->token || (copied.isEmpty() && hasEnded()), "another was copied");
}

// What has happened to the session is known when the list has been read again; until then the copy
// can be one that has ended.
void SoakOperations::copyAuthToken()
{
    if (!isUsable()) {
        return;
    }
    const auto* server = m_world.current()->server;
    m_world.key(Qt::Key_F5);
    QElapsedTimer sinceCopy;
    const auto copyAgain = [this, &sinceCopy] {
        if (!sinceCopy.isValid() || sinceCopy.hasExpired(kCopyPauseMs)) {
            sinceCopy.start();
            m_world.accountAction(QStringLiteral("Copy Auth Token"))->trigger();
        }
    };
    require(until([&] {
                copyAgain();
                return server->isJwtAlive(QApplication::clipboard()->text().toUtf8()) || hasEnded();
            }),
            "no living auth token was copied");
}

void SoakOperations::filter()
{
    auto* field = m_world.find<QLineEdit>("Filter tokens");
    if (field == nullptr) {
        return;
    }
    const QStringList all = m_world.rows();
    const QString text = QString::number(below(30));
    field->setText(text);
    require(m_world.rows() == all.filter(text), "the filter shows other rows");
    field->clear();
}

void SoakOperations::switchAccount()
{
    QList<QAction*> entries = m_world.switchEntries();
    entries.removeIf([](const QAction* entry) { return !entry->isCheckable(); });
    if (!entries.isEmpty()) {
        entries[below(static_cast<int>(entries.size()))]->trigger();
    }
}

void SoakOperations::addAccount()
{
    const auto& person = m_world.people[static_cast<size_t>(below(3))];
    if (!isUsable() || m_world.isAway(person)) {
        return;
    }
    m_world.switchEntries().back()->trigger();
    m_world.find<QLineEdit>("Server")->setText(person.server->url().toString());
    m_world.find<QLineEdit>("Email")->setText(person.email);
    if (below(4) == 0) {
        m_world.press("Cancel");
    }
}

void SoakOperations::logOut()
{
    if (!isUsable()) {
        return;
    }
    m_world.accountAction(QStringLiteral("Log Out…"))->trigger();
    const char* how = below(2) == 0 ? "Log Out Everywhere" : "Forget on This Computer";
    const auto* person = m_world.current();
    m_world.press(m_world.find<QPushButton>(how) != nullptr ? how : "Forget on This Computer");
    require(until([this, person] { return m_world.current() != person; }),
            "logging out does not end");
}

void SoakOperations::toggleServer()
{
    const auto& person = m_world.people[static_cast<size_t>(below(3))];
    m_world.setAway(person, !m_world.isAway(person));
    if (m_world.isSignedIn()) {
        m_world.key(Qt::Key_F5);
    }
}

void SoakOperations::endSessions()
{
    const auto& person = m_world.people[static_cast<size_t>(below(3))];
    switch (below(4)) {
    case 0:
        person.server->revokeSessions(person.email);
        break;
    case 1:
        person.server->revokeRefreshTokens(person.email);
        break;
    default:
        person.server->expireJwts(person.email);
        break;
    }
}

} // namespace keyfob::test

#include "tests/soak/soakworld.h"

#include "tests/support/secretservice.h"
#include "ui/tokens/tokentable.h"

#include <QDir>
#include <QMenu>
#include <QRandomGenerator>
#include <QStackedWidget>

#include <algorithm>

namespace keyfob::test {

namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kRetryPauseMs = 500;

QString randomPassword()
{
    return QString::fromLatin1(
        QByteArray::number(QRandomGenerator::system()->generate64(), 36).rightJustified(16, 'p'));
}

} // namespace

void require(bool condition, const char* what)
{
    if (!condition) {
        throw SoakFailure(what);
    }
}

SoakWorld::SoakWorld()
    : people{SoakPerson{&one, QStringLiteral("ada@example.com"), randomPassword()},
             SoakPerson{&one, QStringLiteral("bob@example.com"), randomPassword()},
             SoakPerson{&two, QStringLiteral("ada@example.com"), randomPassword()}}
{
    one.behaviour().deletedTokensStayAccepted = false;
    for (const SoakPerson& person : people) {
        person.server->addUser(person.email, person.password);
        m_secrets.add(person.password.toUtf8());
    }
    restart();
}

SoakWorld::~SoakWorld() = default;

void SoakWorld::restart()
{
    m_program.reset();
    m_program = std::make_unique<AppContext>();
    m_program->start({});
}

MainWindow& SoakWorld::window() const
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<MainWindow*>(widget)) {
            return *found;
        }
    }
    throw SoakFailure("there is no window");
}

QList<QAction*> SoakWorld::switchEntries() const
{
    for (const QMenu* menu : window().findChildren<QMenu*>()) {
        if (menu->menuAction()->text() == QLatin1String("Switch Account")) {
            return menu->actions();
        }
    }
    throw SoakFailure("there is no menu Switch Account");
}

const SoakPerson* SoakWorld::personOf(const QString& text) const
{
    const auto found = std::ranges::find_if(people, [&text](const SoakPerson& person) {
        return person.menuText() == text;
    });
    return found == people.end() ? nullptr : &*found;
}

const SoakPerson* SoakWorld::current() const
{
    for (const QAction* entry : switchEntries()) {
        if (entry->isChecked()) {
            return personOf(entry->text());
        }
    }
    return nullptr;
}

QAction* SoakWorld::accountAction(const QString& text) const
{
    const auto* views = qobject_cast<QStackedWidget*>(window().centralWidget());
    for (QAction* action : views->currentWidget()->findChildren<QAction*>(
             QString(), Qt::FindDirectChildrenOnly)) {
        if (action->text() == text) {
            return action;
        }
    }
    throw SoakFailure("the user menu lacks a command");
}

QStringList SoakWorld::rows() const
{
    QStringList names;
    const auto* table = find<TokenTable>("API tokens");
    for (int row = 0; table != nullptr && row < table->model()->rowCount(); ++row) {
        names.append(table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    }
    names.sort();
    return names;
}

bool SoakWorld::says(const QString& text, const QString& also) const
{
    for (QWidget* widget : window().findChildren<QWidget*>()) {
        const QString name = widget->isVisible() ? accessibleName(widget) : QString();
        if (name.contains(text) && name.contains(also)) {
            return true;
        }
    }
    return false;
}

void SoakWorld::press(const char* button) const
{
    auto* found = find<QPushButton>(button);
    require(found != nullptr, button);
    found->click();
}

void SoakWorld::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    // Keys go to the active window; nobody gives that back after a dialog on this platform.
    window().activateWindow();
    require(QTest::qWaitForWindowActive(&window()), "the window does not become active");
    QWidget* focus = window().focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &window(), key, modifiers);
}

bool SoakWorld::isAway(const SoakPerson& person) const
{
    return m_away[person.server == &one ? 0 : 1];
}

void SoakWorld::setAway(const SoakPerson& person, bool away)
{
    m_away[person.server == &one ? 0 : 1] = away;
    if (away) {
        person.server->stop();
    } else {
        require(person.server->start(), "the server did not start again");
    }
}

void SoakWorld::startServers()
{
    for (const SoakPerson& person : people) {
        if (isAway(person)) {
            setAway(person, false);
        }
    }
}

// Where an account is known, its fields are filled in already.
void SoakWorld::fillInSignIn()
{
    const auto isThere = [this](const char* field) {
        return !find<QLineEdit>(field)->text().isEmpty();
    };
    if (!isThere("Server") || !isThere("Email")) {
        find<QLineEdit>("Server")->setText(people[0].server->url().toString());
        find<QLineEdit>("Email")->setText(people[0].email);
    }
    const QString email = find<QLineEdit>("Email")->text();
    const auto server = ServerUrl::parse(find<QLineEdit>("Server")->text());
    const SoakPerson* person
        = server ? personOf(QStringLiteral("%1 on %2").arg(email, server->displayName())) : nullptr;
    require(person != nullptr, "the sign-in page is filled in with somebody else");
    find<QLineEdit>("Password")->setText(person->password);
    press("Sign In");
}

// Where the session ends before the list has told whether the only token can be read again.
void SoakWorld::takeHandedToken()
{
    press("Copy");
    press("Done");
}

// Does what a person would, a thing at a time, and looks again.
bool SoakWorld::hasSettled()
{
    if (find<QPushButton>("Done") != nullptr) {
        takeHandedToken();
        return false;
    }
    if (!isSignedIn()) {
        startServers(); // nobody can sign in to one that is away
    }
    if (auto* signIn = find<QPushButton>("Sign In")) {
        if (signIn->isEnabled()) {
            fillInSignIn();
        }
        return false;
    }
    if (find<QPushButton>("Sign In Again") != nullptr) {
        press("Sign In Again");
        return false;
    }
    const SoakPerson* person = current();
    require(person != nullptr, "nobody is signed in, and nothing asks for it");
    const bool offersRetry = find<QPushButton>("Retry") != nullptr;
    if (isAway(*person)) {
        return offersRetry || rows() == person->tokenNames();
    }
    if (offersRetry) {
        if (!m_sinceRetry.isValid() || m_sinceRetry.hasExpired(kRetryPauseMs)) {
            m_sinceRetry.start(); // pressed without end, it would read without end
            press("Retry");
        }
        return false;
    }
    const auto* add = find<QPushButton>("Add New API Token");
    return add != nullptr && add->isEnabled() && rows() == person->tokenNames();
}

void SoakWorld::settle(const Change& change)
{
    // Twice in a row: what is on its way to the window needs a turn of the event loop.
    int settled = 0;
    const auto staysSettled = [this, &settled] {
        settled = hasSettled() ? settled + 1 : 0;
        return settled > 1;
    };
    require(QTest::qWaitFor(staysSettled, kPatienceMs),
            "the window does not show what is on the server");
    checkServers(change);
}

void SoakWorld::checkServers(const Change& change)
{
    for (size_t i = 0; i < people.size(); ++i) {
        QStringList before = m_names[i];
        const QStringList now = people[i].tokenNames();
        if (change.of == &people[i]) {
            if (now.contains(change.added)) {
                before.append(change.added);
            }
            if (!now.contains(change.removed)) {
                before.removeAll(change.removed);
            }
            before.sort();
        }
        require(before == now, "a token is missing, or there that nobody asked for");
        m_names[i] = now;
    }
}

void SoakWorld::checkTraces()
{
    for (FakeNocoDb* server : {&one, &two}) {
        for (const FakeRequest& request : server->requests("POST", "/api/v1/tokens")) {
            if (request.status >= 400 && request.status < 500) {
                continue; // a definite refusal: it may be sent again after a renewal
            }
            const QString name = request.json().value(QStringLiteral("description")).toString();
            require(!m_asked.contains(name), "a token was asked for twice");
            m_asked.insert(name);
        }
        m_secrets.addAllOf(*server);
        server->clearRequests();
    }
    const QString file = m_secrets.fileWithOne({QDir::homePath(), QDir::tempPath()});
    require(file.isEmpty(), qPrintable(QStringLiteral("a secret lies in ") + file));
}

} // namespace keyfob::test

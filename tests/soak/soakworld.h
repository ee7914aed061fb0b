#pragma once

#include "app/appcontext.h"
#include "tests/soak/soakperson.h"
#include "tests/soak/soaksecrets.h"
#include "tests/support/uitest.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>

#include <array>
#include <memory>
#include <stdexcept>

namespace keyfob::test {

class SoakFailure : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Throws what was wrong.
void require(bool condition, const char* what);

/// The program in this process, three people on two servers, and what must be true of them after
/// every step. Everything is done and seen through the window.
class SoakWorld
{
public:
    /// What a step may have changed on the servers.
    struct Change
    {
        const SoakPerson* of = nullptr;
        QString added = {};
        QString removed = {};
    };

    SoakWorld();
    ~SoakWorld();

    /// Ends the program and starts it again.
    void restart();
    /// Signs in, retries and waits until the window shows what is on the server, or that it is
    /// away; then looks whether the servers changed as the step may have changed them.
    void settle(const Change& change);
    /// No token was asked for twice, and no secret lies in a file.
    void checkTraces();

    [[nodiscard]] MainWindow& window() const;
    /// Whose page is shown; nullptr on the page of a new account.
    [[nodiscard]] const SoakPerson* current() const;
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] bool isSignedIn() const { return find<QPushButton>("Sign In") == nullptr; }
    [[nodiscard]] bool isAway(const SoakPerson& person) const;
    void setAway(const SoakPerson& person, bool away);

    template<typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return named<Widget>(window(), QString::fromUtf8(name));
    }
    /// Whether one visible sentence holds both.
    [[nodiscard]] bool says(const QString& text, const QString& also) const;
    void press(const char* button) const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    /// The entries of the menu Switch Account.
    [[nodiscard]] QList<QAction*> switchEntries() const;
    /// The command of the account that is shown.
    [[nodiscard]] QAction* accountAction(const QString& text) const;

    FakeNocoDb one;
    FakeNocoDb two;
    std::array<SoakPerson, 3> people;

private:
    [[nodiscard]] bool hasSettled();
    void fillInSignIn();
    void takeHandedToken();
    void startServers();
    void checkServers(const Change& change);
    [[nodiscard]] const SoakPerson* personOf(const QString& text) const;

    std::unique_ptr<AppContext> m_program;
    std::array<bool, 2> m_away{};
    std::array<QStringList, 3> m_names; ///< on the servers after the last step
    QElapsedTimer m_sinceRetry;
    SoakSecrets m_secrets;
    QSet<QString> m_asked; ///< names of tokens that the servers were asked to make
};

} // namespace keyfob::test

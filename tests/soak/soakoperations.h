#pragma once

#include "tests/soak/soakworld.h"

#include <QRandomGenerator>

#include <functional>
#include <vector>

namespace keyfob::test {

/// What a person, a server, a keyring and a clock can do to the program, chosen by chance.
class SoakOperations
{
public:
    SoakOperations(SoakWorld& world, quint32 seed);

    /// Does one; returns what it was and what it may have changed.
    struct Step
    {
        const char* name;
        SoakWorld::Change change;
    };
    Step next();
    [[nodiscard]] int tokensMade() const { return m_lastToken; }

private:
    struct Operation
    {
        const char* name;
        int weight;
        std::function<SoakWorld::Change()> run;
    };

    void addTokenOperations();
    void addAccountOperations();
    void addTroubles();
    void addHarmless(const char* name, int weight, std::function<void()> run);
    [[nodiscard]] int below(int limit);
    [[nodiscard]] bool isUsable() const;
    /// The program says that the session is over.
    [[nodiscard]] bool hasEnded() const;
    /// A row of the current account, made current in the table; empty where there is none.
    QString chooseRow();
    /// Once in a while the next such request goes wrong.
    void perhapsFault(QByteArrayView method);

    SoakWorld::Change addToken();
    SoakWorld::Change deleteToken();
    void copyToken();
    void copyAuthToken();
    void filter();
    void switchAccount();
    void addAccount();
    void logOut();
    void toggleServer();
    void endSessions();

    SoakWorld& m_world;
    QRandomGenerator m_random;
    std::vector<Operation> m_operations;
    int m_weights = 0;
    int m_lastToken = 0;
};

} // namespace keyfob::test

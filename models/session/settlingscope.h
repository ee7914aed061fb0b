#pragma once

#include "models/session/sessionscope.h"

namespace keyfob {

/// What a locked session has left under way, until it is settled: a renewal ends the old refresh
/// token at once, and only its answer brings the one that the keychain has to hold. Lives no longer
/// than the time limits of one request and one write.
class SettlingScope : public QObject
{
    Q_OBJECT

public:
    /// Wipes it now, if nothing is under way.
    void take(std::unique_ptr<SessionScope> scope);
    /// What it would bring is not wanted any more.
    void drop() { m_scope.reset(); }
    [[nodiscard]] bool isEmpty() const { return m_scope == nullptr; }

Q_SIGNALS:
    /// isEmpty() has become true.
    void ended();

private:
    void end();

    std::unique_ptr<SessionScope> m_scope;
};

} // namespace keyfob

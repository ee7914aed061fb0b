#pragma once

#include "models/session/session.h"

#include <deque>
#include <vector>

namespace keyfob {

/// Deleted tokens that the server may accept all the same: NocoDB 0.260 to 0.301 does so until it
/// restarts. Asks about each, a few at a time, and keeps those that it is true of.
class DeletedTokens : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive this object.
    explicit DeletedTokens(Session& session);
    ~DeletedTokens() override;

    /// Asks the server whether it accepts a token that has just been deleted.
    void tryOut(const QString& name, SecretString secret);
    /// One that nothing can be asked with any more.
    void noteUntried(const QString& name);
    void checkAgain();
    /// There is one that can be asked about: after a session has ended only the names are left.
    [[nodiscard]] bool canCheck() const;
    /// What has been told of is forgotten, even while it is asked about again.
    void dismiss();
    /// Everything is.
    void forget();
    /// The session is over: its answers do not come any more, and its secrets go.
    void dropSecrets();

    [[nodiscard]] QStringList stillAccepted() const { return namesWhere(true); }
    /// About these the server gave no answer.
    [[nodiscard]] QStringList unknown() const { return namesWhere(false); }

Q_SIGNALS:
    /// Every one has been asked about, or they are forgotten.
    void changed();

private:
    struct Leftover
    {
        QString name;
        SecretString secret = {};
        bool isConfirmed = false; ///< the server said so
        bool isTold = false;      ///< somebody has asked again
    };
    using Question = std::shared_ptr<Leftover>;

    void ask(Leftover leftover);
    void askNext();
    void noteAnswer(const Question& question, bool stays);
    [[nodiscard]] QStringList namesWhere(bool confirmed) const;

    Session& m_session;
    std::unique_ptr<QObject> m_context; ///< of the questions under way
    std::vector<Leftover> m_leftovers;
    std::vector<Question> m_asking; ///< those that an answer is to come about
    std::deque<Question> m_waiting;
};

} // namespace keyfob

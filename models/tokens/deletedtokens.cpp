#include "models/tokens/deletedtokens.h"

#include <algorithm>

namespace keyfob {

namespace {

// More would stand in front of what the person does in the meantime.
constexpr std::size_t kAtOnce = 4;

} // namespace

DeletedTokens::DeletedTokens(Session& session)
    : m_session(session)
    , m_context(std::make_unique<QObject>())
{
}

DeletedTokens::~DeletedTokens() = default;

void DeletedTokens::tryOut(const QString& name, SecretString secret)
{
    if (!secret.isEmpty()) {
        ask({.name = name, .secret = std::move(secret)});
    }
}

void DeletedTokens::ask(Leftover leftover)
{
    m_waiting.push_back(std::make_shared<Leftover>(std::move(leftover)));
    askNext();
}

void DeletedTokens::askNext()
{
    while (!m_waiting.empty() && m_asking.size() < kAtOnce) {
        const Question question = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_asking.push_back(question);
        m_session.fetchOwner(question->secret, m_context.get(),
                             [this, question](const auto& owner) {
                                 question->isConfirmed = owner.has_value();
                                 noteAnswer(question, !owner || *owner);
                             });
    }
}

void DeletedTokens::noteAnswer(const Question& question, bool stays)
{
    const bool isWanted = std::erase(m_asking, question) > 0;
    if (isWanted && stays) {
        m_leftovers.push_back(std::move(*question));
    }
    askNext();
    if (isWanted && m_asking.empty()) {
        Q_EMIT changed();
    }
}

void DeletedTokens::noteUntried(const QString& name)
{
    m_leftovers.push_back({name, SecretString(), false});
    Q_EMIT changed();
}

void DeletedTokens::checkAgain()
{
    std::vector<Leftover> known = std::exchange(m_leftovers, {});
    for (Leftover& leftover : known) {
        if (leftover.secret.isEmpty()) {
            m_leftovers.push_back(std::move(leftover));
        } else {
            leftover.isTold = true;
            ask(std::move(leftover));
        }
    }
}

bool DeletedTokens::canCheck() const
{
    return std::any_of(m_leftovers.begin(), m_leftovers.end(),
                       [](const Leftover& leftover) { return !leftover.secret.isEmpty(); });
}

void DeletedTokens::dismiss()
{
    const auto isTold = [](const Question& question) { return question->isTold; };
    std::erase_if(m_asking, isTold);
    std::erase_if(m_waiting, isTold);
    m_leftovers.clear();
    Q_EMIT changed();
}

void DeletedTokens::forget()
{
    m_context = std::make_unique<QObject>();
    m_asking.clear();
    m_waiting.clear();
    m_leftovers.clear();
    Q_EMIT changed();
}

void DeletedTokens::dropSecrets()
{
    m_context = std::make_unique<QObject>();
    m_waiting.insert(m_waiting.begin(), m_asking.begin(), m_asking.end());
    m_asking.clear();
    for (const Question& question : std::exchange(m_waiting, {})) {
        m_leftovers.push_back({.name = question->name, .isTold = question->isTold});
    }
    for (Leftover& leftover : m_leftovers) {
        leftover.secret.wipe();
    }
    Q_EMIT changed();
}

QStringList DeletedTokens::namesWhere(bool confirmed) const
{
    QStringList names;
    for (const Leftover& leftover : m_leftovers) {
        if (leftover.isConfirmed == confirmed) {
            names.append(leftover.name);
        }
    }
    return names;
}

} // namespace keyfob

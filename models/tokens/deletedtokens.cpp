#include "models/tokens/deletedtokens.h"

#include <algorithm>

namespace keyfob {

DeletedTokens::DeletedTokens(Session& session)
    : m_session(session)
    , m_context(std::make_unique<QObject>())
{
}

DeletedTokens::~DeletedTokens() = default;

void DeletedTokens::tryOut(const QString& name, SecretString secret)
{
    if (secret.isEmpty()) {
        return;
    }
    auto tried = std::make_shared<SecretString>(std::move(secret));
    m_asking.append(name);
    m_session.fetchOwner(*tried, m_context.get(), [this, name, tried](const auto& owner) {
        if (!owner || *owner) {
            m_leftovers.push_back({name, std::move(*tried), owner.has_value()});
        }
        m_asking.removeOne(name);
        if (m_asking.isEmpty()) {
            Q_EMIT changed();
        }
    });
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
            tryOut(leftover.name, std::move(leftover.secret));
        }
    }
}

bool DeletedTokens::canCheck() const
{
    return std::any_of(m_leftovers.begin(), m_leftovers.end(),
                       [](const Leftover& leftover) { return !leftover.secret.isEmpty(); });
}

void DeletedTokens::forget()
{
    m_leftovers.clear();
    Q_EMIT changed();
}

void DeletedTokens::dropSecrets()
{
    m_context = std::make_unique<QObject>();
    for (Leftover& leftover : m_leftovers) {
        leftover.secret.wipe();
    }
    for (const QString& name : std::exchange(m_asking, {})) {
        m_leftovers.push_back({name, SecretString(), false});
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

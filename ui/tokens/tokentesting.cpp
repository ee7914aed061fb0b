#include "ui/tokens/tokentesting.h"

#include "ui/text/errortext.h"

namespace keyfob {

TokenTesting::TokenTesting(Session& session, const TokenListModel& model, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
{
}

void TokenTesting::test(std::optional<qint64> id)
{
    const SecretString secret = id ? m_model.copyOfSecret(*id) : SecretString();
    if (secret.isEmpty()) {
        return;
    }
    const QString name = TokenListModel::spokenName(m_model.token(*id)->name);
    m_session.fetchOwner(secret, this,
                         [this, name](const auto& owner) { answered(name, owner); });
}

void TokenTesting::answered(const QString& name,
                            const std::expected<std::optional<UserProfile>, ApiError>& owner)
{
    const bool isRefused = owner ? !owner->has_value()
                                 : owner.error().kind == ApiError::Kind::Unauthorized;
    if (isRefused) {
        Q_EMIT said(Sentence::quoting(tr("NocoDB refuses “%1”. Replace it, or delete it."), name));
    } else if (owner) {
        const QString& email = (*owner)->email;
        Q_EMIT said(email.isEmpty() ? Sentence::quoting(tr("NocoDB accepts “%1”."), name)
                                    : Sentence::quoting(tr("NocoDB accepts “%1”: it is %2’s."),
                                                        name, email));
    } else {
        const Sentence untold = Sentence::quoting(tr("“%1” could not be tested."), name);
        const QString server = m_session.account()->server.displayName();
        Q_EMIT said(untold.followedBy(errortext::sentence(owner.error(), server)));
    }
}

} // namespace keyfob

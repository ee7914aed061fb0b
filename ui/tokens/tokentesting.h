#pragma once

#include "models/session/session.h"
#include "models/tokens/tokenlistmodel.h"
#include "ui/text/sentence.h"

namespace keyfob {

/// Asks the server whether it accepts a token, and says whose it is.
class TokenTesting : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    TokenTesting(Session& session, const TokenListModel& model, QObject* parent);

    /// Does nothing where there is no such row, or its secret is not known.
    void test(std::optional<qint64> id);

Q_SIGNALS:
    void said(const keyfob::Sentence& sentence);

private:
    void answered(const QString& name,
                  const std::expected<std::optional<UserProfile>, ApiError>& owner);

    Session& m_session;
    const TokenListModel& m_model;
};

} // namespace keyfob

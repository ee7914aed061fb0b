#pragma once

#include "models/session/session.h"
#include "models/tokens/tokenlistmodel.h"
#include "ui/text/sentence.h"

#include <QPointer>

#include <functional>
#include <optional>
#include <set>

namespace keyfob {

class ConfirmDialog;

/// Stands between a super admin and the secrets of other people: names the owner and wants a tick,
/// once for each token while the account is in use.
class ForeignToken : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    ForeignToken(const Session& session, const TokenListModel& model, QObject* parent);

    enum class Act { Copy, Show };

    /// Runs the action at once where the token is one's own, or was asked about before; else asks
    /// above page first. Does nothing where there is no such token, or no secret any more.
    void before(Act act, std::optional<qint64> id, QWidget* page, std::function<void()> action);
    /// Somebody else may sit here now.
    void forget() { m_acknowledged.clear(); }

    /// What the tick says; owners as otherOwners() gives them, not empty.
    [[nodiscard]] static Sentence acknowledgement(const QStringList& owners, bool isOne);

private:
    const Session& m_session;
    const TokenListModel& m_model;
    std::set<qint64> m_acknowledged;
    QPointer<ConfirmDialog> m_question;
};

} // namespace keyfob

#pragma once

#include "models/tokens/tokenlistmodel.h"

#include <QTimer>

namespace keyfob {

class ForeignToken;
class TokenTable;

/// Shows the token of one row, for a while or until another row is current.
class TokenReveal : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    TokenReveal(TokenListModel& model, TokenTable& table, ForeignToken& foreign);

    /// Shows the current row's token, if need be after a question, or hides it again.
    void toggle();
    void hide();
    /// How long it stays, also one that is shown; half a minute unless set. Zero: until it is
    /// hidden by the person, by another row or with the session.
    void setShownFor(std::chrono::seconds time);

Q_SIGNALS:
    void changed();

private:
    void show(qint64 id);
    void startCountdown();
    void hideUnlessCurrent();

    TokenListModel& m_model;
    TokenTable& m_table;
    ForeignToken& m_foreign;
    QTimer m_end;
};

} // namespace keyfob

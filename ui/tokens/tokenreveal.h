#pragma once

#include "models/tokens/tokenlistmodel.h"

#include <QTimer>

namespace keyfob {

class ForeignToken;
class TokenTable;

/// Shows the token of one row, for half a minute or until another row is current.
class TokenReveal : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kShownFor{30};

    /// All must outlive this object.
    TokenReveal(TokenListModel& model, TokenTable& table, ForeignToken& foreign);

    /// Shows the current row's token, if need be after a question, or hides it again.
    void toggle();
    void hide();

Q_SIGNALS:
    void changed();

private:
    void show(qint64 id);
    void hideUnlessCurrent();

    TokenListModel& m_model;
    TokenTable& m_table;
    ForeignToken& m_foreign;
    QTimer m_end;
};

} // namespace keyfob

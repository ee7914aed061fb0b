#pragma once

#include "models/tokens/tokenlistmodel.h"

#include <QTimer>

namespace keyfob {

class TokenTable;

/// Shows the token of one row, for half a minute or until another row is current.
class TokenReveal : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kShownFor{30};

    /// Both must outlive this object.
    TokenReveal(TokenListModel& model, TokenTable& table);

    /// Shows the current row's token, or hides it again.
    void toggle();
    void hide();

Q_SIGNALS:
    void changed();

private:
    void hideUnlessCurrent();

    TokenListModel& m_model;
    TokenTable& m_table;
    QTimer m_end;
};

} // namespace keyfob

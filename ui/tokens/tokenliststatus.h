#pragma once

#include "models/tokens/tokenfiltermodel.h"
#include "models/tokens/tokenservice.h"

#include <QTimer>

class QAction;

namespace keyfob {

class Announcement;
class MessageBar;
class TextLabel;
class TokenListArea;

/// Says how the token list stands: its rows, or why there are none, how many there are, and what
/// failed. Never says "no tokens" unless the server has said so.
class TokenListStatus : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        TokenListArea& area;
        MessageBar& bar; ///< for a read that failed
        TextLabel& count;
    };

    /// All must outlive this object. Says nothing before the first update() or retranslate().
    TokenListStatus(const Session& session, TokenService& service, TokenFilterModel& filtered,
                    const Places& places);
    ~TokenListStatus() override;

    void update();
    void retranslate();
    /// So many rows are selected; told from two on.
    void setSelected(int count);

Q_SIGNALS:
    void clearFilterRequested();

private:
    void updateArea();
    void showWhyNoRows();
    void showSessionIsAway();
    void updateCount();
    void updateBar();
    void tellSoon();
    void tell();

    const Session& m_session;
    TokenService& m_service;
    TokenFilterModel& m_filtered;
    Places m_places;
    int m_selected = 0;
    QTimer m_soon; ///< an update that the model has asked for
    Announcement* m_announcement;
    QTimer m_pause;     ///< before what is new is told: a key may follow, or the next state
    QString m_lastSeen; ///< what the area showed, and by what it was filtered
    bool m_isReading = false;
    QAction* m_retry;
    QAction* m_clearFilter;
};

} // namespace keyfob

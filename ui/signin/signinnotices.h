#pragma once

#include "ui/text/saying.h"

#include <QList>

class QAction;

namespace keyfob {

class MessageBar;

/// What the bar of the sign-in page says that has nothing to do with what is typed.
class SignInNotices
{
public:
    /// The bar must outlive this object.
    explicit SignInNotices(MessageBar& bar)
        : m_bar(bar)
    {
    }

    /// Said beside those that are shown already: a log-out can leave two things undone.
    void add(const Saying& saying, const QList<QAction*>& waysOut);
    /// What comes once somebody has signed in; it stays until it is taken back by an empty one.
    void setPurpose(const Saying& purpose);
    /// Everything but the purpose.
    void clear();

private:
    void show();

    MessageBar& m_bar;
    QList<Saying> m_notices;
    QList<QAction*> m_waysOut; ///< of what the notices tell
    Saying m_purpose;
};

} // namespace keyfob

#pragma once

#include <QJsonObject>
#include <QUrlQuery>

namespace keyfob::test {

/// Offset and limit of a list as the server reads them.
struct PageRequest
{
    qint64 offset = 0;
    qint64 limit = 10;   ///< rows to give, -1 for all
    int askedLimit = -1; ///< as asked, -1 when absent or no number
    qint64 page = 0;     ///< the page parameter, which changes pageInfo only; 0 when absent
};

[[nodiscard]] PageRequest pageRequest(const QUrlQuery& query);

/// The pageInfo recorded from NocoDB 0.301.3: without a limit ten rows come and pageSize says 25;
/// pageSize stops at 1,000 though all rows come; an offset that is no multiple of pageSize is
/// given back instead of a page. `total` is that of all users, whoever asks.
[[nodiscard]] QJsonObject pageInfo(const PageRequest& request, qint64 total);

} // namespace keyfob::test

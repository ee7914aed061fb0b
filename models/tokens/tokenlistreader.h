#pragma once

#include "models/api/tokensapi.h"

#include <unordered_set>

namespace keyfob {

/// Reads the whole list, page after page, whatever the server's page totals claim.
///
/// Pages can be short, empty, repeated or shifted (NocoDB 0.109 to 0.301): the end is a page
/// without a new id, or an error for an offset past the end. One reader reads once.
class TokenListReader
{
public:
    using Ids = std::unordered_set<qint64>;
    using PageCallback = std::function<void(std::vector<ApiToken>)>;
    using DoneCallback = std::function<void(std::expected<Ids, ApiError>)>;

    explicit TokenListReader(TokensApi& api);

    /// Neither callback runs after the context, or this reader, is gone.
    void read(QObject* context, PageCallback page, DoneCallback done);

private:
    void ask();
    void answered(std::expected<std::vector<ApiToken>, ApiError> rows);

    TokensApi& m_api;
    QObject* m_context = nullptr;
    PageCallback m_page;
    DoneCallback m_done;
    Ids m_seen;
    int m_offset = 0;
};

} // namespace keyfob

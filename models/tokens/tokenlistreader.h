#pragma once

#include "models/api/tokensapi.h"

#include <QPointer>

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
    TokenListReader(const TokenListReader&) = delete;
    TokenListReader& operator=(const TokenListReader&) = delete;
    ~TokenListReader();

    /// Neither callback runs after the context, or this reader, is gone; each may end both.
    void read(QObject* context, PageCallback page, DoneCallback done);

private:
    void ask();
    void answered(std::expected<std::vector<ApiToken>, ApiError> rows);

    TokensApi& m_api;
    QPointer<QObject> m_scope; ///< context of the requests: ends with the reader or its context
    PageCallback m_page;
    DoneCallback m_done;
    Ids m_seen;
    int m_offset = 0;
};

} // namespace keyfob

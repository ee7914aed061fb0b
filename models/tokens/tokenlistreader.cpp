#include "models/tokens/tokenlistreader.h"

namespace keyfob {

TokenListReader::TokenListReader(TokensApi& api)
    : m_api(api)
{
}

TokenListReader::~TokenListReader()
{
    delete m_scope;
}

void TokenListReader::read(QObject* context, PageCallback page, DoneCallback done)
{
    m_scope = new QObject(context);
    m_page = std::move(page);
    m_done = std::move(done);
    ask();
}

void TokenListReader::ask()
{
    m_api.list(m_offset, m_scope, [this](auto rows) { answered(std::move(rows)); });
}

void TokenListReader::answered(std::expected<std::vector<ApiToken>, ApiError> rows)
{
    const DoneCallback done = m_done;
    if (!rows) {
        const ApiError& error = rows.error();
        // By version an offset past the end is a 422, a 400, or a 200 with errors.
        const bool pastEnd = m_offset > 0 && error.kind == ApiError::Kind::Validation;
        done(pastEnd ? std::expected<Ids, ApiError>(m_seen) : std::unexpected(error));
        return;
    }
    const std::size_t before = m_seen.size();
    for (const ApiToken& token : *rows) {
        m_seen.insert(token.id);
    }
    m_offset += static_cast<int>(rows->size());
    const bool isEnd = m_seen.size() == before;
    if (isEnd) {
        done(m_seen);
        return;
    }
    // The first rows are to be seen soon; later the server works while rows get their places.
    const bool isFirst = before == 0;
    const QPointer<QObject> alive = m_scope;
    const PageCallback page = m_page;
    if (!isFirst) {
        ask();
        if (!alive) {
            return; // a session that has ended answers at once
        }
    }
    page(std::move(*rows));
    if (isFirst && alive) {
        ask();
    }
}

} // namespace keyfob

#include "tests/support/fakenocodbrequestlog.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace keyfob::test {

int FakeRequestLog::begin(const FakeRequest& request)
{
    m_requests.push_back(request);
    m_requests.back().startedAt = ++m_sequence;
    return m_firstTicket + int(m_requests.size()) - 1;
}

void FakeRequestLog::end(int ticket, int status)
{
    const int index = indexOf(ticket);
    if (index < 0) {
        return;
    }
    FakeRequest& request = m_requests.at(size_t(index));
    request.status = status;
    request.endedAt = ++m_sequence;
}

int FakeRequestLog::indexOf(int ticket) const
{
    return std::max(ticket - m_firstTicket, -1);
}

void FakeRequestLog::clear()
{
    m_firstTicket += int(m_requests.size());
    m_requests.clear();
}

std::vector<FakeRequest> FakeRequestLog::select(QByteArrayView method,
                                                QByteArrayView pathPrefix) const
{
    std::vector<FakeRequest> found;
    std::copy_if(m_requests.cbegin(), m_requests.cend(), std::back_inserter(found),
                 [&](const FakeRequest& request) { return request.matches(method, pathPrefix); });
    return found;
}

int FakeRequestLog::maxConcurrent(QByteArrayView method, QByteArrayView pathPrefix) const
{
    std::map<int, int> changes;
    for (const FakeRequest& request : m_requests) {
        if (request.matches(method, pathPrefix)) {
            changes[request.startedAt] = 1;
            if (request.endedAt > 0) {
                changes[request.endedAt] = -1;
            }
        }
    }
    int open = 0;
    int most = 0;
    for (const auto& [sequence, change] : changes) {
        open += change;
        most = std::max(most, open);
    }
    return most;
}

} // namespace keyfob::test

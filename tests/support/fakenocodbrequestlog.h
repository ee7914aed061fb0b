#pragma once

#include "tests/support/fakenocodbtypes.h"

#include <vector>

namespace keyfob::test {

/// What came in, in which order, and what was open at the same time.
///
/// Requests are known by a ticket and not by their index, because a test may clear the log while
/// some are still open.
class FakeRequestLog
{
public:
    /// Returns the ticket for end().
    int begin(const FakeRequest& request);
    void end(int ticket, int status);
    /// -1 for one that was cleared away.
    [[nodiscard]] int indexOf(int ticket) const;
    void clear();

    [[nodiscard]] const std::vector<FakeRequest>& all() const { return m_requests; }
    [[nodiscard]] std::vector<FakeRequest> select(QByteArrayView method,
                                                  QByteArrayView pathPrefix) const;
    [[nodiscard]] int maxConcurrent(QByteArrayView method, QByteArrayView pathPrefix) const;

private:
    std::vector<FakeRequest> m_requests;
    int m_firstTicket = 0;
    int m_sequence = 0;
};

} // namespace keyfob::test

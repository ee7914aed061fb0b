#pragma once

#include "models/api/apierror.h"

#include <expected>
#include <functional>
#include <memory>
#include <optional>

namespace keyfob::test {

/// Takes the answers of an asynchronous call and counts them, for QTRY_COMPARE(answer.count(), 1).
template <typename T, typename Error = ApiError>
class Answer
{
public:
    using Result = std::expected<T, Error>;

    /// What to hand to the call. It may run when this object is gone.
    [[nodiscard]] std::function<void(Result)> callback() const
    {
        return [state = m_state](Result result) {
            ++state->count;
            state->last.emplace(std::move(result));
        };
    }

    [[nodiscard]] int count() const { return m_state->count; }
    /// The last answer was a value.
    [[nodiscard]] bool succeeded() const { return m_state->last && m_state->last->has_value(); }
    /// The last answer was this kind of error.
    [[nodiscard]] bool failedWith(typename Error::Kind kind) const
    {
        return m_state->last && !m_state->last->has_value() && m_state->last->error().kind == kind;
    }
    /// The last answer; throws where there was none.
    [[nodiscard]] const Result& result() const { return m_state->last.value(); }

private:
    struct State
    {
        int count = 0;
        std::optional<Result> last;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace keyfob::test

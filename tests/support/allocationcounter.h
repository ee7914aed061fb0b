#pragma once

#include <optional>

namespace keyfob::test {

/// Counts how often this thread takes memory from the heap.
///
/// The test that uses it brings its own `malloc`, which glibc lets a program do: link
/// keyfob_allocationcounter. Under a sanitizer, which has a heap of its own, nothing is counted.
class AllocationCounter
{
public:
    AllocationCounter();
    ~AllocationCounter();
    AllocationCounter(const AllocationCounter&) = delete;
    AllocationCounter& operator=(const AllocationCounter&) = delete;
    AllocationCounter(AllocationCounter&&) = delete;
    AllocationCounter& operator=(AllocationCounter&&) = delete;

    /// Since this object was made; nothing where they cannot be counted.
    [[nodiscard]] static std::optional<int> count();
};

} // namespace keyfob::test

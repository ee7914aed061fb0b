#include "tests/support/allocationcounter.h"

#include <cstddef>

// GCC tells by this macro; a sanitizer's heap must not be replaced.
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define KEYFOB_COUNTS_ALLOCATIONS
#endif

namespace {

thread_local bool isCounting = false;
thread_local int counted = 0;

} // namespace

#ifdef KEYFOB_COUNTS_ALLOCATIONS

extern "C" {

void* __libc_malloc(std::size_t size) noexcept;
void* __libc_calloc(std::size_t count, std::size_t size) noexcept;
void* __libc_realloc(void* block, std::size_t size) noexcept;

void* malloc(std::size_t size) noexcept
{
    counted += isCounting ? 1 : 0;
    return __libc_malloc(size);
}

void* calloc(std::size_t count, std::size_t size) noexcept
{
    counted += isCounting ? 1 : 0;
    return __libc_calloc(count, size);
}

void* realloc(void* block, std::size_t size) noexcept
{
    counted += isCounting ? 1 : 0;
    return __libc_realloc(block, size);
}

} // extern "C"

#endif

namespace keyfob::test {

AllocationCounter::AllocationCounter()
{
    counted = 0;
    isCounting = true;
}

AllocationCounter::~AllocationCounter()
{
    isCounting = false;
}

std::optional<int> AllocationCounter::count()
{
#ifdef KEYFOB_COUNTS_ALLOCATIONS
    return counted;
#else
    return std::nullopt;
#endif
}

} // namespace keyfob::test

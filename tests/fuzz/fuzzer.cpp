#include "tests/fuzz/fuzztarget.h"

#include <cstddef>
#include <cstdint>

// What libFuzzer calls, by its own name for it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    keyfob::fuzz::tryInput({reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)});
    return 0;
}

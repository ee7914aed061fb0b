#include "tests/fuzz/fuzztarget.h"

#include <cstdio>
#include <cstdlib>

namespace keyfob::fuzz {

void expect(bool isSo, const char* sentence)
{
    if (!isSo) {
        std::fprintf(stderr, "violated: %s\n", sentence);
        std::abort();
    }
}

} // namespace keyfob::fuzz

#include "models/core/marks.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>

namespace keyfob {

namespace {

// Not a file that would be made or lengthened: only a pipe can be opened without waiting to write.
int openPipe()
{
    const char* path = std::getenv("KEYFOB_MARKS");
    return path == nullptr ? -1 : ::open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC);
}

int pipeOfMarks()
{
    static const int descriptor = openPipe();
    return descriptor;
}

long long nanoseconds(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

} // namespace

bool isMeasured()
{
    return pipeOfMarks() >= 0;
}

// Never inlined: callgrind divides a run at this function.
[[gnu::noinline]] void mark(const char* moment)
{
    if (isMeasured()) {
        dprintf(pipeOfMarks(), "%s %lld %lld\n", moment, nanoseconds(CLOCK_MONOTONIC),
                nanoseconds(CLOCK_PROCESS_CPUTIME_ID));
    }
}

} // namespace keyfob

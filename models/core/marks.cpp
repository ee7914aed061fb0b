#include "models/core/marks.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace keyfob {

namespace {

// A pipe that somebody reads, and nothing else: a file would be overwritten.
int openPipe()
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): the first mark is at the start, before other threads
    const char* path = std::getenv("KEYFOB_MARKS");
    const int opened = path == nullptr ? -1 : ::open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    struct stat what{};
    if (opened >= 0 && (::fstat(opened, &what) != 0 || !S_ISFIFO(what.st_mode))) {
        ::close(opened);
        return -1;
    }
    return opened;
}

int pipeOfMarks()
{
    static const int descriptor = openPipe();
    return descriptor;
}

long long nanoseconds(clockid_t clock)
{
    timespec now{};
    static_cast<void>(::clock_gettime(clock, &now)); // both are there wherever Linux is
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

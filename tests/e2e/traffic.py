"""Sees every address that a program sends something to, whatever of it does the sending."""

import re

import tracing
from waiting import wait_until

# Nothing of what is sent is written down: there are secrets in it.
CALLS = "trace=connect,sendto,sendmsg,sendmmsg"
INTERNET = re.compile(
    r"sa_family=AF_INET6?, .*?htons\((\d+)\).*?(?:inet_addr\(|inet_pton\(AF_INET6, )\"([^\"]+)\""
)
# The only kinds of socket that lead to no other computer: files, and the kernel.
LOCAL = re.compile(r"sa_family=AF_(UNIX|NETLINK|UNSPEC)\b")
# But services behind such files ask name servers.
NAME_SERVICE = re.compile(r"sun_path=\S*(nscd|resolve)")


def tracer(log):
    """The command that runs another one and writes its calls to `log`."""
    return tracing.tracer(log, "-s", "0", "-e", CALLS)


def addresses(log):
    """What may lead to another computer, as "HOST:PORT" (or the line), once the log is whole."""
    found = set()
    for line in wait_until(lambda: _whole(log), "the program that is traced has ended"):
        if match := INTERNET.search(line):
            found.add(f"{match[2]}:{match[1]}")
        elif "sa_family=" in line and (NAME_SERVICE.search(line) or not LOCAL.search(line)):
            found.add(line)
    return found


def _whole(log):
    """The log's lines, if the last one of the process itself, which comes first, is there."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    process = lines[0].split()[0] if lines else ""
    is_whole = any(line.split()[0] == process and line.endswith("+++") for line in lines)
    return lines if is_whole else None

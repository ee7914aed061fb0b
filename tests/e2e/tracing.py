"""Runs a program so that what it asks the kernel for is written down."""


def tracer(log, *what):
    """The command that runs another one, as the same process, and writes to `log` what strace's
    options `what` name, of it and of its children."""
    return ["strace", "-D", "-f", "-q", "--seccomp-bpf", *what, "-o", log]

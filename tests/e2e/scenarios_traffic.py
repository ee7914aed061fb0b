"""A scenario about whom Keyfob talks to: its server, and nobody else."""

import subprocess
import sys

import traffic
from scenarios import scenario
from scenarios_tokens import main_job

# A name server's port, of a network that is for documents only; nothing is sent.
STRANGER = "203.0.113.1:53"
CALL = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect({!r})"


@scenario()
def no_telemetry(world):
    """The main job, with every address written down that the program sends something to."""
    check_that_strangers_are_seen(world.desktop.base / "stranger.txt")
    world.step("a stranger's address is seen")
    log = world.desktop.base / "traffic.txt"
    world.tracer = traffic.tracer(log)
    main_job(world)
    found = traffic.addresses(log)
    assert found == {world.server.url.removeprefix("http://")}, found
    world.step(f"from its start to its end it has talked to {found} only")


def check_that_strangers_are_seen(log):
    """A trace without strangers proves something only if a stranger would be in it."""
    host, _, port = STRANGER.partition(":")
    call = CALL.format((host, int(port)))
    subprocess.run([*traffic.tracer(log), sys.executable, "-c", call], check=True, timeout=20)
    assert traffic.addresses(log) == {STRANGER}, "the stranger's address is not seen"

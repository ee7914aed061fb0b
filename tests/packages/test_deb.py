"""The .deb is as Debian wants it, installs on a clean Debian 12, runs there, and leaves nothing."""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from running import run

QUIET = {"DEBIAN_FRONTEND": "noninteractive"}
# What installing anything may change: it is the packages' list and logs, not what they brought.
KEPT_BY_DEBIAN = ("/var/lib/apt", "/var/lib/dpkg", "/var/cache", "/var/log")


class NoRoot(Exception):
    """A Debian cannot be made here, whatever the package is like."""


def mirror():
    """Where this machine's own Debian packages come from."""
    uris = run("apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages",
               "Codename: bookworm").split()
    if not uris:
        raise NoRoot("apt knows no place to get Debian 12 from")
    return sorted(set(uris))[0]


def make_root(root):
    """A Debian 12 with what every Debian has, and nothing else."""
    if os.geteuid() != 0:
        raise NoRoot("debootstrap and chroot need root")
    try:
        run("debootstrap", "--variant=minbase", "bookworm", root, mirror())
    except AssertionError as error:
        raise NoRoot(f"debootstrap: {error}") from error
    (root / "etc/apt/apt.conf.d/90test").write_text('Acquire::Check-Valid-Until "false";\n'
                                                    'APT::Install-Recommends "false";\n')


def inside(root, *command):
    """Runs a command in the root."""
    return run("chroot", root, *command, env=QUIET)


def files_of(root):
    """Everything but Debian's own notes."""
    return {line for line in inside(root, "find", "/", "-xdev").splitlines()
            if not line.startswith(KEPT_BY_DEBIAN)}


def check_installing(package):
    """From nothing to nothing."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        make_root(root)
        shutil.copy(package, root / "keyfob.deb")
        inside(root, "apt-get", "-qy", "update")
        needed = [line.split()[1] for line in
                  inside(root, "apt-get", "-s", "install", "./keyfob.deb").splitlines()
                  if line.startswith("Inst ") and line.split()[1] != "keyfob"]
        assert "libsecret-1-0" in needed, f"only these come with it: {needed}"
        inside(root, "apt-get", "-qy", "install", *needed)
        before = files_of(root)
        inside(root, "apt-get", "-qy", "install", "./keyfob.deb")
        assert inside(root, "keyfob", "--version").startswith("keyfob ")
        brought = files_of(root) - before
        assert "/usr/share/applications/io.github.keyfob.keyfob.desktop" in brought, brought
        inside(root, "apt-get", "-qy", "purge", "keyfob")
        left = files_of(root) ^ before
        assert not left, f"after a purge: {sorted(left)}"


def main():
    """Fails with the first thing that is not so."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packages", type=Path, required=True, help="where cpack has put them")
    arguments = parser.parse_args()
    package, = arguments.packages.glob("keyfob_*_*.deb")
    run("lintian", "--fail-on", "error,warning", package)
    try:
        check_installing(package)
    except NoRoot as error:
        print(f"skipped: it was not installed into a clean Debian: {error}")
        return 77
    return 0


if __name__ == "__main__":
    sys.exit(main())

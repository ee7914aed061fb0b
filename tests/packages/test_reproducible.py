"""The same sources, built in another folder, make the same packages, byte for byte."""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from running import run


def copy_sources(project, folder):
    """What git knows of, as it lies there; without git everything but what was built."""
    listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                            cwd=project, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        shutil.copytree(project, folder, ignore=shutil.ignore_patterns("build", ".git"))
        return
    for name in filter(None, listed.stdout.split("\0")):
        if (project / name).exists():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(project / name, folder / name)


def main():
    """Compares with the packages of the build that the other tests look at."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--project", type=Path, required=True)
    parser.add_argument("--packages", type=Path, required=True, help="where cpack has put them")
    parser.add_argument("--epoch", required=True, help="SOURCE_DATE_EPOCH of those")
    arguments = parser.parse_args()
    first = sorted(path for path in arguments.packages.iterdir()
                   if path.suffix in (".deb", ".gz"))
    assert len(first) == 2, f"there should be a .deb and a tarball: {first}"
    with tempfile.TemporaryDirectory(prefix="another folder ") as folder:
        sources = Path(folder) / "sources of keyfob"
        build = Path(folder) / "out"
        copy_sources(arguments.project, sources)
        run("cmake", "-S", sources, "-B", build, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release",
            "-DKEYFOB_TESTS=OFF")
        run("cmake", "--build", build)
        run("cpack", "--config", build / "CPackConfig.cmake", "-B", build / "packages",
            env={"SOURCE_DATE_EPOCH": arguments.epoch})
        for package in first:
            again = build / "packages" / package.name
            if package.read_bytes() != again.read_bytes():
                subprocess.run(["diffoscope", "--max-text-report-size", "20000", package, again],
                               check=False)
                raise AssertionError(f"{package.name} is another one when built in {build}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

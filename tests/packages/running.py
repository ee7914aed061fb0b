"""Running programs, and telling what they said when they fail."""

import os
import subprocess


def run(*command, **options):
    """Runs to the end and returns the standard output; a failure shows all that was printed."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", **options.pop("env", {})}
    result = subprocess.run([str(word) for word in command], env=environment, text=True,
                            capture_output=True, check=False, **options)
    if result.returncode != 0:
        words = " ".join(str(word) for word in command)
        raise AssertionError(f"{words}\nended with {result.returncode}:\n"
                             f"{result.stdout[-4000:]}{result.stderr[-4000:]}")
    return result.stdout


def installed(build, prefix):
    """Installs what was built below a folder, as a packager does."""
    run("cmake", "--install", build, "--prefix", prefix)
    return prefix

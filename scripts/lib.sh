# shellcheck shell=bash
# Shell functions that the scripts beside this file share; it is sourced, never run.

# Where the project's files are, whatever the caller's working directory.
# shellcheck disable=SC2034 # read by the scripts that source this
project_dir=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

# Downloads and demo data live here, outside the project, so that a fresh clone finds them again.
# shellcheck disable=SC2034
cache_dir=${KEYFOB_CACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/keyfob}

# Progress for people; standard output is kept for what a caller may want to read.
say() {
    printf '%s\n' "$*" >&2
}

die() {
    say "$(basename -- "$0"): $*"
    exit 1
}

# usage_error TEXT: what every script does with an option it does not know.
usage_error() {
    say "$*"
    exit 2
}

# as_root COMMAND...: asks nothing when we are root already.
as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "needs root rights for: $* (run it as root, or install sudo)"
    fi
}

has_display() {
    [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]
}

#!/usr/bin/env bash
# Runs a command in a session of its own with a real Secret Service (gnome-keyring), unlocked.
#
# Nothing of the machine's own session is used or changed, and nothing is left behind: home and
# runtime folders are new, and every process is ended by its pid. Works as root. The command finds
# the keyring's password in KEYFOB_TEST_KEYRING_PASSWORD.
set -euo pipefail

usage='usage: withkeyring.sh [--no-service | --no-bus] COMMAND [ARGUMENT...]'

# What the command may see of the environment. Above all nothing that tells of a desktop, by which
# QtKeychain would choose another keychain.
kept_variables=(PATH LC_ALL CI KEYFOB_SOAK_SEED QT_QPA_PLATFORM QT_LOGGING_RULES ASAN_OPTIONS UBSAN_OPTIONS
    LSAN_OPTIONS TSAN_OPTIONS)

# A bus without a folder of services starts none: no second keyring, and no prompter either.
bus_config() {
    cat <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$base/run</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
}

die() {
    printf 'withkeyring.sh: %s\n' "$*" >&2
    exit 1
}

# start COMMAND...: a child that the kernel kills when this shell dies, be it by kill -9.
start() {
    setpriv --pdeathsig KILL -- "$@" <&0 &
    started+=("$!")
}

# shellcheck disable=SC2317 # the trap calls it
end_all() {
    local index pid
    for ((index = ${#started[@]} - 1; index >= 0; --index)); do
        pid=${started[index]}
        # A stopped one, which a test has left behind, has to go on to hear that it is to end.
        kill -TERM "$pid" 2>/dev/null || true
        kill -CONT "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    rm -rf -- "$base"
}

make_environment() {
    local name kept=()
    for name in "${kept_variables[@]}"; do
        [[ -z ${!name+set} ]] || kept+=("$name=${!name}")
    done
    mkdir -m 700 -- "$base/home" "$base/run" "$base/tmp"
    session=(env -i "${kept[@]}" HOME="$base/home" XDG_RUNTIME_DIR="$base/run" TMPDIR="$base/tmp")
}

start_bus() {
    local address pipe
    bus_config >"$base/bus.conf"
    mkfifo "$base/address"
    # Open all the while: what is in a pipe that nobody has open any more is lost.
    exec {pipe}<>"$base/address"
    start "${session[@]}" dbus-daemon --nofork --nopidfile "--config-file=$base/bus.conf" \
        --print-address=3 3>&"$pipe" 2>"$base/bus.log"
    read -r -t 30 address <&"$pipe" || die "the bus did not start: $(cat "$base/bus.log")"
    exec {pipe}<&-
    session+=(DBUS_SESSION_BUS_ADDRESS="$address")
}

keyring_is_open() {
    "${session[@]}" dbus-send --session --print-reply --dest=org.freedesktop.secrets \
        /org/freedesktop/secrets/collection/login org.freedesktop.DBus.Properties.Get \
        string:org.freedesktop.Secret.Collection string:Locked 2>/dev/null |
        grep -q 'boolean false'
}

start_keyring() {
    local password tries
    password=$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')
    start "${session[@]}" gnome-keyring-daemon --foreground --unlock --components=secrets \
        < <(printf %s "$password") >"$base/keyring.log" 2>&1
    for ((tries = 0; tries < 200; ++tries)); do
        if keyring_is_open; then
            session+=(KEYFOB_TEST_KEYRING_PASSWORD="$password")
            return
        fi
        sleep 0.05
    done
    die "the keyring did not open: $(cat "$base/keyring.log")"
}

main() {
    local what=keyring status=0
    case ${1:-} in
        --no-service | --no-bus)
            what=$1
            shift
            ;;
    esac
    [[ $# -gt 0 ]] || die "$usage"
    started=()
    base=$(mktemp -d "${TMPDIR:-/tmp}/keyfob-keyring-XXXXXX")
    trap end_all EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    make_environment
    [[ $what == --no-bus ]] || start_bus
    [[ $what != keyring ]] || start_keyring
    # In the background, so that a signal to this shell does not have to wait for the command. The
    # shell's own words, about a keyring that the command has killed, are dropped.
    start "${session[@]}" "$@"
    wait "${started[-1]}" 2>/dev/null || status=$?
    unset 'started[-1]'
    exit "$status"
}

main "$@"

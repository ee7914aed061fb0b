#!/usr/bin/env bash
# manualpage.sh FILE: fails where man has something to complain about, which its status does not say.
set -euo pipefail

complaints=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$1" \
    2>&1 >/dev/null)
printf '%s' "$complaints"
[[ -z $complaints ]]

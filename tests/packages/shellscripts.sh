#!/usr/bin/env bash
# shellscripts.sh PROJECT: shellcheck over every shell script, and each completion by its own shell.
set -euo pipefail
cd "$1"

mapfile -t scripts < <(
    grep -rlE '^#!/usr/bin/env bash|^#!/bin/sh|^# shellcheck shell=' .ci scripts tests resources |
        grep -v __pycache__
)
[[ ${#scripts[@]} -gt 5 ]]
shellcheck --external-sources "${scripts[@]}"
zsh -n resources/linux/completions/_keyfob
fish --no-execute resources/linux/completions/keyfob.fish

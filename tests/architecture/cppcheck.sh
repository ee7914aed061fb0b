#!/usr/bin/env bash
# cppcheck over everything that is shipped. usage: cppcheck.sh PROJECT
#
# What it (2.10, of Debian 12) cannot read is left out: Qt's macros are told to it, and a number with
# a unit, such as 0ms, is an error of its own (cppcheckError). It takes both sides of a question mark
# for one path (accessMoved); clang-tidy's bugprone-use-after-move does not.
set -euo pipefail
cd "$1"
exec cppcheck --enable=warning,performance,portability --library=qt --std=c++20 --inline-suppr \
    --quiet --error-exitcode=1 --suppress=missingIncludeSystem --suppress=cppcheckError \
    --suppress=accessMoved \
    '-DQ_MOC_INCLUDE(x)=' '-DQ_DISABLE_COPY_MOVE(x)=' -I . models ui app

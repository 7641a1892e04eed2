#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Entente authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Entente and opens its window.
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)

usage() {
    cat <<'USAGE'
Usage: ./run.sh [--demo] [--headless] [--output FOLDER] [--no-install] [arguments of the program…]

  --demo           open the sample company (invented people; its password is demo-demo-demo)
  --headless       no window: the same program shows its main job by itself and leaves pictures, the PDF
                   and the JSON in a folder; chosen by itself when there is no display
  --output FOLDER  where --headless leaves them (default: demo-output)
  --no-install     do not look for missing packages

Anything else is handed to the program; the exit status is the program's.
USAGE
}

demo=no
headless=no
install=yes
output=$root/demo-output
arguments=()
while [ $# -gt 0 ]; do
    case $1 in
    --demo) demo=yes ;;
    --headless) headless=yes ;;
    --no-install) install=no ;;
    --output)
        [ $# -ge 2 ] || { usage >&2; exit 2; }
        output=$(realpath -m -- "$2")
        shift
        ;;
    --output=*) output=$(realpath -m -- "${1#*=}") ;;
    -h | --help)
        usage
        exit 0
        ;;
    --)
        shift
        arguments+=("$@")
        break
        ;;
    *) arguments+=("$1") ;;
    esac
    shift
done

if [ "$headless" = no ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no display here: the program shows its main job by itself instead of opening a window."
    headless=yes
fi

[ "$install" = no ] || "$root/packaging/linux/dependencies.sh" --build --run
cd -- "$root"
[ -e build/release/app/entente ] || echo "Building Entente; the first time takes some minutes."
configured=$(cmake --preset release -Wno-dev 2>&1) || {
    printf '%s\n' "$configured" >&2
    exit 1
}
cmake --build --preset release
cd -- "$OLDPWD"

program=$root/build/release/app/entente

if [ "$headless" = yes ]; then
    mkdir -p -- "$output"
    echo "The demonstration leaves its files in $output"
    status=0
    QT_QPA_PLATFORM=offscreen LANG="${LANG:-C.UTF-8}" \
        "$program" --demonstration "$output" "${arguments[@]}" </dev/null || status=$?
    if [ "$status" -eq 0 ]; then
        echo "Done. Pictures and documents are in $output"
    else
        echo "The demonstration failed (status $status). What it had made is in $output" >&2
    fi
    exit "$status"
fi

[ "$demo" = no ] || arguments=(--demo "${arguments[@]}")
exec "$program" "${arguments[@]}"

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Entente authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds Entente with its tests and runs them.
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)

usage() {
    cat <<'USAGE'
Usage: ./test.sh [--asan] [--filter REGEX] [--bench] [--conformance] [--no-install] [-- options of ctest…]

  --asan           the same tests under the address and undefined-behaviour sanitizers
  --filter REGEX   only the tests whose name matches
  --bench          the benchmarks instead of the tests (optimised build; figures on the screen)
  --conformance    Qt's own SQL tests against our driver instead of the tests
  --no-install     do not look for missing packages

The last lines are the summary of ctest; the exit status is its own.
USAGE
}

configure=ci
test=ci
install=yes
options=()
target=()
parallel=(--parallel "$(nproc)")
while [ $# -gt 0 ]; do
    case $1 in
    --asan) configure=dev-asan test=dev-asan ;;
    --bench) configure=bench test=bench parallel=(--parallel 1) target=(--target benchmarks) ;;
    --conformance) test=conformance ;;
    --filter)
        [ $# -ge 2 ] || { usage >&2; exit 2; }
        options+=(-R "$2")
        shift
        ;;
    --filter=*) options+=(-R "${1#*=}") ;;
    --no-install) install=no ;;
    -h | --help)
        usage
        exit 0
        ;;
    --)
        shift
        options+=("$@")
        break
        ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
    shift
done

[ "$install" = no ] || "$root/packaging/linux/dependencies.sh" --build --run --test
cd -- "$root"
cmake --preset "$configure" -Wno-dev
cmake --build --preset "$configure" "${target[@]}"

# The tests see settings, keyring and temporary files of their own, never those of the person who runs them.
# They flush to the disk thousands of times: memory serves as the disk where there is enough of it.
places=${TMPDIR:-/tmp}
if [ -w /dev/shm ] && [ "$(df --output=avail -k /dev/shm | tail -n 1)" -gt $((6 << 20)) ]; then
    places=/dev/shm
fi
home=$(mktemp -d "$places/entente-tests.XXXXXX")
trap 'chmod -R u+rwX "$home" 2>/dev/null || true; rm -rf "$home"' EXIT
# As root, a test may step down to another user: the way to the temporary files stays open to it.
chmod 711 "$home"
mkdir -m 700 "$home/runtime"
mkdir "$home/tmp"
chmod 1777 "$home/tmp"
export HOME=$home XDG_RUNTIME_DIR=$home/runtime TMPDIR=$home/tmp
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME DBUS_SESSION_BUS_ADDRESS
unset ENTENTE_VAULT ENTENTE_USER ENTENTE_PASSWORD_FILE
ctest --preset "$test" "${parallel[@]}" "${options[@]}"

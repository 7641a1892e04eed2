#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Entente authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command with a session bus and an unlocked keyring that live and die with it:
#   with-secret-service.sh COMMAND…           org.freedesktop.secrets is there
#   with-secret-service.sh --none COMMAND…    a session bus, but nobody keeps secrets
# For a test: entente_add_test(tst_x CORE WRAPPER ${PROJECT_SOURCE_DIR}/tests/support/with-secret-service.sh)
set -euo pipefail

home=$(mktemp -d -t entente-keyring.XXXXXX)
trap 'rm -rf "$home" || true' EXIT
mkdir -m 700 "$home/runtime"
mkdir -p "$home/.local/share/keyrings" "$home/.cache"
export HOME=$home XDG_RUNTIME_DIR=$home/runtime
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY

if [ "${1:-}" = --none ]; then
    shift
    cat >"$home/bus.conf" <<'CONF'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
    dbus-run-session --config-file="$home/bus.conf" -- "$@"
    exit
fi

# shellcheck disable=SC2016 # the inner shell expands it
dbus-run-session -- bash -c '
    gnome-keyring-daemon --foreground --unlock --components=secrets < <(printf "a password for tests") >/dev/null 2>&1 &
    keyring=$!
    for _ in {1..200}; do # until the keyring answers, 10 seconds at most
        dbus-send --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
            string:org.freedesktop.secrets | grep "boolean true" >/dev/null && break
        sleep 0.05
    done
    status=0
    "$@" || status=$?
    kill "$keyring" && wait "$keyring"
    exit "$status"' _ "$@"

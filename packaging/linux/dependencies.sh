#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Entente authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what Entente needs on Debian 12: silent when nothing is missing, and says what it adds before adding it.
set -euo pipefail

usage() {
    cat <<'USAGE'
Usage: packaging/linux/dependencies.sh [--build] [--run] [--test] [--check] [--develop] [--list]

Installs the Debian packages that Entente needs. Without a set: --build --run --test.

  --build   compilers, Qt and the libraries with their headers
  --run     what the program needs beside its libraries (fonts, Qt's own French)
  --test    a private display and keyring, and the tools that the tests look through
  --check   format and metadata checks of continuous integration
  --develop clang, clang-tidy, clazy and the fuzzing runtime, for the presets dev-clazy and fuzz
  --list    only print the names of the packages of these sets

libsqlcipher 4.6 comes from bookworm-backports, taken from the mirror that this machine uses already
(or from ENTENTE_DEBIAN_MIRROR when it is set).
USAGE
}

readonly kBuild=(
    g++ cmake ninja-build pkg-config ccache mold
    qt6-base-dev qt6-base-private-dev qt6-svg-dev qt6-pdf-dev qt6-multimedia-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qtkeychain-qt6-dev libsodium-dev libssl-dev libicu-dev libzip-dev libzxing-dev
    libgmime-3.0-dev libcurl4-openssl-dev
    libphonenumber-dev libprotobuf-dev libsqlcipher-dev
)
readonly kRun=(
    libqt6svg6 libqt6pdf6 libqt6multimedia6 gstreamer1.0-plugins-good qt6-translations-l10n libsecret-1-0 tzdata
    fonts-inter fonts-dejavu-core fonts-liberation2
)
readonly kTest=(
    dbus gnome-keyring xvfb xauth xdotool imagemagick poppler-utils
    python3 python3-jsonschema procps xz-utils strace gdb sqlcipher libqt6sql6-sqlite
    exim4-daemon-light dovecot-imapd openssl
)
readonly kCheck=(git clang-format-14 shellcheck desktop-file-utils appstream)
readonly kDevelop=(clang-14 clang-tidy-14 clang-format-14 clazy libclang-rt-14-dev)

# Debian 12 itself has SQLCipher 3.4; the vault needs version 4.
readonly kFromBackports=" libsqlcipher-dev sqlcipher "
readonly kLeastSqlcipher=4.6
readonly kBackports=bookworm-backports
readonly kSourceFile=/etc/apt/sources.list.d/entente-backports.list
readonly kKeyring=/usr/share/keyrings/debian-archive-keyring.gpg

say() { printf '%s\n' "$*"; }
fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

packages=()
list_only=no
for argument in "$@"; do
    case $argument in
    --build) packages+=("${kBuild[@]}") ;;
    --run) packages+=("${kRun[@]}") ;;
    --test) packages+=("${kTest[@]}") ;;
    --check) packages+=("${kCheck[@]}") ;;
    --develop) packages+=("${kDevelop[@]}") ;;
    --list) list_only=yes ;;
    -h | --help)
        usage
        exit 0
        ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
done
if [ ${#packages[@]} -eq 0 ]; then
    packages=("${kBuild[@]}" "${kRun[@]}" "${kTest[@]}")
fi
if [ "$list_only" = yes ]; then
    printf '%s\n' "${packages[@]}"
    exit 0
fi

# One call of dpkg-query for all of them: this is the whole cost when nothing is missing.
missing_packages() {
    local -A installed=()
    local status name version package
    while read -r status name version; do
        [ "$status" = installed ] && installed[$name]=$version
    done < <(dpkg-query -W -f='${db:Status-Status} ${Package} ${Version}\n' "${packages[@]}" 2>/dev/null || true)
    for package in "${packages[@]}"; do
        version=${installed[$package]:-}
        if [ -z "$version" ]; then
            printf '%s\n' "$package"
        elif [[ $kFromBackports == *" $package "* ]] && dpkg --compare-versions "$version" lt "$kLeastSqlcipher"; then
            printf '%s\n' "$package"
        fi
    done
}

# shellcheck disable=SC1091 # the machine's own file
system_value() { [ ! -r /etc/os-release ] || (. /etc/os-release && printf '%s' "${!1:-}"); }
distribution=" $(system_value ID) $(system_value ID_LIKE) "
if [[ ! $distribution =~ \ (debian|ubuntu)\  ]] || ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    fail "This script installs packages on Debian 12 only." \
        "On this system, please install what these Debian packages hold, then run again with --no-install:" \
        "  ${packages[*]}" \
        "(SQLCipher must be version $kLeastSqlcipher or newer. For Windows and macOS see packaging/.)"
fi

mapfile -t missing < <(missing_packages)
[ ${#missing[@]} -eq 0 ] && exit 0

codename=$(system_value VERSION_CODENAME)
plain=()
backported=()
for package in "${missing[@]}"; do
    if [ "$codename" = bookworm ] && [[ $kFromBackports == *" $package "* ]]; then
        backported+=("$package")
    else
        plain+=("$package")
    fi
done

# --- Where the backports come from -----------------------------------------------------------------------------

# The indexes that apt is configured to fetch, without fetching any: "'URI/dists/SUITE/InRelease' …".
configured_indexes() { apt-get update --print-uris 2>/dev/null | sed -n "s|^'\(.*\)/InRelease'.*|\1|p"; }

# How the machine's own entry for this mirror is trusted ("signed-by=FILE" or "trusted=yes"); nothing if it does not say.
trust_of_mirror() {
    local file
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        [ -r "$file" ] || continue
        awk -v uri="$1" '$1 == "deb" && (index($0, uri " ") || index($0, uri "/ ")) && match($0, /(signed-by|trusted)=[^] ]+/) {
            print substr($0, RSTART, RLENGTH); exit }' "$file"
    done
    for file in /etc/apt/sources.list.d/*.sources; do
        [ -r "$file" ] || continue
        awk -v uri="$1" 'BEGIN { RS = ""; FS = "\n" }
            (index($0 "\n", uri "\n") || index($0 "\n", uri "/\n") || index($0, uri " ") || index($0, uri "/ ")) {
            for (i = 1; i <= NF; ++i) {
                if ($i ~ /^Signed-By: *\//) { sub(/^Signed-By: */, "signed-by=", $i); print $i; exit }
                if ($i ~ /^Trusted: *yes/) { print "trusted=yes"; exit }
            } }' "$file"
    done
}

new_source=
if [ ${#backported[@]} -gt 0 ] && ! configured_indexes | grep "/dists/$kBackports\$" >/dev/null; then
    mirror=${ENTENTE_DEBIAN_MIRROR:-}
    if [ -z "$mirror" ]; then
        mirror=$(configured_indexes | sed -n 's#/dists/\(bookworm\|stable\|oldstable\)$##p' | head -n 1)
    fi
    mirror=${mirror:-http://deb.debian.org/debian}
    trust=$(trust_of_mirror "${mirror%/}" | head -n 1)
    if [ -z "$trust" ] && [ -r "$kKeyring" ]; then
        trust="signed-by=$kKeyring"
    fi
    new_source="deb ${trust:+[$trust] }${mirror%/} $kBackports main"
fi

# --- Say it, then do it ------------------------------------------------------------------------------------------

say "Entente needs ${#missing[@]} package(s) that this machine does not have."
[ ${#plain[@]} -eq 0 ] || say "  To be installed: ${plain[*]}"
[ ${#backported[@]} -eq 0 ] || say "  To be installed from $kBackports: ${backported[*]}"
[ -z "$new_source" ] || say "  To be added as $kSourceFile: $new_source"

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "Installing needs root, and sudo is not here. As root, please run:" "  $0 $*"
    as_root=(sudo)
    [ -t 0 ] || as_root=(sudo -n)
    "${as_root[@]}" true || fail "Installing needs root, and sudo refused. As root, please run:" "  $0 $*"
fi

log=$(mktemp -t entente-dependencies.XXXXXX)
trap 'rm -f "$log"' EXIT

# All output goes to the log, which is shown when something fails.
quietly() {
    local what=$1
    shift
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive "$@" </dev/null >>"$log" 2>&1 && return
    tail -n 40 "$log" >&2
    printf '%s\n' "$what failed; the last lines are above." >&2
    return 1
}
apt_options=(-q -y -o Acquire::Retries=3 -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0
    -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold)

if [ -n "$new_source" ]; then
    printf '# SQLCipher 4 for Entente; added by packaging/linux/dependencies.sh\n%s\n' "$new_source" |
        "${as_root[@]}" tee "$kSourceFile" >/dev/null
fi
say "Reading the package lists."
quietly "Reading some package list" apt-get "${apt_options[@]}" update || true # an unrelated source may be broken
# shellcheck disable=SC2016 # apt expands it
if [ -n "$new_source" ] && ! apt-get indextargets --format '$(RELEASE)' 'Created-By: Packages' |
    grep -x "$kBackports" >/dev/null; then
    "${as_root[@]}" rm -f "$kSourceFile"
    fail "The new source gave nothing and was taken away again. If the mirror has no $kBackports, name one that has it:" \
        "  ENTENTE_DEBIAN_MIRROR=http://… $0 $*"
fi
if [ ${#plain[@]} -gt 0 ]; then
    say "Installing; this can take some minutes."
    quietly "Installing" apt-get "${apt_options[@]}" install --no-install-recommends "${plain[@]}"
fi
if [ ${#backported[@]} -gt 0 ]; then
    say "Installing from $kBackports."
    quietly "Installing from $kBackports" \
        apt-get "${apt_options[@]}" install --no-install-recommends -t "$kBackports" "${backported[@]}"
fi

mapfile -t missing < <(missing_packages)
[ ${#missing[@]} -eq 0 ] || fail "Still missing or too old: ${missing[*]}" \
    "Entente is built for Debian 12; SQLCipher must be version $kLeastSqlcipher or newer."
say "All packages are there."

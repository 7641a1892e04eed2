#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Entente authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs Qt's own SQL tests on Qt's SQLite driver and then on ours, without encryption and with it, and fails if a test
# that passes there fails here.
#
#   qt-sql-suite.sh <working folder> <libraries of our driver, separated by |>
#
# The sources of the tests are those of the installed Qt: from QT_SQL_TESTS (a folder tests/auto/sql), or fetched with
# apt-get source, from the mirror of this machine and without changing its sources. Without them the suite is skipped (exit status 77). They and what is built
# of them stay in the working folder: the first time takes minutes, later ones one.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
work=$1
libraries=$2
mkdir -p "$work"
work=$(cd -- "$work" && pwd)

skip() {
    printf 'SKIPPED: %s\n' "$*"
    exit 77
}

fetch_sources() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null ||
        skip "set QT_SQL_TESTS to the folder tests/auto/sql of Qt's sources"
    local version
    version=$(dpkg-query -W -f='${source:Version}' libqt6sql6 2>/dev/null) || skip "Qt was not installed as a package"
    mkdir -p "$work/download" "$work/apt/lists/partial" "$work/apt/cache/archives/partial"
    # Lists of our own, so that neither root nor a deb-src line of the machine is needed.
    apt-get update --print-uris 2>/dev/null | sed -n "s|^'\(.*\)/dists/\([^/]*\)/InRelease'.*|deb-src \1 \2 main|p" |
        grep -E ' (bookworm|stable|oldstable)(-updates|-security)? main$' |
        sed 's|^deb-src |&[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] |' >"$work/apt/sources.list" ||
        skip "apt names no Debian mirror; set QT_SQL_TESTS"
    local apt=(timeout 300 apt-get -q -o "Dir::Etc::SourceList=$work/apt/sources.list" -o Dir::Etc::SourceParts=-
        -o "Dir::State::Lists=$work/apt/lists" -o "Dir::Cache=$work/apt/cache")
    (cd "$work/download" && "${apt[@]}" update && "${apt[@]}" source --download-only "qt6-base=$version") \
        >"$work/download.log" 2>&1 || skip "the sources of qt6-base $version cannot be fetched: see $work/download.log"
    tar -xJf "$work"/download/qt6-base_*.orig.tar.xz -C "$work/download" --wildcards '*/tests/auto/sql/*'
}

find_sources() {
    if [ -z "${QT_SQL_TESTS:-}" ]; then
        compgen -G "$work/download/*/tests/auto/sql" >/dev/null || fetch_sources
        QT_SQL_TESTS=$(compgen -G "$work/download/*/tests/auto/sql" | head -n 1)
    fi
    [ -f "$QT_SQL_TESTS/kernel/qsqlquery/tst_qsqlquery.cpp" ] || skip "there are no tests of Qt Sql in $QT_SQL_TESTS"
}

build() {
    cmake -G Ninja -S "$here/suite" -B "$work/out" -DCMAKE_BUILD_TYPE=Release -DQT_SQL_TESTS="$QT_SQL_TESTS" \
        -DENTENTE_SOURCE="$here/../.." -DENTENTE_LIBRARIES="$libraries" \
        -DCMAKE_CXX_COMPILER_LAUNCHER="$(command -v ccache || true)" >"$work/build.log" 2>&1 &&
        cmake --build "$work/out" >>"$work/build.log" 2>&1 || {
        tail -n 40 "$work/build.log"
        return 1
    }
}

# run <name of the run> <ENTENTE_SUITE_DRIVER>: writes $work/<name>.passed, a sorted list of the tests that passed.
run() {
    local name=$1 driver=$2 folder=$work/$1 test
    rm -rf "$folder"
    mkdir -p "$folder"
    while read -r test; do
        (cd "$folder" && QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='' ENTENTE_SUITE_DRIVER=$driver \
            timeout 300 "$work/out/$test" -o "$test.txt,txt" >"$test.log" 2>&1) || true # what failed is read below
    done <"$work/out/tests.txt"
    sed -n 's/^PASS *: //p' "$folder"/*.txt | sort >"$work/$name.passed"
    printf '%-8s %s tests passed, %s failed, %s skipped\n' "$name:" "$(wc -l <"$work/$name.passed")" \
        "$(cat "$folder"/*.txt | grep -c '^FAIL' || true)" "$(cat "$folder"/*.txt | grep -c '^SKIP' || true)"
}

# compare <name of the run> [tests that need not pass, one a line]
compare() {
    local name=$1 missing
    missing=$(comm -23 "$work/stock.passed" "$work/$name.passed" | grep -vxF -e "${2:-}" || true)
    if [ -n "$missing" ]; then
        printf 'Passes on the driver of Qt, but not on ours, %s (see %s):\n%s\n' "$name" "$work/$name" "$missing"
        grep -h -A 3 '^FAIL' "$work/$name"/*.txt || true
        return 1
    fi
}

find_sources
build
run stock ''
run plain plain
run keyed keyed
[ -s "$work/stock.passed" ] || {
    echo 'Nothing passes on the driver of Qt: the comparison would mean nothing'
    exit 1
}
# A shared cache would share the key, and a file is attached with a key of its own: both are meant to fail.
refused='tst_QSqlDatabase::sqlite_enable_cache_mode(SQLite)
tst_QSqlTableModel::sqlite_attachedDatabase(SQLite)'
status=0
compare plain || status=1
compare keyed "$refused" || status=1
[ "$status" -ne 0 ] ||
    printf 'Ours passes what the driver of Qt passes; with a key, all but these, which it refuses:\n%s\n' "$refused"
exit "$status"

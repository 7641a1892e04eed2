# SPDX-FileCopyrightText: 2026 The Entente authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(VCPKG_TARGET_ARCHITECTURE x64)
set(VCPKG_CRT_LINKAGE dynamic)
set(VCPKG_LIBRARY_LINKAGE dynamic)
if(PORT STREQUAL "sqlcipher")
    # The port leaves full-text search out; the program searches with it.
    set(VCPKG_C_FLAGS "/DSQLITE_ENABLE_FTS5")
    set(VCPKG_CXX_FLAGS "/DSQLITE_ENABLE_FTS5")
endif()

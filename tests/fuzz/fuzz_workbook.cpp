// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/sheetcheck.h"

// The container: anything that calls itself an archive.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto book = entente::Workbook::open(bytes, entente::fuzz::sheetLimits()))
        entente::fuzz::checkRows(**book);
    return 0;
}

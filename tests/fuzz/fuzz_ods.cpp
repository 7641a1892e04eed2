// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/sheetcheck.h"
#include "tests/fuzz/storedzip.h"

using namespace entente;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray archive = fuzz::storedZip({{"content.xml", bytes}});
    if (const auto book = Workbook::open(archive, fuzz::sheetLimits()))
        fuzz::checkRows(**book);
    return 0;
}

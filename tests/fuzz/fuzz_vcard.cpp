// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcardreader.h"
#include "tests/fuzz/cardcheck.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    entente::fuzz::checkCards<entente::VcardReader>(data, size);
    return 0;
}

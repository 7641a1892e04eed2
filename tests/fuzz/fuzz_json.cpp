// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonreader.h"
#include "tests/fuzz/cardcheck.h"

namespace {

/// JSON has one encoding.
class AnyJsonReader final : public entente::JsonReader
{
public:
    AnyJsonReader(QIODevice &device, entente::TextEncoding, entente::CardLimits limits)
        : JsonReader(device, limits)
    {}
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    entente::fuzz::checkCards<AnyJsonReader>(data, size);
    return 0;
}

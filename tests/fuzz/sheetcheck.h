// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

#include <cstdlib>

namespace entente::fuzz {

inline SheetLimits sheetLimits()
{
    SheetLimits limits;
    limits.archive = {qint64(1) << 20, 100, qint64(1) << 20, 50};
    limits.cellCharacters = 1000;
    limits.columns = 50;
    limits.rows = 5000;
    limits.sharedCharacters = 100000;
    return limits;
}

inline void checkRows(Workbook &book)
{
    const SheetLimits limits = sheetLimits();
    for (qsizetype sheet = 0; sheet < std::min<qsizetype>(book.sheets().size(), 3); ++sheet) {
        const auto rows = book.rows(sheet);
        if (!rows)
            continue;
        int lastLine = 0;
        while ((*rows)->next()) {
            if ((*rows)->line() <= lastLine || (*rows)->line() > limits.rows)
                std::abort();
            lastLine = (*rows)->line();
            if ((*rows)->fieldCount() > limits.columns)
                std::abort();
            if ((*rows)->isRefused() && (*rows)->problems().isEmpty())
                std::abort();
            for (qsizetype i = 0; i < (*rows)->fieldCount(); ++i)
                if ((*rows)->text(i).size() > limits.cellCharacters)
                    std::abort();
        }
        (void)(*rows)->finish();
    }
}

} // namespace entente::fuzz

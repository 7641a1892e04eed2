// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTest>

/// Passes when the Result holds a value; prints the code and the developer's detail when it does not.
#define QVERIFY_OK(result)                                                                   \
    do {                                                                                     \
        const auto &verifiedResult = (result); /* evaluated once: tests put calls in here */ \
        QVERIFY2(verifiedResult.has_value(),                                                 \
                 verifiedResult.has_value()                                                  \
                     ? ""                                                                    \
                     : qPrintable(entente::errorCodeName(verifiedResult.error().code)        \
                                  + QStringLiteral(": ") + verifiedResult.error().detail));  \
    } while (false)

/// Passes when the Result failed with exactly this code.
#define QVERIFY_FAILS(result, expected)                                           \
    do {                                                                          \
        const auto &verifiedResult = (result);                                    \
        QVERIFY2(!verifiedResult.has_value(), "expected a failure, got a value"); \
        QCOMPARE(entente::errorCodeName(verifiedResult.error().code),             \
                 entente::errorCodeName(expected));                               \
    } while (false)

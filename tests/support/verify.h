// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTest>

/// Passes when the Result holds a value; prints the code and the developer's detail when it does not.
#define QVERIFY_OK(result) \
    QVERIFY2((result).has_value(), \
             (result).has_value() \
                 ? "" \
                 : qPrintable(entente::errorCodeName((result).error().code) + QStringLiteral(": ") + (result).error().detail))

/// Passes when the Result failed with exactly this code.
#define QVERIFY_FAILS(result, expected) \
    do { \
        QVERIFY2(!(result).has_value(), "expected a failure, got a value"); \
        QCOMPARE(entente::errorCodeName((result).error().code), entente::errorCodeName(expected)); \
    } while (false)

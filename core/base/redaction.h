// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>

namespace entente {

/// The only way to mention a personal value in a log: what kind of thing it was, never what it said.
template<typename T>
struct Redacted
{
    const char *what;
};

template<typename T>
Redacted<T> redacted(const T &, const char *what = "value")
{
    return {what};
}

template<typename T>
QDebug operator<<(QDebug debug, const Redacted<T> &value)
{
    return debug.nospace() << '<' << value.what << " redacted>";
}

} // namespace entente

/// Put beside a type that holds personal data: writing it to a log does not compile.
#define ENTENTE_NOT_LOGGABLE(Type) QDebug operator<<(QDebug, const Type &) = delete;

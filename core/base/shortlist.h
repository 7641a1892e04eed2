// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVarLengthArray>

#include <utility>

namespace entente {

/// A list whose first `room` values need no block of their own. A QVarLengthArray of Qt 6.4 that another one is moved over
/// forgets its block; this one gives it back.
template<typename T, qsizetype room>
class ShortList final : public QVarLengthArray<T, room>
{
    using Base = QVarLengthArray<T, room>;

public:
    using Base::Base;
    ShortList() = default;
    ~ShortList() = default;
    ShortList(const ShortList &) = default;
    ShortList(ShortList &&) noexcept = default;
    ShortList &operator=(const ShortList &) = default;
    ShortList &operator=(ShortList &&other) noexcept
    {
        if (this != &other) {
            const Base gone(std::move(static_cast<Base &>(*this)));
            Base::operator=(std::move(static_cast<Base &>(other)));
        }
        return *this;
    }
};

} // namespace entente

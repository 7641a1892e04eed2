// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

/// Enumerations and their stable words: one array in the order of the enumeration.
namespace entente::words {

template<typename Enum, size_t N>
QString name(const std::array<QLatin1StringView, N> &all, Enum value)
{
    const auto index = static_cast<size_t>(value);
    return index < N ? QString(all[index]) : QString();
}

template<typename Enum, size_t N>
std::optional<Enum> find(const std::array<QLatin1StringView, N> &all, QStringView word)
{
    for (size_t i = 0; i < N; ++i) {
        if (word == all[i])
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace entente::words

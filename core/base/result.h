// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace entente {

/// The failed half of a Result; same role as std::unexpected, so that std::expected can replace both one day.
struct Failure
{
    Error error;

    explicit Failure(Error e) : error(std::move(e)) {}
    Failure(ErrorCode code, QString detail, Where where = {}, QString reason = {})
        : error{code, std::move(detail), std::move(where), std::move(reason)}
    {}
};

/// Either a value or an Error. Nothing of ours throws.
template<typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure) : m_state(std::in_place_index<1>, std::move(failure.error)) {}
    template<typename U>
        requires(
            std::is_constructible_v<T, U &&> &&std::is_convertible_v<
                U &&,
                T> && !std::is_same_v<std::decay_t<U>, T> && !std::is_same_v<std::decay_t<U>, Failure> && !std::is_same_v<std::decay_t<U>, Result<T>>)
    Result(U &&value) : m_state(std::in_place_index<0>, std::forward<U>(value)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    T value_or(T fallback) const & { return has_value() ? value() : std::move(fallback); }

    const Error &error() const { return std::get<1>(m_state); }

    /// Calls `f(value)`, which gives a Result of its own, or hands the error on.
    template<typename F>
    auto and_then(F &&f) && -> std::invoke_result_t<F, T &&>
    {
        if (!has_value())
            return Failure{error()};
        return std::invoke(std::forward<F>(f), std::move(*this).value());
    }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Failure failure) : m_error(std::move(failure.error)) {}

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    void value() const {}
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace entente

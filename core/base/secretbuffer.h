// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <span>

namespace entente {

/// Key material and passwords: memory from sodium_malloc (locked, guarded, kept out of dumps), wiped when freed.
/// Move-only on purpose; use clone() where two owners are really needed. Never convert one to a QString.
class SecretBuffer final
{
public:
    SecretBuffer() = default;
    explicit SecretBuffer(size_t size);
    SecretBuffer(SecretBuffer &&other) noexcept;
    SecretBuffer &operator=(SecretBuffer &&other) noexcept;
    SecretBuffer(const SecretBuffer &) = delete;
    SecretBuffer &operator=(const SecretBuffer &) = delete;
    ~SecretBuffer();

    /// Copies bytes that already lie in ordinary memory; the caller wipes its own copy.
    static SecretBuffer fromBytes(QByteArrayView bytes);
    static SecretBuffer random(size_t size);

    SecretBuffer clone() const;
    void clear();

    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    std::span<const unsigned char> bytes() const { return {m_data, m_size}; }

    /// Compares in constant time.
    bool equals(const SecretBuffer &other) const;

private:
    unsigned char *m_data = nullptr;
    size_t m_size = 0;
};

} // namespace entente

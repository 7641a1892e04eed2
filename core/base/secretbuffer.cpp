// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secretbuffer.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace entente {

namespace {

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

SecretBuffer::SecretBuffer(size_t size)
{
    if (size == 0 || !sodiumReady())
        return;
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (!m_data)
        qFatal("No locked memory left for a key");
    m_size = size;
    sodium_memzero(m_data, m_size);
}

SecretBuffer::SecretBuffer(SecretBuffer &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{}

SecretBuffer &SecretBuffer::operator=(SecretBuffer &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBuffer::~SecretBuffer()
{
    clear();
}

SecretBuffer SecretBuffer::fromBytes(QByteArrayView bytes)
{
    SecretBuffer buffer(static_cast<size_t>(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(buffer.m_data, bytes.data(), buffer.m_size);
    return buffer;
}

SecretBuffer SecretBuffer::random(size_t size)
{
    SecretBuffer buffer(size);
    randombytes_buf(buffer.m_data, buffer.m_size);
    return buffer;
}

SecretBuffer SecretBuffer::clone() const
{
    SecretBuffer copy(m_size);
    if (m_size > 0)
        std::memcpy(copy.m_data, m_data, m_size);
    return copy;
}

void SecretBuffer::clear()
{
    if (m_data)
        sodium_free(m_data); // wipes before it frees
    m_data = nullptr;
    m_size = 0;
}

bool SecretBuffer::equals(const SecretBuffer &other) const
{
    return m_size == other.m_size
           && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

namespace entente {

/// Internal key of one table's rows: explicit to build, hashable, no arithmetic. 0 means "none".
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 number) : m_number(number) {}

    constexpr qint64 number() const { return m_number; }
    constexpr bool isValid() const { return m_number > 0; }

    constexpr auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_number, seed); }

private:
    qint64 m_number = 0;
};

using PersonId = Id<struct PersonTag>;
using OrganisationId = Id<struct OrganisationTag>;
using ContactPointId = Id<struct ContactPointTag>;
using AffiliationId = Id<struct AffiliationTag>;
using ActivityId = Id<struct ActivityTag>;
using SaleId = Id<struct SaleTag>;
using PurposeId = Id<struct PurposeTag>;
using WordingId = Id<struct WordingTag>;
using ConsentEventId = Id<struct ConsentEventTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
using UserId = Id<struct UserTag>;

} // namespace entente

Q_DECLARE_METATYPE(entente::PersonId)
Q_DECLARE_METATYPE(entente::OrganisationId)

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

/// What invented people are made of. Common names, put together by chance: nobody is meant.
namespace entente::samplewords {

struct FirstName
{
    QStringView name;
    QStringView civility; ///< "Mme" or "M."
};

struct Town
{
    QStringView postalCode;
    QStringView name;
    QStringView phone; ///< the range that ARCEP keeps for fiction in this region
};

struct Trade
{
    QStringView firm; ///< with %1 for a family name
    QStringView domain;
    QStringView job;
};

std::span<const FirstName> firstNames();
std::span<const QStringView> lastNames();
std::span<const Town> towns();
std::span<const QStringView> streets();
std::span<const Trade> trades();
std::span<const QStringView> mailHosts();
std::span<const QStringView> sources();
std::span<const QStringView> notes();
std::span<const QStringView> goods();

} // namespace entente::samplewords

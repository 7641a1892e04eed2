// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace entente {

/// Codes of civilities: "mr", "mrs", "dr", "prof", "maitre"; empty if the word is none. "Mlle" is "mrs": French
/// administration has not asked for marriage since 2012.
QString civilityCode(QStringView typed);

/// "consumer", "professional" or "sole_trader" for "particulier", "pro", "B2B", "auto-entrepreneur"; empty if unknown.
QString personKindCode(QStringView typed);

/// "prospect", "customer" or "contract_in_progress" for "client", "lead", "en cours"; empty if unknown.
QString relationCode(QStringView typed);

/// "under_15", "15_17" or "18_plus" for "moins de 15 ans", "15 à 17", "majeur", "42"; a minor of no stated age is the
/// younger. Empty if unknown.
QString ageBandWord(QStringView typed);

/// Nine digits whose Luhn sum is right; spaces are dropped. Invalid: siren.invalid.
Result<QString> parseSiren(QStringView typed);

/// Fourteen digits whose Luhn sum is right, or La Poste's own sum. Invalid: siret.invalid.
Result<QString> parseSiret(QStringView typed);

} // namespace entente

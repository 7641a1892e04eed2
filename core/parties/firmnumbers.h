// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace entente::firmnumbers {

/// Each takes what was typed and gives the form that is kept; an empty text stays empty. Invalid with where.field.

/// Nine digits with Luhn's check digit. organisation.bad_siren.
Result<QString> siren(const QString &typed);
/// Fourteen digits with Luhn's check digit; La Poste's offices (356 000 000) sum up to a multiple of five instead.
/// organisation.bad_siret.
Result<QString> siret(const QString &typed);
/// A VAT number of a member state, with the key of a French one checked. organisation.bad_vat.
Result<QString> vat(const QString &typed);
/// "6201z" → "62.01Z". organisation.bad_ape.
Result<QString> ape(const QString &typed);

/// The SIREN that a French VAT number holds, else empty.
QString sirenOfVat(const QString &vat);

} // namespace entente::firmnumbers

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/consent/contactabilityservice.h"
#include "core/consent/ruleset.h"
#include "core/consent/suppressionlist.h"
#include "core/lists/listsearch.h"
#include "core/lists/savedviewservice.h"
#include "tests/support/testvault.h"

namespace entente::test {

/// A vault with the services of lists.
struct ListsVault
{
    ListsVault() = default;

    TestVault vault;
    RuleSet rules = *RuleSet::shipped();
    SuppressionList suppression{vault.keys()};
    ContactabilityService contactability{
        {vault.db(), vault.clock(), vault.audit(), vault.parties(), rules, suppression}};
    catalogue::Catalogue catalogue = *catalogue::Catalogue::load();
    ListSearch lists{
        {vault.db(), vault.clock(), vault.audit(), vault.list(), contactability, catalogue}};
    SavedViewService views{vault.db(), vault.clock(), vault.audit()};
};

} // namespace entente::test

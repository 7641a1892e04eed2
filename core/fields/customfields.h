// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/fields/customfield.h"

namespace entente {

class UndoStep;

/// The firm's own fields and their values, for whoever shows, filters, imports or exports them. No session here: the
/// services above ask for the permission.
class CustomFields final
{
public:
    /// In their order; empty when the firm made none.
    static Result<QList<CustomField>> definitions(const db::Reader &reader, CustomSubject subject);
    /// NotFound (field.unknown).
    static Result<CustomField> definition(const db::Reader &reader, CustomSubject subject,
                                          const QString &key);

    /// By key, in the stored form; a field without a value is not there.
    static Result<CustomValues> values(const db::Reader &reader, PersonId person);
    static Result<CustomValues> values(const db::Reader &reader, OrganisationId organisation);

    /// Parses and stores what was typed; an empty text removes the value. `step` records the change, nullptr when the
    /// record is new. NotFound (field.unknown), Invalid (see CustomField::parse).
    static Result<void> set(db::Transaction &tx, UndoStep *step, PersonId person,
                            const CustomValues &typed);
    static Result<void> set(db::Transaction &tx, UndoStep *step, OrganisationId organisation,
                            const CustomValues &typed);
};

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/customfield.h"
#include "ui/support/rowmodel.h"

#include <QCache>

namespace entente {

class Workspace;

/// A value of a field of the firm's own as people read it: "Yes", "3 February 2024", "Organic; Bulk".
QString ownFieldText(const CustomField &field, QString value);

/// The columns of a list that the firm made itself, after those that each list has. Values are read when a cell wants one.
class OwnColumns final
{
public:
    OwnColumns(Workspace &workspace, CustomSubject subject);

    /// The firm made, changed or removed a field.
    void renew();
    /// Records changed: what was read of them is read again.
    void forget() { m_values.clear(); }

    QList<ColumnSpec> specs() const;
    /// "field.jour_de_visite"
    QStringList codes() const;
    /// `column` counts from the first of these columns.
    QVariant cell(qint64 record, int column, int role) const;

private:
    Workspace &m_workspace;
    const CustomSubject m_subject;
    QList<CustomField> m_fields;
    mutable QCache<qint64, CustomValues> m_values;
};

} // namespace entente

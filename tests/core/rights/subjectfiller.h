// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "tests/core/rights/markers.h"
#include "tests/support/testvault.h"

#include <QMap>

class QSqlQuery;

namespace entente::test {

/// Gives a person a row in every table of the catalogue, with another marker in every personal column. It reads the
/// schema, so that a column that is added tomorrow is filled tomorrow.
class SubjectFiller
{
public:
    using Fixed = QMap<QString, QString>; ///< column → SQL literal

    SubjectFiller(TestVault &vault, const catalogue::Catalogue &catalogue, int firstMarker = 0);

    PersonId fillEverything();
    /// Inserts one row; columns that are not fixed get markers, allowed codes or "x". Gives its key.
    qint64 insert(const QString &table, const Fixed &fixed);
    /// Personal columns of the person's rows that hold nothing: the filler does not know how to reach them.
    QStringList emptyColumns(PersonId person);

    const QMap<QString, Marker> &markers() const { return m_markers; } ///< by table.column
    const Marker &marker(const QString &column) const { return m_markers.find(column).value(); }
    QString uuid() const { return m_uuid; }

private:
    QString literal(const QString &table, const QString &column, const QString &type, bool required,
                    const QString &definition);
    QSqlQuery query(const QString &sql);

    TestVault &m_vault;
    const catalogue::Catalogue &m_catalogue;
    int m_next;
    QString m_uuid;
    QMap<QString, Marker> m_markers;
};

} // namespace entente::test

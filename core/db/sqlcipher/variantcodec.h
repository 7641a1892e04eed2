// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QStringView>
#include <QVariant>
#include <QtSql/qtsqlglobal.h>

struct sqlite3_stmt;

namespace entente::sqlcipher {

/// Binds with the storage conventions of QSQLITE: bool, int, uint and qlonglong as INTEGER, double
/// as REAL, QByteArray as BLOB, QTime and QDateTime as ISO text with milliseconds, everything else
/// (float and qulonglong too) as the text of QVariant::toString(). Gives SQLite's result code.
///
/// The statement refers to the bytes of a BLOB until it is bound anew: `heldBlobs` keeps them and
/// must live as long.
int bindVariant(sqlite3_stmt *statement, int parameter, const QVariant &value,
                QList<QByteArray> &heldBlobs);

/// The value of a column of the current row; REAL follows the precision policy, NULL is a null
/// QString.
QVariant readColumn(sqlite3_stmt *statement, int column, QSql::NumericalPrecisionPolicy policy);

/// The type of a field: from its declaration, or else from what the first row stores.
QMetaType declaredType(QStringView declaration);
QMetaType storedType(int storageClass);

} // namespace entente::sqlcipher

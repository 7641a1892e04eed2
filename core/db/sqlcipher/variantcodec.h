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

/// Binds with the storage conventions of QSQLITE: whole numbers up to 64 bits and booleans as INTEGER, double as REAL,
/// QByteArray as BLOB, QTime and QDateTime as ISO text with milliseconds, everything else as QVariant::toString().
/// The statement refers to the bytes of a BLOB until it is bound anew: `heldBlobs` keeps them and must live as long.
/// Gives a result code of SQLite.
int bindVariant(sqlite3_stmt *statement, int parameter, const QVariant &value, QList<QByteArray> &heldBlobs);

/// The value of a column of the current row; REAL follows the precision policy, NULL is a null QString.
QVariant readColumn(sqlite3_stmt *statement, int column, QSql::NumericalPrecisionPolicy policy);

/// The type of a field: from its declaration, or else from what the first row stores.
QMetaType declaredType(QStringView declaration);
QMetaType storedType(int storageClass);

} // namespace entente::sqlcipher

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlcipher/variantcodec.h"

#include "core/db/sqlcipher/sqliteapi.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringEncoder>
#include <QUuid>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::sqlcipher {

namespace {

// A UTF-16 unit takes up to three bytes in UTF-8: texts of 255 units need no allocation.
constexpr qsizetype kTextOnStack = 768;

template<typename T>
const T &heldValue(const QVariant &value)
{
    return *static_cast<const T *>(value.constData());
}

/// QVariant::isNull() of Qt 6 does not look inside.
bool isSqlNull(const QVariant &value)
{
    if (value.isNull())
        return true;
    switch (value.typeId()) {
    case QMetaType::QString: return heldValue<QString>(value).isNull();
    case QMetaType::QByteArray: return heldValue<QByteArray>(value).isNull();
    case QMetaType::QDate: return heldValue<QDate>(value).isNull();
    case QMetaType::QTime: return heldValue<QTime>(value).isNull();
    case QMetaType::QDateTime: return heldValue<QDateTime>(value).isNull();
    case QMetaType::QUuid: return heldValue<QUuid>(value).isNull();
    default: return false;
    }
}

int bindText(sqlite3_stmt *statement, int parameter, QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    QVarLengthArray<char, kTextOnStack> utf8(encoder.requiredSpace(text.size()));
    const char *end = encoder.appendToBuffer(utf8.data(), text);
    return sqlite3_bind_text64(statement, parameter, utf8.constData(),
                               static_cast<sqlite3_uint64>(end - utf8.constData()),
                               SQLITE_TRANSIENT, SQLITE_UTF8);
}

int bindBytes(sqlite3_stmt *statement, int parameter, const QByteArray &bytes,
              QList<QByteArray> &heldBlobs)
{
    heldBlobs.append(bytes); // shared, not copied: attachments are large
    return sqlite3_bind_blob64(statement, parameter, bytes.constData(),
                               static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
}

QVariant readReal(sqlite3_stmt *statement, int column, QSql::NumericalPrecisionPolicy policy)
{
    switch (policy) {
    case QSql::LowPrecisionInt32: return sqlite3_column_int(statement, column);
    case QSql::LowPrecisionInt64:
        return static_cast<qlonglong>(sqlite3_column_int64(statement, column));
    case QSql::LowPrecisionDouble:
    case QSql::HighPrecision: break;
    }
    return sqlite3_column_double(statement, column);
}

QByteArray readBytes(sqlite3_stmt *statement, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(statement, column))
                 : QByteArray(""); // empty, yet not NULL
}

QVariant readText(sqlite3_stmt *statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    const QByteArrayView utf8(text, sqlite3_column_bytes(statement, column));
    if (!utf8.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(utf8);
    return QString(QChar(QChar::ByteOrderMark)
                   + QString::fromUtf8(utf8.sliced(3))); // fromUtf8() swallows the mark
}

} // namespace

int bindVariant(sqlite3_stmt *statement, int parameter, const QVariant &value,
                QList<QByteArray> &heldBlobs)
{
    if (isSqlNull(value))
        return sqlite3_bind_null(statement, parameter);
    switch (value.typeId()) {
    case QMetaType::Bool:
        return sqlite3_bind_int(statement, parameter, heldValue<bool>(value) ? 1 : 0);
    case QMetaType::Int: return sqlite3_bind_int(statement, parameter, heldValue<int>(value));
    case QMetaType::UInt: return sqlite3_bind_int64(statement, parameter, heldValue<uint>(value));
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, parameter, heldValue<qlonglong>(value));
    case QMetaType::Double:
        return sqlite3_bind_double(statement, parameter, heldValue<double>(value));
    case QMetaType::QByteArray:
        return bindBytes(statement, parameter, heldValue<QByteArray>(value), heldBlobs);
    case QMetaType::QString: return bindText(statement, parameter, heldValue<QString>(value));
    case QMetaType::QDateTime:
        return bindText(statement, parameter,
                        heldValue<QDateTime>(value).toString(Qt::ISODateWithMs));
    case QMetaType::QTime:
        return bindText(statement, parameter, heldValue<QTime>(value).toString(u"hh:mm:ss.zzz"_s));
    default: return bindText(statement, parameter, value.toString());
    }
}

QVariant readColumn(sqlite3_stmt *statement, int column, QSql::NumericalPrecisionPolicy policy)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return static_cast<qlonglong>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT: return readReal(statement, column, policy);
    case SQLITE_BLOB: return readBytes(statement, column);
    case SQLITE_NULL: return QVariant(QMetaType(QMetaType::QString));
    default: return readText(statement, column);
    }
}

QMetaType declaredType(QStringView declaration)
{
    const auto isOneOf = [declaration](std::initializer_list<QLatin1StringView> names) {
        return std::any_of(names.begin(), names.end(), [declaration](QLatin1StringView name) {
            return declaration.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    if (isOneOf({"integer"_L1, "int"_L1}))
        return QMetaType(QMetaType::Int);
    if (isOneOf({"double"_L1, "float"_L1, "real"_L1})
        || declaration.startsWith("numeric"_L1, Qt::CaseInsensitive))
        return QMetaType(QMetaType::Double);
    if (isOneOf({"blob"_L1}))
        return QMetaType(QMetaType::QByteArray);
    if (isOneOf({"boolean"_L1, "bool"_L1}))
        return QMetaType(QMetaType::Bool);
    return QMetaType(QMetaType::QString);
}

QMetaType storedType(int storageClass)
{
    switch (storageClass) {
    case SQLITE_INTEGER: return QMetaType(QMetaType::Int);
    case SQLITE_FLOAT: return QMetaType(QMetaType::Double);
    case SQLITE_BLOB: return QMetaType(QMetaType::QByteArray);
    case SQLITE_TEXT: return QMetaType(QMetaType::QString);
    default: return QMetaType();
    }
}

} // namespace entente::sqlcipher

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/db/reader.h"

#include <QDate>
#include <QDateTime>
#include <QVarLengthArray>
#include <QVariant>

#include <memory>
#include <optional>

namespace entente::db {

struct Prepared;
class Transaction;

/// One run of a statement of the catalogue. Prepared once per connection; the handle resets at scope exit.
/// Binding and reading never throw and never stop: the first error is kept and given by run(), runOne() or finish().
class Statement final
{
public:
    Statement(const Reader &reader, const char *name);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(const char *placeholder, const QString &value);
    Statement &bind(const char *placeholder, const QByteArray &value);
    Statement &bind(const char *placeholder,
                    const QDate &value); ///< ISO text; an invalid date is NULL
    Statement &bind(const char *placeholder,
                    const QDateTime &value); ///< UTC milliseconds; an invalid time is NULL
    Statement &bind(const char *placeholder, qint64 value);
    Statement &bind(const char *placeholder, int value) { return bind(placeholder, qint64(value)); }
    Statement &bind(const char *placeholder, bool value)
    {
        return bind(placeholder, qint64(value ? 1 : 0));
    }
    Statement &bind(const char *placeholder, double value);
    Statement &bindNull(const char *placeholder);
    template<typename Tag>
    Statement &bind(const char *placeholder, Id<Tag> value)
    {
        return value.isValid() ? bind(placeholder, value.number()) : bindNull(placeholder);
    }
    template<typename T>
    Statement &bind(const char *placeholder, const std::optional<T> &value)
    {
        return value ? bind(placeholder, *value) : bindNull(placeholder);
    }
    Statement &bind(const char *placeholder, const char *value) = delete;

    /// Runs at the first call; false at the end or after an error (see finish()).
    bool next();
    /// Runs a statement without rows; may be called again after new binds.
    Result<void> run();
    /// As run(), and NotFound unless exactly one row changed.
    Result<void> runOne();
    /// After a loop over next(): the error, if there was one.
    Result<void> finish() const;

    QString text(const char *column) const;
    /// A code: text without a QString of its own; valid until the next word.
    QStringView word(const char *column) const;
    /// Where a column stands, once there is a row: for walks over everybody, which would ask for its name a million times.
    int column(const char *name) const { return indexOf(name); }
    /// A text as it is kept, in UTF-8, valid until the next row; NULL is empty.
    QByteArrayView bytes(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    QDate date(int column) const;
    qint64 integer(const char *column) const;
    double real(const char *column) const;
    bool flag(const char *column) const { return integer(column) != 0; }
    QByteArray blob(const char *column) const;
    QDate date(const char *column) const;     ///< invalid when NULL
    QDateTime time(const char *column) const; ///< UTC; invalid when NULL
    bool isNull(const char *column) const;
    template<typename Tag>
    Id<Tag> id(const char *column) const
    {
        return Id<Tag>(integer(column));
    }

    qint64 lastInsertId() const;
    qint64 changes() const;

private:
    friend class QueryBuilder;
    friend class Migrator;
    friend class SchemaPause;
    struct Text
    {
        QString sql;
    };
    Statement(const Reader &reader, const Text &composed);

    void prepare(const QString &sql);
    bool execute();
    void fail(Error error);
    int indexOf(const char *column) const; ///< -1 (and an error): there is none
    QVariant cell(int index) const;
    Statement &bindVariant(const char *placeholder, const QVariant &value);

    Connection &m_connection;
    std::shared_ptr<Prepared> m_prepared; // shared with the connection's cache
    QByteArray m_name;
    mutable QVarLengthArray<char16_t, 40> m_word;
    bool m_executed = false;
    mutable std::optional<Error> m_error;
};

} // namespace entente::db

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"

#include "core/db/connection_p.h"
#include "core/db/sqlcatalog.h"
#include "core/db/sqlerror.h"

#include <QSqlError>
#include <QSqlRecord>

#include <cstring>

using namespace Qt::StringLiterals;

namespace entente::db {

Statement::Statement(const Reader &reader, const char *name)
    : m_connection(reader.connection())
    , m_name(QByteArray::fromRawData(name, qsizetype(std::strlen(name))))
{
    auto &cache = m_connection.d->prepared;
    if (const auto found = cache.constFind(m_name); found != cache.cend() && !(*found)->busy) {
        m_prepared = *found;
        m_prepared->busy = true;
        return;
    }
    const auto sql = sqlcatalog::text(QString::fromLatin1(name));
    m_prepared = std::make_shared<Prepared>(m_connection.d->database);
    m_prepared->busy = true;
    if (!sql) {
        fail(sql.error());
        return;
    }
    prepare(*sql);
    if (!m_error && !cache.contains(m_name))
        cache.insert(QByteArray(m_name.constData()),
                     m_prepared); // a copy: the cache outlives the caller's text
}

Statement::Statement(const Reader &reader, const Text &composed)
    : m_connection(reader.connection())
    , m_prepared(std::make_shared<Prepared>(m_connection.d->database))
    , m_name("composed")
{
    m_prepared->busy = true;
    prepare(composed.sql);
}

Statement::~Statement()
{
    m_prepared->query.finish();
    m_prepared->busy = false;
}

void Statement::prepare(const QString &sql)
{
    if (!m_prepared->query.prepare(sql))
        fail(toError(m_prepared->query.lastError(), u"prepare "_s + QString::fromLatin1(m_name)));
}

void Statement::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

Statement &Statement::bindVariant(const char *placeholder, const QVariant &value)
{
    const auto &known = m_prepared->placeholders;
    for (size_t step = 0; step < known.size(); ++step) {
        const size_t at = (m_prepared->nextPlaceholder + step) % known.size();
        if (known[at].first == placeholder || std::strcmp(known[at].first, placeholder) == 0) {
            m_prepared->nextPlaceholder = at + 1;
            m_prepared->query.bindValue(known[at].second, value);
            return *this;
        }
    }
    m_prepared->placeholders.emplace_back(placeholder, QString::fromLatin1(placeholder));
    m_prepared->query.bindValue(m_prepared->placeholders.back().second, value);
    return *this;
}

// A null QString would be stored as NULL; an empty text is a text.
Statement &Statement::bind(const char *placeholder, const QString &value)
{
    return bindVariant(placeholder, value.isNull() ? QVariant(u""_s) : QVariant(value));
}

Statement &Statement::bind(const char *placeholder, const QByteArray &value)
{
    return bindVariant(placeholder, value.isNull() ? QVariant(QByteArray("", 0)) : QVariant(value));
}

Statement &Statement::bind(const char *placeholder, const QDate &value)
{
    return value.isValid() ? bindVariant(placeholder, value.toString(Qt::ISODate))
                           : bindNull(placeholder);
}

Statement &Statement::bind(const char *placeholder, const QDateTime &value)
{
    return value.isValid() ? bindVariant(placeholder, value.toMSecsSinceEpoch())
                           : bindNull(placeholder);
}

Statement &Statement::bind(const char *placeholder, qint64 value)
{
    return bindVariant(placeholder, value);
}

Statement &Statement::bind(const char *placeholder, double value)
{
    return bindVariant(placeholder, value);
}

Statement &Statement::bindNull(const char *placeholder)
{
    return bindVariant(placeholder, QVariant(QMetaType::fromType<QString>()));
}

bool Statement::execute()
{
    if (m_error)
        return false;
    m_executed = true;
    if (m_connection.d->hook && !m_connection.d->hook(m_name.constData())) {
        fail({ErrorCode::NoSpace, u"injected fault in "_s + QString::fromLatin1(m_name), {}, {}});
        return false;
    }
    if (!m_prepared->query.exec()) {
        fail(toError(m_prepared->query.lastError(), QString::fromLatin1(m_name)));
        return false;
    }
    return true;
}

bool Statement::next()
{
    if (!m_executed && !execute())
        return false;
    if (m_error)
        return false;
    auto &query = m_prepared->query;
    if (query.next()) {
        if (m_prepared->columns.empty()) {
            const auto record = query.record();
            for (int i = 0; i < record.count(); ++i)
                m_prepared->columns.emplace_back(record.fieldName(i).toLatin1(), i);
        }
        return true;
    }
    if (query.lastError().isValid())
        fail(toError(query.lastError(), QString::fromLatin1(m_name)));
    return false;
}

Result<void> Statement::run()
{
    if (!execute())
        return Failure{*m_error};
    return {};
}

Result<void> Statement::runOne()
{
    if (auto done = run(); !done)
        return done;
    if (changes() != 1)
        return Failure{ErrorCode::NotFound,
                       QString::fromLatin1(m_name) + u" changed %1 rows, not one"_s.arg(changes())};
    return {};
}

Result<void> Statement::finish() const
{
    if (m_error)
        return Failure{*m_error};
    return {};
}

QVariant Statement::cell(const char *column) const
{
    for (const auto &[name, index] : m_prepared->columns) {
        if (name == column)
            return m_prepared->query.value(index);
    }
    if (!m_error)
        m_error = Error{ErrorCode::Internal,
                        QString::fromLatin1(m_name) + u" has no column "_s
                            + QString::fromLatin1(column),
                        {},
                        {}};
    return {};
}

QString Statement::text(const char *column) const
{
    return cell(column).toString();
}

qint64 Statement::integer(const char *column) const
{
    return cell(column).toLongLong();
}

double Statement::real(const char *column) const
{
    return cell(column).toDouble();
}

QByteArray Statement::blob(const char *column) const
{
    return cell(column).toByteArray();
}

QDate Statement::date(const char *column) const
{
    return QDate::fromString(cell(column).toString(), Qt::ISODate);
}

QDateTime Statement::time(const char *column) const
{
    const auto value = cell(column);
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

bool Statement::isNull(const char *column) const
{
    return cell(column).isNull();
}

qint64 Statement::lastInsertId() const
{
    return m_prepared->query.lastInsertId().toLongLong();
}

qint64 Statement::changes() const
{
    return m_prepared->query.numRowsAffected();
}

} // namespace entente::db

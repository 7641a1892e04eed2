// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"

#include "core/db/connection_p.h"
#include "core/db/sqlcatalog.h"
#include "core/db/sqlcipher/cipherresult.h"
#include "core/db/sqlerror.h"

#include <QSqlError>
#include <QSqlRecord>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace entente::db {

namespace {

/// QDate::fromString() takes a third of a microsecond, and lists read a million of them.
QDate isoDate(QByteArrayView text)
{
    const auto number = [text](qsizetype from, qsizetype digits) {
        int value = 0;
        for (qsizetype i = from; i < from + digits; ++i) {
            if (text[i] < '0' || text[i] > '9')
                return -1;
            value = 10 * value + text[i] - '0';
        }
        return value;
    };
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return QDate::fromString(QString::fromUtf8(text), Qt::ISODate);
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    return year < 0 || month < 0 || day < 0 ? QDate() : QDate(year, month, day);
}

} // namespace

Statement::Statement(const Reader &reader, const char *name)
    : m_connection(reader.connection())
    , m_name(QByteArray::fromRawData(name, qsizetype(std::strlen(name))))
{
    auto &cache = m_connection.d->prepared;
    if (const auto found = cache.constFind(m_name); found != cache.cend() && !(*found)->busy) {
        m_prepared = *found;
        m_prepared->busy = true;
        ++m_prepared->use;
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
    m_prepared->result = dynamic_cast<const sqlcipher::CipherResult *>(m_prepared->query.result());
}

void Statement::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

Statement &Statement::bindVariant(const char *placeholder, const QVariant &value)
{
    auto &known = m_prepared->placeholders;
    size_t at = known.size();
    for (size_t step = 0; step < known.size() && at == known.size(); ++step) {
        const size_t next = (m_prepared->nextPlaceholder + step) % known.size();
        if (known[next].known == placeholder || std::strcmp(known[next].known, placeholder) == 0)
            at = next;
    }
    if (at == known.size()) {
        const auto name = QString::fromLatin1(placeholder);
        known.push_back(
            {placeholder, name, m_prepared->result ? m_prepared->result->positionOf(name) : -1});
    }
    m_prepared->nextPlaceholder = at + 1;
    known[at].use = m_prepared->use;
    if (known[at].position >= 0)
        m_prepared->query.bindValue(known[at].position, value);
    else
        m_prepared->query.bindValue(known[at].name, value);
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
    for (const auto &known : m_prepared->placeholders) {
        if (known.use != m_prepared->use)
            bindNull(known.known);
    }
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
                m_prepared->columns.push_back(record.fieldName(i).toLatin1());
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

int Statement::indexOf(const char *column) const
{
    const auto &names = m_prepared->columns;
    if (const size_t next = m_prepared->nextColumn;
        next < names.size() && std::strcmp(names[next].constData(), column) == 0) {
        m_prepared->nextColumn = next + 1;
        return int(next);
    }
    for (size_t step = 0; step < names.size(); ++step) {
        const size_t at = (m_prepared->nextColumn + step) % names.size();
        if (std::strcmp(names[at].constData(), column) == 0) {
            m_prepared->nextColumn = at + 1;
            return int(at);
        }
    }
    if (!m_error)
        m_error = Error{ErrorCode::Internal,
                        QString::fromLatin1(m_name) + u" has no column "_s
                            + QString::fromLatin1(column),
                        {},
                        {}};
    return -1;
}

QVariant Statement::cell(int index) const
{
    return index < 0 ? QVariant() : m_prepared->query.value(index);
}

QString Statement::text(const char *column) const
{
    return text(indexOf(column));
}

QString Statement::text(int column) const
{
    QByteArrayView utf8;
    // The driver keeps a leading byte order mark, which fromUtf8() would swallow.
    if (column >= 0 && m_prepared->result && m_prepared->result->readText(column, utf8)
        && !utf8.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(utf8);
    return cell(column).toString();
}

QStringView Statement::word(const char *column) const
{
    const int index = indexOf(column);
    QByteArrayView utf8;
    bool isAscii = index >= 0 && m_prepared->result && m_prepared->result->readText(index, utf8);
    m_word.resize(utf8.size());
    for (qsizetype i = 0; isAscii && i < utf8.size(); ++i) {
        isAscii = static_cast<signed char>(utf8[i]) >= 0;
        m_word[i] = char16_t(utf8[i]);
    }
    if (!isAscii) {
        const auto text = cell(index).toString();
        m_word.resize(text.size());
        std::copy(text.utf16(), text.utf16() + text.size(), m_word.begin());
    }
    return QStringView(m_word.constData(), m_word.size());
}

QByteArrayView Statement::bytes(int column) const
{
    QByteArrayView utf8;
    if (column >= 0 && m_prepared->result)
        m_prepared->result->readText(column, utf8);
    return utf8;
}

qint64 Statement::integer(const char *column) const
{
    return integer(indexOf(column));
}

qint64 Statement::integer(int column) const
{
    qint64 value = 0;
    if (column >= 0 && m_prepared->result && m_prepared->result->readInteger(column, value))
        return value;
    if (column < 0 || m_prepared->query.isNull(column))
        return 0;
    return cell(column).toLongLong();
}

double Statement::real(const char *column) const
{
    return cell(indexOf(column)).toDouble();
}

QByteArray Statement::blob(const char *column) const
{
    return cell(indexOf(column)).toByteArray();
}

QDate Statement::date(const char *column) const
{
    return date(indexOf(column));
}

QDate Statement::date(int column) const
{
    QByteArrayView utf8;
    if (column >= 0 && m_prepared->result && m_prepared->result->readText(column, utf8))
        return isoDate(utf8);
    if (column < 0 || m_prepared->query.isNull(column))
        return {};
    return QDate::fromString(cell(column).toString(), Qt::ISODate);
}

QDateTime Statement::time(const char *column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

bool Statement::isNull(const char *column) const
{
    const int index = indexOf(column);
    return index < 0 || m_prepared->query.isNull(index);
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

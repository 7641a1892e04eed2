// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlcipher/cipherresult.h"

#include "core/db/sqlcipher/databasehandle.h"
#include "core/db/sqlcipher/sqliteapi.h"
#include "core/db/sqlcipher/sqltext.h"
#include "core/db/sqlcipher/variantcodec.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace entente::sqlcipher {

CipherResult::CipherResult(const QSqlDriver *driver, std::shared_ptr<DatabaseHandle> handle)
    : QSqlResult(driver)
    , m_handle(std::move(handle))
{
    m_handle->add(this);
}

CipherResult::~CipherResult()
{
    m_handle->remove(this);
    finalize();
}

void CipherResult::finalize()
{
    // Its code, as that of sqlite3_reset(), only repeats the error of the last step.
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    m_cursor = Cursor::Idle;
    m_parameters = 0;
    m_sources.clear();
    m_heldBlobs.clear();
    forgetRows(); // when the vault is locked, nothing of it stays in a query that lives on
}

void CipherResult::stop()
{
    sqlite3_reset(m_statement);
    m_cursor = Cursor::Idle;
}

void CipherResult::forgetRows()
{
    m_values.clear();
    m_keptRows = 0;
    m_standsOnKeptRow = false;
    m_firstRowTypes.clear();
    m_record.reset();
}

bool CipherResult::fail(const char *what, int code)
{
    setLastError(m_handle->error(QLatin1StringView(what), QSqlError::StatementError, code));
    return false;
}

bool CipherResult::refuse(const char *what)
{
    setLastError(QSqlError(QLatin1StringView(what), {}, QSqlError::StatementError));
    return false;
}

bool CipherResult::savePrepare(const QString &query)
{
    // QSqlResult looks for placeholders without knowing comments: an apostrophe would hide the rest.
    const bool done = QSqlResult::savePrepare(withoutComments(query));
    setQuery(query);
    return done;
}

bool CipherResult::prepare(const QString &query)
{
    finalize();
    setSelect(false);
    setActive(false);
    if (!m_handle->isOpen())
        return refuse("The database is not open");

    const QByteArray utf8 = query.toUtf8();
    const char *tail = nullptr;
    const int length = static_cast<int>(utf8.size()) + 1; // with the final zero: no copy
    const int code = sqlite3_prepare_v2(m_handle->raw(), utf8.constData(), length, &m_statement,
                                        &tail);
    if (code != SQLITE_OK)
        return fail("Unable to prepare the statement", code);
    if (!isBlank(QString::fromUtf8(tail))) {
        finalize();
        return refuse("Unable to execute multiple statements at a time");
    }
    m_parameters = sqlite3_bind_parameter_count(m_statement);
    m_columns = sqlite3_column_count(m_statement);
    m_placeholders = boundValueCount();
    m_nextName = 0;
    return true;
}

bool CipherResult::reset(const QString &query)
{
    return prepare(query) && exec();
}

void CipherResult::bindValue(int position, const QVariant &value, QSql::ParamType type)
{
    // QSqlResult makes and hashes the name of the position each time, which is needed only once.
    if (position >= 0 && position < boundValueCount() && type == QSql::In)
        boundValues()[position] = value;
    else
        QSqlResult::bindValue(position, value, type);
}

void CipherResult::bindValue(const QString &name, const QVariant &value, QSql::ParamType type)
{
    // Spares the two look-ups of QSqlResult for each value; a repeated name still needs them.
    const int names = m_placeholders == m_parameters ? m_parameters : 0;
    for (int tried = 0; tried < names; ++tried) {
        const int position = (m_nextName + tried) % names;
        if (boundValueName(position) == name) {
            m_nextName = position + 1;
            bindValue(position, value, type);
            return;
        }
    }
    QSqlResult::bindValue(name, value, type);
}

int CipherResult::positionOf(const QString &placeholder) const
{
    const int names = m_placeholders == m_parameters ? m_parameters : 0;
    for (int position = 0; position < names; ++position) {
        if (boundValueName(position) == placeholder)
            return position;
    }
    return -1;
}

void CipherResult::findParameterSources()
{
    const int names = std::max(static_cast<int>(m_placeholders), m_parameters);
    m_sources.reserve(m_parameters);
    for (int parameter = 1; parameter <= m_parameters; ++parameter) {
        // SQLite numbers a name once, Qt at each place where it stands: the first has the value.
        const QString name = QString::fromUtf8(sqlite3_bind_parameter_name(m_statement, parameter));
        int source = 0;
        while (source < names && boundValueName(source) != name)
            ++source;
        m_sources.push_back(source < names ? source : parameter - 1);
    }
}

bool CipherResult::isValueCountRight() const
{
    return boundValueCount() == (m_placeholders > 0 ? m_placeholders : m_parameters);
}

template<typename ValueAt>
bool CipherResult::bindAll(const ValueAt &valueAt)
{
    if (static_cast<int>(m_sources.size()) != m_parameters)
        findParameterSources();
    m_heldBlobs.clear();
    for (int parameter = 1; parameter <= m_parameters; ++parameter) {
        const int code = bindVariant(m_statement, parameter, valueAt(m_sources[parameter - 1]),
                                     m_heldBlobs);
        if (code != SQLITE_OK) {
            fail("Unable to bind the parameters", code);
            sqlite3_clear_bindings(m_statement); // some refer to bytes that nobody holds any more
            return false;
        }
    }
    return true;
}

bool CipherResult::exec()
{
    setActive(false);
    setSelect(false);
    setAt(QSql::BeforeFirstRow);
    if (!m_statement)
        return refuse("There is no statement to execute");
    stop();
    forgetRows();
    if (!isValueCountRight())
        return refuse("Parameter count mismatch");
    const QVariantList &values = boundValues();
    if (!bindAll([&values](int source) -> const QVariant & { return values.at(source); }))
        return false;
    return run();
}

bool CipherResult::execBatch(bool)
{
    setActive(false);
    setSelect(false);
    setAt(QSql::BeforeFirstRow);
    if (!m_statement)
        return refuse("There is no statement to execute");
    stop();
    forgetRows();
    if (m_parameters == 0 || !isValueCountRight())
        return refuse("Parameter count mismatch");

    QList<QVariantList> columns;
    for (const QVariant &list : std::as_const(boundValues()))
        columns.append(list.toList());
    const qsizetype rows = columns.constFirst().size();
    const auto hasAllRows = [rows](const QVariantList &column) { return column.size() == rows; };
    if (!std::all_of(columns.cbegin(), columns.cend(), hasAllRows))
        return refuse("The lists of a batch differ in length");
    for (qsizetype row = 0; row < rows; ++row) {
        const auto valueAt = [&columns, row](int source) -> const QVariant & {
            return columns.at(source).at(row);
        };
        if (!bindAll(valueAt) || !runToEnd())
            return false;
    }
    noteEffects();
    setActive(true);
    return checkHeader();
}

bool CipherResult::run()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        fail("Unable to execute the statement", code);
        stop();
        return false;
    }
    m_forward = isForwardOnly();
    m_columns = sqlite3_column_count(m_statement); // SQLite prepares anew when the schema changed
    if (code == SQLITE_ROW) {
        m_cursor = Cursor::BeforeRow;
        // An expression has a type only while there is a row.
        for (int column = 0; column < m_columns; ++column)
            m_firstRowTypes.push_back(sqlite3_column_type(m_statement, column));
    } else {
        stop();
    }
    noteEffects();
    setSelect(m_columns > 0);
    setActive(true);
    return code == SQLITE_ROW || checkHeader();
}

bool CipherResult::runToEnd()
{
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(m_statement);
    if (code != SQLITE_DONE)
        fail("Unable to execute the statement", code);
    stop();
    return code == SQLITE_DONE;
}

void CipherResult::noteEffects()
{
    m_changes = sqlite3_changes(m_handle->raw());
    m_lastInsertId = sqlite3_last_insert_rowid(m_handle->raw());
}

bool CipherResult::checkHeader()
{
    if (m_handle->isHeaderAcceptable())
        return true;
    setActive(false);
    return refuse("The database file is not encrypted");
}

bool CipherResult::advance()
{
    if (m_cursor == Cursor::BeforeRow) {
        m_cursor = Cursor::OnRow;
        return true;
    }
    if (m_cursor == Cursor::Idle)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        noteEffects(); // RETURNING counts its changes only now
    else
        fail("Unable to fetch the row", code);
    stop(); // gives the read lock back at once
    return false;
}

void CipherResult::appendRow()
{
    for (int column = 0; column < m_columns; ++column)
        m_values.push_back(readColumn(m_statement, column, numericalPrecisionPolicy()));
}

bool CipherResult::keepNextRow()
{
    if (!advance())
        return false;
    appendRow();
    ++m_keptRows;
    return true;
}

bool CipherResult::fetchForward(int index)
{
    if (index < at() || at() == QSql::AfterLastRow)
        return false;
    m_standsOnKeptRow = false;
    while (at() < index) {
        if (!advance()) {
            setAt(QSql::AfterLastRow);
            return false;
        }
        setAt(at() + 1);
    }
    return true;
}

bool CipherResult::fetch(int index)
{
    if (!isActive() || index < 0)
        return false;
    if (index == at())
        return true;
    if (m_forward)
        return fetchForward(index);
    while (m_keptRows <= index) {
        if (!keepNextRow()) {
            setAt(QSql::AfterLastRow);
            return false;
        }
    }
    setAt(index);
    return true;
}

bool CipherResult::fetchNext()
{
    return fetch(at() + 1);
}

bool CipherResult::fetchFirst()
{
    if (m_forward && at() != QSql::BeforeFirstRow)
        return false;
    return fetch(0);
}

bool CipherResult::fetchLast()
{
    if (!isActive())
        return false;
    if (m_forward)
        return fetchLastForward();
    while (keepNextRow()) {}
    return fetch(m_keptRows - 1);
}

bool CipherResult::fetchLastForward()
{
    if (m_standsOnKeptRow)
        return true;
    if (at() == QSql::BeforeFirstRow && !fetchForward(0))
        return false;
    if (m_cursor != Cursor::OnRow)
        return false;
    // Only the end tells which row was the last, and then the statement no longer has it.
    int index = at();
    for (;; ++index) {
        m_values.clear();
        appendRow();
        if (!advance())
            break;
    }
    setAt(index);
    m_standsOnKeptRow = true;
    return !lastError().isValid();
}

void CipherResult::detachFromResultSet()
{
    stop(); // the kept rows stay: QSqlTableModel calls this before it writes, and reads on
}

QVariant CipherResult::data(int column)
{
    if (column < 0 || column >= m_columns || at() < 0)
        return {};
    if (m_forward && !m_standsOnKeptRow)
        return m_cursor == Cursor::OnRow
                   ? readColumn(m_statement, column, numericalPrecisionPolicy())
                   : QVariant();
    const size_t row = m_forward ? 0 : static_cast<size_t>(at());
    const size_t position = row * static_cast<size_t>(m_columns) + static_cast<size_t>(column);
    return position < m_values.size() ? m_values[position] : QVariant();
}

bool CipherResult::readInteger(int column, qint64 &value) const
{
    if (!m_forward || m_cursor != Cursor::OnRow)
        return false;
    // One look at the column instead of two; a connection belongs to one thread and has no mutex.
    auto *cell = sqlite3_column_value(m_statement, column);
    if (sqlite3_value_type(cell) != SQLITE_INTEGER)
        return false;
    value = sqlite3_value_int64(cell);
    return true;
}

bool CipherResult::readText(int column, QByteArrayView &utf8) const
{
    if (!m_forward || m_cursor != Cursor::OnRow)
        return false;
    auto *cell = sqlite3_column_value(m_statement, column);
    if (sqlite3_value_type(cell) != SQLITE_TEXT)
        return false;
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(cell));
    utf8 = QByteArrayView(text, sqlite3_value_bytes(cell));
    return true;
}

bool CipherResult::isNull(int column)
{
    if (m_forward && m_cursor == Cursor::OnRow && column >= 0 && column < m_columns)
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    return data(column).isNull();
}

QSqlRecord CipherResult::record() const
{
    if (!isActive() || !isSelect() || !m_statement)
        return {};
    if (m_record)
        return *m_record;
    QSqlRecord record;
    for (int column = 0; column < m_columns; ++column) {
        // QSQLITE takes the quotes off as well: an unnamed column is called after its own text.
        const QString name =
            QString::fromUtf8(sqlite3_column_name(m_statement, column)).remove(u'"');
        const QString table =
            QString::fromUtf8(sqlite3_column_table_name(m_statement, column)).remove(u'"');
        const QString declaration = QString::fromUtf8(sqlite3_column_decltype(m_statement, column));
        const size_t position = static_cast<size_t>(column);
        const int stored = position < m_firstRowTypes.size() ? m_firstRowTypes[position]
                                                             : SQLITE_NULL;
        record.append(QSqlField(
            name, declaration.isEmpty() ? storedType(stored) : declaredType(declaration), table));
    }
    m_record = record;
    return record;
}

int CipherResult::size()
{
    return -1; // SQLite does not know before the last row
}

int CipherResult::numRowsAffected()
{
    return isActive() ? m_changes : -1;
}

QVariant CipherResult::lastInsertId() const
{
    return isActive() && m_lastInsertId != 0 ? QVariant(static_cast<qlonglong>(m_lastInsertId))
                                             : QVariant();
}

} // namespace entente::sqlcipher

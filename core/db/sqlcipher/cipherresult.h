// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSqlRecord>
#include <QSqlResult>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

struct sqlite3_stmt;

namespace entente::sqlcipher {

class DatabaseHandle;

/// One statement and the rows it gives. Forward-only: values are read from the statement when
/// data() asks, nothing is kept. Otherwise each row is kept when it is first reached, so that one
/// can go back.
class CipherResult final : public QSqlResult
{
public:
    /// The handle is shared with the driver, which may be destroyed first.
    CipherResult(const QSqlDriver *driver, std::shared_ptr<DatabaseHandle> handle);
    CipherResult(const CipherResult &) = delete;
    CipherResult &operator=(const CipherResult &) = delete;
    ~CipherResult() override;

    /// Gives the statement back because its connection closes.
    void finalize();

    /// Cells of the row that a forward-only result stands on, without a QVariant between. False: read it the usual way.
    bool readInteger(int column, qint64 &value) const;
    /// Valid until the result moves on.
    bool readText(int column, QByteArrayView &utf8) const;
    /// Where bindValue() takes the value of a placeholder that stands once; -1 for others.
    int positionOf(const QString &placeholder) const;

protected:
    bool savePrepare(const QString &query) override;
    bool prepare(const QString &query) override;
    bool reset(const QString &query) override;
    void bindValue(int position, const QVariant &value, QSql::ParamType type) override;
    void bindValue(const QString &name, const QVariant &value, QSql::ParamType type) override;
    bool exec() override;
    bool execBatch(bool arrayBind) override;

    bool fetch(int index) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override;
    void detachFromResultSet() override;

    QVariant data(int column) override;
    bool isNull(int column) override;
    QSqlRecord record() const override;
    int size() override;
    int numRowsAffected() override;
    QVariant lastInsertId() const override;

private:
    enum class Cursor {
        Idle,      ///< not executed, or at the end
        BeforeRow, ///< the statement stands on a row that was not fetched yet
        OnRow,     ///< the statement stands on the row that was fetched last
    };

    void stop();
    void forgetRows();
    bool fail(const char *what, int code);
    bool refuse(const char *what);

    void findParameterSources();
    bool isValueCountRight() const;
    template<typename ValueAt>
    bool bindAll(const ValueAt &valueAt);

    bool run();
    bool runToEnd();
    bool advance();
    void noteEffects();
    bool checkHeader();

    bool fetchForward(int index);
    bool fetchLastForward();
    bool keepNextRow();
    void appendRow();

    const std::shared_ptr<DatabaseHandle> m_handle;
    sqlite3_stmt *m_statement = nullptr;
    int m_parameters = 0;
    /// Named placeholders in the text, repetitions included; 0 when they are positional.
    qsizetype m_placeholders = 0;
    /// For each parameter of SQLite: the position among Qt's bound values.
    std::vector<int> m_sources;
    int m_nextName = 0; ///< names are mostly bound in the order of the text
    QList<QByteArray> m_heldBlobs;

    Cursor m_cursor = Cursor::Idle;
    bool m_forward = false;
    /// Forward-only and last(): the row outlived the end of the statement.
    bool m_standsOnKeptRow = false;
    int m_columns = 0;
    int m_keptRows = 0;
    /// The kept rows, one after the other.
    std::vector<QVariant> m_values;
    std::vector<int> m_firstRowTypes;

    int m_changes = -1;
    qint64 m_lastInsertId = 0;
    mutable std::optional<QSqlRecord> m_record;
};

} // namespace entente::sqlcipher

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"
#include "core/db/sqlcipher/cipherdriver.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QUuid>

#include <memory>

namespace entente::test {

inline std::shared_ptr<const SecretBuffer> keyOf(char byte)
{
    return std::make_shared<const SecretBuffer>(
        SecretBuffer::fromBytes(QByteArray(sqlcipher::CipherDriver::kKeySize, byte)));
}

/// One connection to an encrypted file through Qt Sql, taken away again at the end of the scope.
class CipherDatabase final
{
public:
    explicit CipherDatabase(const QString &file,
                            std::shared_ptr<const SecretBuffer> key = keyOf('k'))
        : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
        , m_driver(new sqlcipher::CipherDriver(std::move(key)))
    {
        m_db = QSqlDatabase::addDatabase(m_driver, m_name);
        m_db.setDatabaseName(file);
    }
    CipherDatabase(const CipherDatabase &) = delete;
    CipherDatabase &operator=(const CipherDatabase &) = delete;
    ~CipherDatabase()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(m_name);
    }

    /// Does not wait for the disk: no test pulls the plug.
    bool open() { return m_db.open() && run(QStringLiteral("PRAGMA synchronous = OFF")).isEmpty(); }
    QString nativeCode() const { return m_db.lastError().nativeErrorCode(); }
    QSqlDatabase &db() { return m_db; }
    sqlcipher::CipherDriver &driver() { return *m_driver; }
    QSqlQuery query() { return QSqlQuery(m_db); }

    /// Empty when the statement ran, else what SQLite said.
    QString run(const QString &sql)
    {
        QSqlQuery query(m_db);
        return query.exec(sql) ? QString() : query.lastError().text();
    }

    QVariant single(const QString &sql)
    {
        QSqlQuery query(m_db);
        query.setForwardOnly(true);
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }

private:
    const QString m_name;
    sqlcipher::CipherDriver *const m_driver; // owned by m_db
    QSqlDatabase m_db;
};

} // namespace entente::test

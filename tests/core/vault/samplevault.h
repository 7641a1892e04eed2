// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditlog.h"
#include "core/db/statement.h"
#include "core/vault/vault.h"
#include "tests/support/fixedclock.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace entente::test {

inline constexpr vault::KdfParameters kQuickKdf{64 << 10, 1};
inline constexpr vault::Waivers kWaiveAll{true, true};

inline SecretBuffer secret(const char *text)
{
    return SecretBuffer::fromBytes(text);
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

inline void putFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test file cannot be written");
}

/// A vault made by Vault::create with a password that costs nothing: administrator "Élodie", password "right".
class SampleVault final
{
public:
    SampleVault()
    {
        const auto created = vault::Vault::create(request(), secret("right"), clock);
        if (!created)
            qFatal("The sample vault could not be made: %s", qPrintable(created.error().detail));
        recoveryKey = created->recoveryKey.clone();
    }

    vault::CreateRequest request() const
    {
        vault::CreateRequest request;
        request.folder = m_folder.filePath(QStringLiteral("Atelier"));
        request.company = QStringLiteral("Atelier Lumen");
        request.country = QStringLiteral("FR");
        request.adminName = QStringLiteral("Élodie");
        request.language = QStringLiteral("fr");
        request.kdf = kQuickKdf;
        request.waive = kWaiveAll;
        return request;
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("Atelier.entente")); }
    QString path(const QString &name) const { return folder() + u'/' + name; }
    QString parent() const { return m_folder.path(); }

    vault::OpenRequest as(const QString &user) const
    {
        vault::OpenRequest opening;
        opening.folder = folder();
        opening.user = user;
        return opening;
    }
    Result<std::unique_ptr<vault::Vault>> open(const char *password = "right",
                                               const QString &user = QStringLiteral("Élodie")) const
    {
        return vault::Vault::open(as(user), secret(password), clock);
    }

    /// Every file of the vault, to put back later.
    QHash<QString, QByteArray> snapshot() const
    {
        QHash<QString, QByteArray> files;
        for (const auto &name : QDir(folder()).entryList(QDir::Files))
            files.insert(name, fileBytes(path(name)));
        return files;
    }
    void putBack(const QHash<QString, QByteArray> &files) const
    {
        for (const auto &name : QDir(folder()).entryList(QDir::Files))
            QFile::remove(path(name));
        for (auto it = files.cbegin(); it != files.cend(); ++it)
            putFile(path(it.key()), it.value());
    }

    FixedClock clock;
    SecretBuffer recoveryKey;

private:
    QTemporaryDir m_folder;
};

inline QStringList codesOf(const vault::Vault &vault)
{
    QStringList codes;
    for (const auto &notice : vault.notices())
        codes << notice.code;
    codes.removeAll(QStringLiteral("vault.anchor_missing"));
    codes.sort();
    return codes;
}

/// Leaves one row in the journal, as any writing service does.
inline Result<void> work(const vault::Vault &vault, Fn fn = Fn::EditFirm)
{
    const FixedClock clock;
    const auto connection = vault.connect(db::Mode::ReadWrite);
    if (!connection)
        return Failure{connection.error()};
    const auto permit = vault.session().require(fn);
    if (!permit)
        return Failure{permit.error()};
    auto tx = (*connection)->begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const AuditLog audit(**connection, clock);
    if (auto noted = audit.append(*tx, vault.session(), {fn, {}, {}, {}}); !noted)
        return noted;
    return tx->commit();
}

} // namespace entente::test

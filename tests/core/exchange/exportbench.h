// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/consent/contactabilityservice.h"
#include "core/consent/ruleset.h"
#include "core/consent/suppressionlist.h"
#include "core/exchange/exportservice.h"
#include "core/exchange/zipwriter.h"
#include "tests/support/testvault.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QFile>

namespace entente::test {

using namespace Qt::StringLiterals;

/// A vault whose people can leave.
struct ExportBench
{
    explicit ExportBench(catalogue::Catalogue entries = shippedCatalogue())
        : catalogue(std::move(entries))
    {}

    TestVault vault;
    catalogue::Catalogue catalogue;
    const RuleSet rules = *RuleSet::shipped();
    const SuppressionList suppression{vault.keys()};
    ContactabilityService contactability{
        {vault.db(), vault.clock(), vault.audit(), vault.parties(), rules, suppression}};
    CopyRegister copies{{vault.db(), vault.clock(), vault.audit(), vault.changes()}};
    ExportService service{{vault.db(), vault.clock(), vault.audit(), vault.parties(), catalogue,
                           contactability, copies}};
    Session user = vault.as(Role::Administrator);
    QTemporaryDir out;

    static catalogue::Catalogue shippedCatalogue()
    {
        auto loaded = catalogue::Catalogue::load();
        if (!loaded)
            qFatal("The catalogue cannot be read");
        return *std::move(loaded);
    }

    QStringList allColumns() const
    {
        QStringList keys;
        for (const auto &column : exportColumns())
            keys.append(column.key.toString());
        return keys;
    }

    /// Plain, of everyone, with every kind of data.
    ExportRequest request(ExportFormat format)
    {
        ExportRequest request;
        request.path = out.filePath(u"copy."_s + exportFileEnding(format));
        request.format = format;
        request.columns = allColumns();
        request.passport = {u"Annual mailing"_s, u"Imprimerie Durand"_s,
                            vault.clock().nowUtc().date().addDays(30)};
        request.plain = true;
        request.language = u"en"_s;
        return request;
    }

    /// What was written; empty after a failure.
    QByteArray exported(ExportFormat format)
    {
        const auto order = request(format);
        const auto result = service.run(user, order);
        if (!result)
            qWarning("%s", qPrintable(result.error().detail));
        return result ? bytes(order.path) : QByteArray();
    }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList filesIn() const
    {
        return QDir(out.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

} // namespace entente::test

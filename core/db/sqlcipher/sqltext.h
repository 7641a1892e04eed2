// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace entente::sqlcipher {

/// The statement with a blank in place of each comment; quoted texts and names stay as they are.
QString withoutComments(const QString &sql);

/// True if nothing is left of the text once comments, blanks and semicolons are taken away.
bool isBlank(const QString &sql);

bool isQuoted(QStringView identifier);
QString unquoted(const QString &identifier);

/// Quotes an identifier unless it is quoted already; with `dotted` each part of a.b on its own.
QString quoted(const QString &identifier, bool dotted);

struct QualifiedName
{
    QString schema;
    QString table;
};

/// Takes schema.table apart, each part quoted or not; nullopt if there is no schema in the name.
std::optional<QualifiedName> splitQualified(QStringView name);

} // namespace entente::sqlcipher

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace entente::sqlcipher {

/// The statement with a blank in place of each comment; quoted texts and names stay as they are.
QString withoutComments(const QString &sql);

/// True if nothing is left of the text once comments and blanks are taken away.
bool isBlank(const QString &sql);

bool isQuoted(QStringView identifier);
QString unquoted(const QString &identifier);

/// Quotes an identifier unless it is quoted already.
QString quoted(const QString &identifier);

/// Quotes each part of schema.table that is not quoted yet.
QString quotedQualified(const QString &name);

struct QualifiedName
{
    QString schema;
    QString table;
};

/// Takes schema.table apart at the first dot outside quotes and leaves the quotes on; nullopt if
/// there is no dot.
std::optional<QualifiedName> splitQualified(const QString &name);

} // namespace entente::sqlcipher

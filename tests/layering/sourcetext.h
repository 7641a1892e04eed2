// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace entente::layering {

/// A file of the project as the rules see it: path from the root of the tree, with '/'.
struct SourceFile
{
    QString path;
    QString text;

    bool isCpp() const;
    bool isSql() const;
    bool isIn(QStringView folder) const; ///< `folder` ends with '/'
};

/// C++ text taken apart; each part keeps the length and the lines of the whole, the rest is blank.
struct CppParts
{
    QString code;    ///< neither comments nor what stands inside quotes
    QString strings; ///< only what stands inside quotes
    QString spoken;  ///< all but the comments
};

CppParts takeApart(const QString &text);

/// SQL without its comments.
QString withoutSqlComments(const QString &text);

/// 1-based line of a position.
int lineOf(const QString &text, qsizetype position);

} // namespace entente::layering

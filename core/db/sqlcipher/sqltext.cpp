// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlcipher/sqltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::sqlcipher {

namespace {

/// The character that ends what `opening` begins, or none if it does not open a quotation.
QChar closingQuote(QChar opening)
{
    switch (opening.unicode()) {
    case u'\'':
    case u'"':
    case u'`': return opening;
    case u'[': return u']';
    default: return {};
    }
}

/// One past the end of the quotation, comment or single character that starts at `start`.
qsizetype endOfToken(QStringView sql, qsizetype start, bool &isComment)
{
    const QStringView rest = sql.sliced(start);
    isComment = true;
    qsizetype end = 0;
    if (rest.startsWith("--"_L1)) {
        end = rest.indexOf(u'\n');
    } else if (rest.startsWith("/*"_L1)) {
        end = rest.indexOf("*/"_L1, 2);
        end = end < 0 ? end : end + 2;
    } else {
        isComment = false;
        const QChar closing = closingQuote(rest.front());
        if (closing.isNull())
            return start + 1;
        end = rest.indexOf(closing, 1); // a doubled quote is two quotations in a row
        end = end < 0 ? end : end + 1;
    }
    return end < 0 ? sql.size() : start + end;
}

} // namespace

QString withoutComments(const QString &sql)
{
    if (!sql.contains("--"_L1) && !sql.contains("/*"_L1))
        return sql;
    QString result;
    result.reserve(sql.size());
    bool isComment = false;
    for (qsizetype position = 0; position < sql.size();) {
        const qsizetype end = endOfToken(sql, position, isComment);
        if (isComment)
            result += u' ';
        else
            result += QStringView(sql).sliced(position, end - position);
        position = end;
    }
    return result;
}

bool isBlank(const QString &sql)
{
    const QString rest = withoutComments(sql);
    return std::all_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isSpace(); });
}

bool isQuoted(QStringView identifier)
{
    if (identifier.size() < 3 || identifier.front() == u'\'')
        return false;
    const QChar closing = closingQuote(identifier.front());
    return !closing.isNull() && identifier.back() == closing;
}

QString unquoted(const QString &identifier)
{
    if (!isQuoted(identifier))
        return identifier;
    const QChar quote = identifier.back();
    QString inner = identifier.sliced(1, identifier.size() - 2);
    if (quote != u']')
        inner.replace(QString(2, quote), QString(1, quote));
    return inner;
}

QString quoted(const QString &identifier)
{
    if (identifier.isEmpty() || isQuoted(identifier))
        return identifier;
    QString inner = identifier;
    return u'"' + inner.replace(u'"', "\"\""_L1) + u'"';
}

QString quotedQualified(const QString &name)
{
    const auto parts = splitQualified(name);
    return parts ? QString(quoted(parts->schema) + u'.' + quotedQualified(parts->table))
                 : quoted(name);
}

std::optional<QualifiedName> splitQualified(const QString &name)
{
    bool isComment = false;
    for (qsizetype position = 0; position < name.size();
         position = endOfToken(name, position, isComment)) {
        if (name.at(position) == u'.')
            return QualifiedName{name.left(position), name.sliced(position + 1)};
    }
    return std::nullopt;
}

} // namespace entente::sqlcipher

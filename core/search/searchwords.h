// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/organisation.h"
#include "core/parties/person.h"

#include <QStringList>

namespace entente {

/// The folded words of one record, a member for each column of the index.
struct SearchWords
{
    QString name;
    QString organisation;
    QString contact;
    QString place;
    QString notes;
};
ENTENTE_NOT_LOGGABLE(SearchWords)

namespace searchwords {

SearchWords ofPerson(const Person &person, const QStringList &notes);
SearchWords ofOrganisation(const Organisation &organisation);
/// An e-mail whole and in its parts; a number as dialled at home and abroad: "0612345678 33612345678".
QString contactWords(const ContactPoint &point);

/// The words of a folded text as the full text parts them.
QStringList foldedWords(const QString &key);
/// What was typed, folded, word by word; a number in pieces ("06 12 34", "+33 (0)6.12") is one word, without the zeros
/// that only dialling needs.
QStringList typedTerms(QStringView typed);
/// The same words as they stand, where that says something else: "1,5" may be the number 15, or 1 and 5 of a text.
/// Empty where it is the same.
QStringList literalTerms(QStringView typed);
/// One word as an FTS5 expression: a record's word that begins like this, or that is this.
QString beginningLike(const QString &term);
QString exactly(const QString &term);
/// Every word must begin one of the record's words, in any order. Empty when nothing is left to look for.
QString matchExpression(QStringView typed);

} // namespace searchwords

} // namespace entente

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

/// What was typed as an FTS5 expression: every word must begin one of the record's words, in any order; a number in
/// pieces ("06 12 34") is read as one. Empty when nothing is left to look for.
QString matchExpression(QStringView typed);

} // namespace searchwords

} // namespace entente

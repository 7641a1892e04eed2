// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importfirstrows.h"

#include "core/parties/phonenumber.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

/// As the record will show them.
QString contactsOf(const PreparedRow &row, bool emails, const QString &homeCountry = {})
{
    QStringList values;
    for (const ContactPoint &point : row.person.contactPoints)
        if (emails ? point.kind == ContactKind::Email : isDialled(point.kind))
            values.append(emails ? point.value : displayPhone(point.normal, homeCountry));
    return values.join(u", "_s);
}

QString placeOf(const PreparedRow &row)
{
    for (const ContactPoint &point : row.person.contactPoints)
        if (point.kind == ContactKind::Address)
            return QString(point.postalCode + u' ' + point.city).trimmed();
    return {};
}

QString moreOf(const PreparedRow &row)
{
    QStringList more = row.tags;
    for (const auto *values : {&row.fields, &row.employer.fields})
        for (const QString &value : *values)
            more.append(QString(value).replace(u'\n', u", "_s));
    return more.join(u" · "_s);
}

} // namespace

ImportFirstRows::~ImportFirstRows() = default;

QList<ColumnSpec> ImportFirstRows::columns() const
{
    return {{tr("Name")},  {tr("E-mail")},          {tr("Phone")},     {tr("Organisation")},
            {tr("Place")}, {tr("Tags and fields")}, {tr("To look at")}};
}

QString ImportFirstRows::problems(const PreparedRow &row) const
{
    const Words words;
    QStringList sentences;
    for (const FileProblem &problem : row.problems) {
        const QString header = m_headers.value(problem.column - 1);
        const QString sentence = words.reasonSentence(problem.code);
        sentences.append(header.isEmpty() ? sentence : tr("%1: %2").arg(header, sentence));
    }
    return sentences.join(u' ');
}

QVariant ImportFirstRows::cell(const PreparedRow &row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (static_cast<Column>(column)) {
    case Column::Name:
        text = row.isOrganisationOnly() ? QString() : row.person.displayName();
        break;
    case Column::Email: text = contactsOf(row, true); break;
    case Column::Phone: text = contactsOf(row, false, m_homeCountry); break;
    case Column::Organisation: text = row.employer.name; break;
    case Column::Place: text = placeOf(row); break;
    case Column::More: text = moreOf(row); break;
    case Column::Problems: text = problems(row); break;
    }
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

} // namespace entente

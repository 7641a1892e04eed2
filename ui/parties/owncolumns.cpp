// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/owncolumns.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/support/labels.h"
#include "ui/support/workspace.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kKeptRecords = 2000;

} // namespace

QString ownFieldText(const CustomField &field, QString value)
{
    switch (field.kind) {
    case CustomKind::Choices: return value.replace(u'\n', u"; "_s);
    case CustomKind::Number: return value.replace(u'.', QLocale().decimalPoint());
    case CustomKind::Date: {
        const auto date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : value;
    }
    case CustomKind::Flag: return value.isEmpty() ? value : Words().yesOrNo(value == u"yes");
    case CustomKind::Text:
    case CustomKind::Choice: break;
    }
    return value;
}

OwnColumns::OwnColumns(Workspace &workspace, CustomSubject subject)
    : m_workspace(workspace)
    , m_subject(subject)
    , m_values(kKeptRecords)
{
    renew();
}

void OwnColumns::renew()
{
    m_fields = m_workspace.reading()
                   .fields()
                   .definitions(m_workspace.session(), m_subject)
                   .value_or(QList<CustomField>());
    forget();
}

QList<ColumnSpec> OwnColumns::specs() const
{
    QList<ColumnSpec> specs;
    for (const auto &field : m_fields)
        specs.append({field.name, field.kind == CustomKind::Number || field.kind == CustomKind::Date
                                      ? Qt::AlignRight | Qt::AlignVCenter
                                      : Qt::AlignLeft | Qt::AlignVCenter});
    return specs;
}

QStringList OwnColumns::codes() const
{
    QStringList codes;
    for (const auto &field : m_fields)
        codes.append(QString(u"field."_s + field.key));
    return codes;
}

QVariant OwnColumns::cell(qint64 record, int column, int role) const
{
    if (role == ToneRole)
        return int(Tone::Second);
    if (role != Qt::DisplayRole || column < 0 || column >= m_fields.size())
        return {};
    const auto *values = m_values.object(record);
    if (!values) {
        auto &fields = m_workspace.reading().fields();
        const auto &session = m_workspace.session();
        const auto read = m_subject == CustomSubject::Person
                              ? fields.values(session, PersonId(record))
                              : fields.values(session, OrganisationId(record));
        auto *fresh = new CustomValues(read.value_or(CustomValues()));
        m_values.insert(record, fresh);
        values = fresh;
    }
    const auto &field = m_fields.at(column);
    return ownFieldText(field, values->value(field.key));
}

} // namespace entente

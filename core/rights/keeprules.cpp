// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/keeprules.h"

#include "core/consent/channel.h"

using namespace Qt::StringLiterals;

namespace entente::keeprules {

namespace {

// The code of consumption applies in France and in the overseas territories that share it.
bool isFrench(const QString &country)
{
    static const QStringList territories{u"FR"_s, u"GP"_s, u"MQ"_s, u"GF"_s, u"RE"_s,
                                         u"YT"_s, u"BL"_s, u"MF"_s, u"PM"_s};
    return country.isEmpty() || territories.contains(country);
}

// C. com. L123-22: ten years, counted from the end of the financial year; the calendar year is the longest reading.
std::optional<QDate> invoiceEnd(const SubjectRecord &record)
{
    const auto soldOn = QDate::fromString(record.row.text(u"sold_on"_s), Qt::ISODate);
    if (record.row.text(u"invoice_number"_s).trimmed().isEmpty() || !soldOn.isValid())
        return std::nullopt;
    return QDate(soldOn.year() + 10, 12, 31);
}

// C. conso R223-2: the proof of a consent to calls is kept three years from its collection.
std::optional<QDate> phoneConsentEnd(const SubjectRecord &record, const SubjectData &subject,
                                     const Person &person)
{
    const bool hasProof = !record.row.text(u"payload"_s).isEmpty()
                          || !record.row.blob(u"evidence"_s).isEmpty();
    const auto *events = subject.find(u"consent_event");
    if (!hasProof || !events || !isFrench(person.country))
        return std::nullopt;
    for (const auto &event : events->records) {
        if (event.row.key != record.row.key)
            continue;
        const auto kind = event.row.text(u"kind"_s);
        const auto channels =
            channelSetFromName(event.row.text(u"channel"_s)).value_or(ChannelSet::all());
        const bool byPhone = channels.contains(Channel::LiveCall)
                             || channels.contains(Channel::AutomatedCall);
        if (!byPhone || (kind != u"given" && kind != u"renewed"))
            return std::nullopt;
        const auto stored = QDate::fromString(record.row.text(u"keep_until"_s), Qt::ISODate);
        if (stored.isValid())
            return stored;
        // The day that it was for the person.
        const auto on = QDate::fromString(event.row.text(u"occurred_on"_s), Qt::ISODate);
        return (on.isValid()
                    ? on
                    : QDateTime::fromMSecsSinceEpoch(event.row.integer(u"occurred_at"_s), Qt::UTC)
                          .date())
            .addYears(3);
    }
    return std::nullopt;
}

} // namespace

Result<std::optional<QDate>> keepUntil(const catalogue::Table &table, const SubjectRecord &record,
                                       const SubjectData &subject, const Person &person,
                                       QDate today)
{
    if (!table.keep)
        return std::optional<QDate>();
    std::optional<QDate> until;
    if (table.keep->when == u"invoice")
        until = invoiceEnd(record);
    else if (table.keep->when == u"french_phone_consent")
        until = phoneConsentEnd(record, subject, person);
    else
        return Failure{ErrorCode::Internal,
                       u"the catalogue keeps by a rule without code: "_s + table.keep->when};
    if (until && *until < today)
        until.reset();
    return until;
}

} // namespace entente::keeprules

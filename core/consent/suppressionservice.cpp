// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/suppressionservice.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/consent/consentrecorder.h"
#include "core/consent/consentrepository.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/exchange/columnguess.h"
#include "core/exchange/csvdialect.h"
#include "core/exchange/csvreader.h"
#include "core/parties/firmrepository.h"
#include "core/parties/partyrepository.h"

#include <QBuffer>
#include <QMap>

#include <functional>
#include <utility>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kListedInOneRecord = 32 * 1024; // bytes of hashes

/// An e-mail or a number as a contact point would keep it.
Result<ContactPoint> readListed(const QString &typed, const QString &homeCountry)
{
    ContactPoint point;
    point.value = typed;
    point.kind = typed.contains(u'@') ? ContactKind::Email : ContactKind::Phone;
    return ContactPoint::parse(point, homeCountry);
}

bool isListedField(ImportField field)
{
    return field == ImportField::Email || field == ImportField::Phone
           || field == ImportField::Mobile || field == ImportField::Fax;
}

/// The values of an opposition file, in their order.
class ListedValues final
{
public:
    ListedValues(const QByteArray &text, QString homeCountry)
        : m_text(text)
        , m_homeCountry(std::move(homeCountry))
    {
        QBuffer file(&m_text);
        file.open(QIODevice::ReadOnly);
        m_dialect = guessCsv(file).dialect;
    }

    /// Reads the column with this header; else those that an import would take for e-mails or numbers, or of which at
    /// least half are; else the first.
    Result<void> choose(const QString &header, bool addresses)
    {
        QList<int> filled;
        QList<int> readable;
        QStringList headers;
        QList<QStringList> samples;
        eachRow([&](const QStringList &cells, bool isFirst) {
            if (isFirst)
                headers = cells;
            while (filled.size() < cells.size()) {
                filled.append(0);
                readable.append(0);
                samples.append(QStringList());
            }
            for (qsizetype i = 0; i < cells.size() && !(isFirst && m_dialect.hasHeader); ++i) {
                filled[i] += !cells[i].isEmpty();
                readable[i] += !cells[i].isEmpty() && readListed(cells[i], m_homeCountry);
                samples[i].append(cells[i]);
            }
            return filled.isEmpty() || filled.first() < kRowsToLookAt;
        });
        if (!header.isEmpty()) {
            for (qsizetype i = 0; i < headers.size(); ++i) {
                if (headers[i].compare(header, Qt::CaseInsensitive) == 0)
                    m_columns.append(i);
            }
            if (m_columns.isEmpty())
                return Failure{ErrorCode::Invalid,
                               u"the list has no column with this name"_s,
                               {{}, 1, 0, u"column"_s},
                               u"suppression.no_column"_s};
            m_dialect.hasHeader = true;
            return {};
        }
        if (!m_dialect.hasHeader)
            headers.fill(QString());
        const auto guesses = guessColumns(headers, samples);
        for (qsizetype i = 0; i < filled.size(); ++i) {
            const bool isNamed = i < guesses.size() && isListedField(guesses[i].target.field);
            if (filled[i] > 0 && (isNamed || readable[i] * 2 >= filled[i]))
                m_columns.append(i);
            if (addresses && i < guesses.size())
                noteAddressColumn(guesses[i].target.field, i);
        }
        if (m_columns.isEmpty() && !hasAddresses())
            m_columns.append(0);
        return {};
    }

    /// Each value of the columns chosen, and each address with whom it is of; `take` false stops.
    void each(const std::function<bool(const Result<ContactPoint> &, const HolderName &)> &take)
    {
        eachRow([&](const QStringList &cells, bool isFirst) {
            if (isFirst && m_dialect.hasHeader)
                return true;
            for (const auto column : m_columns) {
                const auto cell = cells.value(column);
                if (!cell.isEmpty() && !take(readListed(cell, m_homeCountry), {}))
                    return false;
            }
            return !hasAddresses() || cells.value(m_street).isEmpty()
                   || take(address(cells), holder(cells));
        });
    }

private:
    static constexpr int kRowsToLookAt = 200;

    void noteAddressColumn(ImportField field, qsizetype column)
    {
        if (field == ImportField::Address && m_street < 0)
            m_street = column;
        else if (field == ImportField::PostalCode)
            m_postalCode = column;
        else if (field == ImportField::City)
            m_city = column;
        else if (field == ImportField::FirstName)
            m_firstName = column;
        else if (field == ImportField::LastName)
            m_lastName = column;
        else if (field == ImportField::FullName)
            m_fullName = column;
        else if (field == ImportField::Organisation)
            m_organisation = column;
    }
    /// A row that names nobody is about all who live there.
    HolderName holder(const QStringList &cells) const
    {
        const auto person = HolderName::ofPerson(cells.value(m_firstName), cells.value(m_lastName));
        if (!person.isEmpty())
            return person;
        const auto whole = HolderName::written(cells.value(m_fullName));
        return whole.isEmpty() ? HolderName::ofOrganisation(cells.value(m_organisation)) : whole;
    }
    /// A street alone would stop the same street in every town.
    bool hasAddresses() const { return m_street >= 0 && m_postalCode >= 0 && m_city >= 0; }
    Result<ContactPoint> address(const QStringList &cells) const
    {
        ContactPoint point;
        point.kind = ContactKind::Address;
        point.value = cells.value(m_street);
        point.postalCode = cells.value(m_postalCode);
        point.city = cells.value(m_city);
        return ContactPoint::parse(point, m_homeCountry);
    }

    void eachRow(const std::function<bool(const QStringList &, bool)> &take)
    {
        QBuffer file(&m_text);
        file.open(QIODevice::ReadOnly);
        CsvReader reader(file, m_dialect.encoding, m_dialect.delimiter);
        for (bool isFirst = true; reader.next(); isFirst = false) {
            QStringList cells;
            for (const auto &cell : reader.texts())
                cells.append(cell.trimmed());
            if (!take(cells, isFirst))
                return;
        }
    }

    QByteArray m_text;
    const QString m_homeCountry;
    CsvDialect m_dialect;
    QList<qsizetype> m_columns;
    qsizetype m_street = -1;
    qsizetype m_postalCode = -1;
    qsizetype m_city = -1;
    qsizetype m_firstName = -1;
    qsizetype m_lastName = -1;
    qsizetype m_fullName = -1;
    qsizetype m_organisation = -1;
};

/// The entries of a list on their way to the log outside the database, many in one record.
class OutsideRecord final
{
public:
    explicit OutsideRecord(db::Transaction &tx) : m_tx(tx) {}

    void add(const ListedRecord &one)
    {
        if (one.normalVersion != m_record.normalVersion)
            finish();
        if (m_record.hashes.isEmpty())
            m_record = one;
        else
            m_record.hashes += one.hashes;
        if (m_record.hashes.size() >= kListedInOneRecord)
            finish();
    }
    void finish()
    {
        if (!m_record.hashes.isEmpty())
            m_tx.keepOutside(refusalrecord::ofListed(std::exchange(m_record, {})));
    }

private:
    db::Transaction &m_tx;
    ListedRecord m_record;
};

} // namespace

Result<QList<SuppressionHit>> SuppressionService::check(const Session &session,
                                                        const QString &value)
{
    const auto permit = m.audit.admit(session, Fn::CheckSuppression);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto firm = firmrepository::load(reader);
    if (!firm)
        return Failure{firm.error()};
    const auto point = readListed(value.trimmed(), firm->country);
    if (!point)
        return Failure{point.error()};
    return m.suppression.hits(reader, {point->kind, point->normal});
}

Result<QList<OppositionList>> SuppressionService::lists(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::CheckSuppression);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    QMap<QString, OppositionList> found;
    const auto named = [&found](const QString &name) -> OppositionList & {
        auto &one = found[name];
        one.name = name;
        return one;
    };
    db::Statement entries(reader, "consent/select_suppression_lists");
    entries.bind(":marks", SuppressionList::markList());
    while (entries.next()) {
        const auto list = entries.text("list");
        const bool own = list == SuppressionList::ownList() || list.startsWith(u"own:");
        auto &one = named(own ? QString() : list);
        one.entries += entries.integer("entries");
        const auto channels = channelSetFromName(entries.text("channel"));
        for (const Channel channel : kAllChannels) {
            if (channels && channels->contains(channel))
                one.channels.add(channel);
        }
    }
    if (auto done = entries.finish(); !done)
        return Failure{done.error()};
    db::Statement checks(reader, "consent/select_register_checks");
    while (checks.next()) {
        const auto check = checks.text("setting_key").section(u'.', 1);
        const auto channel = channelFromName(check.section(u'/', -1));
        auto &one = named(channel ? check.section(u'/', 0, -2) : check);
        if (channel)
            one.channels.add(*channel);
        const auto day = QDate::fromString(checks.text("setting_value"), Qt::ISODate);
        one.comparedOn = std::max(one.comparedOn, day);
    }
    if (auto done = checks.finish(); !done)
        return Failure{done.error()};
    return found.values();
}

Result<SuppressionImported> SuppressionService::import(const Session &session, const QString &list,
                                                       ChannelSet channels, const QByteArray &text,
                                                       const QString &column, QDate listedOn)
{
    const auto permit = m.audit.admit(session, Fn::ImportSuppression);
    if (!permit)
        return Failure{permit.error()};
    const auto name = list.trimmed();
    if (name.isEmpty() || name.startsWith(u"own") || name.contains(u'.') || channels.isEmpty())
        return Failure{ErrorCode::Invalid,
                       u"a list needs a name of its own and a channel"_s,
                       {{}, 0, 0, u"list"_s},
                       u"suppression.no_list"_s};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto firm = firmrepository::load(*tx);
    if (!firm)
        return Failure{firm.error()};
    const auto now = m.clock.nowUtc();
    const auto since = listedOn.isValid() ? listedOn.startOfDay(Qt::UTC) : now;
    if (since > now)
        return Failure{ErrorCode::Invalid,
                       u"listed on a day that is still to come"_s,
                       {{}, 0, 0, u"listed_on"_s},
                       u"consent.in_future"_s};
    SuppressionImported done;
    ListedValues values(text, firm->country);
    if (auto chosen = values.choose(column.trimmed(), channels.contains(Channel::Post)); !chosen)
        return Failure{chosen.error()};
    Result<void> kept;
    ChannelSet read; // by what was found in the file, one channel for each kind
    OutsideRecord entries(*tx);
    OutsideRecord marks(*tx);
    values.each([&](const Result<ContactPoint> &point, const HolderName &holder) {
        if (!point) {
            ++done.unreadable;
            return true;
        }
        ++done.added;
        if (point->normal.isEmpty())
            return true;
        const ListedPoint listed{point->kind, point->normal, holder};
        read.add(point->kind == ContactKind::Address ? Channel::Post
                 : isDialled(point->kind)            ? Channel::LiveCall
                                                     : Channel::Email);
        auto one = m.suppression.recordOf(name, channels, listed, since);
        one.keepsFirst = !listedOn.isValid();
        kept = SuppressionList::store(*tx, one, m.clock);
        entries.add(one);
        if (const auto mark = m.suppression.markOf(channels, listed, since); kept && mark) {
            kept = SuppressionList::store(*tx, *mark, m.clock);
            marks.add(*mark);
        }
        return kept.has_value();
    });
    entries.finish();
    marks.finish();
    if (!kept)
        return Failure{kept.error()};
    if (done.added == 0 && done.unreadable > 0)
        return Failure{ErrorCode::Invalid,
                       u"no e-mail and no number in the file"_s,
                       {},
                       u"suppression.nothing_readable"_s};
    // Registers are of calls and of post: a list of e-mails consults none. An answer without anybody is one for all.
    for (const Channel channel : {Channel::LiveCall, Channel::Post}) {
        if (!channels.contains(channel) || !(read.isEmpty() || read.contains(channel)))
            continue;
        db::Statement check(*tx, "consent/upsert_register_check");
        check
            .bind(":setting_key",
                  QString(u"register_check."_s + name + u'/' + channelName(channel)))
            .bind(":setting_value", now.date().toString(Qt::ISODate));
        if (auto noted = check.run(); !noted)
            return Failure{noted.error()};
    }
    if (auto noted = m.audit.append(*tx, session,
                                    {Fn::ImportSuppression, u"suppression_list"_s, {}, {}});
        !noted)
        return Failure{noted.error()};
    if (auto ok = tx->commit(); !ok)
        return Failure{ok.error()};
    emit m.changes.peopleImported(); // every verdict may have changed
    return done;
}

namespace {

Failure refusalFailure(ErrorCode code, const QString &reason, const QString &field)
{
    return Failure{code, u"an organisation's refusal was not noted"_s, {{}, 0, 0, field}, reason};
}

/// One entry for all channels, or one for each that the point serves.
QList<ChannelSet> listedFor(const ContactPoint &point, ChannelSet channels)
{
    QList<ChannelSet> sets;
    for (const Channel channel : kAllChannels) {
        if (channels.contains(channel) && reaches(channel, point.kind))
            sets.append(channels.isAll() ? ChannelSet::all() : ChannelSet(channel));
        if (!sets.isEmpty() && channels.isAll())
            break;
    }
    return sets;
}

} // namespace

Result<int> SuppressionService::refuse(const Session &session, const OrganisationRefusal &refusal)
{
    const auto fn = refusal.purpose.isEmpty() ? Fn::RecordObjection : Fn::RefuseConsent;
    const auto permit = m.audit.admit(session, fn, u"organisation"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto organisation = m.parties.organisation(*tx, refusal.organisation);
    if (!organisation)
        return Failure{organisation.error()};
    if (!refusal.purpose.isEmpty()) {
        const auto purpose = consentrepository::purpose(*tx, refusal.purpose);
        if (!purpose)
            return Failure{purpose.error()};
        if (purpose->purposeClass == PurposeClass::Service)
            return refusalFailure(ErrorCode::Invalid, u"consent.organisation_only_refuses"_s,
                                  u"purpose"_s);
    }
    const auto now = m.clock.nowUtc();
    const auto at = refusal.at.isValid() ? refusal.at.toUTC() : now;
    if (at > now)
        return refusalFailure(ErrorCode::Invalid, u"consent.in_future"_s, u"at"_s);
    int listed = 0;
    for (const auto &point : organisation->contactPoints) {
        const auto sets = point.normal.isEmpty() ? QList<ChannelSet>()
                                                 : listedFor(point, refusal.channels);
        for (const auto channels : sets) {
            if (auto done = m.suppression.add(
                    *tx, SuppressionList::ownList(refusal.purpose), channels,
                    {point.kind, point.normal, HolderName::of(*organisation)}, at, m.clock);
                !done)
                return Failure{done.error()};
        }
        listed += !sets.isEmpty();
    }
    if (listed == 0)
        return refusalFailure(ErrorCode::Conflict, u"consent.no_contact_point"_s, u"channel"_s);
    if (auto noted = m.audit.append(*tx, session, {fn, u"organisation"_s, organisation->uuid, {}});
        !noted)
        return Failure{noted.error()};
    if (auto ok = tx->commit(); !ok)
        return Failure{ok.error()};
    emit m.changes.organisationChanged(organisation->uuid);
    emit m.changes.peopleChanged(); // whoever is reached at the same place
    return listed;
}

} // namespace entente

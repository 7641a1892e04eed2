// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/oppositionfile.h"

#include "core/exchange/columnguess.h"
#include "core/exchange/csvdialect.h"
#include "core/exchange/csvreader.h"

#include <QBuffer>

#include <utility>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

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
                readable[i] += !cells[i].isEmpty()
                               && oppositionfile::readListed(cells[i], m_homeCountry);
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
                if (!cell.isEmpty() && !take(oppositionfile::readListed(cell, m_homeCountry), {}))
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

/// One record for each sort of entry, however many there are.
void appendListed(QList<ListedRecord> &records, const ListedRecord &one)
{
    for (auto &record : records) {
        if (record.list == one.list && record.normalVersion == one.normalVersion) {
            record.hashes += one.hashes;
            return;
        }
    }
    records.append(one);
}

Channel channelOfKind(ContactKind kind)
{
    return kind == ContactKind::Address ? Channel::Post
           : isDialled(kind)            ? Channel::LiveCall
                                        : Channel::Email;
}

} // namespace

Result<ContactPoint> oppositionfile::readListed(const QString &typed, const QString &homeCountry)
{
    ContactPoint point;
    point.value = typed;
    point.kind = typed.contains(u'@') ? ContactKind::Email : ContactKind::Phone;
    return ContactPoint::parse(point, homeCountry);
}

Result<OppositionEntries> oppositionfile::read(const QByteArray &text, const OppositionOrder &order,
                                               const QString &homeCountry,
                                               const SuppressionList &suppression,
                                               const std::function<bool()> &isStopped)
{
    OppositionEntries found;
    ListedValues values(text, homeCountry);
    if (auto chosen = values.choose(order.column.trimmed(), order.channels.contains(Channel::Post));
        !chosen)
        return Failure{chosen.error()};
    const auto name = order.list.trimmed();
    bool stopped = false;
    values.each([&](const Result<ContactPoint> &point, const HolderName &holder) {
        stopped = isStopped && isStopped();
        if (!point)
            ++found.counted.unreadable;
        else
            ++found.counted.added;
        if (stopped || !point || point->normal.isEmpty())
            return !stopped;
        const ListedPoint listed{point->kind, point->normal, holder};
        found.read.add(channelOfKind(point->kind));
        auto one = suppression.recordOf(name, order.channels, listed, {});
        one.keepsFirst = !order.listedOn.isValid();
        appendListed(found.records, one);
        if (const auto mark = suppression.markOf(order.channels, listed, {}))
            appendListed(found.records, *mark);
        return true;
    });
    if (stopped)
        return Failure{ErrorCode::Cancelled, u"taking in a list was given up"_s};
    if (found.counted.added == 0 && found.counted.unreadable > 0)
        return Failure{ErrorCode::Invalid,
                       u"no e-mail and no number in the file"_s,
                       {},
                       u"suppression.nothing_readable"_s};
    return found;
}

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importfile.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/exportjson.h"
#include "core/exchange/jsonreader.h"
#include "core/exchange/ldifreader.h"
#include "core/exchange/vcardreader.h"
#include "core/parties/searchkey.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeadRows = 1000;
constexpr qint64 kHeadBytes = 64 * 1024;

Failure fileFailure(const QString &reason, const QString &field = {})
{
    return Failure{
        ErrorCode::Invalid, u"the file cannot be imported as it is"_s, {{}, 0, 0, field}, reason};
}

/// A, B, … Z, AA: how a spreadsheet names a column without a header.
QString columnLetters(qsizetype column)
{
    QString letters;
    for (++column; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + int((column - 1) % 26)));
    return letters;
}

const CustomField *ownFieldOf(const ColumnTarget &target, const FileReading &reading)
{
    const auto subject = target.customSubject();
    return subject ? customFieldOf(reading.customFields, *subject, target.customKey) : nullptr;
}

bool isDateField(const ColumnTarget &target, const FileReading &reading)
{
    const CustomField *own = ownFieldOf(target, reading);
    return target.field == ImportField::BirthDate || target.field == ImportField::MetOn
           || target.field == ImportField::CollectedOn || target.field == ImportField::LastContactOn
           || target.field == ImportField::InformedOn || target.field == ImportField::JobStart
           || target.field == ImportField::JobEnd || (own && own->kind == CustomKind::Date);
}

/// What a newer version says of people is not known; a part of it is not read as if it were all.
bool isOfNewerVersion(const QByteArray &head)
{
    static const QRegularExpression kVersion(u"^[^\\[]*\"version\"\\s*:\\s*(\\d{1,9})"_s);
    const auto match = kVersion.match(QString::fromUtf8(head));
    return match.hasMatch() && match.captured(1).toInt() > kPeopleJsonVersion;
}

/// A field of a firm's own that this firm does not have.
bool hasNoPlace(const ColumnTarget &target, const FileReading &reading)
{
    return target.customSubject() && !ownFieldOf(target, reading);
}

/// The row that names the columns: the first that is about as wide as the rows below; a title above it is not.
qsizetype namingRow(const QList<QStringList> &rows)
{
    const auto filled = [](const QStringList &cells) {
        return std::count_if(cells.cbegin(), cells.cend(),
                             [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    };
    qsizetype widest = 0;
    for (const QStringList &cells : rows)
        widest = std::max<qsizetype>(widest, filled(cells));
    for (qsizetype row = 0; row < rows.size(); ++row)
        if (filled(rows.at(row)) * 2 >= widest)
            return row;
    return 0;
}

} // namespace

Result<std::unique_ptr<ImportFile>> ImportFile::open(const QString &path,
                                                     const FileReading &reading)
{
    std::unique_ptr<ImportFile> file(new ImportFile(path));
    if (!QFileInfo(path).isFile())
        return Failure{
            ErrorCode::NotFound, u"no such file"_s, {{}, 0, 0, u"file"_s}, u"import.no_file"_s};
    if (!file->m_file.open(QIODevice::ReadOnly))
        return Failure{ErrorCode::Io,
                       u"the file cannot be opened"_s,
                       {{}, 0, 0, u"file"_s},
                       u"import.unreadable"_s};
    if (auto done = file->detect(reading); !done)
        return Failure{done.error()};
    const bool isCards = file->m_format == FileFormat::Vcard || file->m_format == FileFormat::Ldif
                         || file->m_format == FileFormat::Json;
    if (isCards) {
        if (auto done = file->readCardHead(); !done)
            return Failure{done.error()};
        if (auto done = file->decideColumns(reading); !done)
            return Failure{done.error()};
    } else if (auto done = file->m_book && reading.sheet.isEmpty() ? file->readSheets(reading)
                                                                   : file->readTable(reading);
               !done) {
        return Failure{done.error()};
    }
    file->decideDates(reading);
    return file;
}

Result<void> ImportFile::readTable(const FileReading &reading)
{
    m_headers.clear();
    m_samples.clear();
    m_columns.clear();
    m_headerLine = 0;
    auto done = readHead(reading);
    return done ? decideColumns(reading) : done;
}

Result<void> ImportFile::detect(const FileReading &reading)
{
    const QByteArray head = m_file.peek(kHeadBytes);
    if (head.isEmpty())
        return fileFailure(u"import.empty"_s);
    const FormatGuess guess = guessFormat(head);
    if (guess.foreign == "encrypted"_L1)
        return fileFailure(u"import.encrypted"_s);
    if (!guess.foreign.isEmpty() && reading.format != FileFormat::Csv)
        return fileFailure(u"import.format_unsupported"_s, guess.foreign);
    m_format = reading.format.value_or(guess.format);
    const bool wantsBook = m_format == FileFormat::Xlsx || m_format == FileFormat::Ods;
    if (guess.isArchive != wantsBook)
        return fileFailure(u"import.other_format"_s, fileFormatName(m_format));
    if (wantsBook)
        return openBook(reading);
    if (m_format == FileFormat::Csv) {
        m_csv = guessCsv(m_file, reading.encoding, reading.delimiter);
        m_encodingGiven = reading.encoding.has_value();
        if (reading.hasHeader)
            m_csv.dialect.hasHeader = *reading.hasHeader;
        return {};
    }
    if (m_format == FileFormat::Json && isOfNewerVersion(head))
        return Failure{ErrorCode::TooNew,
                       u"the file is of a newer version"_s,
                       {{}, 0, 0, u"file"_s},
                       u"import.newer_format"_s};
    m_csv.encoding = guessEncoding(m_file);
    m_csv.dialect.encoding = reading.encoding.value_or(m_csv.encoding.encoding);
    return {};
}

Result<void> ImportFile::openBook(const FileReading &reading)
{
    if (m_file.size() > SheetLimits().archive.archiveBytes)
        return fileFailure(u"import.too_large"_s);
    auto book = Workbook::open(m_file.readAll());
    if (!book)
        return Failure{book.error()};
    if (reading.format && (*book)->format() != fileFormatName(*reading.format))
        return fileFailure(u"import.other_format"_s, (*book)->format());
    m_format = fileFormatFromName((*book)->format()).value_or(FileFormat::Xlsx);
    m_book = *std::move(book);
    m_csv.encoding = {TextEncoding::Utf8, false, 100, u"encoding.workbook"_s};
    if (reading.sheet.isEmpty())
        return {};
    m_sheet = m_book->sheets().indexOf(reading.sheet);
    bool isNumber = false;
    const int number = reading.sheet.toInt(&isNumber);
    if (m_sheet < 0 && isNumber && number >= 1 && number <= m_book->sheets().size())
        m_sheet = number - 1;
    return m_sheet < 0 ? Result<void>(fileFailure(u"import.unknown_sheet"_s, reading.sheet))
                       : Result<void>();
}

std::unique_ptr<CardReader> ImportFile::cards()
{
    m_file.seek(0);
    if (m_format == FileFormat::Vcard)
        return std::make_unique<VcardReader>(m_file, m_csv.dialect.encoding);
    if (m_format == FileFormat::Json)
        return std::make_unique<JsonReader>(m_file, CardLimits{CardLimits().pictureBytes});
    return std::make_unique<LdifReader>(m_file, m_csv.dialect.encoding);
}

/// Cards have no header: the columns are what all of them fill.
Result<void> ImportFile::readCardHead()
{
    auto columns = collectCardColumns(*cards());
    if (!columns)
        return Failure{columns.error()};
    m_cardColumns = *std::move(columns);
    for (const CardColumn &column : std::as_const(m_cardColumns)) {
        m_headers.append(column.name);
        m_samples.append(QStringList());
        m_columns.append(column.target.field == ImportField::Ignore
                             ? ColumnGuess{}
                             : ColumnGuess{column.target, u"column.header"_s});
    }
    return {};
}

Result<void> ImportFile::readHead(const FileReading &reading)
{
    auto opened = rows();
    if (!opened)
        return Failure{opened.error()};
    RecordSource &source = **opened;
    QList<HeadRow> rows;
    while (rows.size() <= kHeadRows && source.next()) {
        if (!source.isRefused()) {
            rows.append({source.line(), source.texts()});
            continue;
        }
        if (rows.isEmpty())
            return fileFailure(source.problems().first().code.endsWith("too_many_columns"_L1)
                                   ? u"import.too_many_columns"_s
                                   : u"import.not_a_table"_s);
    }
    if (auto done = source.finish(); !done && (rows.isEmpty() || !m_book))
        return done;
    if (rows.isEmpty())
        return fileFailure(u"import.empty"_s);
    QList<QStringList> first;
    for (const HeadRow &row : std::as_const(rows))
        if (first.size() < 20)
            first.append(row.cells);
    qsizetype header = namingRow(first);
    bool hasHeader = reading.hasHeader.value_or(
        looksLikeHeader(first.at(header), first.mid(header + 1)));
    if (!m_book && (!hasHeader || header == 0)) {
        header =
            0; // what stands above the first row of values is a row as well, unless a sheet has a title
        hasHeader = m_csv.dialect.hasHeader;
    }
    takeHead(rows, header, hasHeader);
    return {};
}

void ImportFile::takeHead(const QList<HeadRow> &rows, qsizetype header, bool hasHeader)
{
    qsizetype width = rows.at(header).cells.size();
    for (qsizetype row = 0; m_book && row < rows.size(); ++row)
        width = std::max(width, rows.at(row).cells.size());
    for (qsizetype column = 0; column < width; ++column) {
        const QString name = hasHeader ? rows.at(header).cells.value(column).simplified()
                                       : QString();
        m_headers.append(name.isEmpty() ? columnLetters(column) : name);
    }
    m_csv.dialect.hasHeader = hasHeader;
    m_headerLine = hasHeader ? rows.at(header).line : 0;
    m_samples.resize(width);
    for (qsizetype row = header + (hasHeader ? 1 : 0); row < rows.size(); ++row)
        for (qsizetype column = 0; column < std::min(width, rows.at(row).cells.size()); ++column)
            if (const QString text = rows.at(row).cells.at(column).trimmed(); !text.isEmpty())
                m_samples[column].append(text);
}

Result<QHash<int, ColumnTarget>> ImportFile::chosenTargets(const FileReading &reading) const
{
    QHash<int, ColumnTarget> chosen = reading.targets;
    for (auto it = reading.namedTargets.cbegin(); it != reading.namedTargets.cend(); ++it) {
        qsizetype column = m_headers.indexOf(it.key());
        for (qsizetype i = 0; column < 0 && i < m_headers.size(); ++i)
            column = searchKey(m_headers.at(i)) == searchKey(it.key()) ? i : column;
        if (column < 0 && reading.forgivesColumns)
            continue;
        if (column < 0)
            return fileFailure(u"import.unknown_column"_s, it.key());
        chosen.insert(int(column), it.value());
    }
    return chosen;
}

Result<void> ImportFile::decideColumns(const FileReading &reading)
{
    if (m_cardColumns.isEmpty()) {
        QList<QStringList> samples;
        for (const QStringList &column : std::as_const(m_samples))
            samples.append(column.mid(0, 50));
        m_columns = guessColumns(m_csv.dialect.hasHeader ? m_headers
                                                         : QStringList(m_headers.size(), QString()),
                                 samples, reading.customFields, reading.needsAge);
    }
    for (ColumnGuess &column : m_columns)
        if (isAgeField(column.target.field) && !reading.needsAge)
            column = {{}, u"column.not_needed"_s};
        else if (hasNoPlace(column.target, reading))
            column = {{}, u"column.no_place"_s};
    auto chosen = chosenTargets(reading);
    if (!chosen)
        return Failure{chosen.error()};
    for (auto it = chosen->cbegin(); it != chosen->cend(); ++it) {
        if (it.key() < 0 || it.key() >= m_columns.size())
            return fileFailure(u"import.unknown_column"_s, QString::number(it.key() + 1));
        if (hasNoPlace(it.value(), reading))
            return fileFailure(u"import.field_not_available"_s, it.value().key());
        const bool isOwn = it.key() < m_cardColumns.size()
                           && m_cardColumns.at(it.key()).target.field == it.value().field;
        m_columns[it.key()] = {isOwn ? m_cardColumns.at(it.key()).target
                                     : refinedTarget(it.value(), m_headers.at(it.key())),
                               u"column.chosen"_s};
    }
    if (!chosen->isEmpty() && m_cardColumns.isEmpty())
        joinColumns(m_headers, m_columns);
    return keepOnePerPlace(*chosen);
}

/// A guess gives way to a choice; two choices contradict each other.
Result<void> ImportFile::keepOnePerPlace(const QHash<int, ColumnTarget> &chosen)
{
    QHash<QString, int> used;
    for (int column = 0; column < m_columns.size(); ++column) {
        const ColumnTarget target = m_columns.at(column).target;
        if (takesSeveralColumns(target.field))
            continue;
        const QString place = columnSlot(target);
        if (!used.contains(place)) {
            used.insert(place, column);
            continue;
        }
        const int other = used.value(place);
        const bool thisChosen = chosen.contains(column);
        if (thisChosen && chosen.contains(other))
            return fileFailure(u"import.field_twice"_s, target.key());
        m_columns[thisChosen ? other : column] = {{}, u"column.repeated"_s};
        used.insert(place, thisChosen ? column : other);
    }
    return {};
}

void ImportFile::decideDates(const FileReading &reading)
{
    QStringList dates;
    for (qsizetype column = 0; column < m_columns.size(); ++column)
        if (isDateField(m_columns.at(column).target, reading)) {
            dates += m_samples.at(column);
            m_dateColumns.append(int(column));
        }
    const DateOrderGuess guess = guessDateOrder(dates);
    m_dateOrder = reading.dateOrder.value_or(guess.order);
    m_dateOrderCertain = reading.dateOrder.has_value() || dates.isEmpty() || guess.certain;
    m_dateOrderContradictory = guess.contradictory;
    m_isEncodedTwice = looksEncodedTwice();
    m_isUtf7 = isCsv() && looksLikeUtf7();
    m_samples.clear();
}

Result<std::unique_ptr<RecordSource>> ImportFile::rows()
{
    if (m_book) {
        auto source = m_book->rows(m_sheet);
        if (source && m_headerLine > 0)
            while ((*source)->line() < m_headerLine && (*source)->next()) {}
        return source;
    }
    if (m_format != FileFormat::Csv)
        return std::unique_ptr<RecordSource>(std::make_unique<CardSource>(cards(), m_cardColumns));
    m_file.seek(0);
    auto reader = std::make_unique<CsvReader>(m_file, m_csv.dialect.encoding,
                                              m_csv.dialect.delimiter);
    reader->setQuote(m_csv.dialect.quote);
    if (!m_headers.isEmpty())
        reader->setColumnCount(m_headers.size());
    while (reader->line() < m_headerLine && reader->next()) {}
    return std::unique_ptr<RecordSource>(std::move(reader));
}

QString ImportFile::encodingName() const
{
    return textEncodingName(m_csv.dialect.encoding);
}

QList<ColumnTarget> ImportFile::targets() const
{
    QList<ColumnTarget> targets;
    for (const ColumnGuess &column : m_columns)
        targets.append(column.target);
    return targets;
}

QString ImportFile::name() const
{
    return QFileInfo(m_file).fileName();
}

} // namespace entente

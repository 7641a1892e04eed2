// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importfile.h"

#include "core/parties/searchkey.h"

#include <QFileInfo>
#include <QSet>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeadRows = 1000;

Failure fileFailure(const QString &reason, const QString &field = {})
{
    return Failure{
        ErrorCode::Invalid, u"the file cannot be imported as it is"_s, {{}, 0, 0, field}, reason};
}

/// Formats that only look like text, or are none.
QString foreignFormat(const QByteArray &head)
{
    if (head.startsWith("PK\x03\x04"))
        return u"spreadsheet"_s;
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return u"xls"_s;
    if (head.startsWith("%PDF"))
        return u"pdf"_s;
    const QByteArray start = head.left(64).trimmed().toUpper();
    if (start.startsWith("BEGIN:VCARD"))
        return u"vcard"_s;
    if (start.startsWith("DN:") || start.startsWith("VERSION: 1"))
        return u"ldif"_s;
    return {};
}

/// A, B, … Z, AA: how a spreadsheet names a column without a header.
QString columnLetters(qsizetype column)
{
    QString letters;
    for (++column; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + int((column - 1) % 26)));
    return letters;
}

bool isDateField(ImportField field)
{
    return field == ImportField::BirthDate || field == ImportField::MetOn
           || field == ImportField::LastContactOn || field == ImportField::InformedOn;
}

/// Fields that this version of the vault has no column for.
bool hasNoPlace(ImportField field)
{
    return field == ImportField::Tags || field == ImportField::Custom;
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
    if (auto done = file->readHead(reading); !done)
        return Failure{done.error()};
    if (auto done = file->decideColumns(reading); !done)
        return Failure{done.error()};
    file->decideDates(reading);
    return file;
}

Result<void> ImportFile::detect(const FileReading &reading)
{
    const QByteArray head = m_file.peek(512);
    if (head.isEmpty())
        return fileFailure(u"import.empty"_s);
    if (const QString foreign = foreignFormat(head); !foreign.isEmpty())
        return fileFailure(u"import.format_unsupported"_s, foreign);
    m_format = u"csv"_s;
    m_csv = guessCsv(m_file, reading.encoding, reading.delimiter);
    if (reading.hasHeader)
        m_csv.dialect.hasHeader = *reading.hasHeader;
    return {};
}

Result<void> ImportFile::readHead(const FileReading &)
{
    m_file.seek(0);
    CsvReader reader(m_file, m_csv.dialect.encoding, m_csv.dialect.delimiter);
    int rows = 0;
    while (rows < kHeadRows && reader.next()) {
        if (reader.isRefused()) {
            if (m_headers.isEmpty())
                return fileFailure(reader.problems().first().code == "csv.too_many_columns"_L1
                                       ? u"import.too_many_columns"_s
                                       : u"import.not_a_table"_s);
            continue;
        }
        if (m_headers.isEmpty()) {
            m_headerLine = reader.line();
            for (qsizetype column = 0; column < reader.fieldCount(); ++column) {
                const QString name = m_csv.dialect.hasHeader ? reader.text(column).simplified()
                                                             : QString();
                m_headers.append(name.isEmpty() ? columnLetters(column) : name);
            }
            m_samples.resize(m_headers.size());
            if (m_csv.dialect.hasHeader)
                continue;
        }
        ++rows;
        for (qsizetype column = 0; column < std::min(m_headers.size(), reader.fieldCount());
             ++column)
            if (const QString text = reader.text(column).trimmed(); !text.isEmpty())
                m_samples[column].append(text);
    }
    if (auto done = reader.finish(); !done)
        return done;
    return m_headers.isEmpty() ? Result<void>(fileFailure(u"import.empty"_s)) : Result<void>();
}

Result<void> ImportFile::decideColumns(const FileReading &reading)
{
    QList<QStringList> samples;
    for (const QStringList &column : std::as_const(m_samples))
        samples.append(column.mid(0, 50));
    m_columns = guessColumns(
        m_csv.dialect.hasHeader ? m_headers : QStringList(m_headers.size(), QString()), samples);
    for (ColumnGuess &column : m_columns)
        if (hasNoPlace(column.target.field))
            column = {{}, u"column.no_place"_s};

    QHash<int, ColumnTarget> chosen = reading.targets;
    for (auto it = reading.namedTargets.cbegin(); it != reading.namedTargets.cend(); ++it) {
        qsizetype column = m_headers.indexOf(it.key());
        for (qsizetype i = 0; column < 0 && i < m_headers.size(); ++i)
            column = searchKey(m_headers.at(i)) == searchKey(it.key()) ? i : column;
        if (column < 0)
            return fileFailure(u"import.unknown_column"_s, it.key());
        chosen.insert(int(column), it.value());
    }
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it) {
        if (it.key() < 0 || it.key() >= m_columns.size())
            return fileFailure(u"import.unknown_column"_s, QString::number(it.key() + 1));
        if (hasNoPlace(it.value().field))
            return fileFailure(u"import.field_not_available"_s, it.value().key());
        m_columns[it.key()] = {it.value(), u"column.chosen"_s};
    }
    QHash<ImportField, int> used;
    for (int column = 0; column < m_columns.size(); ++column) {
        const ImportField field = m_columns.at(column).target.field;
        if (takesSeveralColumns(field))
            continue;
        if (!used.contains(field)) {
            used.insert(field, column);
            continue;
        }
        // A guess gives way to a choice; two choices contradict each other.
        const int other = used.value(field);
        const bool thisChosen = chosen.contains(column);
        if (thisChosen && chosen.contains(other))
            return fileFailure(u"import.field_twice"_s, importFieldKey(field));
        m_columns[thisChosen ? other : column] = {{}, u"column.repeated"_s};
        used.insert(field, thisChosen ? column : other);
    }
    return {};
}

void ImportFile::decideDates(const FileReading &reading)
{
    QStringList dates;
    for (qsizetype column = 0; column < m_columns.size(); ++column)
        if (isDateField(m_columns.at(column).target.field))
            dates += m_samples.at(column);
    const DateOrderGuess guess = guessDateOrder(dates);
    m_dateOrder = reading.dateOrder.value_or(guess.order);
    m_dateOrderCertain = reading.dateOrder.has_value() || dates.isEmpty() || guess.certain;
    m_dateOrderContradictory = guess.contradictory;
    m_samples.clear();
}

std::unique_ptr<CsvReader> ImportFile::rows()
{
    m_file.seek(0);
    auto reader = std::make_unique<CsvReader>(m_file, m_csv.dialect.encoding,
                                              m_csv.dialect.delimiter);
    reader->setColumnCount(m_headers.size());
    if (m_csv.dialect.hasHeader)
        reader->next();
    return reader;
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

QList<FileProblem> ImportFile::suppositions() const
{
    QList<FileProblem> problems;
    for (qsizetype column = 0; !m_dateOrderCertain && column < m_columns.size(); ++column)
        if (isDateField(m_columns.at(column).target.field))
            problems.append({m_headerLine, int(column) + 1,
                             m_dateOrderContradictory ? u"date.order_contradictory"_s
                                                      : u"date.order_assumed"_s});
    return problems;
}

Result<ImportPreview> previewFile(ImportFile &file, const QString &country, QDate today,
                                  const CountryNames &countries,
                                  const ImportProgressCallback &progress)
{
    constexpr int kSamples = 3;
    constexpr int kRowsPerCall = 500;
    ImportPreview preview;
    preview.format = file.format();
    preview.csv = file.csv();
    preview.encoding = file.csv().encoding;
    preview.dateOrder = file.dateOrder();
    preview.dateOrderCertain = file.isDateOrderCertain();
    preview.problems = file.suppositions();
    preview.problemCount = preview.problems.size();
    for (qsizetype column = 0; column < file.headers().size(); ++column)
        preview.columns.append({file.headers().at(column), {}, file.columns().at(column), 0, 0});

    const RowPreparer preparer({file.targets(), file.dateOrder(), country, today, {}, {}, {}},
                               countries);
    const auto note = [&](const FileProblem &problem) {
        ++preview.problemCount;
        if (preview.problems.size() < kMaxImportProblems)
            preview.problems.append(problem);
        if (problem.column > 0 && problem.column <= preview.columns.size())
            ++preview.columns[problem.column - 1].toCorrect;
    };
    const auto reader = file.rows();
    while (reader->next()) {
        for (const FileProblem &problem : reader->problems())
            note(problem);
        ++preview.rows;
        if (progress && preview.rows % kRowsPerCall == 0
            && !progress({reader->bytesRead(), file.size(), preview.rows}))
            return Failure{
                ErrorCode::Cancelled, u"the preview was cancelled"_s, {}, u"import.cancelled"_s};
        if (reader->isRefused())
            continue;
        const QStringList cells = reader->texts();
        for (qsizetype column = 0; column < std::min(cells.size(), preview.columns.size());
             ++column) {
            const QString text = cells.at(column).trimmed();
            if (text.isEmpty())
                continue;
            ColumnPreview &shown = preview.columns[column];
            ++shown.filled;
            if (shown.samples.size() < kSamples && !shown.samples.contains(text))
                shown.samples.append(text);
        }
        const PreparedRow row = preparer.prepare(reader->line(), cells);
        for (const FileProblem &problem : row.problems)
            note(problem);
        if (row.isEmpty)
            --preview.rows;
        else if (row.isRefused)
            note({row.line, 0, row.refusal});
    }
    if (auto done = reader->finish(); !done)
        return Failure{done.error()};
    return preview;
}

} // namespace entente

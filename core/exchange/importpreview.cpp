// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importfile.h"

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSamplesShown = 3;
constexpr int kRowsPerCall = 500;
constexpr qsizetype kFirstRows = 12;

ImportPreview emptyPreview(const ImportFile &file)
{
    ImportPreview preview;
    preview.format = file.format();
    preview.csv = file.csv();
    preview.encoding = file.csv().encoding;
    preview.dateOrder = file.dateOrder();
    preview.dateOrderCertain = file.isDateOrderCertain();
    preview.sheets = file.sheets();
    preview.sheet = file.sheet();
    preview.problems = file.suppositions();
    preview.problemCount = preview.problems.size();
    for (qsizetype column = 0; column < file.headers().size(); ++column)
        preview.columns.append({file.headers().at(column), {}, file.columns().at(column), 0, 0});
    return preview;
}

void notePreview(ImportPreview &preview, const FileProblem &problem)
{
    ++preview.problemCount;
    if (preview.problems.size() < kMaxImportProblems)
        preview.problems.append(problem);
    if (problem.column > 0 && problem.column <= preview.columns.size())
        ++preview.columns[problem.column - 1].toCorrect;
}

void sampleCells(ImportPreview &preview, const QStringList &cells)
{
    const qsizetype columns = std::min(cells.size(), preview.columns.size());
    for (qsizetype column = 0; column < columns; ++column) {
        const QString text = cells.at(column).trimmed();
        if (text.isEmpty())
            continue;
        ColumnPreview &shown = preview.columns[column];
        ++shown.filled;
        if (shown.samples.size() < kSamplesShown && !shown.samples.contains(text))
            shown.samples.append(text);
    }
}

} // namespace

Result<ImportPreview> previewFile(ImportFile &file, const RowReading &reading,
                                  const CountryNames &countries,
                                  const ImportProgressCallback &progress)
{
    ImportPreview preview = emptyPreview(file);
    const RowPreparer preparer(reading, countries);
    auto reader = file.rows();
    if (!reader)
        return Failure{reader.error()};
    RecordSource &source = **reader;
    while (source.next()) {
        if (progress && ++preview.rows % kRowsPerCall == 0
            && !progress({source.bytesRead(), file.size(), preview.rows}))
            return Failure{
                ErrorCode::Cancelled, u"the preview was cancelled"_s, {}, u"import.cancelled"_s};
        preview.rows += progress ? 0 : 1;
        for (const FileProblem &problem : source.problems())
            notePreview(preview, problem);
        if (source.isRefused())
            continue;
        sampleCells(preview, source.texts());
        PreparedRow row = preparer.prepare(source);
        for (const FileProblem &problem : std::as_const(row.problems))
            notePreview(preview, problem);
        if (row.isEmpty)
            --preview.rows;
        else if (row.isRefused)
            notePreview(preview, {row.line, 0, row.refusal});
        else if (preview.firstRows.size() < kFirstRows)
            preview.firstRows.append(std::move(row));
    }
    if (auto done = source.finish(); !done)
        return Failure{done.error()};
    QSet<qsizetype> filled;
    for (const qsizetype column : file.placelessColumns())
        if (preview.columns.at(column).filled > 0)
            filled.insert(column);
    const auto leftOut = file.leftOutColumns(filled);
    preview.problemCount += leftOut.size();
    preview.problems = file.suppositions() + leftOut
                       + preview.problems.mid(file.suppositions().size());
    return preview;
}

} // namespace entente

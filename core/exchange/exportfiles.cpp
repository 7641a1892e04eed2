// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportfiles.h"

#include "core/exchange/csvwriter.h"
#include "core/exchange/sheetwriter.h"
#include "core/wording/wording.h"

#include <QBuffer>
#include <QJsonDocument>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPiece = qsizetype(64) << 10;
constexpr int kStepMs = 50;

QByteArray xmlHead()
{
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
}

QByteArray contentTypes(int sheets)
{
    QByteArray xml =
        xmlHead()
        + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
          R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
          R"(<Default Extension="xml" ContentType="application/xml"/>)"
          R"(<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>)"
          R"(<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>)";
    for (int i = 1; i <= sheets; ++i)
        xml += "<Override PartName=\"/xl/worksheets/sheet" + QByteArray::number(i)
               + ".xml\" ContentType=\"application/"
                 "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>";
    return xml + "</Types>";
}

QByteArray packageRelations()
{
    return xmlHead()
           + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
             R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>)"
             R"(</Relationships>)";
}

QByteArray workbookXml(const QStringList &names)
{
    QByteArray xml =
        xmlHead()
        + R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
          R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>)";
    for (qsizetype i = 1; i <= names.size(); ++i)
        xml += "<sheet name=\"" + names.at(i - 1).toHtmlEscaped().toUtf8() + "\" sheetId=\""
               + QByteArray::number(i) + "\" r:id=\"rId" + QByteArray::number(i) + "\"/>";
    return xml + "</sheets></workbook>";
}

QByteArray workbookRelations(int sheets)
{
    QByteArray xml =
        xmlHead()
        + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    for (int i = 1; i <= sheets; ++i)
        xml +=
            "<Relationship Id=\"rId" + QByteArray::number(i)
            + R"(" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet)"
            + QByteArray::number(i) + ".xml\"/>";
    return xml
           + R"(<Relationship Id="rIdStyles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>)"
             R"(</Relationships>)";
}

/// 0: as it comes, 1: the header, 2: text. Format 49 is "@": what is typed into such a cell stays text too.
QByteArray workbookStyles()
{
    return xmlHead()
           + R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)"
             R"(<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>)"
             R"(<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>)"
             R"(<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>)"
             R"(<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>)"
             R"(<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>)"
             R"(<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>)"
             R"(<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs>)"
             R"(<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>)";
}

QByteArray openDocumentManifest()
{
    return xmlHead()
           + R"(<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">)"
             R"(<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>)"
             R"(<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>)"
             R"(</manifest:manifest>)";
}

} // namespace

/// The rows of one table, header first.
struct ExportFiles::TableRows
{
    ExportFiles &files;
    bool ofPeople;
    ExportTable table;
    bool isStarted = false;

    /// Nothing at the end.
    Result<std::optional<QStringList>> next()
    {
        using Row = std::optional<QStringList>;
        if (auto going = files.step(); !going)
            return Failure{going.error()};
        if (!std::exchange(isStarted, true))
            return Row(table.header());
        if (ofPeople) {
            const auto person = files.m.records.nextPerson();
            if (!person)
                return Failure{person.error()};
            if (!*person)
                return Row();
            files.m_leftOutDetails += leftOutOf((*person)->person);
            return Row(table.cells(**person));
        }
        const auto organisation = files.m.records.nextOrganisation();
        if (!organisation)
            return Failure{organisation.error()};
        if (!*organisation)
            return Row();
        return Row(table.cells(**organisation));
    }
};

std::shared_ptr<ExportFiles::TableRows> ExportFiles::tableRows(bool ofPeople)
{
    return std::make_shared<TableRows>(
        TableRows{*this, ofPeople,
                  ExportTable(ofPeople, m.records.choice(), m_widths,
                              ofPeople ? m_fields : m_organisationFields, m.words)});
}

QString ExportFiles::name(const QString &more) const
{
    return u"export-"_s + m.head.number + more + u'.' + exportFileEnding(m.format);
}

/// Says how far it is, now and then, and hears whether to go on.
Result<void> ExportFiles::step()
{
    if (!m.progress || (m_sinceStep.isValid() && m_sinceStep.elapsed() < kStepMs))
        return {};
    m_sinceStep.start();
    if (m.progress(m.records.done(), m.records.total()))
        return {};
    return Failure{ErrorCode::Cancelled, u"the export was stopped"_s};
}

Result<std::vector<ZipEntry>> ExportFiles::entries()
{
    if (isTableFormat(m.format)) {
        auto widths = m.records.contactWidths();
        if (!widths)
            return Failure{widths.error()};
        m_widths = *widths;
        for (const bool ofPeople : {true, false}) {
            auto fields = m.records.fieldLabels(ofPeople ? CustomSubject::Person
                                                         : CustomSubject::Organisation);
            if (!fields)
                return Failure{fields.error()};
            (ofPeople ? m_fields : m_organisationFields) = *std::move(fields);
        }
    }
    std::vector<ZipEntry> entries;
    switch (m.format) {
    case ExportFormat::Csv:
        if (hasPeople())
            entries.push_back({name({}), csv(true)});
        if (hasOrganisations())
            entries.push_back({name(hasPeople() ? u"-organisations"_s : QString()), csv(false)});
        break;
    case ExportFormat::VCard3: entries.push_back({name({}), cards(VCardVersion::V3)}); break;
    case ExportFormat::VCard4: entries.push_back({name({}), cards(VCardVersion::V4)}); break;
    case ExportFormat::Json: entries.push_back({name({}), json()}); break;
    case ExportFormat::Xlsx:
    case ExportFormat::Ods: {
        auto whole = m.format == ExportFormat::Xlsx ? workbook() : openDocument();
        if (!whole)
            return Failure{whole.error()};
        entries.push_back({name({}), streamOf(*std::move(whole))});
        break;
    }
    }
    return entries;
}

ByteStream ExportFiles::csv(bool ofPeople)
{
    struct State
    {
        std::shared_ptr<TableRows> rows;
        QByteArray bytes;
        QBuffer buffer{&bytes};
        std::optional<CsvWriter> writer;
        bool isDone = false;
    };
    auto state = std::make_shared<State>();
    state->rows = tableRows(ofPeople);
    state->buffer.open(QIODevice::WriteOnly);
    state->writer.emplace(state->buffer);
    return [state]() -> Result<QByteArray> {
        while (!state->isDone && state->bytes.size() < kPiece) {
            auto row = state->rows->next();
            if (!row)
                return Failure{row.error()};
            if (*row) {
                state->writer->writeRow(**row);
                continue;
            }
            state->isDone = true;
            if (auto done = state->writer->finish(); !done)
                return Failure{done.error()};
        }
        state->buffer.seek(0);
        return std::exchange(state->bytes, QByteArray());
    };
}

ByteStream ExportFiles::cards(VCardVersion version)
{
    return [this, version]() -> Result<QByteArray> {
        QByteArray bytes;
        while (bytes.size() < kPiece) {
            if (auto going = step(); !going)
                return Failure{going.error()};
            const auto person = m.records.nextPerson();
            if (!person)
                return Failure{person.error()};
            if (*person) {
                bytes += vcardOf(**person, version);
                continue;
            }
            const auto organisation = m.records.nextOrganisation();
            if (!organisation)
                return Failure{organisation.error()};
            if (!*organisation)
                break;
            bytes += vcardOf(**organisation, version);
        }
        return bytes;
    };
}

ByteStream ExportFiles::json()
{
    enum class Part { Head, People, Organisations, Done };
    struct State
    {
        Part part = Part::Head;
        bool isFirst = true;
    };
    auto state = std::make_shared<State>();
    return [this, state]() -> Result<QByteArray> {
        QByteArray bytes;
        const auto append = [&](const QJsonObject &object) {
            bytes += std::exchange(state->isFirst, false) ? "\n" : ",\n";
            bytes += QJsonDocument(object).toJson(QJsonDocument::Compact);
        };
        while (state->part != Part::Done && bytes.size() < kPiece) {
            if (auto going = step(); !going)
                return Failure{going.error()};
            if (state->part == Part::Head) {
                bytes += jsonHead(m.head) + ",\"people\":[";
                state->part = Part::People;
            } else if (state->part == Part::People) {
                const auto person = m.records.nextPerson();
                if (!person)
                    return Failure{person.error()};
                if (*person) {
                    append(jsonOf(**person, m.records.choice()));
                    continue;
                }
                bytes += "],\"organisations\":[";
                *state = {Part::Organisations, true};
            } else {
                const auto organisation = m.records.nextOrganisation();
                if (!organisation)
                    return Failure{organisation.error()};
                if (*organisation) {
                    append(jsonOf(**organisation));
                    continue;
                }
                bytes += "]}\n";
                state->part = Part::Done;
            }
        }
        return bytes;
    };
}

ByteStream ExportFiles::sheet(bool ofPeople)
{
    struct State
    {
        std::shared_ptr<TableRows> rows;
        XlsxSheet sheet;
        bool isStarted = false;
        bool isDone = false;
    };
    auto state = std::make_shared<State>();
    state->rows = tableRows(ofPeople);
    return [this, state]() -> Result<QByteArray> {
        QByteArray bytes;
        const bool isFirst = !std::exchange(state->isStarted, true);
        if (isFirst)
            state->sheet.begin({});
        bool isHeader = isFirst;
        while (!state->isDone && bytes.size() < kPiece) {
            auto row = state->rows->next();
            if (!row)
                return Failure{row.error()};
            if (*row) {
                state->sheet.row(**row, std::exchange(isHeader, false));
            } else {
                state->sheet.end();
                state->isDone = true;
                m_cutCells += state->sheet.cutCells();
            }
            bytes += state->sheet.take();
        }
        return bytes;
    };
}

Result<QByteArray> ExportFiles::workbook()
{
    QStringList names;
    if (hasPeople())
        names.append(m.words.word(u"export.sheet.people"));
    if (hasOrganisations())
        names.append(m.words.word(u"export.sheet.organisations"));
    const int sheets = int(names.size());
    std::vector<ZipEntry> entries;
    entries.push_back({u"[Content_Types].xml"_s, streamOf(contentTypes(sheets))});
    entries.push_back({u"_rels/.rels"_s, streamOf(packageRelations())});
    entries.push_back({u"xl/workbook.xml"_s, streamOf(workbookXml(names))});
    entries.push_back({u"xl/_rels/workbook.xml.rels"_s, streamOf(workbookRelations(sheets))});
    entries.push_back({u"xl/styles.xml"_s, streamOf(workbookStyles())});
    entries.push_back({u"xl/worksheets/sheet1.xml"_s, sheet(hasPeople())});
    if (sheets == 2)
        entries.push_back({u"xl/worksheets/sheet2.xml"_s, sheet(false)});
    return zipInMemory(std::move(entries));
}

Result<QByteArray> ExportFiles::openDocument()
{
    struct State
    {
        OdsTables tables;
        QList<bool> parts; ///< of people?
        std::shared_ptr<TableRows> rows;
        bool isDone = false;
        bool isHeader = false;
    };
    auto state = std::make_shared<State>();
    if (hasPeople())
        state->parts.append(true);
    if (hasOrganisations())
        state->parts.append(false);
    ByteStream content = [this, state]() -> Result<QByteArray> {
        QByteArray bytes;
        while (!state->isDone && bytes.size() < kPiece) {
            if (!state->rows && state->parts.isEmpty()) {
                state->tables.finish();
                state->isDone = true;
                m_cutCells += state->tables.cutCells();
            } else if (!state->rows) {
                const bool ofPeople = state->parts.takeFirst();
                state->rows = tableRows(ofPeople);
                state->isHeader = true;
                state->tables.begin(m.words.word(ofPeople ? u"export.sheet.people"
                                                          : u"export.sheet.organisations"));
            } else {
                auto row = state->rows->next();
                if (!row)
                    return Failure{row.error()};
                if (*row) {
                    state->tables.row(**row, std::exchange(state->isHeader, false));
                } else {
                    state->tables.end();
                    state->rows.reset();
                }
            }
            bytes += state->tables.take();
        }
        return bytes;
    };
    std::vector<ZipEntry> entries;
    entries.push_back(
        {u"mimetype"_s, streamOf("application/vnd.oasis.opendocument.spreadsheet"), true});
    entries.push_back({u"META-INF/manifest.xml"_s, streamOf(openDocumentManifest())});
    entries.push_back({u"content.xml"_s, std::move(content)});
    return zipInMemory(std::move(entries));
}

} // namespace entente

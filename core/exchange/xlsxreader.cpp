// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxreader.h"

#include "core/exchange/xlsxrows.h"

#include <QDir>
#include <QHash>
#include <QXmlStreamReader>

#include <functional>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxStyles = 65536;
constexpr qsizetype kMaxSheets = 1000;

Failure xlsxFailure(const QString &reason, const QString &field = {})
{
    return Failure{ErrorCode::Invalid, u"the workbook cannot be read"_s, {{}, 0, 0, field}, reason};
}

/// Goes through one part of the package; `start` sees each start element.
Result<void> walkPart(ZipReader &archive, const QString &path,
                      const std::function<void(QXmlStreamReader &)> &start)
{
    auto entry = archive.entry(path);
    if (!entry)
        return Failure{entry.error()};
    QXmlStreamReader xml(entry->get());
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return xlsxFailure(u"import.damaged_sheet"_s, path);
        if (token == QXmlStreamReader::StartElement)
            start(xml);
    }
    if (!(*entry)->trouble().isEmpty())
        return xlsxFailure((*entry)->trouble(), path);
    return xml.hasError() ? Result<void>(xlsxFailure(u"import.damaged_sheet"_s, path))
                          : Result<void>();
}

struct PartRelation
{
    QString type; ///< last part of the address of its type
    QString target;
};

/// Relations of a part by their id, targets as paths in the archive.
Result<QHash<QString, PartRelation>> relationsOf(ZipReader &archive, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(slash + 1);
    const QString path = folder + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
    QHash<QString, PartRelation> relations;
    auto done = walkPart(archive, path, [&](QXmlStreamReader &xml) {
        const auto attributes = xml.attributes();
        if (xml.name() != "Relationship"_L1 || attributes.value("TargetMode"_L1) == "External"_L1
            || relations.size() > kMaxSheets)
            return;
        const QString type = attributes.value("Type"_L1).toString();
        QString target = attributes.value("Target"_L1).toString();
        target = target.startsWith(u'/') ? target.mid(1)
                                         : QDir::cleanPath(QString(folder + target));
        relations.insert(attributes.value("Id"_L1).toString(),
                         {type.mid(type.lastIndexOf(u'/') + 1), target});
    });
    if (!done)
        return Failure{done.error()};
    return relations;
}

QString firstOfType(const QHash<QString, PartRelation> &relations, QLatin1StringView type)
{
    for (const PartRelation &relation : relations)
        if (relation.type == type)
            return relation.target;
    return {};
}

} // namespace

Result<std::unique_ptr<Workbook>> XlsxWorkbook::open(std::unique_ptr<ZipReader> archive,
                                                     qint64 size, SheetLimits limits)
{
    std::unique_ptr<XlsxWorkbook> book(new XlsxWorkbook(std::move(archive), size, limits));
    QString path = u"xl/workbook.xml"_s;
    if (const auto package = relationsOf(*book->m_archive, {}); package) {
        if (const QString named = firstOfType(*package, "officeDocument"_L1); !named.isEmpty())
            path = named;
    }
    if (path.endsWith(".bin"_L1))
        return xlsxFailure(u"import.format_unsupported"_s, u"xlsb"_s);
    if (!book->m_archive->contains(path) || path.startsWith("word/"_L1)
        || path.startsWith("ppt/"_L1))
        return xlsxFailure(u"import.format_unsupported"_s, u"zip"_s);
    if (auto done = book->readWorkbook(path); !done)
        return Failure{done.error()};
    if (book->m_sheets.isEmpty())
        return xlsxFailure(u"import.no_sheet"_s);
    return std::unique_ptr<Workbook>(std::move(book));
}

Result<void> XlsxWorkbook::readWorkbook(const QString &path)
{
    auto relations = relationsOf(*m_archive, path);
    if (!relations)
        return Failure{relations.error()};
    auto done = walkPart(*m_archive, path, [&](QXmlStreamReader &xml) {
        const auto attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            const auto since = attributes.value("date1904"_L1);
            m_since1904 = since == "1"_L1 || since == "true"_L1;
        } else if (xml.name() == "sheet"_L1 && m_sheets.size() < kMaxSheets) {
            QString id;
            for (const QXmlStreamAttribute &attribute : attributes)
                if (attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty())
                    id = attribute.value().toString();
            const PartRelation relation = relations->value(id);
            if (relation.type != "worksheet"_L1)
                return; // a chart, a macro sheet
            m_sheets.append(attributes.value("name"_L1).toString());
            m_paths.append(relation.target);
            const auto state = attributes.value("state"_L1);
            m_sights.append(state == "veryHidden"_L1 ? Sight::VeryHidden
                            : state == "hidden"_L1   ? Sight::Hidden
                                                     : Sight::Visible);
        }
    });
    if (!done)
        return done;
    if (const QString styles = firstOfType(*relations, "styles"_L1); !styles.isEmpty()) {
        if (done = readStyles(styles); !done)
            return done;
    }
    const QString texts = firstOfType(*relations, "sharedStrings"_L1);
    return texts.isEmpty() ? Result<void>() : readSharedTexts(texts);
}

Result<void> XlsxWorkbook::readStyles(const QString &path)
{
    QHash<int, SheetFormat> formats;
    bool inCellFormats = false;
    return walkPart(*m_archive, path, [&](QXmlStreamReader &xml) {
        const auto attributes = xml.attributes();
        if (xml.name() == "numFmt"_L1 && formats.size() < kMaxStyles) {
            formats.insert(attributes.value("numFmtId"_L1).toInt(),
                           SheetFormat::fromCode(attributes.value("formatCode"_L1)));
        } else if (xml.name() == "cellXfs"_L1) {
            inCellFormats = true;
        } else if (xml.name() == "cellStyles"_L1 || xml.name() == "cellStyleXfs"_L1) {
            inCellFormats = false;
        } else if (xml.name() == "xf"_L1 && inCellFormats && m_styles.size() < kMaxStyles) {
            const int id = attributes.value("numFmtId"_L1).toInt();
            m_styles.append(formats.contains(id) ? formats.value(id) : SheetFormat::builtIn(id));
        }
    });
}

Result<void> XlsxWorkbook::readSharedTexts(const QString &path)
{
    auto entry = m_archive->entry(path);
    if (!entry)
        return Failure{entry.error()};
    QXmlStreamReader xml(entry->get());
    qint64 characters = 0;
    int phonetic = 0; // reading aids of Japanese names are no part of the name
    bool inText = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return xlsxFailure(u"import.damaged_sheet"_s, path);
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == "si"_L1)
                m_sharedTexts.append(QString());
            phonetic += xml.name() == "rPh"_L1 ? 1 : 0;
            inText = xml.name() == "t"_L1 && phonetic == 0;
        } else if (token == QXmlStreamReader::EndElement) {
            phonetic -= xml.name() == "rPh"_L1 ? 1 : 0;
            inText = false;
            if (xml.name() == "si"_L1 && !m_sharedTexts.isEmpty())
                m_sharedTexts.last() = xlsxUnescaped(m_sharedTexts.last());
        } else if (token == QXmlStreamReader::Characters && inText && !m_sharedTexts.isEmpty()) {
            characters += xml.text().size();
            m_sharedTexts.last().append(xml.text());
        }
        if (characters > m_limits.sharedCharacters)
            return xlsxFailure(u"import.too_large"_s, path);
    }
    if (!(*entry)->trouble().isEmpty())
        return xlsxFailure((*entry)->trouble(), path);
    return xml.hasError() ? Result<void>(xlsxFailure(u"import.damaged_sheet"_s, path))
                          : Result<void>();
}

std::optional<QString> XlsxWorkbook::sharedText(qsizetype index) const
{
    if (index < 0 || index >= m_sharedTexts.size())
        return std::nullopt;
    return m_sharedTexts.at(index);
}

Result<std::unique_ptr<RecordSource>> XlsxWorkbook::rows(qsizetype sheet)
{
    if (sheet < 0 || sheet >= m_sheets.size())
        return xlsxFailure(u"import.no_sheet"_s);
    auto entry = m_archive->entry(m_paths.at(sheet));
    if (!entry)
        return Failure{entry.error()};
    return std::unique_ptr<RecordSource>(
        std::make_unique<XlsxRows>(*this, *std::move(entry), m_size, m_limits));
}

} // namespace entente

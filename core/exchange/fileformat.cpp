// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fileformat.h"

#include "core/exchange/textdecoder.h"

#include <array>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFormatNames{
    std::pair{FileFormat::Csv, u"csv"},   std::pair{FileFormat::Vcard, u"vcard"},
    std::pair{FileFormat::Ldif, u"ldif"}, std::pair{FileFormat::Xlsx, u"xlsx"},
    std::pair{FileFormat::Ods, u"ods"},   std::pair{FileFormat::Json, u"json"}};

/// Formats that bear a mark at their start.
QString foreignMark(const QByteArray &head)
{
    static const QList<std::pair<QByteArray, QString>> kMarks = {
        {"%PDF", u"pdf"_s},           {"\x89PNG", u"image"_s},
        {"\xFF\xD8\xFF", u"image"_s}, {"GIF8", u"image"_s},
        {"\x1F\x8B", u"archive"_s},   {"7z\xBC\xAF", u"archive"_s},
        {"Rar!", u"archive"_s},       {"SQLite format 3", u"database"_s},
        {"{\\rtf", u"rtf"_s},
    };
    if (head.startsWith(QByteArray("\xFF\xFE\0\0", 4))
        || head.startsWith(QByteArray("\0\0\xFE\xFF", 4)))
        return u"utf-32"_s;
    for (const auto &[mark, name] : kMarks)
        if (head.startsWith(mark))
            return name;
    if (!head.startsWith("\xD0\xCF\x11\xE0"))
        return {};
    // The compound file of old Excel; also the shell of a new workbook with a password.
    QByteArray encrypted;
    for (const char c : QByteArrayView("EncryptedPackage"))
        encrypted.append(c).append('\0');
    return head.contains(encrypted) ? u"encrypted"_s : u"xls"_s;
}

QByteArray headText(const QByteArray &head)
{
    EncodingScan scan;
    scan.add(head);
    const EncodingGuess guess = scan.guess();
    QByteArray utf8;
    TextDecoder decoder(guess.encoding);
    decoder.decode(head, utf8);
    decoder.finish(utf8);
    if (utf8.startsWith("\xEF\xBB\xBF"))
        utf8.remove(0, 3);
    return utf8.trimmed();
}

QString foreignText(const QByteArray &start)
{
    if (start.startsWith("<?XML") || start.startsWith("<WORKBOOK"))
        return u"xml"_s;
    if (start.startsWith("<!DOCTYPE HTML") || start.startsWith("<HTML")
        || start.startsWith("<TABLE"))
        return u"html"_s;
    if (start.startsWith("BEGIN:VCALENDAR"))
        return u"ics"_s;
    const QByteArray dense = start.left(16).replace(" ", "").replace("\n", "").replace("\r", "");
    return dense.startsWith("{\"") || dense.startsWith("[{") ? u"json"_s : QString();
}

bool looksLikeLdif(const QByteArray &text)
{
    for (QByteArray line : text.split('\n').mid(0, 50)) {
        line = line.trimmed().toLower();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        return line.startsWith("dn:") || line == "version: 1" || line == "version:1";
    }
    return false;
}

} // namespace

QString fileFormatName(FileFormat format)
{
    for (const auto &[known, name] : kFormatNames)
        if (known == format)
            return QString::fromUtf16(name);
    return {};
}

std::optional<FileFormat> fileFormatFromName(QStringView name)
{
    for (const auto &[known, text] : kFormatNames)
        if (name == QStringView(text))
            return known;
    return std::nullopt;
}

FormatGuess guessFormat(const QByteArray &head)
{
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return {FileFormat::Xlsx, true, {}};
    if (const QString mark = foreignMark(head); !mark.isEmpty())
        return {FileFormat::Csv, false, mark};
    const QByteArray text = headText(head);
    const QByteArray start = text.left(64).toUpper();
    if (start.startsWith("BEGIN:VCARD") || start.startsWith("BEGIN: VCARD"))
        return {FileFormat::Vcard, false, {}};
    if (looksLikeLdif(text))
        return {FileFormat::Ldif, false, {}};
    const QString foreign = foreignText(start);
    if (foreign == "json"_L1 && text.contains("\"entente-people\""))
        return {FileFormat::Json, false, {}};
    return {FileFormat::Csv, false, foreign};
}

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcardreader.h"

#include "core/exchange/charsets.h"

namespace entente {

using namespace Qt::StringLiterals;

namespace {

bool isMark(const QByteArray &line, const char *word)
{
    return line.size() < 64 && line.trimmed().toUpper().replace(" ", "") == word;
}

/// Files put one after the other may lack the line end between.
constexpr char kEndAndBegin[] = "END:VCARDBEGIN:VCARD";

bool isEndMark(const QByteArray &line)
{
    return isMark(line, "END:VCARD") || isMark(line, kEndAndBegin);
}

/// Where the value begins: the first colon outside quotes, or the first at all if a quote is never closed.
qsizetype vcardColon(const QByteArray &text)
{
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == '"')
            quoted = !quoted;
        else if (text.at(at) == ':' && !quoted)
            return at;
    }
    return text.indexOf(':');
}

QList<QByteArray> splitOutsideQuotes(const QByteArray &text, char separator)
{
    QList<QByteArray> parts;
    bool quoted = false;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text.at(at) == '"')
            quoted = !quoted;
        if (at == text.size() || (text.at(at) == separator && !quoted)) {
            parts.append(text.mid(from, at - from));
            from = at + 1;
        }
    }
    return parts;
}

bool isBase64Text(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '+' || c == '/' || c == '=' || c == ' ';
    });
}

bool namesEncoding(const QByteArray &head, QByteArrayView encoding)
{
    for (const QByteArray &part : head.toUpper().split(';')) {
        const QByteArray word = part.trimmed();
        if (word == encoding
            || (word.startsWith("ENCODING=") && word.mid(9).replace("\"", "") == encoding))
            return true;
    }
    return false;
}

} // namespace

VcardReader::VcardReader(QIODevice &device, TextEncoding encoding, CardLimits limits)
    : m_lines(device, encoding, std::max(limits.lineBytes, limits.pictureBytes))
    , m_encoding(encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be
                     ? TextEncoding::Utf8
                     : encoding)
    , m_limits(limits)
{}

Result<void> VcardReader::finish() const
{
    if (!m_lines.failed())
        return {};
    return Failure{ErrorCode::Io,
                   u"the file could not be read"_s,
                   {{}, m_lines.line(), 0, {}},
                   u"import.unreadable"_s};
}

bool VcardReader::next(ReadCard &card)
{
    card = {};
    while (!m_isBegun && m_lines.has() && !isMark(m_lines.current(), "BEGIN:VCARD")) {
        const bool isBlank = m_lines.current().trimmed().isEmpty();
        const int line = m_lines.line();
        m_lines.take();
        if (isBlank || m_isOutside)
            continue;
        m_isOutside = true;
        card.line = line;
        card.refusal = u"vcard.outside_a_card"_s;
        return true;
    }
    if (!m_lines.has())
        return false;
    m_isOutside = false;
    m_isVersion2 = false;
    card.line = m_lines.line();
    if (!m_isBegun)
        m_lines.take();
    m_isBegun = false;

    Marks marks;
    QByteArray text;
    Property property;
    int line = 0;
    bool isCut = false;
    while (readLogical(text, line, isCut)) {
        if (isEndMark(text)) {
            m_isBegun = isMark(text, kEndAndBegin);
            finishCard(card, marks);
            return true;
        }
        property = {};
        property.line = line;
        property.isCut = isCut;
        if (!parse(text, property)) {
            card.note(line, u"vcard.bad_line"_s);
            continue;
        }
        if (property.name == "AGENT" && property.value.trimmed().isEmpty())
            skipNested();
        else
            take(property, card, marks);
    }
    card.refusal = u"vcard.not_ended"_s;
    return true;
}

/// The card of somebody's assistant inside the card (vCard 2.1).
void VcardReader::skipNested()
{
    while (m_lines.has() && m_lines.current().trimmed().isEmpty())
        m_lines.take();
    if (!m_lines.has() || !isMark(m_lines.current(), "BEGIN:VCARD"))
        return;
    int depth = 0;
    do {
        if (isMark(m_lines.current(), "BEGIN:VCARD"))
            ++depth;
        else if (isMark(m_lines.current(), "END:VCARD"))
            --depth;
        m_lines.take();
    } while (depth > 0 && m_lines.has());
}

void VcardReader::appendFolded(QByteArray &text, QByteArrayView more, bool &isCut) const
{
    const qsizetype room = std::max(m_limits.lineBytes, m_limits.pictureBytes) - text.size();
    isCut = isCut || more.size() > room;
    text.append(more.first(std::clamp(more.size(), qsizetype(0), std::max(room, qsizetype(0)))));
}

/// A soft break ends in "="; the next line goes on as it is.
void VcardReader::unfoldQuotedPrintable(QByteArray &text, bool &isCut)
{
    for (;;) {
        qsizetype end = text.size();
        while (end > 0 && (text.at(end - 1) == ' ' || text.at(end - 1) == '\t'))
            --end;
        if (end == 0 || text.at(end - 1) != '=' || !m_lines.has() || isEndMark(m_lines.current()))
            return;
        text.truncate(end - 1);
        appendFolded(text, m_lines.current(), isCut);
        isCut = isCut || m_lines.isCut();
        m_lines.take();
    }
}

/// One property, its folds undone. False at the end of the file or where another card begins.
bool VcardReader::readLogical(QByteArray &text, int &line, bool &isCut)
{
    while (m_lines.has() && m_lines.current().trimmed().isEmpty())
        m_lines.take();
    if (!m_lines.has() || isMark(m_lines.current(), "BEGIN:VCARD"))
        return false;
    text = m_lines.current();
    line = m_lines.line();
    isCut = m_lines.isCut();
    m_lines.take();
    const QByteArray head = text.left(std::max(qsizetype(0), vcardColon(text)));
    const bool base64 = namesEncoding(head, "BASE64") || namesEncoding(head, "B");
    const bool quoted = namesEncoding(head, "QUOTED-PRINTABLE");
    if (quoted)
        unfoldQuotedPrintable(text, isCut);
    while (m_lines.has() && !m_lines.current().isEmpty()) {
        const QByteArray &more = m_lines.current();
        const bool folded = more.startsWith(' ') || more.startsWith('\t');
        if (folded) {
            // vCard 2.1 folds at white space and keeps it.
            appendFolded(text,
                         QByteArrayView(more).sliced(m_isVersion2 && !base64 && !quoted ? 0 : 1),
                         isCut);
        } else if (base64 && m_isVersion2 && isBase64Text(more)) {
            appendFolded(text, more, isCut); // telephones forget the white space
        } else {
            break;
        }
        isCut = isCut || m_lines.isCut();
        m_lines.take();
        if (quoted)
            unfoldQuotedPrintable(text, isCut);
    }
    return true;
}

bool VcardReader::parse(const QByteArray &text, Property &property) const
{
    const qsizetype colon = vcardColon(text);
    if (colon <= 0)
        return false;
    property.value = text.mid(colon + 1);
    const QList<QByteArray> parts = splitOutsideQuotes(text.left(colon), ';');
    QByteArray name = parts.first().trimmed();
    if (const qsizetype dot = name.lastIndexOf('.'); dot >= 0) {
        property.group = name.left(dot).toLower();
        name = name.mid(dot + 1);
    }
    property.name = name.toUpper();
    if (property.name.isEmpty() || property.name.size() > 60)
        return false;
    for (qsizetype i = 1; i < parts.size(); ++i)
        takeParameter(parts.at(i), property);
    return true;
}

void VcardReader::takeParameter(const QByteArray &text, Property &property)
{
    const qsizetype equals = text.indexOf('=');
    const QByteArray key = equals < 0 ? QByteArray() : text.left(equals).trimmed().toUpper();
    QByteArray value = text.mid(equals + 1).trimmed();
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
        value = value.mid(1, value.size() - 2);
    if (equals < 0 && (value.toUpper() == "QUOTED-PRINTABLE" || value.toUpper() == "BASE64")) {
        property.parameters.insert("ENCODING", value.toUpper());
    } else if (equals < 0 || key == "TYPE") {
        for (const QByteArray &type : value.split(','))
            if (!type.isEmpty() && property.types.size() < 20)
                property.types.insert(type.trimmed().toLower().replace("\"", ""));
    } else if (key == "PREF") {
        property.types.insert("pref");
    } else if (property.parameters.size() < 20) {
        property.parameters.insert(key, key == "ENCODING" ? value.toUpper() : value);
    }
}

QString VcardReader::decoded(const QByteArray &bytes, const QByteArray &charset, int line,
                             ReadCard &card) const
{
    const bool isAscii = std::none_of(bytes.cbegin(), bytes.cend(),
                                      [](char c) { return (c & 0x80) != 0; });
    std::optional<CharsetText> text;
    if (!charset.isEmpty()) {
        text = decodeCharset(bytes, charset);
        if (!text)
            card.note(line, u"vcard.unknown_charset"_s);
    }
    if (!text && isAscii)
        return QString::fromLatin1(bytes);
    if (!text) {
        text = decodeUtf8(bytes);
        if (text->isMalformed && m_encoding == TextEncoding::Utf8)
            card.note(line, u"text.charset_assumed"_s);
        if (text->isMalformed)
            text = decodeCharset(bytes, m_encoding == TextEncoding::MacRoman ? "macintosh"
                                                                             : "windows-1252");
    }
    if (text && text->hasUnreadable)
        card.note(line, u"text.unreadable_character"_s);
    return text ? text->text : QString();
}

/// The value as text, transfer encoding and character set undone; escapes are left.
QString VcardReader::textOf(const Property &property, ReadCard &card) const
{
    const QByteArray encoding = property.parameters.value("ENCODING");
    QByteArray bytes = property.value.left(m_limits.lineBytes); // only pictures are longer
    if (encoding == "QUOTED-PRINTABLE") {
        bool isDamaged = false;
        bytes = decodeQuotedPrintable(bytes, &isDamaged);
        if (isDamaged)
            card.note(property.line, u"vcard.bad_quoted_printable"_s);
    } else if (encoding == "B" || encoding == "BASE64") {
        const auto plain = decodeBase64(bytes);
        if (!plain)
            card.note(property.line, u"vcard.bad_base64"_s);
        bytes = plain.value_or(QByteArray());
    }
    if (property.isCut || property.value.size() > m_limits.lineBytes)
        card.note(property.line, u"vcard.value_too_long"_s);
    return decoded(bytes, property.parameters.value("CHARSET"), property.line, card);
}

QString VcardReader::unescaped(const QString &text) const
{
    if (!text.contains(u'\\'))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
        if (text.at(at) != u'\\' || next.isNull()) {
            result.append(text.at(at));
        } else if ((next == u'n' || next == u'N') && !m_isVersion2) {
            result.append(u'\n');
            ++at;
        } else if (QStringView{u";,:\\"}.contains(next)) {
            result.append(next);
            ++at;
        } else {
            result.append(text.at(at));
        }
    }
    return result;
}

/// Parts of a structured value, escapes undone, spaces around them dropped. `hasLists`: a part may hold several words
/// between commas of its own (RFC 6350, 6.2.2); an escaped comma is one of the text.
QStringList VcardReader::components(const QString &text, QChar separator, bool hasLists) const
{
    QStringList parts;
    const auto plain = [&](const QString &raw) {
        if (!hasLists)
            return unescaped(raw).trimmed();
        QStringList words = components(raw, u',');
        words.removeAll(QString());
        return words.join(u' ');
    };
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text.at(at) == u'\\') {
            ++at;
            continue;
        }
        if (at >= text.size() || text.at(at) == separator) {
            parts.append(plain(text.mid(from, at - from)));
            from = at + 1;
        }
    }
    if (from <= text.size() && text.endsWith(u'\\'))
        parts.append(plain(text.mid(from)));
    return parts;
}

} // namespace entente

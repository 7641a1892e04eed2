// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ldifreader.h"

#include "core/exchange/charsets.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

using Field = ImportField;

const QHash<QString, ColumnTarget> &ldifTargets()
{
    static const QHash<QString, ColumnTarget> kTargets = {
        {u"cn"_s, {Field::FullName, {}}},
        {u"commonname"_s, {Field::FullName, {}}},
        {u"displayname"_s, {Field::FullName, {}}},
        {u"givenname"_s, {Field::FirstName, {}}},
        {u"sn"_s, {Field::LastName, {}}},
        {u"surname"_s, {Field::LastName, {}}},
        {u"personaltitle"_s, {Field::Civility, {}}},
        {u"mail"_s, {Field::Email, {}}},
        {u"rfc822mailbox"_s, {Field::Email, {}}},
        {u"mozillasecondemail"_s, {Field::Email, {}}},
        {u"xmozillasecondemail"_s, {Field::Email, {}}},
        {u"telephonenumber"_s, {Field::Phone, {}, u"work"_s}},
        {u"homephone"_s, {Field::Phone, {}, u"home"_s}},
        {u"hometelephonenumber"_s, {Field::Phone, {}, u"home"_s}},
        {u"othertelephone"_s, {Field::Phone, {}, u"other"_s}},
        {u"mobile"_s, {Field::Mobile, {}}},
        {u"mobiletelephonenumber"_s, {Field::Mobile, {}}},
        {u"cellphone"_s, {Field::Mobile, {}}},
        {u"facsimiletelephonenumber"_s, {Field::Fax, {}}},
        {u"fax"_s, {Field::Fax, {}}},
        {u"street"_s, {Field::Address, {}, u"work"_s, u"work"_s}},
        {u"streetaddress"_s, {Field::Address, {}, u"work"_s, u"work"_s}},
        {u"mozillaworkstreet2"_s, {Field::Address, {}, u"work"_s, u"work"_s}},
        {u"postofficebox"_s, {Field::Address, {}, u"work"_s, u"work"_s}},
        {u"postalcode"_s, {Field::PostalCode, {}, u"work"_s, u"work"_s}},
        {u"l"_s, {Field::City, {}, u"work"_s, u"work"_s}},
        {u"locality"_s, {Field::City, {}, u"work"_s, u"work"_s}},
        {u"c"_s, {Field::Country, {}, u"work"_s, u"work"_s}},
        {u"co"_s, {Field::Country, {}, u"work"_s, u"work"_s}},
        {u"countryname"_s, {Field::Country, {}, u"work"_s, u"work"_s}},
        {u"mozillahomestreet"_s, {Field::Address, {}, u"home"_s, u"home"_s}},
        {u"mozillahomestreet2"_s, {Field::Address, {}, u"home"_s, u"home"_s}},
        {u"homestreet"_s, {Field::Address, {}, u"home"_s, u"home"_s}},
        {u"mozillahomepostalcode"_s, {Field::PostalCode, {}, u"home"_s, u"home"_s}},
        {u"mozillahomelocalityname"_s, {Field::City, {}, u"home"_s, u"home"_s}},
        {u"mozillahomecountryname"_s, {Field::Country, {}, u"home"_s, u"home"_s}},
        {u"o"_s, {Field::Organisation, {}}},
        {u"company"_s, {Field::Organisation, {}}},
        {u"organizationname"_s, {Field::Organisation, {}}},
        {u"title"_s, {Field::JobTitle, {}}},
        {u"workurl"_s, {Field::Website, {}}},
        {u"mozillaworkurl"_s, {Field::Website, {}}},
        {u"labeleduri"_s, {Field::Website, {}}},
        {u"homeurl"_s, {Field::WebPage, {}, u"home"_s}},
        {u"mozillahomeurl"_s, {Field::WebPage, {}, u"home"_s}},
        {u"category"_s, {Field::Tags, {}}},
        {u"categories"_s, {Field::Tags, {}}},
        {u"description"_s, {Field::Note, {}}},
        {u"info"_s, {Field::Note, {}}},
        {u"notes"_s, {Field::Note, {}}},
        {u"preferredlanguage"_s, {Field::Language, {}}},
    };
    return kTargets;
}

/// Whose address a postal one is, where the attribute holds all of it (RFC 4517, 3.3.28); empty for any other.
QString labelOfWholeAddress(const QString &name)
{
    if (name == "postaladdress"_L1 || name == "registeredaddress"_L1)
        return u"work"_s;
    return name == "homepostaladdress"_L1 ? u"home"_s : QString();
}

/// "1 rue X$75001 Paris$France" in its lines; a dollar or a backslash of the text is written by its number.
QStringList linesOfAddress(const QString &text)
{
    QStringList lines;
    for (QString line : text.split(u'$')) {
        line.replace("\\24"_L1, "$"_L1);
        line.replace("\\5c"_L1, "\\"_L1, Qt::CaseInsensitive);
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

/// Attributes that only directories read.
bool isLdifTechnical(const QString &name)
{
    static const QStringList kNames = {
        u"modifytimestamp"_s, u"createtimestamp"_s,   u"uid"_s,       u"userpassword"_s,
        u"entryuuid"_s,       u"objectguid"_s,        u"jpegphoto"_s, u"thumbnailphoto"_s,
        u"usercertificate"_s, u"mozillausehtmlmail"_s};
    return kNames.contains(name);
}

} // namespace

LdifReader::LdifReader(QIODevice &device, TextEncoding encoding, CardLimits limits)
    : m_lines(device, encoding, limits.lineBytes)
    , m_encoding(encoding)
    , m_limits(limits)
{}

Result<void> LdifReader::finish() const
{
    if (!m_lines.failed())
        return {};
    return Failure{ErrorCode::Io,
                   u"the file could not be read"_s,
                   {{}, m_lines.line(), 0, {}},
                   u"import.unreadable"_s};
}

/// One attribute, its folds undone; false at an empty line or the end. Comments may be folded as well.
bool LdifReader::readLogical(QByteArray &text, int &line, bool &isCut)
{
    while (m_lines.has()) {
        if (m_lines.current().isEmpty())
            return false;
        text = m_lines.current();
        line = m_lines.line();
        isCut = m_lines.isCut();
        m_lines.take();
        while (m_lines.has() && m_lines.current().startsWith(' ')) {
            const qsizetype room = std::max(qsizetype(0), m_limits.lineBytes - text.size());
            const QByteArrayView more = QByteArrayView(m_lines.current()).sliced(1);
            isCut = isCut || m_lines.isCut() || more.size() > room;
            text.append(more.first(std::min(room, more.size())));
            m_lines.take();
        }
        if (!text.startsWith('#'))
            return true;
    }
    return false;
}

bool LdifReader::next(ReadCard &card)
{
    for (;;) {
        card = {};
        while (m_lines.has() && m_lines.current().isEmpty())
            m_lines.take();
        if (!m_lines.has())
            return false;
        Entry entry;
        QByteArray text;
        int line = 0;
        bool isCut = false;
        bool any = false;
        while (readLogical(text, line, isCut)) {
            if (text.trimmed().isEmpty() || text == "-")
                continue;
            if (!any && text.startsWith("version:"))
                continue;
            card.line = any ? card.line : line;
            any = true;
            take(text, line, isCut, card, entry);
        }
        if (!any || (entry.isContainer && entry.change.isEmpty()))
            continue;
        if (!entry.hasName)
            card.refusal = u"ldif.no_dn"_s;
        else if (!entry.change.isEmpty() && entry.change != "add"_L1)
            card.refusal = u"ldif.not_an_entry"_s;
        else if (entry.classes.contains(u"groupofnames"_s)
                 || entry.classes.contains(u"groupofuniquenames"_s))
            card.refusal = u"ldif.group"_s;
        return true;
    }
}

QString LdifReader::textOf(const QByteArray &bytes, int line, ReadCard &card) const
{
    CharsetText text = decodeUtf8(bytes);
    if (text.isMalformed) {
        card.note(line, u"text.charset_assumed"_s); // RFC 2849 knows UTF-8 only
        text = decodeCharset(bytes,
                             m_encoding == TextEncoding::MacRoman ? "macintosh" : "windows-1252")
                   .value_or(text);
    }
    if (text.hasUnreadable)
        card.note(line, u"text.unreadable_character"_s);
    return text.text;
}

void LdifReader::take(const QByteArray &text, int line, bool isCut, ReadCard &card,
                      Entry &entry) const
{
    const qsizetype colon = text.indexOf(':');
    if (colon <= 0) {
        card.note(line, u"ldif.bad_line"_s);
        return;
    }
    const QString attribute = QString::fromLatin1(text.left(colon)).trimmed();
    const QString name = attribute.section(u';', 0, 0).toLower();
    QByteArray value = text.mid(colon + 1);
    if (value.startsWith(':')) {
        const auto plain = decodeBase64(value.mid(1));
        if (!plain) {
            card.note(line, u"ldif.bad_base64"_s);
            return;
        }
        value = isLdifTechnical(name) ? QByteArray() : *plain;
    } else if (value.startsWith('<')) {
        card.note(line, u"ldif.reference_not_read"_s);
        return;
    }
    if (isCut)
        card.note(line, u"ldif.value_too_long"_s);
    if (name == "dn"_L1) {
        entry.hasName = true;
        return;
    }
    if (isLdifTechnical(name) || value.trimmed().isEmpty())
        return;
    const QString shown = textOf(value, line, card).trimmed();
    if (name == "objectclass"_L1) {
        static const QStringList kContainers = {u"organizationalunit"_s, u"domain"_s, u"dcobject"_s,
                                                u"organization"_s};
        entry.isContainer = entry.isContainer || kContainers.contains(shown.toLower());
        entry.classes.append(shown.toLower());
        return;
    }
    if (name == "changetype"_L1) {
        entry.change = shown.toLower();
        return;
    }
    if (const QString label = labelOfWholeAddress(name); !label.isEmpty()) {
        takeWholeAddress(attribute, label, linesOfAddress(shown), line, card);
        return;
    }
    add({attribute, shown, ldifTargets().value(name), line, false}, card);
}

/// The last line that begins or ends with a postal code names the town; a line below it is the country.
void LdifReader::takeWholeAddress(const QString &attribute, const QString &label,
                                  const QStringList &lines, int line, ReadCard &card) const
{
    static const QRegularExpression kCode(u"^([A-Z]{1,3}-)?\\d{4,5}\\s+\\D|\\D\\s\\d{4,5}$"_s);
    const auto town = std::find_if(lines.crbegin(), lines.crend(),
                                   [](const QString &one) { return kCode.match(one).hasMatch(); });
    const qsizetype at = town == lines.crend() ? lines.size() : lines.crend() - town - 1;
    const QString group = label + u' ' + attribute;
    add({attribute, lines.mid(0, at).join(u'\n'), {Field::Address, {}, label, group}, line, false},
        card);
    if (at == lines.size())
        return;
    add({attribute + u" town"_s, lines.at(at), {Field::PostalTown, {}, label, group}, line, false},
        card);
    add({attribute + u" country"_s,
         lines.mid(at + 1).join(u' '),
         {Field::Country, {}, label, group},
         line,
         false},
        card);
}

void LdifReader::add(CardValue value, ReadCard &card) const
{
    if (value.text.isEmpty())
        return;
    const int line = value.line;
    const QString column = cardColumnName(value.column, card.values);
    if (card.values.size() >= m_limits.values || column.isEmpty()) {
        card.note(line, u"card.too_many_values"_s);
        return;
    }
    value.column = column;
    card.values.append(std::move(value));
}

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcardreader.h"

#include "core/exchange/charsets.h"

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLabel = 40;

/// Properties that only programs read.
bool isTechnical(const QByteArray &name)
{
    static const QSet<QByteArray> kNames = {"VERSION",
                                            "PRODID",
                                            "REV",
                                            "UID",
                                            "X-ABUID",
                                            "X-ABADR",
                                            "X-ABSHOWAS",
                                            "X-ABLABEL",
                                            "KIND",
                                            "SORT-STRING",
                                            "MAILER",
                                            "CLIENTPIDMAP",
                                            "SOURCE",
                                            "PROFILE",
                                            "X-IMAGEHASH",
                                            "X-IMAGETYPE",
                                            "SOUND",
                                            "X-APPLE-SUBLOCALITY",
                                            "X-APPLE-SUBADMINISTRATIVEAREA",
                                            "X-SHARED-PHOTO-DISPLAY-PREF",
                                            "X-MS-OL-DEFAULT-POSTAL-ADDRESS",
                                            "X-MS-OL-DESIGN",
                                            "END"};
    return kNames.contains(name) || name.startsWith("X-ADDRESSBOOKSERVER")
           || name.startsWith("X-PHONETIC");
}

bool isPicture(const QByteArray &name)
{
    return name == "LOGO" || name == "KEY" || name == "X-MS-CARDPICTURE";
}

/// "_$!<Home>!$_" is how Apple writes a label that it translates.
QString plainLabel(QString label)
{
    if (label.startsWith("_$!<"_L1) && label.endsWith(">!$_"_L1))
        label = label.mid(4, label.size() - 8);
    return label.simplified().left(kLongestLabel);
}

QString labelCode(const QString &label)
{
    static const QHash<QString, QString> kCodes = {
        {u"home"_s, u"home"_s},     {u"domicile"_s, u"home"_s}, {u"maison"_s, u"home"_s},
        {u"work"_s, u"work"_s},     {u"bureau"_s, u"work"_s},   {u"travail"_s, u"work"_s},
        {u"business"_s, u"work"_s}, {u"dom"_s, QString()},      {u"other"_s, u"other"_s},
        {u"autre"_s, u"other"_s},   {u"main"_s, u"main"_s},     {u"principal"_s, u"main"_s},
        {u"pager"_s, u"pager"_s},   {u"car"_s, u"car"_s},
    };
    return kCodes.value(label.toLower(), label);
}

struct ValueSort
{
    QString label; ///< code or the person's own word
    bool isMobile = false;
    bool isFax = false;
    QString status = {}; ///< only our own cards say it
};

ValueSort sortOf(const QSet<QByteArray> &types, const QString &ownLabel)
{
    ValueSort sort;
    sort.isFax = types.contains("fax");
    sort.isMobile = !sort.isFax
                    && (types.contains("cell") || types.contains("iphone")
                        || types.contains("mobile") || types.contains("pcs"));
    for (const char *known : {"work", "home", "main", "other", "pager", "car"})
        if (sort.label.isEmpty() && types.contains(known))
            sort.label = QString::fromLatin1(known);
    for (const QByteArray &type : types)
        if (sort.label.isEmpty() && type.startsWith("x-") && type.size() > 2 && type != "x-other")
            sort.label = labelCode(plainLabel(QString::fromUtf8(type.mid(2))));
    if (!ownLabel.isEmpty()) {
        const QString lower = ownLabel.toLower();
        sort.isFax = sort.isFax || lower.contains("fax"_L1);
        if (lower == "mobile"_L1 || lower == "iphone"_L1 || lower == "portable"_L1)
            sort.isMobile = !sort.isFax;
        else
            sort.label = labelCode(ownLabel);
    }
    return sort;
}

QString sortedName(const QByteArray &name, const ValueSort &sort)
{
    QStringList words;
    if (!sort.label.isEmpty())
        words.append(sort.label);
    if (sort.isMobile)
        words.append(u"cell"_s);
    if (sort.isFax)
        words.append(u"fax"_s);
    if (!sort.status.isEmpty())
        words.append(sort.status);
    const QString base = QString::fromLatin1(name);
    return words.isEmpty() ? base : base + u" ("_s + words.join(u' ') + u')';
}

void addValue(ReadCard &card, const CardLimits &limits, CardValue value)
{
    if (value.text.trimmed().isEmpty())
        return;
    value.column = cardColumnName(value.column, card.values);
    if (card.values.size() >= limits.values || value.column.isEmpty()) {
        card.note(value.line, u"card.too_many_values"_s);
        return;
    }
    card.values.append(std::move(value));
}

/// How a value is reached, as its column is named.
const char *contactProperty(ImportField field)
{
    switch (field) {
    case ImportField::Email: return "EMAIL";
    case ImportField::Phone:
    case ImportField::Mobile:
    case ImportField::Fax: return "TEL";
    case ImportField::Website:
    case ImportField::WebPage: return "URL";
    case ImportField::Social: return "X-SOCIALPROFILE";
    default: return nullptr;
    }
}

/// "work2.ORG", "work2.TITLE": how our own cards hold together what belongs to one job.
QString jobGroup(const QByteArray &group)
{
    const bool isJob = group.size() > 4 && group.toLower().startsWith("work")
                       && group.mid(4).toInt() > 1;
    return isJob ? QString::fromLatin1(group.toLower()) : QString();
}

QString telephoneText(QString text)
{
    if (text.startsWith("tel:"_L1, Qt::CaseInsensitive)) {
        text = text.mid(4);
        const qsizetype extension = text.indexOf(";ext="_L1, 0, Qt::CaseInsensitive);
        const qsizetype end = text.indexOf(u';');
        if (extension >= 0) {
            const QString number = text.mid(extension + 5).section(u';', 0, 0);
            text = text.left(end) + u" ext. "_s + number;
        } else if (end >= 0) {
            text.truncate(end);
        }
    }
    return text;
}

bool isJobTarget(const ColumnTarget &target)
{
    return target.field == ImportField::Organisation || target.field == ImportField::JobTitle
           || target.field == ImportField::Siren || target.field == ImportField::Siret
           || target.field == ImportField::LegalName || target.field == ImportField::VatNumber
           || target.field == ImportField::ApeCode || target.field == ImportField::JobStart
           || target.field == ImportField::JobEnd;
}

/// An address whose label stands beside it in its group: "item2.X-ABLabel:Entrepôt".
void nameAddress(CardValue &value, const QString &own)
{
    if (own.isEmpty() || !value.column.startsWith(value.target.group))
        return;
    const QString part = value.column.mid(value.target.group.size());
    value.target.label = labelCode(own);
    const QString number = value.target.group.section(u' ', -1);
    QString name = sortedName("ADR", {value.target.label, false, false, value.target.status});
    if (number.toInt() > 1)
        name += u' ' + number;
    value.target.group = name;
    value.column = name + part;
}

/// "19870412" and "1987-04-12T00:00:00Z" as "1987-04-12"; "--0412" stays: it has no year.
QString birthdayText(const QString &text, bool hasYear)
{
    QString day = text.section(u'T', 0, 0).trimmed();
    if (day.size() == 8
        && std::all_of(day.cbegin(), day.cend(), [](QChar c) { return c.isDigit(); }))
        day = day.left(4) + u'-' + day.mid(4, 2) + u'-' + day.mid(6);
    return hasYear || day.size() != 10 ? day : QString(u"--" + day.mid(5));
}

} // namespace

void VcardReader::take(const Property &property, ReadCard &card, Marks &marks)
{
    const QByteArray &name = property.name;
    if (name == "VERSION") {
        m_isVersion2 = property.value.trimmed().startsWith('2');
    } else if (name == "X-ABLABEL" && !property.group.isEmpty()) {
        const QString label = plainLabel(unescaped(textOf(property, card)));
        if (marks.labels.size() < m_limits.values)
            marks.labels.insert(property.group, label);
    } else if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND") {
        marks.kind = QString::fromLatin1(property.value.trimmed().toLower());
    } else if (name == "X-ABSHOWAS") {
        marks.isCompany = property.value.trimmed().toUpper() == "COMPANY";
    } else if (name == "N" || name == "FN") {
        takeName(property, card, marks);
    } else if (name == "ADR") {
        takeAddress(property, card, marks);
    } else if (name == "PHOTO") {
        takePhoto(property, card);
    } else if (isPicture(name)) {
        addValue(card, m_limits,
                 {QString::fromLatin1(name),
                  property.value.isEmpty() ? QString() : u"…"_s,
                  {},
                  property.line,
                  false});
    } else if (!isTechnical(name)) {
        takeText(property, card, marks);
    }
}

/// The first picture that stands in the card itself; one that stands elsewhere is never fetched.
void VcardReader::takePhoto(const Property &property, ReadCard &card) const
{
    QByteArray text = property.value.trimmed();
    if (text.isEmpty() || !card.picture.isEmpty())
        return;
    const QByteArray encoding = property.parameters.value("ENCODING");
    bool isHere = encoding == "B" || encoding == "BASE64";
    if (text.left(5).toLower() == "data:") { // RFC 2397, in vCard 4.0
        const qsizetype comma = text.indexOf(',');
        isHere = comma > 0 && text.left(comma).toLower().contains(";base64");
        text.remove(0, comma + 1);
    }
    if (!isHere) {
        card.note(property.line, u"vcard.photo_elsewhere"_s);
        return;
    }
    const auto picture = decodeBase64(text);
    if (property.isCut || !picture) {
        card.note(property.line,
                  property.isCut ? u"attachment.too_large"_s : u"vcard.bad_base64"_s);
        return;
    }
    card.picture = *picture;
    addValue(card, m_limits, {u"PHOTO"_s, u"…"_s, {ImportField::Photo, {}}, property.line, false});
}

void VcardReader::takeName(const Property &property, ReadCard &card, Marks &marks)
{
    const QString text = textOf(property, card);
    const auto add = [&](const QString &column, ImportField field, const QString &value) {
        addValue(card, m_limits, {column, value, {field, {}}, property.line, false});
    };
    if (property.name == "FN") {
        if (!marks.formattedName.isEmpty())
            return; // vCard 4 may give several forms of the same name
        marks.formattedName = unescaped(text).simplified();
        add(u"FN"_s, ImportField::FullName, marks.formattedName);
        return;
    }
    const QStringList parts = components(text, u';', !m_isVersion2);
    const auto part = [&](qsizetype index) { return parts.value(index); };
    // "Jean Marie" is split into given and additional names by the telephones themselves.
    const QString given = QString(part(1) + u' ' + part(2)).trimmed();
    marks.hasName = marks.hasName || !part(0).isEmpty() || !given.isEmpty();
    add(u"N (prefix)"_s, ImportField::Civility, part(3));
    add(u"N (given)"_s, ImportField::FirstName, given);
    add(u"N (family)"_s, ImportField::LastName, part(0));
    add(u"N (suffix)"_s, ImportField::Ignore, part(4));
}

void VcardReader::takeAddress(const Property &property, ReadCard &card, Marks &marks) const
{
    const QStringList parts = components(textOf(property, card), u';');
    const ValueSort sort = sortOf(property.types, {});
    const QString status = QString::fromLatin1(property.parameters.value("X-ENTENTE-STATUS"));
    QString name = sortedName("ADR", {sort.label, false, false, status});
    const auto isUsed = [&](const QString &candidate) {
        return std::any_of(card.values.cbegin(), card.values.cend(),
                           [&](const CardValue &value) { return value.target.group == candidate; });
    };
    const QString base = name;
    for (int n = 2; n < 20 && isUsed(name); ++n)
        name = base + u' ' + QString::number(n);
    if (!property.group.isEmpty())
        marks.addressGroups.insert(name, property.group);
    QStringList street;
    for (const qsizetype index : {0, 2, 1})
        if (!parts.value(index).isEmpty())
            street.append(parts.value(index));
    const auto add = [&](const QString &part, ImportField field, const QString &value) {
        const QString label = field == ImportField::Ignore ? QString() : sort.label;
        addValue(card, m_limits,
                 {name + u' ' + part,
                  value,
                  {field, {}, label, field == ImportField::Ignore ? QString() : name, status},
                  property.line,
                  property.types.contains("pref")});
    };
    add(u"street"_s, ImportField::Address, street.join(u'\n'));
    add(u"postal code"_s, ImportField::PostalCode, parts.value(5));
    add(u"locality"_s, ImportField::City, parts.value(3));
    add(u"region"_s, ImportField::Ignore, parts.value(4));
    add(u"country"_s, ImportField::Country, parts.value(6));
}

void VcardReader::takeText(const Property &property, ReadCard &card, Marks &marks)
{
    const QString text = textOf(property, card);
    const QByteArray &name = property.name;
    CardValue value;
    value.line = property.line;
    value.preferred = property.types.contains("pref");
    value.column = QString::fromLatin1(name);
    value.text = unescaped(text).replace("\r\n"_L1, "\n"_L1).trimmed();
    if (name == "TEL" || name == "EMAIL" || name == "URL" || name == "X-SOCIALPROFILE") {
        // The label of a group may come after the value: the column is named when the card ends.
        ValueSort sort = sortOf(property.types, {});
        sort.status = QString::fromLatin1(property.parameters.value("X-ENTENTE-STATUS"));
        value.column = sortedName(name, sort);
        value.target.group = QString::fromLatin1(property.group);
        value.target.label = sort.label;
        value.target.status = sort.status;
        if (name == "TEL") {
            value.text = telephoneText(value.text);
            value.target.field = sort.isFax      ? ImportField::Fax
                                 : sort.isMobile ? ImportField::Mobile
                                                 : ImportField::Phone;
        } else if (name == "URL") {
            const bool isOfFirm = sort.label == "work"_L1 && sort.status.isEmpty()
                                  && (property.group.isEmpty()
                                      || !jobGroup(property.group).isEmpty()
                                      || property.group.toLower() == "work1");
            value.target.field = isOfFirm ? ImportField::Website : ImportField::WebPage;
        } else if (name == "X-SOCIALPROFILE") {
            value.target.field = ImportField::Social;
        } else {
            value.target.field = ImportField::Email;
            if (value.text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
                value.text = value.text.mid(7);
        }
    } else if (name == "ORG") {
        takeOrganisation(property, text, card, marks);
        return;
    } else if (name == "TITLE") {
        value.target.field = ImportField::JobTitle;
        value.target.group = jobGroup(property.group);
    } else if (name == "NOTE") {
        value.target.field = ImportField::Note;
    } else if (name == "CATEGORIES") {
        value.target = {ImportField::Tags, {}, {}, u"one"_s};
        for (const QString &tag : components(text, u',')) {
            value.text = tag;
            addValue(card, m_limits, value);
        }
        return;
    } else if (name == "LANG") {
        value.target.field = ImportField::Language;
    } else if (name == "BDAY") {
        const bool hasYear = !property.parameters.contains("X-APPLE-OMIT-YEAR");
        value.text = birthdayText(value.text, hasYear);
        value.target.field = ImportField::BirthDate;
    } else if (name.startsWith("X-ENTENTE-") && !takeOwn(property, value)) {
        return;
    }
    if (isJobTarget(value.target) && !value.target.group.isEmpty())
        value.column += u" ("_s + value.target.group + u')';
    addValue(card, m_limits, std::move(value));
}

void VcardReader::takeOrganisation(const Property &property, const QString &text, ReadCard &card,
                                   Marks &marks) const
{
    const QStringList parts = components(text, u';');
    CardValue value{
        u"ORG"_s, parts.value(0), {ImportField::Organisation, {}}, property.line, false};
    value.target.group = jobGroup(property.group);
    if (!value.target.group.isEmpty())
        value.column += u" ("_s + value.target.group + u')';
    marks.organisation = marks.organisation.isEmpty() ? value.text : marks.organisation;
    addValue(card, m_limits,
             {u"ORG (unit)"_s, parts.mid(1).join(u", "_s).trimmed(), {}, property.line, false});
    addValue(card, m_limits, std::move(value));
}

/// What our own cards say beyond the standard; see vcardwriter. False for what has no place here.
bool VcardReader::takeOwn(const Property &property, CardValue &value) const
{
    static const QHash<QByteArray, ImportField> kFields = {
        {"KIND", ImportField::Kind},
        {"RELATION", ImportField::Relation},
        {"COUNTRY", ImportField::Country},
        {"LANGUAGE", ImportField::Language},
        {"AGE-BAND", ImportField::AgeBand},
        {"SOURCE", ImportField::Source},
        {"SUPPLIER", ImportField::Supplier},
        {"COLLECTED-ON", ImportField::CollectedOn},
        {"INFORMED-ON", ImportField::InformedOn},
        {"LAST-CONTACT-ON", ImportField::LastContactOn},
        {"SIREN", ImportField::Siren},
        {"SIRET", ImportField::Siret},
        {"LEGAL-NAME", ImportField::LegalName},
        {"VAT-NUMBER", ImportField::VatNumber},
        {"APE-CODE", ImportField::ApeCode},
        {"FORMER-ORG", ImportField::Organisation},
        {"FORMER-TITLE", ImportField::JobTitle},
        {"JOB-FROM", ImportField::JobStart},
        {"JOB-UNTIL", ImportField::JobEnd},
    };
    const QByteArray own = property.name.mid(10);
    if (own == "FIELD") {
        const QString key = QString::fromUtf8(property.parameters.value("X-KEY"));
        value.column = u"field:"_s + key;
        value.target = {ImportField::Custom, key};
        return !key.isEmpty();
    }
    value.target.field = kFields.value(own, ImportField::Ignore);
    if (isJobTarget(value.target))
        value.target.group = jobGroup(property.group);
    if (own.endsWith("-ON") || own.startsWith("JOB-"))
        value.text = birthdayText(value.text, true);
    return true;
}

void VcardReader::finishCard(ReadCard &card, const Marks &marks) const
{
    if (marks.kind == "group"_L1) {
        card.refusal = u"vcard.group"_s;
        return;
    }
    const bool isCompany = marks.isCompany || marks.kind == "org"_L1
                           || (!marks.hasName && !marks.organisation.isEmpty()
                               && marks.formattedName == marks.organisation);
    QList<CardValue> values;
    for (CardValue value : std::as_const(card.values)) {
        if (isCompany && value.target.field == ImportField::FullName) {
            if (!marks.organisation.isEmpty())
                continue;
            value.target.field = ImportField::Organisation;
            value.column = u"ORG"_s;
        }
        if (isCompany && value.target.field == ImportField::Custom) {
            value.target.field = ImportField::OrganisationCustom;
            value.column = value.target.key();
        }
        const char *contact = contactProperty(value.target.field);
        if (contact) {
            const QString own = marks.labels.value(value.target.group.toLatin1());
            if (!own.isEmpty()) {
                const bool isTelephone = qstrcmp(contact, "TEL") == 0;
                const ValueSort sort = sortOf({value.target.label.toLatin1()}, own);
                value.target.label = sort.label;
                if (isTelephone && (sort.isFax || sort.isMobile))
                    value.target.field = sort.isFax ? ImportField::Fax : ImportField::Mobile;
                value.column = sortedName(
                    contact, {sort.label, value.target.field == ImportField::Mobile,
                              value.target.field == ImportField::Fax, value.target.status});
            }
            value.target.group = value.target.field == ImportField::Website
                                     ? jobGroup(value.target.group.toLatin1())
                                     : QString();
        }
        if (marks.addressGroups.contains(value.target.group))
            nameAddress(value, marks.labels.value(marks.addressGroups.value(value.target.group)));
        value.column = cardColumnName(value.column, values);
        if (value.column.isEmpty())
            card.note(value.line, u"card.too_many_values"_s);
        else
            values.append(value);
    }
    card.values = values;
    const bool isUseful = std::any_of(values.cbegin(), values.cend(), [](const CardValue &value) {
        return value.target.field != ImportField::Ignore;
    });
    if (!isUseful)
        card.refusal = u"row.no_person"_s;
}

} // namespace entente

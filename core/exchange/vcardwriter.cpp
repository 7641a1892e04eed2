// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcardwriter.h"

#include "core/attachments/attachment.h"

namespace entente {

using namespace Qt::StringLiterals;

namespace {

/// Backslash, comma, semicolon and line ends are escaped (RFC 6350, 3.4; RFC 2426, 4).
QString vcardText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\\' || c == u',' || c == u';')
            escaped += u'\\';
        if (c == u'\n')
            escaped += u"\\n"_s;
        else if (c != u'\r')
            escaped += c;
        else if (text.mid(i + 1, 1) != u"\n")
            escaped += u"\\n"_s;
    }
    return escaped;
}

/// A parameter in quotes; what may not stand there is written by RFC 6868.
QString vcardParameter(QString text)
{
    text.replace(u'^', u"^^"_s).replace(u'"', u"^'"_s).replace(u"\r\n"_s, u"^n"_s);
    text.replace(u'\n', u"^n"_s).replace(u'\r', u"^n"_s);
    return u'"' + text + u'"';
}

class CardBuilder
{
public:
    explicit CardBuilder(VCardVersion version) : m_version(version)
    {
        m_card = version == VCardVersion::V4 ? "BEGIN:VCARD\r\nVERSION:4.0\r\n"
                                             : "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    }

    bool isNew() const { return m_version == VCardVersion::V4; }

    /// No line is longer than 75 octets, and no character is cut.
    void line(const QString &text)
    {
        QByteArray bytes = text.toUtf8();
        qsizetype limit = 75;
        while (bytes.size() > limit) {
            auto cut = limit;
            while (cut > 1 && (bytes[cut] & 0xC0) == 0x80)
                --cut;
            m_card += bytes.first(cut) + "\r\n ";
            bytes = bytes.sliced(cut);
            limit = 74;
        }
        m_card += bytes + "\r\n";
    }
    void text(QStringView property, const QString &value)
    {
        if (!value.isEmpty())
            line(property + u':' + vcardText(value));
    }
    void day(QStringView property, QDate value)
    {
        if (value.isValid())
            line(property + u':' + value.toString(isNew() ? u"yyyyMMdd"_s : u"yyyy-MM-dd"_s));
    }
    /// A label of the user's own goes beside its property, in the same group.
    void labelled(const QString &property, const QString &label)
    {
        if (label.isEmpty()) {
            line(property);
            return;
        }
        const QString group = u"item%1."_s.arg(++m_groups);
        line(group + property);
        line(group + u"X-ABLabel:"_s + vcardText(label));
    }
    QByteArray end() { return m_card + "END:VCARD\r\n"; }

private:
    const VCardVersion m_version;
    QByteArray m_card;
    int m_groups = 0;
};

/// ";TYPE=work" for the labels that the standard knows, whatever the language.
QString placeType(const QString &label)
{
    const QString folded = label.toLower();
    if (folded == u"pro" || folded == u"work" || folded == u"bureau" || folded == u"travail")
        return u";TYPE=work"_s;
    if (folded == u"perso" || folded == u"home" || folded == u"domicile")
        return u";TYPE=home"_s;
    return {};
}

QString stateParameters(const ContactPoint &point, const CardBuilder &card)
{
    QString parameters = placeType(point.label);
    if (point.preferred)
        parameters += card.isNew() ? u";PREF=1"_s : u";TYPE=pref"_s;
    if (point.status != ContactStatus::Valid)
        parameters += u";X-ENTENTE-STATUS="_s + contactStatusCode(point.status);
    return parameters;
}

void appendNumber(CardBuilder &card, const ContactPoint &point)
{
    const QString parameters = stateParameters(point, card);
    const auto type = point.kind == ContactKind::Mobile ? u"cell"_s
                      : point.kind == ContactKind::Fax  ? u"fax"_s
                                                        : u"voice"_s;
    // A URI would lose the way it was typed; VALUE=text is the default of both versions (RFC 6350, 6.4.1).
    card.labelled(u"TEL;TYPE="_s + type + parameters + u':' + vcardText(point.value), point.label);
}

void appendContactPoint(CardBuilder &card, const ContactPoint &point)
{
    switch (point.kind) {
    case ContactKind::Email:
        card.labelled(u"EMAIL"_s + (card.isNew() ? QString() : u";TYPE=internet"_s)
                          + stateParameters(point, card) + u':' + vcardText(point.value),
                      point.label);
        break;
    case ContactKind::Phone:
    case ContactKind::Mobile:
    case ContactKind::Fax: appendNumber(card, point); break;
    case ContactKind::Address:
        card.labelled(u"ADR"_s + stateParameters(point, card) + u":;;"_s + vcardText(point.value)
                          + u';' + vcardText(point.city) + u";;"_s + vcardText(point.postalCode)
                          + u';' + vcardText(point.country),
                      point.label);
        break;
    case ContactKind::Website:
        // A page of the person's own bears its label in its group, or none: "URL;TYPE=work" alone is the firm's.
        card.labelled(u"URL"_s + stateParameters(point, card) + u':' + vcardText(point.value),
                      point.label);
        break;
    case ContactKind::Social:
        card.labelled(u"X-SOCIALPROFILE"_s + stateParameters(point, card) + u':'
                          + vcardText(point.value),
                      point.label);
        break;
    }
}

void appendPhoto(CardBuilder &card, const QByteArray &photo)
{
    if (photo.isEmpty())
        return;
    const QString type = attachments::mediaTypeOf(photo);
    const QString head = card.isNew()
                             ? u"PHOTO:data:%1;base64,"_s.arg(type)
                             : u"PHOTO;ENCODING=b;TYPE=%1:"_s.arg(type.section(u'/', 1).toUpper());
    card.line(head + QString::fromLatin1(photo.toBase64()));
}

void appendPersonFacts(CardBuilder &card, const Person &person)
{
    card.day(u"BDAY", person.birthDate);
    card.text(card.isNew() ? u"LANG" : u"X-ENTENTE-LANGUAGE", person.language);
    if (person.kind != PersonKind::Unknown)
        card.text(u"X-ENTENTE-KIND", personKindCode(person.kind));
    if (person.relation != Relation::Prospect)
        card.text(u"X-ENTENTE-RELATION", relationCode(person.relation));
    card.text(u"X-ENTENTE-AGE-BAND", ageBandCode(person.ageBand));
    card.text(u"X-ENTENTE-COUNTRY", person.country);
    card.text(u"X-ENTENTE-SOURCE", person.source);
    card.text(u"X-ENTENTE-SUPPLIER", person.supplier);
    card.day(u"X-ENTENTE-COLLECTED-ON", person.collectedOn);
    card.day(u"X-ENTENTE-INFORMED-ON", person.informedOn);
    card.day(u"X-ENTENTE-LAST-CONTACT-ON", person.lastContactOn);
}

void appendOwnField(CardBuilder &card, const QString &key, const QString &value)
{
    card.line(u"X-ENTENTE-FIELD;X-KEY="_s + vcardParameter(key) + u':' + vcardText(value));
}

} // namespace

QByteArray vcardOf(const ExportedPerson &exported, VCardVersion version)
{
    const Person &person = exported.person;
    CardBuilder card(version);
    if (!person.uuid.isEmpty())
        card.line(u"UID:urn:uuid:"_s + person.uuid);
    card.line(u"FN:"_s + vcardText(person.displayName())); // required, may be empty
    card.line(u"N:"_s + vcardText(person.lastName) + u';' + vcardText(person.firstName) + u";;"_s
              + vcardText(person.civility) + u';');
    appendPersonFacts(card, person);
    for (const auto &point : person.contactPoints)
        appendContactPoint(card, point);
    int job = 0;
    for (const auto &affiliation : person.affiliations) {
        // What belongs to a further job stands in its group. One that is over is told in words of our own: others
        // would take it for a job of today.
        const bool isOver = affiliation.endedOn.isValid();
        job = isOver ? std::max(2, job + 1) : job + 1;
        const QString group = job > 1 ? u"work%1."_s.arg(job) : QString();
        const QString former = isOver ? u"X-ENTENTE-FORMER-"_s : QString();
        card.text(QString(group + former + u"ORG"_s), affiliation.organisationName);
        card.text(QString(group + former + u"TITLE"_s), affiliation.jobTitle);
        card.day(QString(group + u"X-ENTENTE-JOB-FROM"_s), affiliation.startedOn);
        card.day(QString(group + u"X-ENTENTE-JOB-UNTIL"_s), affiliation.endedOn);
        if (isOver)
            continue;
        if (const auto work = exported.employers.constFind(affiliation.organisation);
            work != exported.employers.cend()) {
            card.text(QString(group + u"URL;TYPE=work"_s), work->website);
            card.text(QString(group + u"X-ENTENTE-SIREN"_s), work->siren);
        }
    }
    appendPhoto(card, exported.photo);
    if (!exported.tags.isEmpty()) {
        QStringList tags;
        for (const auto &tag : exported.tags)
            tags.append(vcardText(tag));
        card.line(u"CATEGORIES:"_s + tags.join(u','));
    }
    for (const auto &field : exported.fields)
        appendOwnField(card, field.key, field.value);
    return card.end();
}

QByteArray vcardOf(const Organisation &organisation, VCardVersion version)
{
    CardBuilder card(version);
    if (card.isNew())
        card.line(u"KIND:org"_s);
    if (!organisation.uuid.isEmpty())
        card.line(u"UID:urn:uuid:"_s + organisation.uuid);
    card.line(u"FN:"_s + vcardText(organisation.name));
    if (!card.isNew())
        card.line(u"N:;;;;"_s);
    card.text(u"ORG", organisation.name);
    card.text(u"URL;TYPE=work", organisation.website);
    card.text(u"X-ENTENTE-SIREN", organisation.siren);
    card.text(u"X-ENTENTE-SIRET", organisation.siret);
    card.text(u"X-ENTENTE-LEGAL-NAME", organisation.legalName);
    card.text(u"X-ENTENTE-VAT-NUMBER", organisation.vatNumber);
    card.text(u"X-ENTENTE-APE-CODE", organisation.apeCode);
    card.text(u"X-ENTENTE-COUNTRY", organisation.country);
    card.text(u"X-ENTENTE-SOURCE", organisation.source);
    for (const auto &point : organisation.contactPoints)
        appendContactPoint(card, point);
    QStringList keys = organisation.fields.keys();
    keys.sort(); // the same card every time
    for (const QString &key : std::as_const(keys))
        appendOwnField(card, key, organisation.fields.value(key));
    return card.end();
}

} // namespace entente

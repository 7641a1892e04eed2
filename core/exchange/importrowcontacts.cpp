// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How people are reached, out of the cells of a row.

#include "core/exchange/importrowpending.h"
#include "core/parties/normalisepostal.h"
#include "core/parties/phonenumber.h"
#include "core/parties/searchkey.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

/// "* Work" of Google as "work"; words of the person's own stay.
QString labelOfValue(QString said)
{
    while (said.startsWith(u'*') || said.startsWith(u' '))
        said.remove(0, 1);
    const QString key = searchKey(said);
    if (key == "mobile"_L1 || key == "portable"_L1)
        return {};
    for (const auto &[word, label] :
         {std::pair{"home"_L1, u"home"_s}, std::pair{"domicile"_L1, u"home"_s},
          std::pair{"work"_L1, u"work"_s}, std::pair{"bureau"_L1, u"work"_s},
          std::pair{"professionnel"_L1, u"work"_s}, std::pair{"other"_L1, u"other"_s}})
        if (key == word)
            return label;
    return said.simplified().left(40);
}

/// An address of the web may hold any of the signs that part values.
bool isWeb(ContactKind kind)
{
    return kind == ContactKind::Website || kind == ContactKind::Social;
}

/// Joiners and marks of direction belong to scripts that need them.
bool isNeededByScript(const QString &text, qsizetype at)
{
    constexpr char16_t kFirstOfThem = 0x0590;
    const char16_t c = text.at(at).unicode();
    const bool isJoiner = c == 0x200C || c == 0x200D || c == 0x200E || c == 0x200F || c == 0x061C;
    return isJoiner
           && ((at > 0 && text.at(at - 1).unicode() >= kFirstOfThem)
               || (at + 1 < text.size() && text.at(at + 1).unicode() >= kFirstOfThem));
}

bool isInvisibleAt(const QString &text, qsizetype at)
{
    const char16_t c = text.at(at).unicode();
    if (c == u'\n' || c == u'\r' || c == u'\t')
        return false;
    const bool isControl = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool isFormat = c == 0x00AD || c == 0x061C || c == 0x180E || (c >= 0x200B && c <= 0x200F)
                          || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F)
                          || c == 0xFEFF;
    return isControl || (isFormat && !isNeededByScript(text, at));
}

/// Numbers that stand whole among words and other numbers: "0145678901 (Mme Durand)".
QStringList numbersAmongWords(const QString &text)
{
    static const QRegularExpression kNumber(
        u"(?<![\\d+])(?:(?:\\+|00)[ .-]?\\d{1,3}[ .-]?(?:\\(0\\))?[ .-]?\\d|0\\d)(?:[ .-]?\\d{2}){4}(?!\\d)"_s);
    QStringList numbers;
    for (auto found = kNumber.globalMatch(text); found.hasNext();)
        numbers.append(found.next().captured());
    return numbers;
}

/// What is left of "0145678901 (Mme Durand)" without the number: whose it is, or when it rings.
QString wordsBeside(QString text, const QStringList &numbers)
{
    constexpr qsizetype kLongestLabel = 40;
    for (const QString &number : numbers)
        text.replace(number, u" "_s);
    text = text.simplified();
    const auto isOfNoUse = [](QChar c) { return !c.isLetterOrNumber(); };
    while (!text.isEmpty() && isOfNoUse(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && isOfNoUse(text.back()))
        text.chop(1);
    return text.left(kLongestLabel);
}

void addPoint(QList<ContactPoint> &points, ContactPoint point)
{
    const bool known = std::any_of(points.cbegin(), points.cend(),
                                   [&](const auto &other) { return other.normal == point.normal; });
    if (!known)
        points.append(std::move(point));
}

} // namespace

QString statusOfValue(const QString &said)
{
    static const QHash<QString, QString> kWords = {
        {u"not checked"_s, u"unverified"_s},        {u"non verifiee"_s, u"unverified"_s},
        {u"messages come back"_s, u"bounced"_s},    {u"messages rejetes"_s, u"bounced"_s},
        {u"letters come back"_s, u"returned"_s},    {u"courriers retournes"_s, u"returned"_s},
        {u"wrong number or address"_s, u"wrong"_s}, {u"numero ou adresse errones"_s, u"wrong"_s},
    };
    const QString key = searchKey(said);
    return contactStatusFromCode(key) ? key : kWords.value(key);
}

bool holdsInvisible(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at)
        if (isInvisibleAt(text, at))
            return true;
    return false;
}

QString withoutInvisible(const QString &text)
{
    if (!holdsInvisible(text))
        return text;
    QString clean;
    for (qsizetype at = 0; at < text.size(); ++at)
        if (!isInvisibleAt(text, at))
            clean += text.at(at);
    return clean;
}

void RowPreparer::addContact(Pending &pending, ContactPoint typed, qsizetype column,
                             const QString &country) const
{
    auto &points = pending.row.person.contactPoints;
    const auto point = ContactPoint::parse(typed, country);
    const QStringList parts = point || isWeb(typed.kind) || isDialled(typed.kind)
                                  ? QStringList()
                                  : partsOfCell(typed.value);
    if (point) {
        addPoint(points, *point);
    } else if (isDialled(typed.kind)) {
        addNumbers(pending, typed, column, country);
    } else if (parts.size() > 1) {
        for (const QString &part : parts) {
            typed.value = part;
            if (const auto single = ContactPoint::parse(typed, country))
                addPoint(points, *single);
            else
                pending.note(column, single.error().reason);
        }
    } else {
        pending.note(column, point.error().reason);
    }
}

/// Several numbers, words beside them, an e-mail address among them.
void RowPreparer::addNumbers(Pending &pending, const ContactPoint &typed, qsizetype column,
                             const QString &country) const
{
    auto &points = pending.row.person.contactPoints;
    const QStringList parts = numbersOfCell(typed.value);
    const auto add = [&](ContactPoint point, const QString &number) {
        point.value = number;
        const auto dialled = PhoneNumber::parse(number, country);
        if (parts.size() > 1 && point.kind == ContactKind::Mobile && dialled
            && dialled->kind == PhoneKind::Fixed)
            point.kind = ContactKind::Phone;
        auto parsed = ContactPoint::parse(point, country);
        if (parsed)
            addPoint(points, *std::move(parsed));
        return parsed;
    };
    for (const QString &part : parts) {
        ContactPoint point = typed;
        if (part.contains(u'@')) {
            point.kind = ContactKind::Email;
            point.value = part;
            if (const auto email = ContactPoint::parse(point, country)) {
                addPoint(points, *email);
                pending.note(column, u"phone.with_email"_s);
                continue;
            }
            point.kind = typed.kind;
        }
        const auto whole = add(point, part);
        if (whole)
            continue;
        const QStringList numbers = numbersAmongWords(part);
        if (numbers.isEmpty()) {
            pending.note(column, whole.error().reason);
            continue;
        }
        const QString words = wordsBeside(part, numbers);
        if (point.label.isEmpty())
            point.label = words;
        if (!words.isEmpty())
            pending.note(column, u"phone.with_words"_s);
        for (const QString &number : numbers)
            if (const auto single = add(point, number); !single)
                pending.note(column, single.error().reason);
    }
    if (parts.isEmpty())
        pending.note(column, u"phone.not_a_number"_s);
}

void RowPreparer::finishContacts(Pending &pending) const
{
    Person &person = pending.row.person;
    const QString country = person.country.isEmpty() ? m_reading.country : person.country;
    QSet<int> preferredKinds; // one preferred per kind
    for (const auto &contact : std::as_const(pending.contacts)) {
        const ColumnTarget &target = m_reading.targets.at(contact.column);
        ContactPoint typed;
        typed.kind = contact.kind;
        typed.value = isWeb(contact.kind) ? contact.text : withoutInvisible(contact.text);
        if (typed.value != contact.text)
            pending.note(contact.column, u"text.invisible_removed"_s);
        typed.source = person.source;
        typed.label = target.label;
        typed.status = contactStatusFromCode(pending.statuses.value(target.group, target.status))
                           .value_or(ContactStatus::Valid);
        typed.preferred = contact.preferred;
        if (const QString said = pending.labels.value(target.group); !said.isEmpty()) {
            typed.preferred = typed.preferred || said.startsWith(u'*');
            const QString key = searchKey(said);
            if (contact.kind != ContactKind::Email && key.contains("fax"_L1))
                typed.kind = ContactKind::Fax;
            else if (contact.kind == ContactKind::Phone
                     && (key.contains("mobile"_L1) || key.contains("portable"_L1)))
                typed.kind = ContactKind::Mobile;
            typed.label = labelOfValue(said);
        }
        if (typed.preferred && preferredKinds.contains(int(typed.kind)))
            typed.preferred = false;
        if (typed.preferred)
            preferredKinds.insert(int(typed.kind));
        addContact(pending, std::move(typed), contact.column, country);
    }
}

void RowPreparer::finishAddresses(Pending &pending) const
{
    Person &person = pending.row.person;
    bool hasPreferred = false;
    for (const auto &address : std::as_const(pending.addresses)) {
        if (address.street.isEmpty() && address.postalCode.isEmpty() && address.city.isEmpty())
            continue;
        const QString home = person.country.isEmpty() ? m_reading.country : person.country;
        const QString country = address.country.isEmpty() ? home : address.country;
        ContactPoint typed;
        typed.kind = ContactKind::Address;
        typed.label = address.label;
        typed.preferred = address.preferred && !hasPreferred;
        typed.status = contactStatusFromCode(pending.statuses.value(address.group, address.status))
                           .value_or(ContactStatus::Valid);
        if (const QString said = pending.labels.value(address.group); !said.isEmpty()) {
            typed.preferred = typed.preferred || (said.startsWith(u'*') && !hasPreferred);
            typed.label = labelOfValue(said);
        }
        hasPreferred = hasPreferred || typed.preferred;
        typed.value = address.street.join(u'\n');
        typed.city = address.city;
        typed.country = country;
        typed.source = person.source;
        typed.postalCode = address.postalCode;
        const PostalTown code = normalisePostalCode(address.postalCode, country);
        if (code.repaired)
            pending.note(address.column, u"postal.repaired"_s);
        if (!code.wellFormed)
            pending.note(address.column, u"postal.odd"_s);
        auto point = ContactPoint::parse(typed, country);
        if (!point)
            continue;
        const bool known = std::any_of(
            person.contactPoints.cbegin(), person.contactPoints.cend(), [&](const auto &other) {
                return other.kind == ContactKind::Address && other.normal == point->normal
                       && other.postalCode == point->postalCode && other.city == point->city;
            });
        if (!known)
            person.contactPoints.append(*std::move(point));
    }
}

} // namespace entente

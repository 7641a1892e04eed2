// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnguess.h"

#include "core/exchange/columnwords.h"
#include "core/exchange/headerwords.h"
#include "core/exchange/refusalwords.h"
#include "core/parties/emailaddress.h"
#include "core/parties/normalisedate.h"
#include "core/parties/normalisewords.h"
#include "core/parties/phonenumber.h"
#include "core/parties/searchkey.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

/// At least two thirds of the samples, and there are some.
template<typename Test>
bool mostly(const QStringList &samples, Test test)
{
    const auto hits = std::count_if(samples.cbegin(), samples.cend(), test);
    return !samples.isEmpty() && hits * 3 >= samples.size() * 2;
}

/// As somebody in France would dial it, or from abroad; digits alone may be anything.
bool isDialledNumber(const QString &text)
{
    static const QRegularExpression kHead(u"^\\s*\\(?(\\+|0)"_s);
    if (!kHead.match(text).hasMatch() || looksLikeDate(text) || phoneDigits(text).size() < 9)
        return false;
    const auto number = PhoneNumber::parse(text, u"FR"_s);
    return number && number->assigned;
}

/// 0612345601, 0612345602, 0612345603: counted, not given out.
bool areCounted(const QStringList &samples)
{
    if (samples.size() < 3)
        return false;
    for (qsizetype at = 1; at < samples.size(); ++at)
        if (phoneDigits(samples.at(at)).toLongLong()
            != phoneDigits(samples.at(at - 1)).toLongLong() + 1)
            return false;
    return true;
}

ImportField fieldFromSamples(const QString &key, const QStringList &all)
{
    QStringList samples;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(samples),
                 [](const QString &s) { return !s.trimmed().isEmpty(); });
    if (speaksOfSomebodyElse(key))
        return ImportField::Ignore;
    if (mostly(samples, [](const QString &s) { return EmailAddress::parse(s).has_value(); }))
        return ImportField::Email;
    if (mostly(samples, [](const QString &s) { return !civilityCode(s).isEmpty(); }))
        return ImportField::Civility;
    if (mostly(samples, [](const QString &s) { return parseSiret(s).has_value(); }))
        return ImportField::Siret;
    if (mostly(samples,
               [](const QString &s) { return s.startsWith("http"_L1) || s.startsWith("www."_L1); }))
        return ImportField::Website;
    if (speaksOfANumber(key) || areCounted(samples) || !mostly(samples, isDialledNumber))
        return ImportField::Ignore;
    const bool mobile = mostly(samples, [](const QString &s) {
        const auto number = PhoneNumber::parse(s, u"FR"_s);
        return number && number->kind == PhoneKind::Mobile;
    });
    return mobile ? ImportField::Mobile : ImportField::Phone;
}

/// "SMS" is a number in one file and a yes or no in another.
ImportField smsField(const QStringList &samples)
{
    if (mostly(samples,
               [](const QString &s) { return PhoneNumber::parse(s, u"FR"_s).has_value(); }))
        return ImportField::Mobile;
    return mostly(samples, isYesOrNo) ? ImportField::Acceptance : ImportField::Ignore;
}

bool isAddressField(ImportField field)
{
    return field == ImportField::Address || field == ImportField::PostalCode
           || field == ImportField::City || field == ImportField::PostalTown
           || field == ImportField::Country;
}

/// What a second job of the same person has of its own.
bool isJobField(ImportField field)
{
    return field == ImportField::Organisation || field == ImportField::JobTitle
           || field == ImportField::Siren || field == ImportField::Siret
           || field == ImportField::LegalName || field == ImportField::VatNumber
           || field == ImportField::ApeCode || field == ImportField::JobStart
           || field == ImportField::JobEnd;
}

/// "Rue (bureau)", "Home Phone": which of several the header speaks of.
QString labelFromHeader(const QString &key)
{
    static const QHash<QString, QString> kWords = {
        {u"home"_s, u"home"_s},
        {u"domicile"_s, u"home"_s},
        {u"perso"_s, u"home"_s},
        {u"personnel"_s, u"home"_s},
        {u"personnelle"_s, u"home"_s},
        {u"prive"_s, u"home"_s},
        {u"privee"_s, u"home"_s},
        {u"private"_s, u"home"_s},
        {u"maison"_s, u"home"_s},
        {u"business"_s, u"work"_s},
        {u"work"_s, u"work"_s},
        {u"bureau"_s, u"work"_s},
        {u"pro"_s, u"work"_s},
        {u"professionnel"_s, u"work"_s},
        {u"professionnelle"_s, u"work"_s},
        {u"office"_s, u"work"_s},
        {u"travail"_s, u"work"_s},
        {u"other"_s, u"other"_s},
        {u"autre"_s, u"other"_s},
        {u"mailing"_s, u"mailing"_s},
        {u"billing"_s, u"billing"_s},
    };
    const QStringList words = key.split(u' ');
    for (const QString &word : words)
        if (const QString label = kWords.value(word); !label.isEmpty())
            return label;
    return {};
}

/// "phone 2 value", "address 1 city": the thing and its number; empty if the header has none.
QString groupFromHeader(const QString &key)
{
    static const QRegularExpression kNumbered(
        u"^(e mail|email|phone|telephone|address|adresse|website|organization|organisation) "
        "(\\d) (label|type|libelle|value|valeur|street|formatted|city|postal code|country|"
        "extended address|po box|region)$"_s);
    const auto match = kNumbered.match(key);
    return match.hasMatch() ? QString(match.captured(1) + u' ' + match.captured(2)) : QString();
}

/// By what a column of refusals says that somebody is not reached; empty: by anything.
QString channelFromHeader(const QString &key)
{
    static const QList<std::pair<QLatin1StringView, QString>> kWords = {
        {"postal"_L1, u"post"_s},       {"fax"_L1, u"fax"_s},
        {"phoning"_L1, u"live_call"_s}, {"telephon"_L1, u"live_call"_s},
        {"bloctel"_L1, u"live_call"_s}, {"mail"_L1, u"email"_s},
        {"newsletter"_L1, u"email"_s},  {"infolettre"_L1, u"email"_s},
        {"sms"_L1, u"sms"_s},           {"call"_L1, u"live_call"_s},
        {"appel"_L1, u"live_call"_s},   {"phone"_L1, u"live_call"_s},
        {"courrier"_L1, u"post"_s},
    };
    for (const auto &[word, channel] : kWords)
        if (key.contains(word))
            return channel;
    return {};
}

bool isLabelHeader(const QString &key)
{
    return !groupFromHeader(key).isEmpty()
           && (key.endsWith(" label"_L1) || key.endsWith(" type"_L1)
               || key.endsWith(" libelle"_L1));
}

/// What "E-mail 2 (libellé)" and "E-mail 2 (état)" say of the column "E-mail 2".
struct Remark
{
    ImportField field;
    QString base; ///< search key of the header of the value
};

std::optional<Remark> remarkFromHeader(const QString &key)
{
    static const QList<std::pair<QLatin1StringView, ImportField>> kWords = {
        {" label"_L1, ImportField::ValueLabel},   {" libelle"_L1, ImportField::ValueLabel},
        {" type"_L1, ImportField::ValueLabel},    {" status"_L1, ImportField::ValueStatus},
        {" statut"_L1, ImportField::ValueStatus}, {" etat"_L1, ImportField::ValueStatus},
    };
    for (const auto &[word, field] : kWords)
        if (key.endsWith(word))
            return Remark{field, key.chopped(word.size())};
    return std::nullopt;
}

/// The column of which the remark speaks; -1: none.
qsizetype remarkedColumn(const Remark &remark, const QStringList &headers,
                         const QList<ColumnGuess> &guesses)
{
    for (qsizetype column = 0; column < guesses.size(); ++column) {
        const ImportField field = guesses.at(column).target.field;
        const bool isValue = field == ImportField::Email || field == ImportField::Phone
                             || field == ImportField::Mobile || field == ImportField::Fax
                             || field == ImportField::WebPage || field == ImportField::Social
                             || field == ImportField::Address;
        if (isValue && searchKey(headers.at(column)) == remark.base)
            return column;
    }
    return -1;
}

void guessRemarks(const QStringList &headers, QList<ColumnGuess> &guesses)
{
    for (qsizetype column = 0; column < guesses.size(); ++column) {
        ColumnGuess &guess = guesses[column];
        const bool isOpen = guess.fact == "column.unknown"_L1 || guess.fact == "column.samples"_L1;
        const auto remark = remarkFromHeader(searchKey(headers.at(column)));
        if (isOpen && remark && remarkedColumn(*remark, headers, guesses) >= 0)
            guess = {{remark->field, {}}, u"column.header"_s};
    }
}

/// A remark and its value are one group; so are all columns of the address that a remark speaks of.
void joinRemarks(const QStringList &headers, QList<ColumnGuess> &guesses)
{
    for (qsizetype column = 0; column < guesses.size(); ++column) {
        const ImportField field = guesses.at(column).target.field;
        const auto remark = remarkFromHeader(searchKey(headers.at(column)));
        if (!remark || (field != ImportField::ValueLabel && field != ImportField::ValueStatus))
            continue;
        const qsizetype value = remarkedColumn(*remark, headers, guesses);
        if (value < 0)
            continue;
        const ColumnTarget before = guesses.at(value).target;
        const QString group = before.group.isEmpty() ? remark->base : before.group;
        guesses[column].target.group = group;
        guesses[value].target.group = group;
        for (ColumnGuess &guess : guesses)
            if (before.field == ImportField::Address && isAddressField(guess.target.field)
                && guess.target.field != ImportField::Country && guess.target.group == before.group)
                guess.target.group = group;
    }
}

/// "Adresse 2" is one more line of an address, unless there is a "Ville 2" or a "Code postal 2" beside it.
void joinNumberedAddresses(const QStringList &headers, QList<ColumnGuess> &guesses)
{
    static const QRegularExpression kNumbered(u"^(.*[^\\d ]) ([2-9]|[1-9]\\d)$"_s);
    QHash<QString, QList<qsizetype>> columns;
    for (qsizetype column = 0; column < guesses.size(); ++column) {
        const auto match = kNumbered.match(searchKey(headers.at(column)));
        if (match.hasMatch() && isAddressField(guesses.at(column).target.field)
            && guesses.at(column).target.label.isEmpty()
            && columnHeaderTable().value(match.captured(1)) == guesses.at(column).target.field)
            columns[match.captured(2)].append(column);
    }
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        const bool hasStreet = std::any_of(it->cbegin(), it->cend(), [&](qsizetype column) {
            return guesses.at(column).target.field == ImportField::Address;
        });
        const bool hasTown = std::any_of(it->cbegin(), it->cend(), [&](qsizetype column) {
            return guesses.at(column).target.field != ImportField::Address;
        });
        for (const qsizetype column : *it)
            if (hasStreet && hasTown)
                guesses[column].target.group = u"address "_s + it.key();
    }
}

/// Thunderbird titles the town of either address "Ville": the one after a street that says whose it is goes with it.
void takeTownsToTheirStreets(QList<ColumnGuess> &guesses)
{
    const auto isPlain = [&](qsizetype column) {
        const ColumnTarget &target = guesses.at(column).target;
        return isAddressField(target.field) && target.field != ImportField::Address
               && target.group.isEmpty();
    };
    const auto isTwice = [&](qsizetype column) {
        int count = 0;
        for (qsizetype other = 0; other < guesses.size(); ++other)
            count += isPlain(other)
                     && guesses.at(other).target.field == guesses.at(column).target.field;
        return count > 1;
    };
    QList<qsizetype> torn;
    for (qsizetype column = 0; column < guesses.size(); ++column)
        if (isPlain(column) && isTwice(column))
            torn.append(column);
    ColumnTarget street;
    QSet<QString> taken;
    for (qsizetype column = 0; column < guesses.size(); ++column) {
        ColumnTarget &target = guesses[column].target;
        if (target.field == ImportField::Address)
            street = target;
        const QString slot = QString::number(int(target.field)) + street.group;
        if (!torn.contains(column) || street.group.isEmpty() || taken.contains(slot))
            continue;
        target.label = street.label;
        target.group = street.group;
        taken.insert(slot);
    }
}

/// Google writes an address in parts and once more as a whole.
void dropFormattedAddresses(const QStringList &headers, QList<ColumnGuess> &guesses)
{
    const auto isWhole = [&](qsizetype column) {
        return guesses.at(column).target.field == ImportField::Address
               && searchKey(headers.at(column)).endsWith(" formatted"_L1);
    };
    for (qsizetype column = 0; column < guesses.size(); ++column)
        for (qsizetype other = 0; isWhole(column) && other < guesses.size(); ++other)
            if (guesses.at(other).target.field == ImportField::Address && !isWhole(other)
                && guesses.at(other).target.group == guesses.at(column).target.group)
                guesses[column] = {{}, u"column.repeated"_s};
}

bool namesOwnField(const QString &header, const CustomField &field)
{
    return header == field.key || header == ColumnTarget::own(field).key()
           || (!searchKey(header).isEmpty() && searchKey(header) == searchKey(field.name));
}

/// The firm said what its own field is for before it holds anything: such a header needs no guess. Where a field of
/// people bears the same name as one of organisations, it is that of people.
std::optional<ColumnGuess> ownField(const QString &header, const QList<CustomField> &fields)
{
    for (const auto subject : {CustomSubject::Person, CustomSubject::Organisation})
        for (const CustomField &field : fields)
            if (field.subject == subject && namesOwnField(header, field))
                return ColumnGuess{ColumnTarget::own(field), u"column.header"_s};
    return std::nullopt;
}

/// A table without a column for a person's name speaks of organisations, and so do its own fields.
void giveOwnFieldsToOrganisations(const QStringList &headers, const QList<CustomField> &fields,
                                  QList<ColumnGuess> &guesses)
{
    const auto goesTo = [&](std::initializer_list<ImportField> wanted) {
        return std::any_of(guesses.cbegin(), guesses.cend(), [&](const ColumnGuess &guess) {
            return std::find(wanted.begin(), wanted.end(), guess.target.field) != wanted.end();
        });
    };
    if (goesTo({ImportField::FirstName, ImportField::LastName, ImportField::FullName})
        || !goesTo({ImportField::Organisation}))
        return;
    for (qsizetype column = 0; column < guesses.size(); ++column) {
        const QString header = headers.at(column).trimmed();
        if (guesses.at(column).target.field != ImportField::Custom
            || header == guesses.at(column).target.key())
            continue;
        for (const CustomField &field : fields)
            if (field.subject == CustomSubject::Organisation && namesOwnField(header, field))
                guesses[column].target = ColumnTarget::own(field);
    }
}

ColumnGuess guessColumn(const QString &header, const QStringList &samples,
                        const QList<CustomField> &fields, bool needsAge)
{
    if (const auto own = ownField(header.trimmed(), fields))
        return *own;
    const QString key = searchKey(header);
    if (isSensitiveColumn(key))
        return {{}, u"column.sensitive"_s};
    if (isLabelHeader(key))
        return {refinedTarget({ImportField::ValueLabel, {}}, header), u"column.header"_s};
    ImportField field = guessFieldFromHeader(header);
    if (key == "titre"_L1 || key == "title"_L1) {
        const bool civilities = mostly(samples, [](const QString &s) {
            return s.trimmed().isEmpty() || !civilityCode(s).isEmpty();
        });
        field = civilities ? ImportField::Civility : ImportField::JobTitle;
    }
    if (key == "sms"_L1)
        field = smsField(samples);
    if (field == ImportField::Ignore)
        field = refusalColumn(wordsOfHeader(header), samples);
    if (isAgeField(field) && !needsAge)
        return {{}, u"column.not_needed"_s};
    if (field == ImportField::Photo)
        return {}; // a text is no picture, and its address is not followed
    if (field != ImportField::Ignore)
        return {refinedTarget({field, {}}, header), u"column.header"_s};
    if (key.contains("photo"_L1) || key.contains("image"_L1) || key.contains("avatar"_L1))
        return {}; // the address of a picture is no web site
    field = fieldFromSamples(wordsOfHeader(header), samples);
    return field == ImportField::Ignore
               ? ColumnGuess{}
               : ColumnGuess{refinedTarget({field, {}}, header), u"column.samples"_s};
}

} // namespace

bool isAgeField(ImportField field)
{
    return field == ImportField::BirthDate || field == ImportField::AgeBand;
}

bool takesSeveralColumns(ImportField field)
{
    switch (field) {
    case ImportField::Ignore:
    case ImportField::Email:
    case ImportField::Phone:
    case ImportField::Mobile:
    case ImportField::Fax:
    case ImportField::Address:
    case ImportField::Website:
    case ImportField::WebPage:
    case ImportField::Social:
    case ImportField::ValueLabel:
    case ImportField::ValueStatus:
    case ImportField::Objection:
    case ImportField::Acceptance:
    case ImportField::Note:
    case ImportField::Tags: return true;
    default: return false;
    }
}

ColumnTarget refinedTarget(ColumnTarget target, const QString &header)
{
    const QString key = searchKey(header);
    target.group = groupFromHeader(key);
    switch (target.field) {
    case ImportField::Email:
    case ImportField::Phone:
    case ImportField::Mobile:
    case ImportField::Fax:
    case ImportField::WebPage:
    case ImportField::Social: target.label = labelFromHeader(key); break;
    case ImportField::Address:
    case ImportField::PostalCode:
    case ImportField::City:
    case ImportField::PostalTown:
    case ImportField::Country:
        target.label = labelFromHeader(key);
        if (target.group.isEmpty())
            target.group = target.label;
        break;
    case ImportField::Objection:
    case ImportField::Acceptance: target.label = channelFromHeader(wordsOfHeader(header)); break;
    case ImportField::ValueLabel:
    case ImportField::ValueStatus: break;
    case ImportField::FullName:
        target.label = putsFamilyFirst(key) ? kFamilyFirst.toString() : QString();
        target.group.clear();
        break;
    default: target.group.clear(); break;
    }
    return target;
}

/// "Adresse bureau" beside a plain "CP" and "Ville" is one address.
static void joinAddressColumns(QList<ColumnGuess> &guesses)
{
    QSet<QString> groups;
    bool hasStreetAlone = false;
    for (const ColumnGuess &guess : std::as_const(guesses)) {
        if (!isAddressField(guess.target.field))
            continue;
        if (!guess.target.group.isEmpty())
            groups.insert(guess.target.group);
        else if (guess.target.field != ImportField::Country)
            hasStreetAlone = true;
    }
    if (groups.size() > 1 || !hasStreetAlone)
        return;
    for (ColumnGuess &guess : guesses)
        if (isAddressField(guess.target.field))
            guess.target.group.clear();
}

void joinColumns(const QStringList &headers, QList<ColumnGuess> &guesses)
{
    joinAddressColumns(guesses);
    joinNumberedAddresses(headers, guesses);
    joinRemarks(headers, guesses);
}

QString columnSlot(const ColumnTarget &target)
{
    const QString key = target.key();
    const bool isGrouped = isAddressField(target.field) || isJobField(target.field);
    return isGrouped ? key + u'/' + target.group : key;
}

ImportField guessFieldFromHeader(const QString &header)
{
    const QString key = searchKey(header);
    const auto field = columnHeaderTable().value(key, ImportField::Ignore);
    if (field != ImportField::Ignore)
        return field;
    // "MailingStreet": words run together.
    const auto apart = columnHeaderTable().value(wordsOfHeader(header), ImportField::Ignore);
    if (apart != ImportField::Ignore)
        return apart;
    // "E-mail 3": one more of a kind that may come several times.
    static const QRegularExpression number(u" \\d{1,3}$"_s);
    const auto counted = columnHeaderTable().value(QString(key).remove(number),
                                                   ImportField::Ignore);
    const bool isOfAddress = counted == ImportField::PostalCode || counted == ImportField::City;
    return isOfAddress || takesSeveralColumns(counted) ? counted : ImportField::Ignore;
}

QList<ColumnGuess> guessColumns(const QStringList &headers, const QList<QStringList> &samples,
                                const QList<CustomField> &fields, bool needsAge)
{
    QList<ColumnGuess> guesses;
    for (qsizetype column = 0; column < headers.size(); ++column)
        guesses.append(guessColumn(headers.at(column), samples.value(column), fields, needsAge));
    dropFormattedAddresses(headers, guesses);
    takeTownsToTheirStreets(guesses);
    guessRemarks(headers, guesses);
    joinColumns(headers, guesses);
    giveOwnFieldsToOrganisations(headers, fields, guesses);
    QSet<ImportField> taken;
    QSet<QString> places;
    for (ColumnGuess &guess : guesses) {
        const QString place = columnSlot(guess.target);
        if (places.contains(place) && !takesSeveralColumns(guess.target.field))
            guess = {{}, u"column.repeated"_s};
        places.insert(place);
        taken.insert(guess.target.field);
    }
    // "Raison sociale" beside "Société" is the name that the register knows.
    const auto isFirm = [&](qsizetype column) {
        return guesses.at(column).target.field == ImportField::Organisation
               || guesses.at(column).fact == "column.repeated"_L1;
    };
    const auto legal = std::find_if(headers.cbegin(), headers.cend(), [](const QString &header) {
        return searchKey(header) == "raison sociale"_L1;
    });
    if (const qsizetype at = legal - headers.cbegin(); at < headers.size() && isFirm(at))
        for (qsizetype column = 0; column < headers.size(); ++column)
            if (column != at && isFirm(column)
                && guessFieldFromHeader(headers.at(column)) == ImportField::Organisation) {
                guesses[column].target = {ImportField::Organisation, {}};
                guesses[column].fact = u"column.header"_s;
                guesses[at] = {{ImportField::LegalName, {}}, u"column.header"_s};
                break;
            }
    // "Nom" beside no first name, with two words in it, is the whole name.
    if (!taken.contains(ImportField::FirstName)) {
        for (qsizetype column = 0; column < guesses.size(); ++column) {
            const bool twoWords = mostly(
                samples.value(column), [](const QString &s) { return s.trimmed().contains(u' '); });
            if (guesses.at(column).target.field == ImportField::LastName && twoWords)
                guesses[column].target.field = ImportField::FullName;
        }
    }
    return guesses;
}

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentrecorder.h"

#include "core/base/clock.h"
#include "core/consent/consentprojection.h"
#include "core/consent/consentrepository.h"
#include "core/consent/moment.h"
#include "core/consent/suppressionlist.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/parties/partyrepository.h"

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr int kClockToleranceSeconds = 300;
constexpr int kFrenchCallProofYears = 3; // C. conso R223-2

Failure consentFailure(ErrorCode code, const QString &reason, const QString &field)
{
    return Failure{code, u"a consent act was not recorded"_s, {{}, 0, 0, field}, reason};
}

bool isYesKind(ActKind kind)
{
    return kind == ActKind::Given || kind == ActKind::Renewed;
}

bool leavesATrace(Mechanism mechanism)
{
    return mechanism == Mechanism::Signed || mechanism == Mechanism::Paper
           || mechanism == Mechanism::Email || mechanism == Mechanism::Web;
}

RecipientKind recipientOf(PersonKind kind)
{
    switch (kind) {
    case PersonKind::Consumer: return RecipientKind::Consumer;
    case PersonKind::Professional: return RecipientKind::ProfessionalNamed;
    case PersonKind::SoleTrader: return RecipientKind::SoleTrader;
    case PersonKind::Unknown: break;
    }
    return RecipientKind::Unknown;
}

/// What was said about a contact point that a merge folded into another was said about that other.
Result<void> nameKeptPoints(const db::Reader &reader, PersonId person, QList<ConsentEvent> &events)
{
    QHash<QString, QString> kept;
    db::Statement s(reader, "consent/select_contact_point_aliases_by_person");
    s.bind(":person_id", person);
    while (s.next())
        kept.insert(s.text("alias_uuid"), s.text("kept_uuid"));
    for (auto &event : events)
        event.contactPointUuid = kept.value(event.contactPointUuid, event.contactPointUuid);
    return s.finish();
}

} // namespace

bool reaches(Channel channel, ContactKind kind)
{
    switch (channel) {
    case Channel::Email: return kind == ContactKind::Email;
    case Channel::Sms: return kind == ContactKind::Mobile;
    case Channel::AutomatedCall:
    case Channel::LiveCall: return kind == ContactKind::Phone || kind == ContactKind::Mobile;
    case Channel::Fax: return kind == ContactKind::Fax;
    case Channel::Post: return kind == ContactKind::Address;
    }
    return false;
}

bool isUsable(ContactStatus status)
{
    return status == ContactStatus::Valid || status == ContactStatus::Unverified;
}

QString filledWording(const Wording &wording, const Firm &firm)
{
    const bool french = wording.language == u"fr"_s;
    auto text = wording.body;
    auto contact = firm.privacyContact;
    if (contact.isEmpty())
        contact = firm.email.isEmpty() ? firm.name : firm.email;
    text.replace(u"{activity}"_s, !firm.activity.isEmpty() ? firm.activity
                                  : french                 ? u"ses produits et services"_s
                                                           : u"its products and services"_s);
    text.replace(u"{contact}"_s, contact);
    text.replace(u"{firm}"_s, firm.name);
    return text;
}

Locality localityOf(const Person &person, const ContactPoint *point)
{
    QString postalCode;
    for (const auto &one : person.contactPoints) {
        if (one.kind == ContactKind::Address && (postalCode.isEmpty() || point == &one))
            postalCode = one.postalCode;
    }
    const bool number = point
                        && (point->kind == ContactKind::Phone
                            || point->kind == ContactKind::Mobile);
    return localityFor(person.country, postalCode,
                       number ? QStringView(point->normal) : QStringView());
}

Result<QDateTime> ConsentRecorder::actTime(const QDateTime &at) const
{
    const auto now = m.clock.nowUtc();
    if (!at.isValid())
        return now;
    if (at > now.addSecs(kClockToleranceSeconds))
        return consentFailure(ErrorCode::Invalid, u"consent.in_future"_s, u"at"_s);
    return at.toUTC();
}

Result<void> ConsentRecorder::findWording(const db::Reader &reader, Context &context,
                                          const ConsentRequest &request) const
{
    if (request.origin != ActOrigin::Person && !request.wordingVersion)
        return {}; // what other people were shown elsewhere was not a text of ours
    const auto all = consentrepository::wordings(reader, context.purpose.code, request.channel);
    if (!all)
        return Failure{all.error()};
    auto language = request.language.isEmpty() ? context.person.language : request.language;
    if (language.isEmpty())
        language = context.firm.country == u"FR"_s ? u"fr"_s : u"en"_s;
    for (const bool otherLanguage : {false, true}) {
        for (const auto &wording : *all) {
            const bool version = !request.wordingVersion
                                 || wording.version == *request.wordingVersion;
            if (version && (otherLanguage || wording.language == language)) {
                context.wording = wording;
                return {};
            }
        }
    }
    if (request.wordingVersion)
        return consentFailure(ErrorCode::NotFound, u"consent.unknown_wording"_s, u"wording"_s);
    return {};
}

Result<void> ConsentRecorder::findPoints(Context &context, const ConsentRequest &request) const
{
    const auto wanted = request.contactPoint.trimmed();
    context.pointNamed = !wanted.isEmpty();
    for (const auto &point : context.person.contactPoints) {
        if (!reaches(request.channel, point.kind))
            continue;
        if (wanted.isEmpty()) {
            context.points.append(point);
            continue;
        }
        ContactPoint typed = point;
        typed.value = wanted;
        const auto parsed = ContactPoint::parse(typed, context.person.country);
        if (wanted == point.uuid || wanted == point.value
            || (parsed && !point.normal.isEmpty() && parsed->normal == point.normal))
            context.points.append(point);
    }
    if (context.pointNamed && context.points.isEmpty())
        return consentFailure(ErrorCode::NotFound, u"consent.unknown_contact_point"_s,
                              u"contact_point"_s);
    return {};
}

Result<ConsentRecorder::Context> ConsentRecorder::prepare(db::Transaction &tx, ActKind kind,
                                                          const ConsentRequest &request) const
{
    Context context;
    auto person = m.parties.person(tx, request.person);
    if (!person)
        return Failure{person.error()};
    context.person = *std::move(person);
    const auto at = actTime(request.at);
    if (!at)
        return Failure{at.error()};
    context.at = *at;
    auto firm = firmrepository::load(tx);
    if (!firm)
        return Failure{firm.error()};
    context.firm = *std::move(firm);
    auto past = consentrepository::events(tx, context.person.uuid);
    if (!past)
        return Failure{past.error()};
    context.past = *std::move(past);
    if (auto done = nameKeptPoints(tx, context.person.id, context.past); !done)
        return Failure{done.error()};
    if (kind == ActKind::Objected)
        return context;

    auto purpose = consentrepository::purpose(tx, request.purpose);
    if (!purpose)
        return Failure{purpose.error()};
    context.purpose = *std::move(purpose);
    if (auto done = findWording(tx, context, request); !done)
        return Failure{done.error()};
    if (auto done = findPoints(context, request); !done)
        return Failure{done.error()};
    if (kind == ActKind::Renewed)
        keepRenewable(context, request);
    if (isYesKind(kind)) {
        if (auto done = checkYes(context, kind, request); !done)
            return Failure{done.error()};
    }
    return context;
}

void ConsentRecorder::keepRenewable(Context &context, const ConsentRequest &request) const
{
    const auto wasGiven = [&](const ContactPoint &point) {
        return std::any_of(
            context.past.begin(), context.past.end(), [&](const ConsentEvent &event) {
                return isYesKind(event.kind) && event.purposeCode == context.purpose.code
                       && event.channels.contains(request.channel)
                       && event.contactPointUuid == point.uuid && event.occurredAt < context.at;
            });
    };
    QList<ContactPoint> renewable;
    for (const auto &point : context.points) {
        if (wasGiven(point))
            renewable.append(point);
    }
    context.points = renewable;
}

Result<void> ConsentRecorder::checkYes(const Context &context, ActKind kind,
                                       const ConsentRequest &request) const
{
    if (context.points.isEmpty()) {
        const auto reason = kind == ActKind::Renewed ? u"consent.nothing_to_renew"_s
                                                     : u"consent.no_contact_point"_s;
        return consentFailure(ErrorCode::Conflict, reason, u"channel"_s);
    }
    const auto day = context.at.date();
    const auto born = latestBirthDay(context.person.birthDate, context.person.ageBand,
                                     context.person.ageBandOn, day);
    if (born.isValid() && request.guardian.trimmed().isEmpty()
        && day < born.addYears(
               m.rules.guardianAge(countryKey(context.person.country), day.toJulianDay())))
        return consentFailure(ErrorCode::Invalid, u"consent.guardian_missing"_s,
                              u"guardian"_s); // RGPD 8; LIL art. 45
    if (request.origin != ActOrigin::Person || request.evidence || leavesATrace(request.mechanism))
        return {};
    if (!context.purpose.sensitive.isEmpty()) // Art. 9(2)(a): explicit, so that it can be shown
        return consentFailure(ErrorCode::Invalid, u"consent.explicit_needed"_s, u"mechanism"_s);
    // A yes that nobody could prove would silently lift nothing: better to say so at once.
    for (const auto &event : context.past) {
        const bool objection = event.kind == ActKind::Objected
                               && event.channels.contains(request.channel)
                               && (event.purposeCode.isEmpty()
                                   || event.purposeCode == context.purpose.code)
                               && event.occurredAt <= context.at;
        if (objection && context.purpose.purposeClass != PurposeClass::Service)
            return consentFailure(ErrorCode::Conflict, u"consent.objection_needs_proof"_s,
                                  u"evidence"_s);
    }
    return {};
}

QDate ConsentRecorder::endOf(const Context &context, const ConsentRequest &request, QDate day) const
{
    auto end = request.validUntil;
    const auto candidates = m.rules.candidates(countryKey(context.person.country), request.channel,
                                               recipientOf(context.person.kind),
                                               context.purpose.purposeClass);
    for (const quint16 index : candidates) {
        const auto &rule = m.rules.rules()[index];
        if (rule.consentYears == 0)
            continue;
        const auto anniversary = day.addYears(rule.consentYears);
        if (!end.isValid() || anniversary < end)
            end = anniversary;
    }
    return end;
}

QJsonObject ConsentRecorder::payloadOf(const ConsentEvent &event, const Context &context,
                                       const ContactPoint *point,
                                       const ConsentRequest &request) const
{
    const auto locality = localityOf(context.person, point);
    QJsonObject payload{
        {u"schema"_s, u"entente-consent/1"_s},
        {u"person"_s, context.person.displayName()},
        {u"kind"_s, actKindName(event.kind)},
        {u"channel"_s, channelSetName(event.channels)},
        {u"purpose"_s, QJsonObject{{u"code"_s, context.purpose.code},
                                   {u"en"_s, context.purpose.labelEn},
                                   {u"fr"_s, context.purpose.labelFr}}},
        {u"controller"_s,
         QJsonObject{{u"name"_s, context.firm.name},
                     {u"activity"_s, context.firm.activity},
                     {u"address"_s, QString(context.firm.street + u' ' + context.firm.postalCode
                                            + u' ' + context.firm.city)
                                        .trimmed()},
                     {u"country"_s, context.firm.country},
                     {u"contact"_s, context.firm.privacyContact}}},
        {u"mechanism"_s, mechanismName(event.mechanism)},
        {u"occurred_at"_s, context.at.toString(Qt::ISODate)},
        {u"zone"_s, QString::fromLatin1(zoneAt(int(qCountTrailingZeroBits(locality.zones))).id())},
        {u"rules"_s, m.rules.version()},
    };
    if (point)
        payload.insert(u"contact"_s, QJsonObject{{u"kind"_s, contactKindCode(point->kind)},
                                                 {u"value"_s, point->value},
                                                 {u"postal_code"_s, point->postalCode},
                                                 {u"city"_s, point->city}});
    if (context.wording && event.kind != ActKind::Objected)
        payload.insert(u"wording"_s,
                       QJsonObject{{u"version"_s, context.wording->version},
                                   {u"language"_s, context.wording->language},
                                   {u"text"_s, filledWording(*context.wording, context.firm)}});
    if (event.validUntil.isValid())
        payload.insert(u"valid_until"_s, event.validUntil.toString(Qt::ISODate));
    if (event.guardian)
        payload.insert(u"guardian"_s, request.guardian.trimmed());
    if (event.guardian && !request.guardianPerson.isEmpty())
        payload.insert(u"guardian_person"_s, request.guardianPerson);
    if (!request.place.trimmed().isEmpty())
        payload.insert(u"place"_s, request.place.trimmed());
    return payload;
}

Result<ConsentEvent> ConsentRecorder::write(db::Transaction &tx, ConsentEvent event,
                                            const Context &context, const ContactPoint *point,
                                            const ConsentRequest &request) const
{
    const auto locality = localityOf(context.person, point);
    event.personUuid = context.person.uuid;
    event.purposeCode = context.purpose.code;
    event.contactPointUuid = point ? point->uuid : QString();
    event.origin = request.origin;
    event.occurredAt = context.at;
    event.occurredOn = QDate::fromJulianDay(earliestDay(context.at, locality.zones));
    event.mechanism = request.mechanism;
    event.guardian = !request.guardian.trimmed().isEmpty();
    const bool yes = isYesKind(event.kind);
    event.provable = !yes || request.evidence
                     || (request.origin == ActOrigin::Person && leavesATrace(request.mechanism));
    event.complete = !yes || (context.wording && context.wording->complete);
    if (yes)
        event.validUntil = endOf(context, request, event.occurredOn);
    if (context.wording)
        event.wordingUuid = context.wording->uuid;

    const auto payload = payloadOf(event, context, point, request);
    const bool call = event.channels.contains(Channel::LiveCall)
                      || event.channels.contains(Channel::AutomatedCall);
    const auto keepUntil = call && countryKey(context.person.country) == countryKey(u"FR")
                               ? event.occurredOn.addYears(kFrenchCallProofYears)
                               : QDate();
    auto written = m.ledger.append(tx, event, context.person.id, payload, request.evidence,
                                   keepUntil);
    if (!written)
        return written;
    const auto projected = consentprojection::add(tx, context.person.id, *written,
                                                  point ? point->id : ContactPointId());
    if (!projected)
        return Failure{projected.error()};
    return written;
}

Result<void> ConsentRecorder::suppress(db::Transaction &tx, const Context &context,
                                       const QString &list, ChannelSet channels) const
{
    const auto holder = HolderName::of(context.person);
    for (const auto &point : context.points) {
        const ListedPoint listed{point.kind, point.normal, holder};
        if (channels.isAll()) {
            if (auto done = m.suppression.add(tx, list, channels, listed, context.at, m.clock);
                !done)
                return done;
            continue;
        }
        for (const Channel channel : kAllChannels) {
            if (!channels.contains(channel) || !reaches(channel, point.kind))
                continue;
            if (auto done = m.suppression.add(tx, list, channel, listed, context.at, m.clock);
                !done)
                return done;
        }
    }
    return {};
}

Result<QList<ConsentEvent>> ConsentRecorder::record(db::Transaction &tx, const QString &userUuid,
                                                    ActKind kind,
                                                    const ConsentRequest &request) const
{
    const auto context = prepare(tx, kind, request);
    if (!context)
        return Failure{context.error()};
    ConsentEvent event;
    event.kind = kind;
    event.channels = request.channel;
    event.recordedBy = userUuid;

    QList<ConsentEvent> events;
    if (!isYesKind(kind) && !context->pointNamed) {
        auto written = write(tx, event, *context, nullptr,
                             request); // a no holds for points that come later, too
        if (!written)
            return Failure{written.error()};
        events.append(*std::move(written));
    } else {
        for (const auto &point : context->points) {
            auto written = write(tx, event, *context, &point, request);
            if (!written)
                return Failure{written.error()};
            events.append(*std::move(written));
        }
    }
    // A refusal outlives the record: the same address that comes back by an import stays refused.
    if (!isYesKind(kind) && context->purpose.purposeClass != PurposeClass::Service) {
        if (auto done = suppress(tx, *context, SuppressionList::ownList(context->purpose.code),
                                 request.channel);
            !done)
            return Failure{done.error()};
    }
    return events;
}

Result<ConsentEvent> ConsentRecorder::object(db::Transaction &tx, const QString &userUuid,
                                             const ObjectionRequest &request) const
{
    ConsentRequest act;
    act.person = request.person;
    act.at = request.at;
    act.mechanism = request.mechanism;
    act.evidence = request.evidence;
    act.origin = request.origin;
    auto context = prepare(tx, ActKind::Objected, act);
    if (!context)
        return Failure{context.error()};
    context->points = context->person.contactPoints;
    ConsentEvent event;
    event.kind = ActKind::Objected;
    event.channels = request.channels;
    event.recordedBy = userUuid;
    auto written = write(tx, event, *context, nullptr, act);
    if (!written)
        return written;
    if (auto done = suppress(tx, *context, SuppressionList::ownList(), request.channels); !done)
        return Failure{done.error()};
    return written;
}

} // namespace entente

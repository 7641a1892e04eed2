// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/mergeservice.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/consent/consentprojection.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/parties/partyrepository.h"
#include "core/search/searchindex.h"

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

const auto kShownPurpose = u"commercial"_s;

template<typename Card>
DuplicateSide sideOf(const Card &card, const QString &name)
{
    const auto detail = card.contactPoints.isEmpty() ? QString() : card.contactPoints.first().value;
    return {card.id.number(), card.uuid, name, detail};
}

Verdict bestOf(const QList<ContactAnswer> &answers, Channel channel)
{
    Verdict best;
    best.kind = VerdictKind::NotApplicable;
    for (const auto &answer : answers) {
        if (answer.channel == channel && answer.verdict.kind <= best.kind)
            best = answer.verdict;
    }
    return best;
}

void addPoints(const QList<ContactPoint> &points, bool isLeft, QList<MergedPoint> &into)
{
    for (const auto &point : points) {
        const auto kind = contactKindCode(point.kind);
        auto text = point.value;
        if (const auto town = QString(point.postalCode + u' ' + point.city).trimmed();
            point.kind == ContactKind::Address && !town.isEmpty())
            text += (text.isEmpty() ? QString() : u", "_s) + town;
        const auto same = std::find_if(into.begin(), into.end(), [&](const MergedPoint &known) {
            return known.kind == kind && known.value == text;
        });
        if (same == into.end()) {
            into.append({kind, point.label, text, isLeft, !isLeft});
            continue;
        }
        (isLeft ? same->isLeft : same->isRight) = true;
    }
}

Failure notUndoable(const QString &reason)
{
    return Failure{ErrorCode::Conflict, u"something newer would be lost"_s, {}, reason};
}

} // namespace

Result<MergeService::Cards> MergeService::cards(const db::Reader &reader,
                                                const MergeRequest &request) const
{
    Cards found;
    const auto read = [&](const QString &uuid, DuplicateSide &side) -> Result<qint64> {
        if (request.kind == DuplicateKind::Person) {
            const auto id = m.parties.findPerson(reader, uuid);
            const auto person = id ? m.parties.person(reader, *id) : Failure{id.error()};
            if (!person)
                return Failure{person.error()};
            side = sideOf(*person, person->displayName());
            return id->number();
        }
        const auto id = m.parties.findOrganisation(reader, uuid);
        const auto organisation = id ? m.parties.organisation(reader, *id) : Failure{id.error()};
        if (!organisation)
            return Failure{organisation.error()};
        side = sideOf(*organisation, organisation->name);
        return id->number();
    };
    const auto keep = read(request.keep, found.left);
    const auto drop = read(request.drop, found.right);
    if (!keep || !drop)
        return Failure{!keep ? keep.error() : drop.error()};
    if (*keep == *drop)
        return Failure{
            ErrorCode::Invalid, u"one record is named twice"_s, {}, u"duplicate.same_record"_s};
    found.keep = *keep;
    found.drop = *drop;
    return found;
}

Result<void> MergeService::carryOut(db::Transaction &tx, const MergeRequest &request,
                                    const Cards &cards, UndoStep &step) const
{
    const auto builder = db::QueryBuilder::create(tx, m.catalogue);
    if (!builder)
        return Failure{builder.error()};
    MergeWork work({m.clock, m.catalogue, *builder, m.parties, m.search}, tx, step, request.kind,
                   cards.keep, cards.drop);
    if (auto done = work.run(request.choices); !done)
        return done;
    if (request.kind == DuplicateKind::Organisation) {
        const OrganisationId kept(cards.keep);
        if (auto done = m.parties.renewKeys(tx, kept); !done)
            return done;
        for (const auto person : work.touchedPeople()) {
            if (auto done = m.search.reindexPerson(tx, person); !done)
                return done;
        }
        return m.search.reindexOrganisation(tx, kept);
    }
    const PersonId kept(cards.keep);
    if (auto done = m.parties.renewKeys(tx, kept); !done)
        return done;
    if (auto done = consentprojection::rebuild(tx, kept, cards.left.uuid); !done)
        return done;
    return m.search.reindexPerson(tx, kept);
}

Result<QList<ContactAnswer>> MergeService::answers(const Session &session, PersonId person) const
{
    ContactQuestion question;
    question.purpose = kShownPurpose;
    return m.contactability.ofPerson(session, person, question);
}

Result<void> MergeService::describe(const db::Reader &reader, const Cards &cards,
                                    MergePreview &preview) const
{
    preview.left = cards.left;
    preview.right = cards.right;
    const auto points = [&](qint64 id, bool isLeft) -> Result<void> {
        if (preview.kind == DuplicateKind::Person) {
            const auto person = m.parties.person(reader, PersonId(id));
            if (!person)
                return Failure{person.error()};
            addPoints(person->contactPoints, isLeft, preview.points);
            return {};
        }
        const auto organisation = m.parties.organisation(reader, OrganisationId(id));
        if (!organisation)
            return Failure{organisation.error()};
        addPoints(organisation->contactPoints, isLeft, preview.points);
        return {};
    };
    if (auto done = points(cards.keep, true); !done)
        return done;
    if (auto done = points(cards.drop, false); !done)
        return done;
    const auto references = mergeReferences(reader);
    const auto builder = db::QueryBuilder::create(reader, m.catalogue);
    if (!references || !builder)
        return Failure{!references ? references.error() : builder.error()};
    static const QStringList kShown{u"activity_party"_s, u"affiliation"_s,   u"sale"_s,
                                    u"attachment"_s,     u"consent_proof"_s, u"request"_s};
    for (const auto &reference : *references) {
        if (reference.target != duplicateKindCode(preview.kind)
            || !kShown.contains(reference.table))
            continue;
        const auto left = builder->count(reader, reference.table, {{reference.column, cards.keep}});
        const auto right = builder->count(reader, reference.table,
                                          {{reference.column, cards.drop}});
        if (!left || !right)
            return Failure{!left ? left.error() : right.error()};
        if (*left + *right > 0)
            preview.counts.append({reference.table, *left, *right});
    }
    return {};
}

Result<MergePreview> MergeService::preview(const Session &session, const MergeRequest &request)
{
    const auto permit = m.audit.admit(session, Fn::PreviewMerge, duplicateKindCode(request.kind));
    if (!permit)
        return Failure{permit.error()};
    MergePreview preview;
    preview.kind = request.kind;
    auto tx = m.connection.begin(*permit); // never committed
    if (!tx)
        return Failure{tx.error()};
    const auto both = cards(*tx, request);
    if (!both)
        return Failure{both.error()};
    if (auto done = describe(*tx, *both, preview); !done)
        return Failure{done.error()};
    const auto builder = db::QueryBuilder::create(*tx, m.catalogue);
    if (!builder)
        return Failure{builder.error()};
    auto step = m.undo.begin(*tx, session, u"preview"_s);
    const auto fields = MergeWork({m.clock, m.catalogue, *builder, m.parties, m.search}, *tx, step,
                                  request.kind, both->keep, both->drop)
                            .fields(request.choices);
    if (!fields)
        return Failure{fields.error()};
    preview.fields = *fields;
    if (request.kind == DuplicateKind::Organisation)
        return preview;
    const auto left = answers(session, PersonId(both->keep));
    const auto right = answers(session, PersonId(both->drop));
    if (!left || !right)
        return Failure{!left ? left.error() : right.error()};
    if (auto done = carryOut(*tx, request, *both, step); !done)
        return Failure{done.error()};
    const auto after = answers(session, PersonId(both->keep));
    if (!after)
        return Failure{after.error()};
    for (const auto channel : kAllChannels)
        preview.verdicts.append(
            {channel, bestOf(*left, channel), bestOf(*right, channel), bestOf(*after, channel)});
    return preview;
}

Result<MergeResult> MergeService::merge(const Session &session, const MergeRequest &request)
{
    const auto recordKind = duplicateKindCode(request.kind);
    const auto permit = m.audit.admit(session, Fn::MergeRecords, recordKind);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto both = cards(*tx, request);
    if (!both)
        return Failure{both.error()};
    const bool isPerson = request.kind == DuplicateKind::Person;
    auto step = m.undo.begin(*tx, session,
                             (isPerson ? kMergePeopleStep : kMergeOrganisationsStep).toString(),
                             recordKind, both->left.uuid);
    if (auto done = carryOut(*tx, request, *both, step); !done)
        return Failure{done.error()};
    if (auto done = step.finish(); !done)
        return Failure{done.error()};
    for (const auto &[uuid, code] :
         {std::pair{both->left.uuid, u"kept"_s}, std::pair{both->right.uuid, u"dropped"_s}}) {
        if (auto noted = m.audit.append(*tx, session, {Fn::MergeRecords, recordKind, uuid, code});
            !noted)
            return Failure{noted.error()};
    }
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    if (isPerson) {
        emit m.changes.personMerged(both->right.uuid, both->left.uuid);
        emit m.changes.consentChanged(both->left.uuid);
        emit m.changes.personChanged(both->left.uuid);
    } else {
        emit m.changes.organisationChanged(both->left.uuid);
    }
    emit m.changes.peopleImported(); // rows have gone: lists are made anew
    emit m.changes.duplicatesChanged();
    return MergeResult{step.uuid(), both->left.uuid, both->right.uuid};
}

Result<QList<UndoBlocker>> MergeService::undoBlockers(const Session &session, const QString &merge)
{
    const auto permit = m.audit.admit(session, Fn::ViewDuplicates);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto step = m.undo.step(reader, merge);
    return step ? m.undo.blockers(reader, step->uuid) : Failure{step.error()};
}

Result<UndoOutcome> MergeService::undo(const Session &session, const QString &merge)
{
    const auto permit = m.audit.admit(session, Fn::UndoMerge);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto step = m.undo.step(*tx, merge);
    if (!step)
        return Failure{step.error()};
    if (step->kind != kMergePeopleStep && step->kind != kMergeOrganisationsStep)
        return Failure{ErrorCode::NotFound, u"that step is no merge"_s, {}, u"undo.not_found"_s};
    const auto newer = m.undo.blockers(*tx, merge);
    if (!newer)
        return Failure{newer.error()};
    if (!newer->isEmpty())
        return notUndoable(newer->first().code == u"undo.used_since" ? u"undo.used_since"_s
                                                                     : u"undo.changed_since"_s);
    auto outcome = m.undo.undo(*tx, session, merge);
    if (!outcome)
        return outcome;
    const auto cards = outcome->people + outcome->organisations;
    for (const auto &uuid : cards) {
        const bool isPerson = outcome->people.contains(uuid);
        if (auto noted = m.audit.append(
                *tx, session,
                {Fn::UndoMerge, isPerson ? u"person"_s : u"organisation"_s, uuid, u"undone"_s});
            !noted)
            return Failure{noted.error()};
    }
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    for (const auto &uuid : std::as_const(outcome->people)) {
        emit m.changes.consentChanged(uuid);
        emit m.changes.personChanged(uuid);
    }
    for (const auto &uuid : std::as_const(outcome->organisations))
        emit m.changes.organisationChanged(uuid);
    emit m.changes.peopleImported();
    emit m.changes.duplicatesChanged();
    return outcome;
}

Result<QString> MergeService::latest(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::ViewDuplicates);
    if (!permit)
        return Failure{permit.error()};
    db::Statement s(m.connection.read(*permit), "duplicates/select_latest_merge");
    s.bind(":people", kMergePeopleStep.toString())
        .bind(":organisations", kMergeOrganisationsStep.toString());
    QString uuid;
    if (s.next())
        uuid = s.text("uuid");
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    if (uuid.isEmpty())
        return Failure{ErrorCode::NotFound, u"no merge stands"_s, {}, u"undo.not_found"_s};
    return uuid;
}

} // namespace entente

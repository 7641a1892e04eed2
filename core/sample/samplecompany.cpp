// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplecompany.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/exchange/importindex.h"
#include "core/sample/sampleacts.h"
#include "core/search/searchindex.h"
#include "core/services/services.h"
#include "core/vault/vault.h"

#include <array>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kSamplePeopleAtOnce = 50000;
constexpr int kSampleConsentShare = 10; // one in so many of the others says yes or no

Failure sampleCancelled()
{
    return Failure{ErrorCode::Cancelled, u"the sample was stopped"_s};
}

Result<void> parseSamplePoints(QList<ContactPoint> &points, const QString &country,
                               const Clock &clock)
{
    for (auto &point : points) {
        auto parsed = ContactPoint::parse(point, country);
        if (!parsed)
            return Failure{parsed.error()};
        point = *std::move(parsed);
        point.uuid = newUuid(clock);
    }
    return {};
}

} // namespace

/// One transaction's worth of people without a commit each.
class SampleCompany::Bulk final
{
public:
    Bulk(SampleCompany &company, db::Transaction &tx, const RuleSet &rules)
        : m_company(company)
        , m_tx(tx)
        , m_search(company.m_services.parties())
        , m_index(tx, m_search)
        , m_ledger(company.m_services.clock())
        , m_suppression(company.m_services.vault().keys())
        , m_recorder({company.m_services.clock(), company.m_services.parties(), rules, m_ledger,
                      m_suppression})
    {}

    Result<void> begin() { return m_index.begin(); }
    Result<void> finish() { return m_index.finish(); }

    Result<void> add(int index)
    {
        auto made = m_company.m_people.person(index);
        auto &person = made.person;
        const auto &clock = m_company.m_services.clock();
        person.uuid = newUuid(clock);
        person.owner = m_company.m_session.user();
        if (auto done = parseSamplePoints(person.contactPoints, person.country, clock); !done)
            return done;
        const auto &parties = m_company.m_services.parties();
        const auto id = parties.insert(m_tx, person);
        if (!id)
            return Failure{id.error()};
        if (made.organisation >= 0) {
            const auto organisation = m_company.m_organisations.at(made.organisation);
            if (auto done = parties.affiliate(m_tx, *id, organisation, made.jobTitle); !done)
                return done;
            Affiliation affiliation;
            affiliation.organisationName = m_company.m_names.at(made.organisation);
            affiliation.jobTitle = made.jobTitle;
            person.affiliations.append(affiliation);
        }
        if (auto done = m_index.addPerson(*id, person, {}); !done)
            return done;
        // A minor's consent needs a guardian: those are made act by act.
        return index % kSampleConsentShare == 0 && made.state != SampleState::Minor
                   ? answer(*id, index)
                   : Result<void>{};
    }

private:
    Result<void> answer(PersonId person, int index)
    {
        const auto at = QDateTime(m_company.m_today.addDays(-1 - index % 700), QTime(9, 30),
                                  Qt::UTC);
        const auto kind = index % (4 * kSampleConsentShare) == 0 ? ActKind::Refused
                                                                 : ActKind::Given;
        const auto done = m_recorder.record(m_tx, m_company.m_session.userUuid(), kind,
                                            SampleActs::webConsent(person, at));
        return done ? Result<void>{} : Failure{done.error()};
    }

    SampleCompany &m_company;
    db::Transaction &m_tx;
    SearchIndex m_search;
    ImportIndex m_index;
    ConsentLedger m_ledger;
    SuppressionList m_suppression;
    ConsentRecorder m_recorder;
};

SampleCompany::SampleCompany(Services &services, const Session &session)
    : m_services(services)
    , m_session(session)
    , m_today(services.clock().nowUtc().date())
    , m_people(1, m_today)
{}

Result<void> SampleCompany::describeFirm()
{
    auto firm = m_services.organisations().firm(m_session);
    if (!firm)
        return Failure{firm.error()};
    firm->activity = u"des luminaires et des conseils d’éclairage"_s;
    firm->street = u"12 montée de la Grande-Côte"_s;
    firm->postalCode = u"69001"_s;
    firm->city = u"Lyon"_s;
    firm->email = u"bonjour@atelier-lumen.example"_s;
    firm->phone = u"04 65 71 00 12"_s;
    firm->privacyContact = u"vie-privee@atelier-lumen.example"_s;
    return m_services.organisations().editFirm(m_session, *firm);
}

Result<void> SampleCompany::planTradeShow()
{
    auto &notices = m_services.notices();
    const auto all = notices.terms(m_session);
    if (!all)
        return Failure{all.error()};
    for (auto terms : *all) {
        terms.interestFr = u"faire connaître nos luminaires à qui s’y intéresse"_s;
        terms.interestEn = u"to make our lamps known to whoever cares for them"_s;
        terms.retentionFr = u"trois ans après votre dernier contact"_s;
        terms.retentionEn = u"three years after your last contact"_s;
        if (auto done = notices.setTerms(m_session, terms); !done)
            return done;
    }
    const QList<std::array<QString, 3>> facts{
        {u"recipients"_s, u"notre cabinet comptable, à Lyon"_s, u"our accountants, in Lyon"_s},
        {u"transfers"_s, u"Aucun transfert hors de l’Union européenne."_s,
         u"No transfer outside the European Union."_s},
        {u"provision"_s, u"Rien n’est obligatoire."_s, u"Nothing is compulsory."_s},
        {u"automated"_s, u"Aucune décision n’est prise par une machine."_s,
         u"No decision is taken by a machine."_s}};
    for (const auto &language : {u"fr"_s, u"en"_s}) {
        for (const auto &[fact, french, english] : facts) {
            if (auto done = notices.setFact(m_session, fact, language,
                                            language == u"fr" ? french : english);
                !done)
                return done;
        }
        for (const auto level : {NoticeLevel::Short, NoticeLevel::Full}) {
            if (auto done = notices.publish(m_session, NoticeArticle::Direct, level, language);
                !done)
                return Failure{done.error()};
        }
    }
    TradeShowDraft draft;
    draft.name = u"Salon Lumière et Bâtiment"_s;
    draft.place = u"Lyon"_s;
    draft.startsOn = m_today;
    draft.endsOn = m_today.addDays(2);
    draft.languages = {u"fr"_s, u"en"_s};
    draft.questions = {{u"commercial"_s, Channel::Email},
                       {u"commercial"_s, Channel::LiveCall},
                       {u"commercial"_s, Channel::Sms}};
    const auto show = m_services.tradeShows().add(m_session, draft);
    return show ? Result<void>{} : Failure{show.error()};
}

Result<void> SampleCompany::addOrganisations(int count)
{
    const auto permit = m_services.audit().admit(m_session, Fn::AddOrganisation, u"organisation"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m_services.connection().begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const SearchIndex search(m_services.parties());
    for (int number = 0; number < count; ++number) {
        auto made = m_people.organisation(number);
        made.uuid = newUuid(m_services.clock());
        if (auto done = parseSamplePoints(made.contactPoints, made.country, m_services.clock());
            !done)
            return done;
        const auto id = m_services.parties().insert(*tx, made);
        if (!id)
            return Failure{id.error()};
        if (auto done = search.reindexOrganisation(*tx, *id); !done)
            return done;
        m_organisations.append(*id);
        m_names.append(made.name);
    }
    if (auto done = m_services.audit().append(*tx, m_session,
                                              {Fn::AddOrganisation, u"sample"_s, {}, {}});
        !done)
        return done;
    return tx->commit();
}

Result<void> SampleCompany::addInDetail(int index)
{
    const auto made = m_people.person(index);
    PersonDraft draft;
    draft.person = made.person;
    if (made.organisation >= 0) {
        draft.organisationName = m_names.at(made.organisation);
        draft.jobTitle = made.jobTitle;
    }
    const auto person = m_services.people().add(m_session, draft);
    if (!person)
        return Failure{person.error()};
    return SampleActs(m_services, m_session, m_today).perform(made, person->id);
}

Result<void> SampleCompany::addInBulk(int from, int to)
{
    const auto permit = m_services.audit().admit(m_session, Fn::AddPerson, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto rules = RuleSet::shipped();
    if (!rules)
        return Failure{rules.error()};
    auto tx = m_services.connection().begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    Bulk bulk(*this, *tx, *rules);
    if (auto done = bulk.begin(); !done)
        return done;
    for (int index = from; index < to; ++index) {
        if (auto done = bulk.add(index); !done)
            return done;
    }
    if (auto done = bulk.finish(); !done)
        return done;
    if (auto done = m_services.audit().append(*tx, m_session, {Fn::AddPerson, u"sample"_s, {}, {}});
        !done)
        return done;
    return tx->commit();
}

Result<void> SampleCompany::fill(const SampleRequest &request,
                                 const std::function<bool(int)> &onProgress)
{
    const auto goesOn = [&](int done) { return !onProgress || onProgress(done); };
    m_people = SamplePeople(request.seed, m_today);
    const int organisations = SamplePeople::organisationsFor(request.people);
    m_people.setOrganisations(organisations);
    if (auto done = describeFirm(); !done)
        return done;
    if (auto done = planTradeShow(); !done)
        return done;
    if (auto done = addOrganisations(organisations); !done)
        return done;
    const int inDetail = qMin(request.people, request.inDetail);
    for (int index = 0; index < inDetail; ++index) {
        if (auto done = addInDetail(index); !done)
            return done;
        if (!goesOn(index + 1))
            return sampleCancelled();
    }
    for (int from = inDetail; from < request.people; from += kSamplePeopleAtOnce) {
        const int to = qMin(from + kSamplePeopleAtOnce, request.people);
        if (auto done = addInBulk(from, to); !done)
            return done;
        if (!goesOn(to))
            return sampleCancelled();
    }
    return {};
}

} // namespace entente

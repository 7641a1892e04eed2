// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/visitorcard.h"
#include "core/consent/purposeservice.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "tests/support/standbench.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

const ShowQuestion kEmailOffers{u"commercial"_s, Channel::Email};

QStringList kindsOf(const QList<ConsentHistoryEntry> &history)
{
    QStringList kinds;
    for (const auto &entry : history)
        kinds.append(actKindName(entry.event.kind) + u' ' + channelSetName(entry.event.channels));
    kinds.sort();
    return kinds;
}

} // namespace

/// Planning trade shows, taking visitors at their stand, and looking at the day in the evening.
class TestCapture final : public QObject
{
    Q_OBJECT

    template<typename Call>
    static QString reasonOf(Call call)
    {
        const auto result = call();
        return result ? QString() : result.error().reason + u' ' + result.error().where.field;
    }

private slots:
    // --- the plan ---

    void aPlanIsCheckedBeforeItIsKept_data()
    {
        QTest::addColumn<std::function<void(TradeShowDraft &)>>("spoil");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, std::function<void(TradeShowDraft &)> spoil,
                            const QString &reason) { QTest::newRow(name) << spoil << reason; };
        row(
            "no name", [](auto &d) { d.name = u"  "_s; }, u"event.no_name name"_s);
        row(
            "no day", [](auto &d) { d.startsOn = {}; }, u"event.no_day from"_s);
        row(
            "ends first", [](auto &d) { d.endsOn = QDate(2026, 11, 23); },
            u"event.ends_before_it_starts to"_s);
        row(
            "no language", [](auto &d) { d.languages = {}; }, u"event.no_language language"_s);
        row(
            "unknown language", [](auto &d) { d.languages = {u"de"_s}; },
            u"event.no_language language"_s);
        row(
            "nothing asked", [](auto &d) { d.questions = {}; }, u"event.no_question ask"_s);
        row(
            "a service",
            [](auto &d) {
                d.questions = {{u"service"_s, Channel::Email}};
            },
            u"event.service_question ask"_s);
        row(
            "unknown staff", [](auto &d) { d.staff = {u"nobody"_s}; }, u"user.not_found staff"_s);
    }
    void aPlanIsCheckedBeforeItIsKept()
    {
        QFETCH(std::function<void(TradeShowDraft &)>, spoil);
        QFETCH(QString, reason);
        auto draft = lampShow();
        spoil(draft);

        QCOMPARE(
            reasonOf([&] { return bench().services().tradeShows().add(bench().session(), draft); }),
            reason);
    }

    void aPlanFixesTheTextsAndKeepsThemUntilTold()
    {
        auto &shows = bench().services().tradeShows();
        const auto planned = bench().plan();
        QVERIFY2(planned.isReady(), qPrintable(planned.missing().join(u' ')));
        QCOMPARE(planned.wordings.size(), 8);
        QCOMPARE(planned.notices.size(), 4);
        const auto before = *planned.wording(kEmailOffers, u"fr");
        PurposeService purposes{{bench().services().connection(), bench().clock(),
                                 bench().services().audit(), bench().changes()}};
        Wording newer;
        newer.purposeCode = u"commercial"_s;
        newer.channel = Channel::Email;
        newer.language = u"fr"_s;
        newer.body = u"Un autre texte de {firm}."_s;
        QVERIFY_OK(purposes.addWording(bench().session(), newer));

        auto draft = planned.draft();
        draft.place = u"Eurexpo"_s;
        const auto edited = shows.edit(bench().session(), planned.uuid, draft);
        QVERIFY_OK(edited);
        QCOMPARE(edited->provenance(), u"Salon Luminaire, Eurexpo"_s);
        QCOMPARE(*edited->wording(kEmailOffers, u"fr"), before);

        const auto renewed = shows.takeTexts(bench().session(), planned.uuid);
        QVERIFY_OK(renewed);
        QVERIFY(renewed->wording(kEmailOffers, u"fr")->version > before.version);
        QVERIFY_OK(shows.remove(bench().session(), planned.uuid));
        QVERIFY_FAILS(shows.byUuid(bench().session(), planned.uuid), ErrorCode::NotFound);
    }

    void withoutAPublishedNoticeNobodyIsTaken()
    {
        StandBench fresh;
        auto show = fresh.plan();
        {
            const auto permit = fresh.session().require(Fn::EditTradeShows);
            auto tx = fresh.services().connection().begin(*permit);
            db::Statement forget(*tx, "capture/delete_trade_show_notices");
            QVERIFY_OK(forget.bind(":trade_show_id", show.id).run());
            QVERIFY_OK(tx->commit());
        }

        QCOMPARE(reasonOf([&] { return fresh.capture(show, fresh.visitor()); }),
                 u"event.not_ready notice.short.fr"_s);
        QCOMPARE(fresh.people(), 0);
    }

    // --- the visitor ---

    void aVisitorBecomesAPersonWithAnswersNoticeAndProvenance()
    {
        StandBench own;
        const auto show = own.plan();
        const auto captured = own.capture(show, own.visitor());
        QVERIFY_OK(captured);
        auto &services = own.services();

        const auto person = services.people().byId(own.session(), captured->person);
        QVERIFY_OK(person);
        QCOMPARE(person->displayName(), u"Zoé Marchand"_s);
        QCOMPARE(person->source, u"Salon Luminaire, Lyon"_s);
        QCOMPARE(person->language, u"fr"_s);
        QCOMPARE(person->informedOn, QDate(2026, 11, 24));
        QCOMPARE(person->informedVia, u"screen"_s);
        QCOMPARE(person->lastContactOn, QDate(2026, 11, 24));
        QCOMPARE(person->affiliations.first().organisationName, u"La Ferme du Plateau"_s);
        QCOMPARE(person->contactPoints.size(), 2);
        const auto notices = services.notices().givenTo(own.session(), person->id);
        QCOMPARE(notices->size(), 2);

        const auto history = services.consents().history(own.session(), person->id);
        QVERIFY_OK(history);
        QCOMPARE(kindsOf(*history), QStringList({u"given email"_s, u"refused live_call"_s}));
        const auto proofs = services.consents().proof(own.session(), person->id);
        QVERIFY_OK(proofs);
        const auto yes = std::ranges::find_if(*proofs, [](const ConsentProofRecord &one) {
            return one.event.kind == ActKind::Given;
        });
        QCOMPARE(yes->place, u"Salon Luminaire, Lyon"_s);
        QCOMPARE(yes->wordingVersion, show.wording(kEmailOffers, u"fr")->version);
        QCOMPARE(yes->textShown, services.captures()
                                     .stand(own.session(), show.uuid)
                                     ->in(u"fr")
                                     ->wordings.value(kEmailOffers.key()));
        QCOMPARE(yes->event.mechanism, Mechanism::Signed);
        QCOMPARE(strokesOf(*yes->evidence).size(), 2);
        QCOMPARE(yes->recordedByName, u"antoine"_s);
        QVERIFY(yes->intact);
        QVERIFY(services.consents().verifyLedger(own.session())->isOk());

        const auto may = services.contactability().ofPerson(own.session(), person->id,
                                                            {Channel::Email, u"commercial"_s, {}});
        QCOMPARE(verdictKindName(may->first().verdict.kind), u"allowed"_s);
        const auto call = services.contactability().ofPerson(
            own.session(), person->id, {Channel::LiveCall, u"commercial"_s, {}});
        QCOMPARE(verdictKindName(call->first().verdict.kind), u"refused"_s);
    }

    void theSamePassageSentTwiceCountsOnce()
    {
        StandBench own;
        const auto show = own.plan();
        const auto visitor = own.visitor();

        const auto first = own.capture(show, visitor);
        const auto second = own.capture(show, visitor);

        QVERIFY_OK(first);
        QVERIFY_OK(second);
        QVERIFY(!first->known);
        QVERIFY(second->known);
        QCOMPARE(second->personUuid, first->personUuid);
        QCOMPARE(own.people(), 1);
    }

    void whatIsNotWholeLeavesNothing_data()
    {
        QTest::addColumn<std::function<void(Visitor &)>>("spoil");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, std::function<void(Visitor &)> spoil,
                            const QString &reason) { QTest::newRow(name) << spoil << reason; };
        row(
            "no name", [](auto &v) { v.firstName = v.lastName = QString(); },
            u"capture.no_name last_name"_s);
        row(
            "no way to answer", [](auto &v) { v.email = v.phone = QString(); },
            u"capture.no_way_to_answer email"_s);
        row(
            "a bad address", [](auto &v) { v.email = u"zoe@"_s; }, u"email.no_domain email"_s);
        row(
            "a yes without a signature", [](auto &v) { v.evidence.reset(); },
            u"capture.signature_missing signature"_s);
        row(
            "a yes without a number",
            [](auto &v) {
                v.phone.clear();
                v.answers.append({{u"commercial"_s, Channel::Sms}, VisitorAnswer::Yes});
            },
            u"capture.contact_needed phone"_s);
        row(
            "something that is not asked",
            [](auto &v) {
                v.answers.append({{u"noncommercial"_s, Channel::Email}, VisitorAnswer::Yes});
            },
            u"capture.not_asked noncommercial.email"_s);
        row(
            "another language", [](auto &v) { v.language = u"de"_s; },
            u"capture.unknown_language language"_s);
        row(
            "under age and alone", [](auto &v) { v.minor = true; },
            u"consent.guardian_missing guardian"_s);
        row(
            "a sheet from before the show",
            [](auto &v) {
                v.origin = CaptureOrigin::Sheet;
                v.sheetDay = QDate(2026, 11, 23);
            },
            u"capture.day_outside on"_s);
    }
    void whatIsNotWholeLeavesNothing()
    {
        QFETCH(std::function<void(Visitor &)>, spoil);
        QFETCH(QString, reason);
        const auto show = bench().plan();
        auto visitor = bench().visitor(u"Personne"_s);
        spoil(visitor);
        const auto before = bench().people();

        const auto refused = bench().capture(show, visitor);

        QVERIFY(!refused);
        if (!reason.startsWith(u"email."))
            QCOMPARE(refused.error().reason + u' ' + refused.error().where.field, reason);
        else
            QCOMPARE(refused.error().where.field, u"email"_s);
        QCOMPARE(bench().people(), before);
    }

    void underAgeAHolderOfParentalAuthorityStandsBehindEachYes()
    {
        StandBench own;
        const auto show = own.plan();
        auto visitor = own.visitor();
        visitor.minor = true;
        visitor.guardian = u"Luc Marchand, père"_s;

        const auto captured = own.capture(show, visitor);

        QVERIFY_OK(captured);
        QVERIFY(captured->events.first().guardian);
        const auto history = own.services().consents().history(own.session(), captured->person);
        for (const auto &entry : *history)
            QCOMPARE(entry.guardian, u"Luc Marchand, père"_s);
        const auto day = own.services().captureReview().day(own.session(), show.uuid,
                                                            QDate(2026, 11, 24));
        QCOMPARE(day->minors(), 1);
    }

    void theAgeIsThatOfTheCountry()
    {
        auto &captures = bench().services().captures();
        const QDate day(2026, 11, 24);
        QCOMPARE(captures.guardianAge(u"FR"_s, day), 15);
        QCOMPARE(captures.guardianAge(u"DE"_s, day), 16);
        QCOMPARE(captures.guardianAge(u"BE"_s, day), 13);
    }

    void aRefusalAloneNeedsNoSignature()
    {
        StandBench own;
        const auto show = own.plan();
        auto visitor = own.visitor();
        visitor.evidence.reset();
        for (auto &answer : visitor.answers)
            answer.answer = VisitorAnswer::No;

        const auto captured = own.capture(show, visitor);

        QVERIFY_OK(captured);
        QCOMPARE(captured->events.size(), 3);
        for (const auto &event : captured->events)
            QCOMPARE(event.kind, ActKind::Refused);
    }

    void aSheetIsPaperOfItsDay()
    {
        StandBench own;
        const auto show = own.plan();
        own.clock().set(utc(2026, 12, 2, 9, 0));
        auto visitor = own.visitor();
        QVERIFY_FAILS(own.capture(show, visitor), ErrorCode::Conflict); // the screen is over
        visitor.origin = CaptureOrigin::Sheet;
        visitor.sheetDay = QDate(2026, 11, 25);
        visitor.sheetNumber = u"7c1e-004"_s;
        visitor.evidence.reset();

        const auto captured = own.capture(show, visitor);

        QVERIFY_OK(captured);
        QCOMPARE(captured->events.first().mechanism, Mechanism::Paper);
        QCOMPARE(captured->events.first().occurredOn, QDate(2026, 11, 25));
        const auto person = own.services().people().byId(own.session(), captured->person);
        QCOMPARE(person->informedOn, QDate(2026, 11, 25));
        QCOMPARE(person->informedVia, u"handed"_s);
    }

    void whoAskedToBeForgottenIsNotTakenUpAgain()
    {
        StandBench own;
        const auto show = own.plan();
        const auto first = own.capture(show, own.visitor());
        QVERIFY_OK(first);
        own.erase(first->person);
        QCOMPARE(own.people(), 0);

        auto again = own.visitor();
        const auto refused = own.capture(show, again);

        QVERIFY_FAILS(refused, ErrorCode::Conflict);
        QCOMPARE(refused.error().reason, u"person.was_erased"_s);
        QCOMPARE(own.people(), 0);
    }

    // --- who may ---

    void anExhibitorReachesTheStandsThatTheyStaffAndNothingElse()
    {
        StandBench own;
        const auto salome = own.addExhibitor(u"salome"_s);
        const auto hers = own.plan({salome});
        const auto other = own.plan();
        own.open(own.folder(), u"salome"_s);
        auto &captures = own.services().captures();

        QCOMPARE(captures.stands(own.session())->size(), 1);
        QVERIFY_OK(captures.stand(own.session(), hers.uuid));
        QVERIFY_OK(own.capture(hers, own.visitor()));
        QCOMPARE(reasonOf([&] { return captures.stand(own.session(), other.uuid); }),
                 u"event.not_staff event"_s);
        QCOMPARE(reasonOf([&] { return own.capture(other, own.visitor(u"Autre"_s)); }),
                 u"event.not_staff event"_s);
        auto sheet = own.visitor(u"Feuille"_s);
        sheet.origin = CaptureOrigin::Sheet;
        QVERIFY_FAILS(own.capture(hers, sheet), ErrorCode::NotPermitted);
        QVERIFY_FAILS(own.services().people().byId(own.session(), PersonId(1)),
                      ErrorCode::NotPermitted);
        QVERIFY_FAILS(own.services().list().countPeople(own.session()), ErrorCode::NotPermitted);
        QVERIFY_FAILS(own.services().tradeShows().list(own.session()), ErrorCode::NotPermitted);
        QVERIFY_FAILS(own.services().captureReview().days(own.session(), hers.uuid),
                      ErrorCode::NotPermitted);
    }

    // --- the evening ---

    void theEveningShowsWhoIsKnownAndWhatIsMissing()
    {
        StandBench own;
        const auto show = own.plan();
        PersonDraft known;
        known.person.firstName = u"Zoé"_s;
        known.person.lastName = u"Marchand"_s;
        known.person.contactPoints.append(ContactPoint());
        known.person.contactPoints.first().value = u"z.marchand@ferme.example"_s;
        const auto before = own.services().people().add(own.session(), known);
        QVERIFY_OK(before);
        QVERIFY_OK(own.capture(show, own.visitor()));
        own.clock().advance(60);
        auto quiet = own.visitor(u"Petit"_s);
        quiet.firstName.clear();
        quiet.organisation.clear();
        quiet.phone.clear();
        for (auto &answer : quiet.answers)
            answer.answer = VisitorAnswer::Open;
        QVERIFY_OK(own.capture(show, quiet));
        auto &review = own.services().captureReview();

        const auto waiting = review.waiting(own.session());
        QCOMPARE(waiting->size(), 1);
        QCOMPARE(waiting->first().visitors, 2);
        const auto day = review.day(own.session(), show.uuid, QDate(2026, 11, 24));
        QVERIFY_OK(day);
        QCOMPARE(day->visitors.size(), 2);
        QCOMPARE(day->agreed(), 1);
        QCOMPARE(day->refused(), 0);
        QCOMPARE(day->alike(), 1);
        QCOMPARE(day->visitors.first().alike.first().right.uuid, before->uuid);
        QCOMPARE(day->incomplete(), 1);
        QCOMPARE(day->visitors.last().lacks,
                 QStringList({u"first_name"_s, u"organisation"_s, u"phone"_s, u"answer"_s}));

        QCOMPARE(*review.finish(own.session(), show.uuid, QDate(2026, 11, 24)), 2);
        QVERIFY(review.waiting(own.session())->isEmpty());
        QCOMPARE(review.days(own.session(), show.uuid)->first().open, 0);
        QCOMPARE(
            reasonOf([&] { return own.services().tradeShows().remove(own.session(), show.uuid); }),
            u"event.has_captures event"_s);
    }

    // --- the badge ---

    void aCardFillsTheFieldsAndTicksNothing()
    {
        const auto visitor = visitorFromCard(
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Marchand;Zoé;;;\r\nFN:Zoé Marchand\r\n"
            "ORG:La Ferme du "
            "Plateau\r\nEMAIL:z.marchand@ferme.example\r\nTEL;TYPE=CELL:+33639981234"
            "\r\nADR:;;1 chemin du Haut;Lyon;;69003;France\r\nEND:VCARD\r\n");
        QVERIFY_OK(visitor);
        QCOMPARE(visitor->firstName, u"Zoé"_s);
        QCOMPARE(visitor->lastName, u"Marchand"_s);
        QCOMPARE(visitor->organisation, u"La Ferme du Plateau"_s);
        QCOMPARE(visitor->email, u"z.marchand@ferme.example"_s);
        QCOMPARE(visitor->phone, u"+33639981234"_s);
        QCOMPARE(visitor->postalCode, u"69003"_s);
        QVERIFY(visitor->answers.isEmpty());
        QVERIFY_FAILS(visitorFromCard("https://ferme.example"), ErrorCode::Invalid);
        QVERIFY_FAILS(visitorFromCard({}), ErrorCode::Invalid);
    }

    void cleanupTestCase() { m_bench.reset(); }

private:
    /// For what leaves no visitor behind.
    StandBench &bench()
    {
        if (!m_bench)
            m_bench = std::make_unique<StandBench>();
        return *m_bench;
    }
    std::unique_ptr<StandBench> m_bench;
};

Q_DECLARE_METATYPE(std::function<void(entente::TradeShowDraft &)>)
Q_DECLARE_METATYPE(std::function<void(entente::Visitor &)>)

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"

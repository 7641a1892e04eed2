// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/contactability.h"
#include "core/consent/ownrules.h"
#include "core/consent/wordingcheck.h"
#include "tests/core/consent/consentbench.h"
#include "tests/support/verify.h"

#include <QRandomGenerator>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

OwnRule noTexts(const QString &requirement = u"PROHIBITED"_s)
{
    OwnRule rule;
    rule.uuid = u"0193a5c2-7f3a"_s;
    rule.title = u"Pas de SMS"_s;
    rule.country = u"*"_s;
    rule.channels = {u"sms"_s};
    rule.requirement = requirement;
    rule.validFrom = {2026, 1, 1};
    return rule;
}

RuleSet rulesWith(const QList<OwnRule> &own)
{
    auto rules = RuleSet::shippedAnd(own);
    if (!rules)
        qFatal("%s", qPrintable(rules.error().detail));
    return *std::move(rules);
}

} // namespace

/// A firm may be stricter than the law, never laxer; and what a request for consent has to say.
class TestOwnRules final : public QObject
{
    Q_OBJECT

private slots:
    void aRuleOfTheFirmClosesAndIsNamed()
    {
        ConsentBench bench;
        OwnRuleService own(
            {bench.vault.db(), bench.vault.clock(), bench.vault.audit(), bench.vault.changes()});
        const auto person = add(bench, u"consumer"_s, {{ContactKind::Mobile, u"06 39 98 20 11"_s}});
        QVERIFY_OK(bench.consents.give(
            bench.user, ConsentBench::request(person, Channel::Sms, utc(2026, 9, 1, 9))));
        QCOMPARE(bench.word(person, Channel::Sms, Moment::on({2026, 11, 24})), u"allowed"_s);
        QVERIFY_OK(own.add(bench.user, noTexts()));

        const auto rules = rulesWith(*ownrules::load(bench.vault.reader()));
        ContactabilityService verdicts({bench.vault.db(), bench.vault.clock(), bench.vault.audit(),
                                        bench.vault.parties(), rules, bench.suppression});
        const auto answer = verdicts.ofPerson(
            bench.user, person.id, {Channel::Sms, u"commercial"_s, Moment::on({2026, 11, 24})});

        QVERIFY_OK(answer);
        const auto &verdict = answer->first().verdict;
        QCOMPARE(verdict.kind, VerdictKind::Refused);
        QCOMPARE(verdict.reasons.first().code, ReasonCode::OwnRule);
        QCOMPARE(verdict.reasons.first().legalRef, u"Pas de SMS"_s);
        QVERIFY(verdict.reasons.first().ruleId().startsWith(u"OWN-"_s));
    }

    void consentFirstOnTopOfTheLawIsNamedBesideTheMissingConsent()
    {
        auto rule = noTexts(u"OPT_IN"_s);
        rule.channels = {u"post"_s};
        const auto rules = rulesWith({rule});
        Facts facts;
        facts.country = countryKey(u"FR");
        facts.recipient = RecipientKind::Consumer;
        facts.relation = RecipientRelation::Prospect;
        facts.channel = Channel::Post;
        facts.noticeDay = QDate(2026, 1, 1).toJulianDay();
        const auto moment = Moment::on({2026, 11, 24});
        QCOMPARE(decide(facts, shippedRules(), moment).kind, VerdictKind::Allowed);

        const auto verdict = decide(facts, rules, moment);

        QCOMPARE(verdict.kind, VerdictKind::Refused);
        QCOMPARE(verdict.reasons.first().code, ReasonCode::OwnRule);
        QVERIFY(verdict.has(ReasonCode::ConsentMissing));
        QCOMPARE(verdict.action, VerdictAction::AskConsent);
        QCOMPARE(decide(facts, rules, Moment::on({2025, 12, 31})).kind, VerdictKind::Allowed);
    }

    // Size from the environment; the seed is printed, and a failing one can be tried again.
    void noRuleOfTheFirmOpensAnything()
    {
        const int rounds = qEnvironmentVariableIntValue("ENTENTE_PROPERTY_ROUNDS") > 0
                               ? qEnvironmentVariableIntValue("ENTENTE_PROPERTY_ROUNDS")
                               : 12;
        const quint32 seed = qEnvironmentVariableIsSet("ENTENTE_PROPERTY_SEED")
                                 ? qEnvironmentVariable("ENTENTE_PROPERTY_SEED").toUInt()
                                 : QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        const QStringList countries{u"*"_s,  u"FR"_s, u"DE"_s, u"ES"_s,
                                    u"IT"_s, u"BE"_s, u"GB"_s, u"AT"_s};
        for (int round = 0; round < rounds; ++round) {
            QList<OwnRule> own;
            for (int i = dice.bounded(1, 4); i > 0; --i) {
                auto rule = noTexts(dice.bounded(2) ? u"OPT_IN"_s : u"PROHIBITED"_s);
                rule.uuid = u"%1-%2"_s.arg(round).arg(i);
                rule.country = countries[dice.bounded(int(countries.size()))];
                rule.channels = {channelName(kAllChannels[size_t(dice.bounded(6))])};
                if (dice.bounded(2))
                    rule.recipients = {u"consumer"_s};
                if (dice.bounded(2))
                    rule.purposes = {u"noncommercial"_s};
                own.append(rule);
            }
            QVERIFY(ownrules::onlyCloses(shippedRules(), rulesWith(own), {2026, 11, 24}));
        }
    }

    void theCheckFindsALaxerRule()
    {
        // The other way round: taking the rule away opens something, and the check says so.
        QVERIFY(!ownrules::onlyCloses(rulesWith({noTexts()}), shippedRules(), {2026, 11, 24}));
    }

    void badRulesAreRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("reason");

        QTest::newRow("without a name") << u"title"_s << u"rule.no_title"_s;
        QTest::newRow("without a channel") << u"channel"_s << u"rule.no_channel"_s;
        QTest::newRow("a channel that is none") << u"pigeon"_s << u"rule.unknown_word"_s;
        QTest::newRow("one that opens") << u"OPT_OUT"_s << u"rule.unknown_word"_s;
        QTest::newRow("service messages") << u"service"_s << u"rule.unknown_word"_s;
        QTest::newRow("a country without rules") << u"JP"_s << u"rule.country_without_rules"_s;
    }
    void badRulesAreRefused()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, reason);
        ConsentBench bench;
        OwnRuleService own(
            {bench.vault.db(), bench.vault.clock(), bench.vault.audit(), bench.vault.changes()});
        auto rule = noTexts();
        if (what == u"title")
            rule.title = u"  "_s;
        else if (what == u"channel")
            rule.channels.clear();
        else if (what == u"pigeon")
            rule.channels = {what};
        else if (what == u"OPT_OUT")
            rule.requirement = what;
        else if (what == u"service")
            rule.purposes = {what};
        else
            rule.country = what;

        const auto refused = own.add(bench.user, rule);

        QVERIFY_FAILS(refused, ErrorCode::Invalid);
        QCOMPARE(refused.error().reason, reason);
        QVERIFY_FAILS(own.add(bench.vault.as(Role::Salesperson), noTexts()),
                      ErrorCode::NotPermitted);
        QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM own_rule"_s), 0);
    }

    void aRuleEndsAndStaysOnRecord()
    {
        ConsentBench bench;
        OwnRuleService own(
            {bench.vault.db(), bench.vault.clock(), bench.vault.audit(), bench.vault.changes()});
        const auto added = own.add(bench.user, noTexts());
        QVERIFY_OK(added);
        QVERIFY_FAILS(own.end(bench.user, added->uuid, {2025, 12, 31}), ErrorCode::Invalid);
        QVERIFY_FAILS(own.end(bench.user, u"00000000-0000"_s, {2026, 12, 31}), ErrorCode::NotFound);
        QVERIFY_OK(own.end(bench.user, added->uuid.right(12), {2026, 11, 24}));

        const auto rules = rulesWith(*own.list(bench.user));
        Facts facts;
        facts.country = countryKey(u"FR");
        facts.channel = Channel::Sms;
        facts.recipient = RecipientKind::ProfessionalNamed;
        facts.professionalRelation = Known::Yes;
        facts.noticeDay = QDate(2026, 1, 1).toJulianDay();
        QVERIFY(decide(facts, rules, Moment::on({2026, 11, 24})).has(ReasonCode::OwnRule));
        QCOMPARE(decide(facts, rules, Moment::on({2026, 11, 25})).kind, VerdictKind::Allowed);
    }

    void theTextsThatShipSayEverything()
    {
        ConsentBench bench;
        int seen = 0;
        const auto purposes = bench.consents.purposes(bench.user);
        QVERIFY_OK(purposes);
        for (const auto &purpose : *purposes) {
            for (const Channel channel : kAllChannels) {
                const auto wordings = bench.purposes.wordings(bench.user, purpose.code, channel);
                QVERIFY_OK(wordings);
                for (const auto &wording : *wordings) {
                    QCOMPARE(missingWordingItems(wording.body, channel, wording.language),
                             QStringList());
                    QVERIFY(wording.complete);
                    ++seen;
                }
            }
        }
        QCOMPARE(seen, 3 * 6 * 2);
    }

    void whatATextLacksIsNamed_data()
    {
        QTest::addColumn<QString>("gone");
        QTest::addColumn<QString>("item");

        QTest::newRow("the firm") << u"{firm}"_s << u"identity"_s;
        QTest::newRow("the choice")
            << u"Vous êtes libre d'accepter ou de refuser."_s << u"proposal"_s;
        QTest::newRow("the year") << u"Votre accord vaut un an au plus."_s << u"period"_s;
        QTest::newRow("how to withdraw")
            << u"Retirez-le en écrivant à {contact}."_s << u"withdrawal"_s;
        QTest::newRow("the copy") << u"Preuve remise sur support durable."_s << u"copy"_s;
    }
    void whatATextLacksIsNamed()
    {
        QFETCH(QString, gone);
        QFETCH(const QString, item);
        const auto whole =
            u"{firm} souhaite vous appeler. Vous êtes libre d'accepter ou de refuser. "
            "Votre accord vaut un an au plus. Retirez-le en écrivant à {contact}. "
            "Preuve remise sur support durable."_s;
        QCOMPARE(missingWordingItems(whole, Channel::LiveCall, u"fr"_s), QStringList());

        const auto missing = missingWordingItems(QString(whole).remove(gone), Channel::LiveCall,
                                                 u"fr"_s);

        QCOMPARE(missing, QStringList{item});
    }

    void aTextThatLacksSomethingIsNeverComplete()
    {
        ConsentBench bench;
        Wording wording;
        wording.purposeCode = u"commercial"_s;
        wording.channel = Channel::LiveCall;
        wording.language = u"fr"_s;
        wording.body = u"Vous appeler ?"_s;
        wording.complete = true; // whoever says so

        const auto added = bench.purposes.addWording(bench.user, wording);

        QVERIFY_OK(added);
        QVERIFY(!added->complete);
    }

    void aPurposeIsNamedAnewAndPutAwayButKeepsItsMeaning()
    {
        ConsentBench bench;
        Purpose diet;
        diet.code = u"diet"_s;
        diet.labelFr = u"Régime alimentaire"_s;
        diet.sensitive = u"health"_s;
        QVERIFY_OK(bench.purposes.add(bench.user, diet));
        auto wrong = diet;
        wrong.code = u"other"_s;
        wrong.sensitive = u"mood"_s;
        QVERIFY_FAILS(bench.purposes.add(bench.user, wrong), ErrorCode::Invalid);
        diet.labelFr = u"Repas"_s;
        diet.labelEn = u"Meals"_s;

        const auto changed = bench.purposes.change(bench.user, diet);

        QVERIFY_OK(changed);
        QCOMPARE(changed->labelEn, u"Meals"_s);
        QCOMPARE(changed->sensitive, u"health"_s);
        const auto person = bench.vault.addPerson(u"Luc"_s, u"Morel"_s, u"luc@example.fr"_s);
        QVERIFY_OK(bench.consents.give(
            bench.user, ConsentBench::request(person, Channel::Email, {}, u"diet"_s)));
        diet.sensitive = u"religion"_s;
        QVERIFY_FAILS(bench.purposes.change(bench.user, diet), ErrorCode::Conflict);
        QVERIFY_OK(bench.purposes.archive(bench.user, u"diet"_s, true));
        QVERIFY_FAILS(bench.purposes.archive(bench.user, u"diet"_s, true), ErrorCode::AlreadyDone);
        QVERIFY_FAILS(bench.purposes.archive(bench.user, u"commercial"_s, true),
                      ErrorCode::Conflict);
        QCOMPARE(bench.consents.history(bench.user, person.id)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOwnRules)
#include "tst_ownrules.moc"

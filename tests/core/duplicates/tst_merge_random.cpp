// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentprojection.h"
#include "core/db/statement.h"
#include "tests/core/duplicates/mergebench.h"
#include "tests/support/verify.h"

#include <QRandomGenerator>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int kVaults =
    8; // the thousand pairs are for the quick build; here every path once is enough
#else
constexpr int kVaults = 100;
#endif
constexpr int kPairsInAVault = 10;

/// Chance, the same at each run.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) {}
    int upTo(int n) { return m_random.bounded(n); }
    bool once(int in) { return upTo(in) == 0; }
    template<typename List>
    auto oneOf(const List &list)
    {
        return list[upTo(int(std::size(list)))];
    }

private:
    QRandomGenerator m_random;
};

using Question =
    std::tuple<int, QString, QString, QString>; // date, channel, purpose, contact point

QString nameOf(const ContactAnswer &answer, const Person &person)
{
    for (const auto &point : person.contactPoints) {
        if (point.uuid == answer.contactPointUuid)
            return contactKindCode(point.kind) + u':'
                   + (point.normal.isEmpty() ? point.value : point.normal);
    }
    return {};
}

QList<Moment> dates()
{
    return {Moment::on(QDate(2025, 9, 1)), Moment::on(QDate(2026, 8, 10)),
            Moment::at(utc(2026, 11, 24, 10, 0)), Moment::on(QDate(2028, 5, 2))};
}

/// Every answer about a person: the strictest where two of its points are the same.
QMap<Question, VerdictKind> matrix(MergeBench &bench, const Person &person)
{
    QMap<Question, VerdictKind> all;
    int date = 0;
    for (const auto &moment : dates()) {
        const auto answers = bench.verdicts.ofPerson(bench.user, person.id, {{}, {}, moment});
        if (!answers)
            qFatal("%s", qPrintable(answers.error().detail));
        for (const auto &answer : *answers) {
            const Question question(date, channelName(answer.channel), answer.purposeCode,
                                    nameOf(answer, person));
            all[question] = std::max(all.value(question), answer.verdict.kind);
        }
        ++date;
    }
    return all;
}

Person randomPerson(MergeBench &bench, Dice &dice, int number)
{
    static const QStringList kFirst{u"Claire"_s, u"Marc"_s, u"C."_s, u""_s};
    PersonDraft draft;
    auto &person = draft.person;
    person.firstName = dice.oneOf(kFirst);
    person.lastName = u"Aubert"_s;
    person.kind = static_cast<PersonKind>(dice.upTo(4));
    person.relation = static_cast<Relation>(dice.upTo(4));
    person.country = dice.oneOf(QStringList{u"FR"_s, u"FR"_s, u"FR"_s, u"DE"_s, u"BE"_s});
    if (dice.once(6))
        person.birthDate = QDate(dice.once(2) ? 2013 : 1980, 5, 1);
    if (dice.once(3))
        person.informedOn = QDate(2026, 1, 1);
    if (dice.once(5))
        person.supplier = u"Fichier"_s;
    if (dice.once(3))
        draft.organisationName = dice.oneOf(QStringList{u"Verrier"_s, u"La Ferme"_s});
    const auto point = [&](ContactKind kind, const QString &value) {
        ContactPoint one;
        one.kind = kind;
        one.value = value;
        one.country = u"FR"_s;
        if (kind == ContactKind::Address) {
            one.postalCode = u"69002"_s;
            one.city = u"Lyon"_s;
        }
        one.status = dice.once(8) ? ContactStatus::Bounced : ContactStatus::Valid;
        one.preferred = dice.once(3);
        person.contactPoints.append(one);
    };
    for (const auto which : {0, 1, 2}) {
        if (dice.once(2))
            point(ContactKind::Email, u"p%1-%2@%3.example"_s.arg(number).arg(which).arg(
                                          which == 2 ? u"verrier"_s : u"orange"_s));
        if (dice.once(3))
            point(dice.once(3) ? ContactKind::Phone : ContactKind::Mobile,
                  u"06 39 98 %1 0%2"_s.arg(10 + number % 80).arg(which));
    }
    if (dice.once(3))
        point(ContactKind::Address, u"%1 rue du Port"_s.arg(number));
    auto added = bench.vault.people().add(bench.user, draft);
    if (!added)
        qFatal("%s %s", qPrintable(added.error().detail), qPrintable(added.error().where.field));
    return *added;
}

void randomActs(MergeBench &bench, Dice &dice, const Person &person)
{
    for (int acts = dice.upTo(7); acts > 0; --acts) {
        auto request = bench.request(person, dice.oneOf(kAllChannels),
                                     utc(2025, 1, 5, 9, 0).addDays(dice.upTo(650)),
                                     dice.oneOf(QStringList{u"commercial"_s, u"commercial"_s,
                                                            u"noncommercial"_s, u"service"_s}));
        request.mechanism = static_cast<Mechanism>(dice.upTo(6));
        if (dice.once(3))
            request.evidence = Evidence{u"scan"_s, "bytes"};
        if (dice.once(5))
            request.guardian = u"Parent"_s;
        if (dice.once(8))
            request.origin = ActOrigin::Import;
        if (dice.once(4) && !person.contactPoints.isEmpty())
            request.contactPoint = dice.oneOf(person.contactPoints).uuid;
        // Some are not possible (no such point, no proof): that is chance, too.
        switch (dice.upTo(6)) {
        case 0: (void)bench.consents.refuse(bench.user, request); break;
        case 1: (void)bench.consents.withdraw(bench.user, request); break;
        case 2:
            (void)bench.consents.object(
                bench.user,
                {person.id, dice.once(2) ? ChannelSet::all() : ChannelSet(request.channel),
                 request.at, request.mechanism, request.evidence});
            break;
        default: (void)bench.consents.give(bench.user, request);
        }
    }
    const auto now = bench.vault.clock().nowUtc();
    if (dice.once(2))
        (void)bench.vault.people().addNote(bench.user, person.id,
                                           u"note %1"_s.arg(person.id.number()),
                                           now.addDays(-dice.upTo(90)));
    for (int calls = dice.upTo(4); calls > 0; --calls)
        (void)bench.noteCall(person, now.addDays(-dice.upTo(60)),
                             dice.once(2) ? CallOutcome::Spoke : CallOutcome::NoAnswer);
    if (dice.once(3))
        (void)bench.vault.people().addSale(
            bench.user, person.id,
            {{}, {}, QDate(2025, 2, 1).addDays(dice.upTo(600)), u"lampe"_s, {}, dice.once(2)});
    if (dice.once(4))
        (void)bench.askForCall(person, now.addDays(-dice.upTo(5)), u"demande"_s,
                               dice.once(2) ? std::optional(now.addDays(1)) : std::nullopt);
}

/// What must be the same number of rows before, after, and after the undo, whoever has them.
QList<qint64> counted(MergeBench &bench)
{
    QList<qint64> counts;
    for (const auto *sql :
         {"SELECT COUNT(*) FROM activity_party", "SELECT COUNT(*) FROM activity",
          "SELECT COUNT(*) FROM sale", "SELECT COUNT(*) FROM consent_event",
          "SELECT COUNT(*) FROM consent_proof WHERE payload IS NOT NULL AND person_id IS NOT NULL",
          "SELECT COUNT(DISTINCT kind || normal || value) FROM contact_point"})
        counts.append(bench.vault.count(QString::fromLatin1(sql)));
    return counts;
}

} // namespace

class TestMergeRandom final : public QObject
{
    Q_OBJECT
private slots:
    void noMergeLosesOrLoosensAnything_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < kVaults; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void noMergeLosesOrLoosensAnything()
    {
        QFETCH(int, seed);
        Dice dice(quint32(20260 + seed));
        MergeBench bench;
        for (int pair = 0; pair < kPairsInAVault; ++pair) {
            auto keep = randomPerson(bench, dice, pair);
            auto drop = randomPerson(bench, dice, pair);
            randomActs(bench, dice, keep);
            randomActs(bench, dice, drop);
            keep = bench.read(keep);
            drop = bench.read(drop);
            const auto contents = bench.contents();
            const auto counts = counted(bench);
            const auto left = matrix(bench, keep);
            const auto right = matrix(bench, drop);
            MergeChoices choices;
            for (const auto &column :
                 {u"first_name"_s, u"kind"_s, u"relation"_s, u"country"_s, u"supplier"_s,
                  u"birth_date"_s, u"informed_on"_s, u"is_collected_directly"_s})
                choices.insert(column, dice.once(2) ? MergeSide::Left : MergeSide::Right);

            const auto merged = bench.merge(keep, drop, choices);

            QVERIFY_OK(merged);
            QCOMPARE(counted(bench), counts);
            const auto one = bench.read(keep);
            const auto after = matrix(bench, one);
            for (auto it = after.begin(); it != after.end(); ++it) {
                if (std::get<3>(it.key()).isEmpty())
                    continue; // no such contact point: nothing to be permitted
                const auto strictest = std::max(left.value(it.key()), right.value(it.key()));
                if (it.value() < strictest)
                    QFAIL(qPrintable(u"pair %1, date %2, %3 %4: %5, was %6"_s.arg(pair)
                                         .arg(std::get<0>(it.key()))
                                         .arg(std::get<1>(it.key()), std::get<2>(it.key()),
                                              verdictKindName(it.value()),
                                              verdictKindName(strictest))));
            }
            // Each contact point of both is still there to be asked about.
            for (const auto *before : {&left, &right}) {
                for (auto it = before->begin(); it != before->end(); ++it)
                    QVERIFY(std::get<3>(it.key()).isEmpty() || after.contains(it.key()));
            }
            const auto kept = consentprojection::kept(bench.vault.reader(), keep.id);
            const auto rebuilt = consentprojection::fromLedger(bench.vault.reader(), keep.id,
                                                               keep.uuid);
            QCOMPARE(kept->size(), rebuilt->size());

            if (dice.once(4))
                continue; // some stay merged, so that later pairs meet them
            const auto undone = bench.merges.undo(bench.user, merged->merge);
            QVERIFY_OK(undone);
            QCOMPARE(counted(bench), counts);
            QCOMPARE(bench.contents(), contents);
            if (dice.once(3)) {
                QVERIFY(matrix(bench, keep) == left);
                QVERIFY(matrix(bench, drop) == right);
            }
        }
        QVERIFY(bench.consents.verifyLedger(bench.user)->isOk());
    }
};

QTEST_GUILESS_MAIN(TestMergeRandom)
#include "tst_merge_random.moc"

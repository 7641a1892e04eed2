// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/frenchphonetic.h"
#include "core/parties/searchkey.h"
#include "tests/core/duplicates/mergebench.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

ComparedPerson card(const QString &last, const QString &first)
{
    ComparedPerson one;
    one.lastName = searchKey(last);
    one.firstName = searchKey(first);
    return one;
}

} // namespace

class TestDuplicates final : public QObject
{
    Q_OBJECT
private slots:
    void namesOfOneSoundHaveOneKey_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *one, const char *other, bool same) {
            QTest::addRow("%s %s", one, other)
                << QString::fromUtf8(one) << QString::fromUtf8(other) << same;
        };
        row("Dupont", "Dupond", true);
        row("Dupont", "Dupon", true);
        row("Durand", "Durant", true);
        row("Lefebvre", "Lefèvre", true);
        row("Thibault", "Tibo", true);
        row("Renaud", "Renault", true);
        row("Philippe", "Filipe", true);
        row("Gauthier", "Gautier", true);
        row("Meyer", "Maier", true);
        row("Martin", "Marin", false);
        row("Durand", "Dupond", false);
        row("Petit", "Petot", false);
        row("Blanc", "Blond", false);
    }
    void namesOfOneSoundHaveOneKey()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        const auto left = frenchPhonetic(searchKey(one));
        const auto right = frenchPhonetic(searchKey(other));
        QVERIFY2((left == right) == same, qPrintable(left + u' ' + right));
        QVERIFY(!left.isEmpty());
    }

    void aScoreSaysWhy_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QStringList>("reasons");
        QTest::addColumn<bool>("likely");
        QTest::newRow("same address, same name")
            << 0 << QStringList{u"same_email"_s, u"same_name"_s} << true;
        QTest::newRow("swapped names") << 1 << QStringList{u"swapped_name"_s} << true;
        QTest::newRow("initials and number")
            << 2 << QStringList{u"same_phone"_s, u"initials"_s} << true;
        QTest::newRow("sounds and organisation")
            << 3 << QStringList{u"similar_name"_s, u"same_organisation"_s} << false;
        QTest::newRow("a couple with one address")
            << 4 << QStringList{u"same_email"_s, u"other_name"_s} << false;
        QTest::newRow("a common name alone") << 5 << QStringList{u"same_name"_s} << false;
        QTest::newRow("born on different days")
            << 6 << QStringList{u"same_name"_s, u"other_birth_date"_s} << false;
        QTest::newRow("two of a switchboard")
            << 7 << QStringList{u"same_phone"_s, u"other_name"_s} << false;
    }
    void aScoreSaysWhy()
    {
        QFETCH(int, number);
        QFETCH(QStringList, reasons);
        QFETCH(bool, likely);
        auto a = card(u"Aubert"_s, u"Claire"_s);
        auto b = a;
        int namesakes = 2;
        switch (number) {
        case 0: a.emails = b.emails = {u"c.aubert@verrier.example"_s}; break;
        case 1: std::swap(b.lastName, b.firstName); break;
        case 2:
            b.firstName = u"c"_s;
            a.phones = b.phones = {u"+33639983301"_s};
            break;
        case 3:
            b.lastName = u"auber"_s;
            a.organisations = b.organisations = {7};
            break;
        case 4:
            b = card(u"Roux"_s, u"Marc"_s);
            a.emails = b.emails = {u"famille@x.example"_s};
            break;
        case 5: namesakes = 40; break;
        case 6:
            a.birthDay = 100;
            b.birthDay = 200;
            break;
        default: b = card(u"Roux"_s, u"Marc"_s); a.phones = b.phones = {u"+33180000000"_s};
        }

        const auto found = likeness(a, b, namesakes);

        QCOMPARE(found.reasons, reasons);
        QCOMPARE(found.score >= kLikelyDuplicate, likely);
        QCOMPARE(likeness(b, a, namesakes).score, found.score);
    }

    void aScanFindsThemOnceAndRemembersDecisions()
    {
        MergeBench bench;
        const auto claire = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s,
                                                  u"c.aubert@verrier.example"_s);
        const auto again = bench.vault.addPerson(u"Aubert"_s, u"Claire"_s, {}, u"06 39 98 33 01"_s);
        const auto third = bench.vault.addPerson(u"Claire"_s, u"Auber"_s,
                                                 u"C.Aubert@verrier.example"_s);
        bench.vault.addPerson(u"Marc"_s, u"Roux"_s, u"m.roux@verrier.example"_s);

        const auto found = bench.duplicates.find(bench.user);
        QVERIFY_OK(found);
        QCOMPARE(found->people, 4);
        const auto stored = bench.duplicates.store(bench.user, *found);
        QVERIFY_OK(stored);
        QCOMPARE(stored->added, 2);
        auto pairs = bench.duplicates.pairs(bench.user);
        QVERIFY_OK(pairs);
        QCOMPARE(pairs->size(), 2);
        QCOMPARE(pairs->first().left.uuid, claire.uuid);
        QCOMPARE(pairs->first().right.uuid, third.uuid);
        QCOMPARE(pairs->first().reasons, (QStringList{u"same_email"_s, u"similar_name"_s}));

        QVERIFY_OK(bench.duplicates.decide(bench.user, DuplicateKind::Person, again.uuid,
                                           claire.uuid, DuplicateState::Different));
        QVERIFY_OK(bench.duplicates.decide(bench.user, DuplicateKind::Person, third.uuid,
                                           claire.uuid, DuplicateState::Later));
        const auto second = bench.duplicates.store(bench.user, *bench.duplicates.find(bench.user));
        QVERIFY_OK(second);
        QCOMPARE(second->added, 0);
        QCOMPARE(second->pairs, 1);
        QCOMPARE(bench.duplicates.openCount(bench.user).value(), 0);
        pairs = bench.duplicates.pairs(bench.user);
        QCOMPARE(pairs->size(), 1);
        QVERIFY(pairs->first().state == DuplicateState::Later);
        QCOMPARE(bench.duplicates.different(bench.user)->size(), 1);
    }

    void aScanCanBeStopped()
    {
        MergeBench bench;
        bench.vault.addPerson(u"Claire"_s, u"Aubert"_s);
        QVERIFY_FAILS(bench.duplicates.find(bench.user, [](int) { return false; }),
                      ErrorCode::Cancelled);
    }

    void organisationsAreComparedToo()
    {
        MergeBench bench;
        Organisation one;
        one.name = u"Maison Verrier SARL"_s;
        one.website = u"https://www.verrier.example/fr"_s;
        QVERIFY_OK(bench.vault.organisations().add(bench.user, one));
        one.name = u"VERRIER"_s;
        one.website = u"verrier.example"_s;
        QVERIFY_OK(bench.vault.organisations().add(bench.user, one));
        one.name = u"Maison Verrier"_s;
        one.website.clear();
        QVERIFY_OK(bench.vault.organisations().add(bench.user, one));

        const auto found = bench.duplicates.find(bench.user);

        QVERIFY_OK(found);
        QCOMPARE(found->organisations, 3);
        QCOMPARE(found->pairs.size(), 1u);
        QCOMPARE(found->pairs.front().likeness.reasons, QStringList{u"same_name"_s});
    }

    void whoIsTypedIsRecognised_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("known");
        QTest::newRow("the name") << u"AUBERT"_s << u"claire"_s << u""_s << true;
        QTest::newRow("swapped") << u"Claire"_s << u"Aubert"_s << u""_s << true;
        QTest::newRow("the address alone")
            << u""_s << u""_s << u"c.aubert@verrier.example"_s << true;
        QTest::newRow("half an address") << u""_s << u""_s << u"c.aubert@"_s << false;
        QTest::newRow("another first name") << u"Aubert"_s << u"Paul"_s << u""_s << false;
    }
    void whoIsTypedIsRecognised()
    {
        QFETCH(QString, last);
        QFETCH(QString, first);
        QFETCH(QString, email);
        QFETCH(bool, known);
        MergeBench bench;
        const auto claire = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s,
                                                  u"c.aubert@verrier.example"_s);
        PersonDraft typed;
        typed.person.lastName = last;
        typed.person.firstName = first;
        if (!email.isEmpty()) {
            ContactPoint point;
            point.value = email;
            typed.person.contactPoints.append(point);
        }

        const auto found = bench.duplicates.suggest(bench.user, typed);

        QVERIFY_OK(found);
        QCOMPARE(found->size(), known ? 1 : 0);
        if (known)
            QCOMPARE(found->first().right.uuid, claire.uuid);
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"

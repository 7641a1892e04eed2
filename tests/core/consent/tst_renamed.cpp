// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/refusalrecord.h"
#include "core/exchange/importservice.h"
#include "core/history/historyservice.h"
#include "tests/core/duplicates/mergebench.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

struct RenameBench : MergeBench
{
    ImportService imports{{vault.db(), vault.clock(), vault.audit(), vault.changes(),
                           vault.parties(), vault.search(), vault.openGuard(), &recorder}};
    HistoryService history{
        {vault.db(), vault.audit(), vault.changes(), shippedCatalogue(), vault.undo()}};

    static ContactPoint street(const QString &value = u"5 zone nord"_s)
    {
        ContactPoint point;
        point.kind = ContactKind::Address;
        point.value = value;
        point.postalCode = u"59000"_s;
        point.city = u"Lille"_s;
        return point;
    }
    Person addAt(const QString &firstName, const QString &lastName,
                 const ContactPoint &place = street())
    {
        PersonDraft draft;
        draft.person.firstName = firstName;
        draft.person.lastName = lastName;
        draft.person.country = u"FR"_s;
        draft.person.kind = PersonKind::Consumer;
        ContactPoint mail;
        mail.value = u"p%1@courriel.example"_s.arg(vault.count(u"SELECT count(*) FROM person"_s));
        draft.person.contactPoints = {place, mail};
        const auto added = vault.people().add(user, draft);
        if (!added)
            qFatal("%s", qPrintable(added.error().detail));
        return *added;
    }
    void takeIn(const QByteArray &name, const QByteArray &firstName)
    {
        const auto done = lists.import(user, u"Robinson"_s, Channel::Post,
                                       "nom;prenom;adresse;code postal;ville\n" + name + ';'
                                           + firstName + ";5 zone nord;59000;LILLE\n");
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    void rename(const Person &person, const QString &firstName, const QString &lastName)
    {
        PersonEdit edit;
        edit.firstName = firstName;
        edit.lastName = lastName;
        const auto done = vault.people().edit(user, person.id, edit);
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    Result<ImportResult> importName(const Person &person, const QByteArray &firstName,
                                    const QByteArray &lastName)
    {
        QFile file(vault.folder() + u"/people.csv"_s);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("The test file could not be written");
        file.write("Nom;Prenom;Mail\n" + lastName + ';' + firstName + ';'
                   + person.contactPoints.last().value.toUtf8() + '\n');
        file.close();
        ImportRequest request;
        request.path = file.fileName();
        request.gate.source = u"Salon de Lyon"_s;
        request.gate.basis = u"legitimate_interest"_s;
        request.gate.collectedOn = QDate(2026, 11, 17);
        request.duplicates = DuplicatePolicy::Update;
        return imports.run(user, request);
    }
    QString nameOf(const Person &person) { return read(person).displayName(); }
    qint64 waiting() { return vault.count(u"SELECT count(*) FROM former_name"_s); }
};

} // namespace

/// Postal registers name people: who takes another name stays refused, and nobody else becomes so.
class TestRenamed final : public QObject
{
    Q_OBJECT

    using Way = std::function<void(RenameBench &, const Person &)>;

private slots:
    void whoTakesAnotherNameStaysRefused_data()
    {
        QTest::addColumn<Way>("way");
        QTest::addColumn<QString>("name");
        QTest::newRow("a marriage, on the card") << Way([](RenameBench &bench, const Person &paul) {
            bench.rename(paul, u"Paul"_s, u"Martin"_s);
        }) << u"Paul Martin"_s;
        QTest::newRow("a first name") << Way([](RenameBench &bench, const Person &paul) {
            bench.rename(paul, u"Paola"_s, u"Roux"_s);
        }) << u"Paola Roux"_s;
        QTest::newRow("a typo, mended") << Way([](RenameBench &bench, const Person &paul) {
            bench.rename(paul, u"Pol"_s, u"Rouxe"_s);
        }) << u"Pol Rouxe"_s;
        QTest::newRow("one change after the other")
            << Way([](RenameBench &bench, const Person &paul) {
                   bench.rename(paul, u"Paul"_s, u"Martin"_s);
                   bench.rename(paul, u"Anna"_s, u"Petit"_s);
               })
            << u"Anna Petit"_s;
        QTest::newRow("an import") << Way([](RenameBench &bench, const Person &paul) {
            QVERIFY_OK(bench.importName(paul, "Paul", "Martin"));
        }) << u"Paul Martin"_s;
        QTest::newRow("a merge that takes the other's name")
            << Way([](RenameBench &bench, const Person &paul) {
                   const auto other = bench.addAt(u"Anna"_s, u"Martin"_s,
                                                  RenameBench::street(u"9 rue Haute"_s));
                   QVERIFY_OK(bench.merge(
                       paul, other,
                       {{u"first_name"_s, MergeSide::Right}, {u"last_name"_s, MergeSide::Right}}));
               })
            << u"Anna Martin"_s;
        QTest::newRow("behind the services") << Way([](RenameBench &bench, const Person &paul) {
            bench.vault.execute(
                u"UPDATE person SET last_name = 'Martin' WHERE person_id = %1"_s.arg(
                    paul.id.number()));
            bench.rename(bench.addAt(u"Luc"_s, u"Morel"_s), u"Luc"_s, u"Morelle"_s);
        }) << u"Paul Martin"_s;
    }
    void whoTakesAnotherNameStaysRefused()
    {
        QFETCH(Way, way);
        QFETCH(QString, name);
        RenameBench bench;
        const auto paul = bench.addAt(u"Paul"_s, u"Roux"_s);
        const auto lise = bench.addAt(u"Lise"_s, u"Petit"_s);
        bench.takeIn("ROUX", "Paul");
        QCOMPARE(bench.word(paul, Channel::Post), u"refused"_s);

        way(bench, paul);

        QCOMPARE(bench.nameOf(paul), name);
        QCOMPARE(bench.word(paul, Channel::Post), u"refused"_s);
        QCOMPARE(bench.word(lise, Channel::Post), u"allowed"_s);
        QCOMPARE(bench.waiting(), 0);
        // Who still bears the old name, or comes under it, is on the list as before.
        QCOMPARE(bench.word(bench.addAt(u"Paul"_s, u"Roux"_s), Channel::Post), u"refused"_s);
    }

    void undoingAChangeOfNameTakesAlongWhatWasRefusedUnderIt_data()
    {
        QTest::addColumn<bool>("isImport");
        QTest::newRow("on the card") << false;
        QTest::newRow("by an import") << true;
    }
    void undoingAChangeOfNameTakesAlongWhatWasRefusedUnderIt()
    {
        QFETCH(bool, isImport);
        RenameBench bench;
        const auto paul = bench.addAt(u"Paul"_s, u"Roux"_s);
        QString batch;
        if (isImport) {
            const auto imported = bench.importName(paul, "Paul", "Martin");
            QVERIFY_OK(imported);
            batch = imported->batch;
        } else {
            bench.rename(paul, u"Paul"_s, u"Martin"_s);
        }
        bench.takeIn("MARTIN", "Paul");
        QCOMPARE(bench.word(paul, Channel::Post), u"refused"_s);

        if (isImport)
            QVERIFY_OK(bench.imports.undo(bench.user, batch));
        else
            QVERIFY_OK(bench.history.undo(bench.user));

        QCOMPARE(bench.nameOf(paul), u"Paul Roux"_s);
        QCOMPARE(bench.word(paul, Channel::Post), u"refused"_s);
        QCOMPARE(bench.waiting(), 0);
    }

    void theEntryUnderTheNewNameSaysTheSame()
    {
        RenameBench bench;
        const auto paul = bench.addAt(u"Paul"_s, u"Roux"_s);
        bench.takeIn("ROUX", "Paul");
        const auto &normal = paul.contactPoints.first().normal;
        const auto listed = [&](const QString &first, const QString &last) {
            return bench.suppression
                .hits(bench.vault.reader(),
                      {ContactKind::Address, normal, HolderName::ofPerson(first, last)})
                .value();
        };
        const auto before = listed(u"Paul"_s, u"Roux"_s);
        QCOMPARE(before.size(), 1);
        bench.vault.clock().advance(3600);

        bench.rename(paul, u"Paul"_s, u"Martin"_s);

        QCOMPARE(listed(u"Paul"_s, u"Martin"_s), before);
        QCOMPARE(listed(u"Paul"_s, u"Roux"_s), before);
        QCOMPARE(listed(u"Lise"_s, u"Martin"_s), QList<SuppressionHit>());
    }

    void itIsKeptOutsideTheDatabaseToo()
    {
        RenameBench bench;
        const auto paul = bench.addAt(u"Paul"_s, u"Roux"_s);
        bench.takeIn("ROUX", "Paul");
        QList<QByteArray> kept;
        bench.vault.db().setKeeper([&kept](const QList<QByteArray> &records) -> Result<void> {
            kept += records;
            return {};
        });

        bench.rename(paul, u"Paul"_s, u"Martin"_s);

        QStringList listsNamed;
        for (const auto &record : std::as_const(kept)) {
            if (const auto entry = refusalrecord::listed(record))
                listsNamed.append(entry->list);
            QVERIFY(!record.contains("Martin"));
        }
        QCOMPARE(listsNamed, (QStringList{u"Robinson"_s, SuppressionList::markList()}));
    }

    void aChangeThatCannotTakeTheRefusalAlongIsNotMade()
    {
        RenameBench bench;
        const auto paul = bench.addAt(u"Paul"_s, u"Roux"_s);
        bench.takeIn("ROUX", "Paul");
        bench.vault.db().setKeeper([](const QList<QByteArray> &) -> Result<void> {
            return Failure{ErrorCode::NoSpace, u"full"_s};
        });

        PersonEdit edit;
        edit.lastName = u"Martin"_s;
        QVERIFY_FAILS(bench.vault.people().edit(bench.user, paul.id, edit), ErrorCode::NoSpace);

        bench.vault.db().setKeeper({});
        QCOMPARE(bench.nameOf(paul), u"Paul Roux"_s);
        QCOMPARE(bench.waiting(), 0);
    }

    void aNameThatIsCompletedBringsNothingOfSomebodyElse_data()
    {
        QTest::addColumn<QString>("firstName");
        QTest::addColumn<QString>("completed");
        QTest::addColumn<QString>("word");
        QTest::newRow("nobody yet, now a relative") << QString() << u"Lise"_s << u"allowed"_s;
        QTest::newRow("nobody yet, now the one") << QString() << u"Paul"_s << u"refused"_s;
        QTest::newRow("an initial, now another one") << u"P."_s << u"Pierre"_s << u"allowed"_s;
        QTest::newRow("an initial, now the one") << u"P."_s << u"Paul"_s << u"refused"_s;
        QTest::newRow("an initial, now somebody else's") << u"P."_s << u"Lise"_s << u"refused"_s;
    }
    void aNameThatIsCompletedBringsNothingOfSomebodyElse()
    {
        QFETCH(QString, firstName);
        QFETCH(QString, completed);
        QFETCH(QString, word);
        RenameBench bench;
        const auto roux = bench.addAt(firstName, u"Roux"_s);
        bench.takeIn("ROUX", "Paul");
        QCOMPARE(bench.word(roux, Channel::Post), u"refused"_s);

        bench.rename(roux, completed, u"Roux"_s);

        QCOMPARE(bench.word(roux, Channel::Post), word);
    }

    void whatTheyRefusedThemselvesUnderAnIncompleteNameStays()
    {
        RenameBench bench;
        const auto roux = bench.addAt({}, u"Roux"_s);
        QVERIFY_OK(bench.consents.object(bench.user,
                                         {roux.id, ChannelSet::all(), {}, Mechanism::Oral, {}}));
        const auto normal = roux.contactPoints.first().normal;

        bench.rename(roux, u"Lise"_s, u"Roux"_s);

        QVERIFY(!bench.suppression
                     .hits(bench.vault.reader(), {ContactKind::Address, normal,
                                                  HolderName::ofPerson(u"Lise"_s, u"Roux"_s)})
                     ->isEmpty());
    }

    void nobodyGainsWhatAnotherRefusedAtTheAddressTheyMoveTo()
    {
        RenameBench bench;
        const auto paul = bench.addAt(u"Paul"_s, u"Roux"_s);
        const auto lise = bench.addAt(u"Lise"_s, u"Petit"_s, RenameBench::street(u"9 rue Haute"_s));
        bench.takeIn("ROUX", "Paul");

        PersonEdit moved;
        moved.lastName = u"Legrand"_s;
        moved.contactPoints = {RenameBench::street()};
        moved.removedContactPoints = {lise.contactPoints.first().id};
        QVERIFY_OK(bench.vault.people().edit(bench.user, lise.id, moved));

        QCOMPARE(bench.word(lise, Channel::Post), u"allowed"_s);
        QCOMPARE(bench.word(paul, Channel::Post), u"refused"_s);
        // Nor when the address itself is given to another record.
        bench.vault.execute(u"UPDATE contact_point SET person_id = %1 WHERE contact_point_id = %2"_s
                                .arg(lise.id.number())
                                .arg(paul.contactPoints.first().id.number()));
        bench.rename(lise, u"Lise"_s, u"Martin"_s);
        QCOMPARE(bench.word(lise, Channel::Post), u"allowed"_s);
    }

    void aMergeUndoneLeavesEachWithTheirOwn()
    {
        RenameBench bench;
        const auto paul = bench.addAt(u"Paul"_s, u"Roux"_s);
        const auto lise = bench.addAt(u"Lise"_s, u"Petit"_s);
        bench.takeIn("ROUX", "Paul");
        const auto merged = bench.merge(
            lise, paul, {{u"first_name"_s, MergeSide::Right}, {u"last_name"_s, MergeSide::Right}});
        QVERIFY_OK(merged);
        QCOMPARE(bench.word(lise, Channel::Post), u"refused"_s);

        QVERIFY_OK(bench.merges.undo(bench.user, merged->merge));

        QCOMPARE(bench.nameOf(lise), u"Lise Petit"_s);
        QCOMPARE(bench.word(lise, Channel::Post), u"allowed"_s);
        QCOMPARE(bench.word(paul, Channel::Post), u"refused"_s);
        QCOMPARE(bench.waiting(), 0);
    }

    void aMergedRecordIsAskedStrictly()
    {
        // Which of the two names the register means cannot be told from the keyed hash: either stops both.
        RenameBench bench;
        const auto lise = bench.addAt(u"Lise"_s, u"Petit"_s);
        const auto again = bench.addAt(u"Lise"_s, u"Petite"_s,
                                       RenameBench::street(u"9 rue Haute"_s));
        const auto other = bench.addAt(u"Luc"_s, u"Morel"_s);
        bench.takeIn("ROUX", "Paul");
        QCOMPARE(bench.word(lise, Channel::Post), u"allowed"_s);

        const auto merged = bench.merge(lise, again);
        QVERIFY_OK(merged);

        QCOMPARE(bench.word(lise, Channel::Post), u"refused"_s);
        QCOMPARE(bench.word(other, Channel::Post), u"allowed"_s);
        QVERIFY_OK(bench.merges.undo(bench.user, merged->merge));
        QCOMPARE(bench.word(lise, Channel::Post), u"allowed"_s);
    }
};

QTEST_GUILESS_MAIN(TestRenamed)
#include "tst_renamed.moc"

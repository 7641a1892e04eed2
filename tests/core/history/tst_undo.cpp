// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/transaction.h"
#include "core/history/undolog.h"
#include "tests/core/rights/rightsvault.h"
#include "tests/support/testvault.h"
#include "tests/support/verify.h"

#include <QTest>

#include <functional>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

class BusyGuard final : public RecreationGuard
{
public:
    QString erasedEmail;
    Result<bool> wasErased(const db::Reader &, const Identifiers &identifiers) const override
    {
        return identifiers.emails.contains(erasedEmail);
    }
};

} // namespace

class TestUndo final : public QObject
{
    Q_OBJECT

    using Work = std::function<Result<void>(UndoStep &, db::Transaction &)>;

    /// One act: what `work` does, recorded and committed. Gives the step's identifier.
    static QString act(TestVault &vault, const QString &kind, const QString &recordUuid,
                       const Work &work, QStringList *fields = nullptr)
    {
        auto tx = vault.db().begin(SystemAccess::permit());
        if (!tx)
            qFatal("no transaction");
        auto step = vault.undo().begin(*tx, vault.as(Role::Administrator), kind, u"person"_s,
                                       recordUuid);
        auto done = work(step, *tx);
        if (done)
            done = step.finish();
        if (!done || !tx->commit())
            qFatal("the act failed");
        if (fields)
            *fields = step.changedFields();
        return step.uuid();
    }
    static Result<UndoOutcome> undo(TestVault &vault, const QString &step)
    {
        auto tx = vault.db().begin(SystemAccess::permit());
        auto outcome = vault.undo().undo(*tx, vault.as(Role::Administrator), step);
        if (outcome) {
            if (auto done = tx->commit(); !done)
                return Failure{done.error()};
        }
        return outcome;
    }
    static Result<UndoOutcome> redo(TestVault &vault, const QString &step)
    {
        auto tx = vault.db().begin(SystemAccess::permit());
        auto outcome = vault.undo().redo(*tx, vault.as(Role::Administrator), step);
        if (outcome) {
            if (auto done = tx->commit(); !done)
                return Failure{done.error()};
        }
        return outcome;
    }
    static QString rename(TestVault &vault, const Person &person, const QString &lastName,
                          QStringList *fields = nullptr)
    {
        return act(
            vault, u"step.person_edited"_s, person.uuid,
            [&](UndoStep &step, db::Transaction &tx) -> Result<void> {
                if (auto done = step.willChange(u"person"_s, person.id.number()); !done)
                    return done;
                auto changed = vault.parties().person(tx, person.id);
                changed->lastName = lastName;
                if (auto done = vault.parties().update(tx, *changed); !done)
                    return done;
                return vault.search().reindexPerson(tx, person.id);
            },
            fields);
    }
    static qint64 found(TestVault &vault, const QString &word)
    {
        return vault.count(
            u"SELECT COUNT(*) FROM search_index WHERE search_index MATCH '%1'"_s.arg(word));
    }

private slots:
    void aChangeIsUndoneAndRedoneWithSearchAndOrder()
    {
        TestVault vault;
        const auto person = vault.addPerson(u"Claire"_s, u"Aubert"_s);
        const auto before = vault.text(u"SELECT hex(sort_key) FROM person"_s);
        QStringList fields;

        const auto step = rename(vault, person, u"Zeller"_s, &fields);

        QCOMPARE(fields, QStringList{u"person.last_name"_s});
        QCOMPARE(found(vault, u"zeller"_s), 1);
        const auto undone = undo(vault, step);
        QVERIFY_OK(undone);
        QCOMPARE(undone->people, QStringList{person.uuid});
        QCOMPARE(undone->fields, QStringList{u"person.last_name"_s});
        QCOMPARE(vault.parties().person(vault.reader(), person.id)->lastName, u"Aubert"_s);
        QCOMPARE(vault.text(u"SELECT hex(sort_key) FROM person"_s), before);
        QCOMPARE(found(vault, u"zeller"_s), 0);
        QCOMPARE(found(vault, u"aubert"_s), 1);

        QVERIFY_OK(redo(vault, step));
        QCOMPARE(vault.parties().person(vault.reader(), person.id)->lastName, u"Zeller"_s);
        QCOMPARE(found(vault, u"zeller"_s), 1);
        QVERIFY_OK(undo(vault, step));
    }

    void undoingMovesTheVersionOnSoThatNobodyOverwritesIt()
    {
        TestVault vault;
        const auto person = vault.addPerson(u"Claire"_s, u"Aubert"_s);
        const auto step = rename(vault, person, u"Zeller"_s);
        const auto seen = vault.parties().person(vault.reader(), person.id)->version;

        QVERIFY_OK(undo(vault, step));

        QVERIFY(vault.parties().person(vault.reader(), person.id)->version > seen);
    }

    void addedAndRemovedRowsComeAndGoInTheRightOrder()
    {
        TestVault vault;
        const auto person = vault.addPerson(u"Claire"_s, u"Aubert"_s, u"claire@verrier.example"_s);
        const auto point = person.contactPoints.first();
        const auto step = act(
            vault, u"step.person_edited"_s, person.uuid,
            [&](UndoStep &s, db::Transaction &tx) -> Result<void> {
                if (auto done = s.willChange(u"contact_point"_s, point.id.number()); !done)
                    return done;
                if (auto done = vault.parties().remove(tx, point.id, person.id, {}); !done)
                    return done;
                Organisation organisation;
                organisation.uuid = u"o-1"_s;
                organisation.name = u"Maison Verrier"_s;
                const auto id = vault.parties().insert(tx, organisation);
                if (auto done = s.added(u"organisation"_s, id->number()); !done)
                    return done;
                if (auto done = vault.parties().affiliate(tx, person.id, *id, u"Achats"_s); !done)
                    return done;
                return s.added(u"affiliation"_s, 1);
            });
        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM contact_point"_s), 0);

        QVERIFY_OK(undo(vault, step));

        const auto back = vault.parties().person(vault.reader(), person.id);
        QCOMPARE(back->contactPoints, person.contactPoints);
        QVERIFY(back->affiliations.isEmpty());
        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM organisation"_s), 0);
        QVERIFY_OK(redo(vault, step));
        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM contact_point"_s), 0);
        QCOMPARE(vault.parties().person(vault.reader(), person.id)->affiliations.first().jobTitle,
                 u"Achats"_s);
        QVERIFY_OK(vault.db().checkIntegrity());
    }

    void whatIsNewerIsNeverLost()
    {
        TestVault vault;
        const auto person = vault.addPerson(u"Claire"_s, u"Aubert"_s);
        const auto step = rename(vault, person, u"Zeller"_s);
        const auto newer = rename(vault, person, u"Zimmer"_s);

        QVERIFY_FAILS(undo(vault, step), ErrorCode::Conflict);
        const auto blockers = vault.undo().blockers(vault.reader(), step);
        QVERIFY_OK(blockers);
        QCOMPARE(*blockers,
                 (QList<UndoBlocker>{{person.uuid, u"undo.edited"_s, u"person.last_name"_s}}));
        QCOMPARE(vault.parties().person(vault.reader(), person.id)->lastName, u"Zimmer"_s);

        QVERIFY_OK(undo(vault, newer));
        QVERIFY_OK(undo(vault, step));
    }

    void aLaterChangeOfAnotherFieldIsNoObstacleAndStays()
    {
        TestVault vault;
        const auto person = vault.addPerson(u"Claire"_s, u"Aubert"_s);
        const auto step = rename(vault, person, u"Zeller"_s);
        vault.execute(u"UPDATE person SET first_name = 'Clara'"_s);

        QVERIFY_OK(undo(vault, step));

        QCOMPARE(vault.parties().person(vault.reader(), person.id)->displayName(),
                 u"Clara Aubert"_s);
    }

    void aRowThatSomethingNewerNeedsIsNotTakenAway()
    {
        TestVault vault;
        const auto person = vault.addPerson(u"Claire"_s, u"Aubert"_s);
        const auto step = act(vault, u"step.organisation_added"_s, {},
                              [&](UndoStep &s, db::Transaction &tx) -> Result<void> {
                                  Organisation organisation;
                                  organisation.uuid = u"o-1"_s;
                                  organisation.name = u"Maison Verrier"_s;
                                  const auto id = vault.parties().insert(tx, organisation);
                                  return s.added(u"organisation"_s, id->number());
                              });
        vault.execute(u"INSERT INTO affiliation (person_id, organisation_id) VALUES (%1, 1)"_s.arg(
            person.id.number()));

        const auto refused = undo(vault, step);

        QVERIFY_FAILS(refused, ErrorCode::Conflict);
        QCOMPARE(refused.error().reason, u"undo.used_since"_s);
        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM organisation"_s), 1);
    }

    void whoWasErasedDoesNotComeBack()
    {
        TestVault vault;
        BusyGuard guard;
        guard.erasedEmail = u"claire@verrier.example"_s;
        const auto catalogue = catalogue::Catalogue::load();
        const UndoLog log({vault.clock(), *catalogue, vault.parties(), vault.search(), guard});
        const auto person = vault.addPerson(u"Claire"_s, u"Aubert"_s, guard.erasedEmail);
        const auto point = person.contactPoints.first();
        const auto step = act(
            vault, u"step.person_edited"_s, person.uuid,
            [&](UndoStep &s, db::Transaction &tx) -> Result<void> {
                if (auto done = s.willChange(u"contact_point"_s, point.id.number()); !done)
                    return done;
                return vault.parties().remove(tx, point.id, person.id, {});
            });
        auto tx = vault.db().begin(SystemAccess::permit());

        const auto refused = log.undo(*tx, vault.as(Role::Administrator), step);

        QVERIFY_FAILS(refused, ErrorCode::Conflict);
        QCOMPARE(refused.error().reason, u"undo.was_erased"_s);
    }

    // A merge: rows move, a person goes, all of it comes back; then nothing of the images stays.
    void aPersonWhoWasMergedAwayComesBackWhole()
    {
        TestVault vault;
        const auto stays = vault.addPerson(u"Claire"_s, u"Aubert"_s);
        const auto goes = vault.addPerson(u"C."_s, u"Aubert"_s, u"claire@verrier.example"_s);
        const auto step = act(
            vault, u"step.people_merged"_s, stays.uuid,
            [&](UndoStep &s, db::Transaction &tx) -> Result<void> {
                const auto point = goes.contactPoints.first().id.number();
                if (auto done = s.willChangeAll(u"contact_point"_s, u"person_id"_s,
                                                goes.id.number());
                    !done)
                    return done;
                if (auto done = s.willChange(u"person"_s, goes.id.number()); !done)
                    return done;
                (void)tx;
                vault.execute(
                    u"UPDATE contact_point SET person_id = %1 WHERE contact_point_id = %2"_s
                        .arg(stays.id.number())
                        .arg(point));
                vault.execute(
                    u"DELETE FROM search_entry WHERE person_id = %1"_s.arg(goes.id.number()));
                vault.execute(u"DELETE FROM person WHERE person_id = %1"_s.arg(goes.id.number()));
                return {};
            });
        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM undo_image WHERE person_id = %1"_s.arg(
                     stays.id.number())),
                 2);

        QVERIFY_OK(undo(vault, step));

        auto back = vault.parties().person(vault.reader(), goes.uuid);
        QVERIFY_OK(back);
        back->version = goes.version;
        QCOMPARE(*back, goes);
        QCOMPARE(found(vault, u"claire"_s), 2);
        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM undo_image"_s), 0);
        QVERIFY_FAILS(redo(vault, step), ErrorCode::NotFound);
    }

    void undoAndRedoGoBackAndForthInOrder()
    {
        TestVault vault;
        const auto session = vault.as(Role::Administrator);
        const auto person = vault.addPerson(u"Claire"_s, u"Aubert"_s);
        const auto first = rename(vault, person, u"Zeller"_s);
        const auto second = rename(vault, person, u"Zimmer"_s);
        const auto latest = [&] { return (*vault.undo().latest(vault.reader(), session))->uuid; };
        const auto next = [&] { return *vault.undo().latestUndone(vault.reader(), session); };

        QCOMPARE(latest(), second);
        QVERIFY(!next());
        QVERIFY_OK(undo(vault, second));
        QCOMPARE(latest(), first);
        QVERIFY_OK(undo(vault, first));
        QVERIFY(!*vault.undo().latest(vault.reader(), session));
        QCOMPARE(next()->uuid, first);
        QVERIFY_OK(redo(vault, first));
        QCOMPARE(next()->uuid, second);
        rename(vault, person, u"Zola"_s);
        QVERIFY(!next()); // something new was done: the other way is closed
        QVERIFY(!*vault.undo().latest(vault.reader(), vault.as(Role::Salesperson)));
    }

    void undoingTwiceIsRefused()
    {
        TestVault vault;
        const auto step = rename(vault, vault.addPerson(u"Claire"_s, u"Aubert"_s), u"Zeller"_s);

        QVERIFY_FAILS(redo(vault, step), ErrorCode::AlreadyDone);
        QVERIFY_OK(undo(vault, step));
        QVERIFY_FAILS(undo(vault, step), ErrorCode::AlreadyDone);
    }

    void whatChangedNothingLeavesNoStep()
    {
        TestVault vault;
        const auto person = vault.addPerson(u"Claire"_s, u"Aubert"_s);

        QCOMPARE(rename(vault, person, u"Aubert"_s), QString());

        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM undo_step"_s), 0);
    }

    void stepsGoAfterThirtyDays()
    {
        TestVault vault;
        const auto step = rename(vault, vault.addPerson(u"Claire"_s, u"Aubert"_s), u"Zeller"_s);
        const auto drop = [&] {
            auto tx = vault.db().begin(SystemAccess::permit());
            return vault.undo().dropOld(*tx) && tx->commit();
        };

        vault.clock().advance(29 * 86400);
        QVERIFY(drop());
        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM undo_image"_s), 1);
        vault.clock().advance(2 * 86400);
        QVERIFY(drop());

        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM undo_image"_s), 0);
        QVERIFY_FAILS(undo(vault, step), ErrorCode::NotFound);
    }

    void anErasureTakesTheImagesAlong()
    {
        RightsVault rights;
        auto &vault = rights.vault();
        const auto person = vault.addPerson(u"Claire"_s, u"Aubert"_s);
        const auto step = rename(vault, person, u"Zeller"_s);

        QVERIFY_OK(rights.erase(person.id));

        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM undo_image"_s), 0);
        QVERIFY_FAILS(undo(vault, step), ErrorCode::NotFound);
        QVERIFY(!*vault.undo().latest(vault.reader(), vault.as(Role::Administrator)));
    }

    void everyKindOfValueComesBack()
    {
        const RowValues values{{u"text"_s, u"é\u0000\"x"_s},
                               {u"big"_s, Q_INT64_C(9007199254740993)},
                               {u"real"_s, 1.5},
                               {u"bytes"_s, QByteArray("\x00\xff{", 3)},
                               {u"none"_s, QVariant()}};

        const auto read = rowimage::fromText(rowimage::toText(values));

        QVERIFY_OK(read);
        QVERIFY(rowimage::difference(values, *read).from.isEmpty());
        QCOMPARE(read->value(u"big"_s).toLongLong(), Q_INT64_C(9007199254740993));
        QCOMPARE(read->value(u"bytes"_s).toByteArray(), QByteArray("\x00\xff{", 3));
        QVERIFY(read->value(u"none"_s).isNull());
        QVERIFY_FAILS(rowimage::fromText(u"no image"_s), ErrorCode::Corrupt);
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultdata.h"
#include "tests/core/vault/samplevault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <cstring>
#include <sys/wait.h>
#include <unistd.h>

using namespace entente;
using namespace entente::test;
using namespace entente::vault;
using namespace Qt::StringLiterals;

namespace {

QString addSales(Vault &vault, const char *password = "second", const QString &name = u"Salomé"_s)
{
    const auto uuid = vault.addUser(name, Role::Salesperson, secret(password), kQuickKdf,
                                    kWaiveAll);
    return uuid.value_or(QString());
}

/// Swaps a field between the first two user slots.
QByteArray withSwapped(const QByteArray &json, const QString &field)
{
    auto root = QJsonDocument::fromJson(json).object();
    auto slotArray = root.value(u"slots"_s).toArray();
    qsizetype first = -1;
    for (qsizetype i = 0; i < slotArray.size(); ++i) {
        if (slotArray[i].toObject().value(u"id"_s) == u"recovery"_s)
            continue;
        if (first < 0) {
            first = i;
            continue;
        }
        auto one = slotArray[first].toObject();
        auto two = slotArray[i].toObject();
        const auto kept = one.value(field);
        one.insert(field, two.value(field));
        two.insert(field, kept);
        slotArray[first] = one;
        slotArray[i] = two;
        break;
    }
    root.insert(u"slots"_s, slotArray);
    return QJsonDocument(root).toJson();
}

void killedDuringRekey(const SampleVault &sample, const char *step)
{
    const pid_t child = fork();
    if (child == 0) {
        auto vault = sample.open();
        (void)(*vault)->rekey([&](const char *reached) {
            if (std::strcmp(reached, step) == 0)
                kill(getpid(), SIGKILL);
        });
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
}

} // namespace

class TestVaultKeys final : public QObject
{
    Q_OBJECT
private slots:
    void aSecondUserOpensWithoutTheCompartments()
    {
        SampleVault sample;
        {
            auto vault = sample.open();
            QVERIFY(!addSales(**vault).isEmpty());
            QVERIFY_OK((*vault)->close());
        }

        const auto vault = sample.open("second", u"salome\u0301"_s);

        QVERIFY_OK(vault);
        QCOMPARE(codesOf(**vault), QStringList());
        QCOMPARE((*vault)->session().role(), Role::Salesperson);
        QVERIFY(!(*vault)->keys().compartment(kArchiveCompartment)->isHeld());
        QVERIFY(!(*vault)->keys().compartment(kAuditorCompartment)->isHeld());
        QVERIFY(!(*vault)->keys().tombstone.isEmpty());
        QVERIFY_OK(sealFor(*(*vault)->keys().compartment(kArchiveCompartment),
                           {u"t"_s, u"c"_s, u"u"_s}, "sealed by a colleague"));
    }

    void aSalespersonMayNotManageUsers()
    {
        SampleVault sample;
        {
            auto vault = sample.open();
            QVERIFY(!addSales(**vault).isEmpty());
            QVERIFY_OK((*vault)->close());
        }
        const auto vault = sample.open("second", u"Salomé"_s);
        QVERIFY_OK(vault);
        const QByteArray keys = fileBytes(sample.path(u"keys.json"_s));

        QVERIFY_FAILS(
            (*vault)->addUser(u"Mallory"_s, Role::Administrator, secret("x"), kQuickKdf, kWaiveAll),
            ErrorCode::NotPermitted);
        QVERIFY_FAILS((*vault)->disableUser(u"x"_s), ErrorCode::NotPermitted);
        QVERIFY_FAILS((*vault)->rekey(), ErrorCode::NotPermitted);
        QVERIFY_FAILS((*vault)->renewRecoveryKey(), ErrorCode::NotPermitted);
        QCOMPARE(fileBytes(sample.path(u"keys.json"_s)), keys);
    }

    void anAbsentUserIsGrantedACompartment()
    {
        SampleVault sample;
        const SealedContext context{u"archived_record"_s, u"payload"_s, u"0193"_s};
        QByteArray sealed;
        {
            auto vault = sample.open();
            const auto uuid = addSales(**vault);
            sealed = sealFor(*(*vault)->keys().compartment(kArchiveCompartment), context,
                             "kept by law")
                         .value_or({});
            QVERIFY_OK((*vault)->grantCompartment(uuid, u"archive"_s));
            QVERIFY_FAILS((*vault)->grantCompartment(uuid, u"cellar"_s), ErrorCode::NotFound);
            QVERIFY_FAILS((*vault)->grantCompartment(u"nobody"_s, u"archive"_s),
                          ErrorCode::NotFound);
            QVERIFY_OK((*vault)->close());
        }

        const auto vault = sample.open("second", u"Salomé"_s);

        QVERIFY_OK(vault);
        QCOMPARE(openSealed((*vault)->keys(), kArchiveCompartment, context, sealed).value_or({}),
                 QByteArray("kept by law"));
        QVERIFY(!(*vault)->keys().compartment(kAuditorCompartment)->isHeld());
    }

    void anAbsentUserIsPromotedAndDemoted()
    {
        SampleVault sample;
        QString uuid;
        {
            auto vault = sample.open();
            uuid = addSales(**vault);
            QVERIFY_OK((*vault)->changeRole(uuid, Role::Administrator));
            QVERIFY_OK((*vault)->close());
        }
        {
            auto vault = sample.open("second", u"Salomé"_s);
            QVERIFY_OK(vault);
            QCOMPARE((*vault)->session().role(), Role::Administrator);
            QVERIFY((*vault)->keys().compartment(kAuditorCompartment)->isHeld());
            const auto users = (*vault)->users();
            QVERIFY_OK(users);
            QVERIFY_OK((*vault)->changeRole(users->front().uuid, Role::Salesperson));
            QVERIFY_FAILS((*vault)->changeRole(uuid, Role::Salesperson),
                          ErrorCode::Conflict); // somebody has to stay in charge
            QVERIFY_FAILS((*vault)->disableUser(uuid), ErrorCode::Conflict);
            QVERIFY_OK((*vault)->close());
        }

        QVERIFY(!(*sample.open())->keys().compartment(kArchiveCompartment)->isHeld());
    }

    void whoLostACompartmentCannotReadWhatIsSealedLater()
    {
        SampleVault sample;
        const SealedContext context{u"archived_record"_s, u"payload"_s, u"0193"_s};
        std::vector<CompartmentKey> kept;
        QByteArray before;
        QByteArray after;
        {
            auto vault = sample.open();
            const auto uuid = (*vault)->addUser(u"Lou"_s, Role::Administrator, secret("second"),
                                                kQuickKdf, kWaiveAll);
            QVERIFY_OK(uuid);
            before = sealFor(*(*vault)->keys().compartment(kArchiveCompartment), context, "before")
                         .value_or({});
            for (const auto &key : (*vault)->keys().compartments)
                kept.push_back({key.code, key.generation, key.publicKey, key.privateKey.clone()});
            QVERIFY_OK((*vault)->changeRole(*uuid, Role::Salesperson));
            after = sealFor(*(*vault)->keys().compartment(kArchiveCompartment), context, "after")
                        .value_or({});
            QVERIFY_OK((*vault)->close());
        }

        for (const auto &key : kept)
            QVERIFY(!openSealed(key, context, after).has_value());
        {
            auto vault = sample.open();
            QCOMPARE(
                openSealed((*vault)->keys(), kArchiveCompartment, context, before).value_or({}),
                QByteArray("before"));
            QCOMPARE(openSealed((*vault)->keys(), kArchiveCompartment, context, after).value_or({}),
                     QByteArray("after"));
        }
        QVERIFY_OK(Vault::openWithRecovery(sample.as({}), sample.recoveryKey, secret("new"),
                                           kWaiveAll, sample.clock));
        const auto lou = sample.open("second", u"Lou"_s);
        QVERIFY_FAILS(openSealed((*lou)->keys(), kArchiveCompartment, context, after),
                      ErrorCode::NotPermitted);
    }

    void namesAreTakenWhateverTheirSpelling_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the same") << u"Salomé"_s;
        QTest::newRow("another case") << u"SALOMÉ"_s;
        QTest::newRow("decomposed") << u"Salome\u0301"_s;
        QTest::newRow("an invisible character") << u"Sal\u200bomé"_s;
        QTest::newRow("spaces around") << u"  Salomé "_s;
    }
    void namesAreTakenWhateverTheirSpelling()
    {
        QFETCH(QString, name);
        SampleVault sample;
        auto vault = sample.open();
        QVERIFY(!addSales(**vault).isEmpty());

        QVERIFY_FAILS(
            (*vault)->addUser(name, Role::Salesperson, secret("third"), kQuickKdf, kWaiveAll),
            ErrorCode::Conflict);
        QCOMPARE((*vault)->users()->size(), size_t(2));
    }

    void anExhibitorHasAKeyInAStandsVaultAlone()
    {
        SampleVault sample;
        auto vault = sample.open();
        const auto lou = addSales(**vault);
        const QByteArray keys = fileBytes(sample.path(u"keys.json"_s));

        const auto added = (*vault)->addUser(u"Ada"_s, Role::Exhibitor, secret("third"), kQuickKdf,
                                             kWaiveAll);
        const auto changed = (*vault)->changeRole(lou, Role::Exhibitor);

        QVERIFY_FAILS(added, ErrorCode::Invalid);
        QCOMPARE(added.error().reason, u"user.exhibitor_at_home"_s);
        QVERIFY_FAILS(changed, ErrorCode::Invalid);
        QCOMPARE(changed.error().reason, u"user.exhibitor_at_home"_s);
        QCOMPARE(fileBytes(sample.path(u"keys.json"_s)), keys);
        QCOMPARE((*vault)->users()->size(), size_t(2));
    }

    void newUsersNeedAPasswordOfTheirOwnWorth()
    {
        SampleVault sample;
        auto vault = sample.open();

        QVERIFY_FAILS((*vault)->addUser(u"Ada"_s, Role::Salesperson, secret("short"), {}, {}),
                      ErrorCode::Invalid);
        QVERIFY_FAILS(
            (*vault)->addUser(u"Ada"_s, Role::Salesperson, secret("kR7!mX2#pL9?"), kQuickKdf, {}),
            ErrorCode::Invalid);
        QVERIFY_FAILS((*vault)->addUser(u" "_s, Role::Salesperson, secret("kR7!mX2#pL9?"), {}, {}),
                      ErrorCode::Invalid);
    }

    void aDisabledUserIsOutAtOnceEvenWithTheOldKeysJson()
    {
        SampleVault sample;
        QByteArray oldKeys;
        {
            auto vault = sample.open();
            const auto uuid = addSales(**vault);
            oldKeys = fileBytes(sample.path(u"keys.json"_s));
            QVERIFY_OK((*vault)->disableUser(uuid));
            QVERIFY_OK((*vault)->close());
        }

        QVERIFY_FAILS(sample.open("second", u"Salomé"_s), ErrorCode::WrongKey);
        putFile(sample.path(u"keys.json"_s), oldKeys);
        sample.clock.advance(10);
        const auto refused = sample.open("second", u"Salomé"_s);
        QVERIFY_FAILS(refused, ErrorCode::NotPermitted);
        QCOMPARE(refused.error().reason, u"user.disabled"_s);
        QVERIFY_OK(sample.open()); // and this opening takes the slot away again
        sample.clock.advance(10);
        QVERIFY_FAILS(sample.open("second", u"Salomé"_s), ErrorCode::WrongKey);
    }

    void aChangedPasswordReplacesTheOldOneAtOnce()
    {
        SampleVault sample;
        {
            auto vault = sample.open();
            QVERIFY_FAILS((*vault)->changePassword(secret("wrong"), secret("new"), kWaiveAll),
                          ErrorCode::WrongKey);
            QVERIFY_FAILS((*vault)->changePassword(secret("right"), secret("new"), kWaiveAll),
                          ErrorCode::Locked);
            sample.clock.advance(2);
            QVERIFY_FAILS((*vault)->changePassword(secret("right"), secret("new"), {false, true}),
                          ErrorCode::Invalid);
            QVERIFY_OK((*vault)->changePassword(secret("right"), secret("new"), kWaiveAll));
            QVERIFY_OK((*vault)->close());
        }

        QVERIFY_FAILS(sample.open("right"), ErrorCode::WrongKey);
        sample.clock.advance(10);
        QVERIFY_OK(sample.open("new"));
    }

    void theRecoverySheetGivesANewPasswordAndEverythingElse()
    {
        SampleVault sample;
        {
            const auto vault = Vault::openWithRecovery(sample.as({}), sample.recoveryKey,
                                                       secret("new"), kWaiveAll, sample.clock);
            QVERIFY_OK(vault);
            QCOMPARE((*vault)->session().displayName(), u"Élodie"_s);
            QVERIFY((*vault)->keys().compartment(kAuditorCompartment)->isHeld());
            QVERIFY_OK((*vault)->close());
        }

        QVERIFY_FAILS(sample.open("right"), ErrorCode::WrongKey);
        sample.clock.advance(10);
        QVERIFY_OK(sample.open("new"));
    }

    void recoveryRefusesWhatIsNotTheSheet()
    {
        SampleVault sample;
        const SampleVault other;
        const auto before = sample.snapshot();

        QVERIFY_FAILS(Vault::openWithRecovery(sample.as({}), other.recoveryKey, secret("new"),
                                              kWaiveAll, sample.clock),
                      ErrorCode::WrongKey);
        QVERIFY_FAILS(Vault::openWithRecovery(sample.as({}), secret("ABC"), secret("new"),
                                              kWaiveAll, sample.clock),
                      ErrorCode::Invalid);
        QVERIFY_FAILS(Vault::openWithRecovery(sample.as({}), sample.recoveryKey, secret("new"), {},
                                              sample.clock),
                      ErrorCode::Invalid);
        QVERIFY_FAILS(Vault::openWithRecovery(sample.as(u"Nobody"_s), sample.recoveryKey,
                                              secret("new"), kWaiveAll, sample.clock),
                      ErrorCode::NotFound);
        QCOMPARE(sample.snapshot().value(u"keys.json"_s), before.value(u"keys.json"_s));
    }

    void aNewRecoverySheetReplacesTheOldOne()
    {
        SampleVault sample;
        SecretBuffer renewed;
        {
            auto vault = sample.open();
            auto key = (*vault)->renewRecoveryKey();
            QVERIFY_OK(key);
            renewed = *std::move(key);
            QVERIFY_OK((*vault)->close());
        }

        QVERIFY_FAILS(Vault::openWithRecovery(sample.as({}), sample.recoveryKey, secret("new"),
                                              kWaiveAll, sample.clock),
                      ErrorCode::WrongKey);
        QVERIFY_OK(Vault::openWithRecovery(sample.as({}), renewed, secret("new"), kWaiveAll,
                                           sample.clock));
    }

    void anUnfinishedRecoveryLeavesTheOldPasswordInForce()
    {
        SampleVault sample;
        const QByteArray dataBefore = fileBytes(sample.path(u"data.db"_s));
        const QByteArray sealBefore = fileBytes(sample.path(u"seal.json"_s));
        {
            // keys.json with both slots and a data.db that never heard of the new one: killed in between.
            auto root = QJsonDocument::fromJson(fileBytes(sample.path(u"keys.json"_s))).object();
            auto slotArray = root.value(u"slots"_s).toArray();
            QVERIFY_OK(Vault::openWithRecovery(sample.as({}), sample.recoveryKey, secret("new"),
                                               kWaiveAll, sample.clock));
            for (const auto &value : QJsonDocument::fromJson(fileBytes(sample.path(u"keys.json"_s)))
                                         .object()
                                         .value(u"slots"_s)
                                         .toArray()) {
                auto slot = value.toObject();
                if (slot.value(u"id"_s) == u"recovery"_s)
                    continue;
                slot.insert(u"state"_s, u"pending"_s);
                slotArray.append(slot);
            }
            root.insert(u"slots"_s, slotArray);
            for (const auto &name : QDir(sample.folder()).entryList({u"data.db*"_s}, QDir::Files))
                QFile::remove(sample.path(name));
            putFile(sample.path(u"data.db"_s), dataBefore);
            putFile(sample.path(u"seal.json"_s), sealBefore);
            putFile(sample.path(u"keys.json"_s), QJsonDocument(root).toJson());
        }

        QVERIFY_FAILS(sample.open("new"), ErrorCode::WrongKey);
        QVERIFY_OK(sample.open("right"));
        sample.clock.advance(10);
        QVERIFY_FAILS(sample.open("new"), ErrorCode::WrongKey); // the leftover is gone now
        QCOMPARE(QJsonDocument::fromJson(fileBytes(sample.path(u"keys.json"_s)))
                     .object()
                     .value(u"slots"_s)
                     .toArray()
                     .size(),
                 2);
    }

    void aNewDatabaseKeyShutsOldCopiesOfKeysJsonOut()
    {
        SampleVault sample;
        QByteArray oldKeys;
        QStringList steps;
        {
            auto vault = sample.open();
            QVERIFY(!addSales(**vault).isEmpty());
            oldKeys = fileBytes(sample.path(u"keys.json"_s));
            const auto old = (*vault)->keys().database.clone();
            QVERIFY_OK(
                (*vault)->rekey([&](const char *step) { steps << QString::fromLatin1(step); }));
            QVERIFY(!(*vault)->keys().database.equals(old));
            QVERIFY_OK(work(**vault));
            QVERIFY_OK((*vault)->close());
        }
        QCOMPARE(steps, (QStringList{u"keys_written"_s, u"rekeyed"_s, u"done"_s}));
        const QByteArray newKeys = fileBytes(sample.path(u"keys.json"_s));

        QCOMPARE(codesOf(**sample.open()), QStringList());
        QVERIFY_OK(sample.open("second", u"Salomé"_s));
        putFile(sample.path(u"keys.json"_s), oldKeys);
        const auto refused = sample.open();
        QVERIFY_FAILS(refused, ErrorCode::Corrupt);
        putFile(sample.path(u"keys.json"_s), newKeys);
        QVERIFY_OK(Vault::openWithRecovery(sample.as({}), sample.recoveryKey, secret("new"),
                                           kWaiveAll, sample.clock));
    }

    void aKillAtAnyStepOfARekeyLeavesOneKeyThatFits_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::newRow("both keys written") << QByteArray("keys_written");
        QTest::newRow("database rewritten") << QByteArray("rekeyed");
        QTest::newRow("settled") << QByteArray("done");
    }
    void aKillAtAnyStepOfARekeyLeavesOneKeyThatFits()
    {
        QFETCH(QByteArray, step);
        SampleVault sample;
        killedDuringRekey(sample, step.constData());

        auto vault = sample.open();

        QVERIFY_OK(vault);
        QCOMPARE(codesOf(**vault).contains(u"vault.rekey_settled"_s), step != "done");
        QVERIFY_OK((*vault)->close());
        QCOMPARE(codesOf(**sample.open()), QStringList());
        QVERIFY_OK(Vault::openWithRecovery(sample.as({}), sample.recoveryKey, secret("new"),
                                           kWaiveAll, sample.clock));
    }

    void aKillAtAnyMomentOfARekeyLeavesOneKeyThatFits()
    {
        SampleVault sample;
        for (int round = 0; round < 40; ++round) {
            const pid_t child = fork();
            if (child == 0) {
                auto vault = sample.open();
                if (!vault)
                    _exit(9);
                (void)(*vault)->rekey();
                _exit(0);
            }
            QTest::qSleep(4 + (round * 7) % 45);
            kill(child, SIGKILL);
            int status = 0;
            waitpid(child, &status, 0);
            QVERIFY(WIFSIGNALED(status) || WEXITSTATUS(status) == 0);

            auto vault = sample.open();
            QVERIFY_OK(vault);
            const auto connection = (*vault)->connect(db::Mode::ReadOnly);
            QVERIFY_OK(connection);
            QVERIFY_OK((*connection)->checkIntegrity());
        }
    }

    void rekeyWaitsForNobody()
    {
        SampleVault sample;
        auto vault = sample.open();
        const auto connection = (*vault)->connect(db::Mode::ReadWrite);
        QVERIFY_OK(connection);

        QVERIFY_FAILS((*vault)->rekey(), ErrorCode::InUse);

        QVERIFY_OK(work(**vault));
    }

    void partsMovedBetweenSlotsAreFound_data()
    {
        QTest::addColumn<QString>("field");
        for (const auto &field : {u"id"_s, u"salt"_s, u"public_key"_s, u"private_key"_s, u"keys"_s})
            QTest::newRow(qPrintable(field)) << field;
    }
    void partsMovedBetweenSlotsAreFound()
    {
        QFETCH(QString, field);
        SampleVault sample;
        {
            auto vault = sample.open();
            QVERIFY(!addSales(**vault, "right").isEmpty()); // the same password, to make it easy
            QVERIFY_OK((*vault)->close());
        }
        putFile(sample.path(u"keys.json"_s),
                withSwapped(fileBytes(sample.path(u"keys.json"_s)), field));

        const auto vault = sample.open("right", u"Salomé"_s);

        QVERIFY(!vault.has_value());
        QVERIFY(vault.error().code == ErrorCode::WrongKey
                || vault.error().code == ErrorCode::Corrupt);
    }

    void aSlotThatSomebodyAddedHimselfOpensNothing()
    {
        SampleVault sample;
        QByteArray forged;
        {
            auto vault = sample.open();
            QVERIFY(!addSales(**vault).isEmpty());
            forged = fileBytes(sample.path(u"keys.json"_s));
            QVERIFY_OK((*vault)->disableUser((*vault)->users()->back().uuid));
            QVERIFY(!addSales(**vault, "third", u"Tara"_s).isEmpty());
            QVERIFY_OK((*vault)->close());
        }
        auto root = QJsonDocument::fromJson(fileBytes(sample.path(u"keys.json"_s))).object();
        auto slotArray = root.value(u"slots"_s).toArray();
        const auto old = QJsonDocument::fromJson(forged).object().value(u"slots"_s).toArray();
        for (const auto &slot : old) {
            const bool known = std::any_of(
                slotArray.begin(), slotArray.end(), [&](const QJsonValue &v) {
                    return v.toObject().value(u"id"_s) == slot.toObject().value(u"id"_s);
                });
            if (!known)
                slotArray.append(slot);
        }
        QCOMPARE(slotArray.size(), 4);
        root.insert(u"slots"_s, slotArray);
        putFile(sample.path(u"keys.json"_s), QJsonDocument(root).toJson());

        QVERIFY_FAILS(sample.open("second", u"Salomé"_s), ErrorCode::NotPermitted);
        const auto vault = sample.open();
        QCOMPARE(codesOf(**vault), QStringList{u"vault.keys_changed"_s});
        QCOMPARE(QJsonDocument::fromJson(fileBytes(sample.path(u"keys.json"_s)))
                     .object()
                     .value(u"slots"_s)
                     .toArray()
                     .size(),
                 3);
    }
};

QTEST_GUILESS_MAIN(TestVaultKeys)
#include "tst_vault_keys.moc"

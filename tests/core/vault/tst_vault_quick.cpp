// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/samplevault.h"
#include "tests/support/fakesecretstore.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace entente::vault;
using namespace Qt::StringLiterals;

class TestVaultQuick final : public QObject
{
    Q_OBJECT
private slots:
    void quickUnlockOpensTheDatabaseAndNoCompartment()
    {
        SampleVault sample;
        FakeSecretStore store;
        {
            auto vault = sample.open();
            QVERIFY_OK((*vault)->enableQuickUnlock(store, 7));
            QVERIFY_OK((*vault)->close());
        }

        const auto vault = Vault::openWithQuickUnlock(sample.as(u"Élodie"_s), store, sample.clock);

        QVERIFY_OK(vault);
        QVERIFY((*vault)->isQuick());
        QVERIFY(!(*vault)->keys().compartment(kArchiveCompartment)->isHeld());
        QVERIFY_OK(work(**vault));
        QVERIFY_FAILS(
            (*vault)->addUser(u"Ada"_s, Role::Administrator, secret("x"), kQuickKdf, kWaiveAll),
            ErrorCode::NotPermitted);
        QVERIFY_OK((*vault)->disableQuickUnlock(store));
        QVERIFY(store.names().filter(u"quick"_s).isEmpty());
        QVERIFY_OK((*vault)->close());
        QCOMPARE(
            Vault::openWithQuickUnlock(sample.as(u"Élodie"_s), store, sample.clock).error().reason,
            u"quick.off"_s);
    }

    void quickUnlockGivesWayToThePassword_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("reason");
        QTest::newRow("never enabled") << u"off"_s << u"quick.off"_s;
        QTest::newRow("lapsed") << u"late"_s << u"quick.lapsed"_s;
        QTest::newRow("clock put back") << u"early"_s << u"quick.lapsed"_s;
        QTest::newRow("no keychain") << u"broken"_s << u"quick.keychain"_s;
        QTest::newRow("entry deleted") << u"deleted"_s << u"quick.keychain"_s;
        QTest::newRow("entry replaced") << u"replaced"_s << u"quick.keychain"_s;
        QTest::newRow("password changed") << u"password"_s << u"quick.off"_s;
        QTest::newRow("new database key") << u"rekey"_s << u"quick.off"_s;
        QTest::newRow("after a wrong password") << u"wrong"_s << u"quick.after_wrong_password"_s;
    }
    void quickUnlockGivesWayToThePassword()
    {
        QFETCH(QString, cause);
        QFETCH(QString, reason);
        SampleVault sample;
        FakeSecretStore store;
        {
            auto vault = sample.open();
            if (cause != u"off")
                QVERIFY_OK((*vault)->enableQuickUnlock(store, 7));
            if (cause == u"password")
                QVERIFY_OK((*vault)->changePassword(secret("right"), secret("right"), kWaiveAll));
            if (cause == u"rekey")
                QVERIFY_OK((*vault)->rekey());
            QVERIFY_OK((*vault)->close());
        }
        if (cause == u"late")
            sample.clock.advance(7 * 24 * 3600);
        if (cause == u"early")
            sample.clock.advance(-3600);
        if (cause == u"broken")
            store.breakDown();
        if (cause == u"deleted")
            store.forgetAll();
        if (cause == u"replaced")
            store.replaceAll(SecretBuffer::random(32));
        if (cause == u"wrong")
            QVERIFY_FAILS(sample.open("wrong"), ErrorCode::WrongKey);

        const auto vault = Vault::openWithQuickUnlock(sample.as(u"Élodie"_s), store, sample.clock);

        QVERIFY(!vault.has_value());
        QCOMPARE(vault.error().reason, reason);
        sample.clock.advance(10);
        QVERIFY_OK(sample.open());
    }

    void aWholeFolderPutBackIsNoticedThroughTheKeychain()
    {
        SampleVault sample;
        FakeSecretStore store;
        const auto before = sample.snapshot();
        auto request = sample.as(u"Élodie"_s);
        request.anchor = &store;
        {
            auto vault = Vault::open(request, secret("right"), sample.clock);
            QVERIFY_OK(work(**vault));
            QVERIFY_OK((*vault)->close());
        }
        QCOMPARE(Vault::open(request, secret("right"), sample.clock).value()->notices().size(),
                 size_t(0));

        sample.putBack(before);

        QCOMPARE(codesOf(**sample.open()), QStringList()); // nothing in the folder gives it away
        QFile::remove(sample.path(u"data.db-wal"_s));
        QFile::remove(sample.path(u"data.db-shm"_s));
        const auto vault = Vault::open(request, secret("right"), sample.clock);
        QCOMPARE(codesOf(**vault), QStringList{u"vault.folder_rolled_back"_s});
    }

    void withoutAKeychainThatIsSaid()
    {
        SampleVault sample;
        const auto vault = sample.open();

        QCOMPARE((*vault)->notices().front().code, u"vault.anchor_missing"_s);
    }
};

QTEST_GUILESS_MAIN(TestVaultQuick)
#include "tst_vault_quick.moc"

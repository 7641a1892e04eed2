// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keychain/keychainsecretstore.h"
#include "tests/core/vault/samplevault.h"

#include <QDirIterator>
#include <QTest>
#include <QThread>

using namespace entente;
using namespace entente::test;
using namespace entente::vault;
using namespace Qt::StringLiterals;

namespace {

/// The wrapper script says whether this run has a service: "tst_keychain --none" has a bus and nobody on it.
bool hasService()
{
    return !QCoreApplication::arguments().contains(u"--none"_s);
}

} // namespace

class TestKeychain final : public QObject
{
    Q_OBJECT
private slots:
    void aSecretComesBackByteByByte()
    {
        KeychainSecretStore store(u"Entente test"_s, 5000);
        const auto secret = SecretBuffer::fromBytes(QByteArray("\0\xff binary \n\0", 12));

        const auto stored = store.store(u"entente/one"_s, secret);

        if (!hasService()) {
            QVERIFY_FAILS(stored, ErrorCode::Io);
            QVERIFY_FAILS(store.load(u"entente/one"_s), ErrorCode::Io);
            QVERIFY_FAILS(store.remove(u"entente/one"_s), ErrorCode::Io);
            return;
        }
        QVERIFY_OK(stored);
        const auto loaded = store.load(u"entente/one"_s);
        QVERIFY_OK(loaded);
        QVERIFY(loaded->equals(secret));
        QVERIFY_OK(store.remove(u"entente/one"_s));
        QVERIFY_FAILS(store.load(u"entente/one"_s), ErrorCode::NotFound);
    }

    void aTaskAsksThroughTheMainThread()
    {
        KeychainSecretStore store(u"Entente test"_s, 5000);
        Result<void> stored;
        Result<SecretBuffer> loaded = SecretBuffer();
        std::unique_ptr<QThread> task(QThread::create([&] {
            stored = store.store(u"entente/task"_s, SecretBuffer::fromBytes("from a task"));
            loaded = store.load(u"entente/task"_s);
        }));
        task->start();

        QTRY_VERIFY_WITH_TIMEOUT(task->isFinished(), 20000);

        QCOMPARE(stored.has_value(), hasService());
        QCOMPARE(loaded.has_value(), hasService());
        if (hasService())
            QVERIFY(loaded->equals(SecretBuffer::fromBytes("from a task")));
    }

    void quickUnlockAndTheAnchorWorkOrAreDoneWithout()
    {
        SampleVault sample;
        KeychainSecretStore store(u"Entente test"_s, 5000);
        auto request = sample.as(u"Élodie"_s);
        request.anchor = &store;
        {
            auto vault = Vault::open(request, secret("right"), sample.clock);
            QVERIFY_OK(vault);
            QCOMPARE((*vault)->enableQuickUnlock(store, 7).has_value(), hasService());
            QVERIFY_OK((*vault)->close());
        }

        {
            const auto quick = Vault::openWithQuickUnlock(request, store, sample.clock);
            QCOMPARE(quick.has_value(), hasService());
            if (quick) {
                QVERIFY((*quick)->notices().empty());
                QVERIFY_OK((*quick)->close());
            } else {
                QCOMPARE(quick.error().reason, u"quick.off"_s);
            }
        }
        const auto again = Vault::open(request, secret("right"), sample.clock);
        QVERIFY_OK(again);
        QCOMPARE((*again)->notices().size(), size_t(hasService() ? 0 : 1));
    }

    void nothingIsEverStoredInPlainText()
    {
        KeychainSecretStore store(u"Entente test"_s, 5000);
        const QByteArray marker = "MARKER-ziggurat-51";
        (void)store.store(u"entente/marker"_s, SecretBuffer::fromBytes(marker));

        QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QByteArray content = fileBytes(files.next());
            QVERIFY(!content.contains(marker));
            QVERIFY(!content.contains(marker.toBase64()));
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    TestKeychain test;
    auto arguments = QCoreApplication::arguments();
    arguments.removeAll(u"--none"_s);
    return QTest::qExec(&test, arguments);
}
#include "tst_keychain.moc"

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/changes.h"
#include "core/services/services.h"
#include "tests/leaks/memoryimage.h"
#include "tests/support/commandlinevault.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

const auto kMarkedName = u"Quetzalmarque"_s;
const auto kMarkedMail = u"marque.quetzal@courriel.example"_s;
const auto kPassword = u"Zephyr-Mangrove-Ocarina-58"_s;
constexpr int kStepMs = 60'000;

} // namespace

/// What the memory of a session gives away to who may read all of it.
class TestCoreDump final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_gdb = QStandardPaths::findExecutable(u"gdb"_s);
        if (m_gdb.isEmpty())
            QSKIP("gdb is missing");
        makeVault();
    }

    void thePasswordIsGoneOnceTheVaultIsOpenAndTheRestWhenItIsLocked()
    {
        QProcess probe;
        probe.setProcessEnvironment(CommandLineVault::environment());
        probe.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        probe.start(QStringLiteral(ENTENTE_SESSION_PROBE),
                    {m_folder.filePath(u"Atelier.entente"_s), u"antoine"_s});
        QVERIFY(probe.waitForStarted());
        for (const auto c : QString(kPassword + u'\n').toLatin1()) {
            probe.write(QByteArray(1, c));
            probe.waitForBytesWritten();
        }
        QVERIFY2(waitFor(probe, "unlocked"), "the probe did not unlock");
        const auto open = dump(probe.processId(), u"open.core"_s);
        if (open.isEmpty()) {
            probe.kill();
            probe.waitForFinished();
            QSKIP("no process may be traced here");
        }
        QVERIFY2(countIn(open, shapesOf(kMarkedName)) > 0,
                 "the control failed: what was read must be in the dump");
        QVERIFY2(countIn(open, shapesOfKey(m_key)) > 0,
                 "the control failed: an open vault holds its key");
        QCOMPARE(countIn(open, shapesOf(kPassword)), 0);

        probe.write("\n");
        QVERIFY2(waitFor(probe, "locked"), "the probe did not lock");
        const auto locked = dump(probe.processId(), u"locked.core"_s);
        QVERIFY(!locked.isEmpty());
        QCOMPARE(countIn(locked, shapesOf(kPassword)), 0);
        QCOMPARE(countIn(locked, shapesOfKey(m_key)), 0);
        QCOMPARE(countIn(locked, shapesOf(kMarkedName)), 0);
        QCOMPARE(countIn(locked, shapesOf(kMarkedMail)), 0);
        qInfo("dump of %.1f MB open: 0 passwords; %.1f MB locked: 0 passwords, keys, contacts",
              double(open.size()) / 1e6, double(locked.size()) / 1e6);
        probe.write("\n");
        probe.closeWriteChannel();
        QVERIFY(probe.waitForFinished(kStepMs));
    }

private:
    void makeVault()
    {
        const SystemClock clock;
        vault::CreateRequest request;
        request.folder = m_folder.filePath(u"Atelier"_s);
        request.company = u"Atelier Lumen"_s;
        request.country = u"FR"_s;
        request.adminName = u"antoine"_s;
        request.language = u"fr"_s;
        request.kdf = {8 << 20, 1};
        request.waive = {true, true};
        const auto password = SecretBuffer::fromBytes(kPassword.toLatin1());
        const auto created = vault::Vault::create(request, password, clock);
        QVERIFY(created.has_value());
        auto opened = vault::Vault::open({created->folder, u"antoine"_s}, password, clock);
        QVERIFY(opened.has_value());
        {
            const auto connection = (*opened)->connect(db::Mode::ReadWrite);
            QVERIFY(connection.has_value());
            Changes changes;
            Services services(**connection, clock, **opened, changes, nullptr);
            QVERIFY(services.prepare().has_value());
            PersonDraft draft;
            draft.person.firstName = u"Zoé"_s;
            draft.person.lastName = kMarkedName;
            ContactPoint mail;
            mail.kind = ContactKind::Email;
            mail.value = kMarkedMail;
            draft.person.contactPoints.append(mail);
            QVERIFY(services.people().add((*opened)->session(), draft).has_value());
        }
        const auto &key = (*opened)->keys().database;
        m_key = QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
        QVERIFY((*opened)->close().has_value());
    }

    static bool waitFor(QProcess &probe, const QByteArray &phase)
    {
        QByteArray said;
        while (!said.contains(QByteArray(phase + '\n'))) {
            if (!probe.waitForReadyRead(kStepMs))
                return false;
            said += probe.readAllStandardOutput();
        }
        return true;
    }

    /// All memory of a process, also what is marked to be left out of dumps; empty when it may not be read.
    QByteArray dump(qint64 pid, const QString &name)
    {
        const auto path = m_folder.filePath(name);
        QProcess gdb;
        gdb.start(m_gdb,
                  {u"-nx"_s, u"-batch"_s, u"-p"_s, QString::number(pid), u"-ex"_s,
                   u"set use-coredump-filter off"_s, u"-ex"_s, u"set dump-excluded-mappings on"_s,
                   u"-ex"_s, QString(u"gcore "_s + path)});
        gdb.waitForFinished(4 * kStepMs);
        QFile file(path);
        const auto bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        file.remove();
        return bytes;
    }

    QTemporaryDir m_folder;
    QString m_gdb;
    QByteArray m_key;
};

QTEST_GUILESS_MAIN(TestCoreDump)
#include "tst_coredump.moc"

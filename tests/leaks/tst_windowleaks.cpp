// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/changes.h"
#include "core/sample/samplecompany.h"
#include "core/services/services.h"
#include "tests/faults/vaultstate.h"
#include "tests/leaks/filetrace.h"
#include "tests/leaks/memoryimage.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

const auto kMarkedName = u"Aaquetzalmarque"_s; // first in the list: it is painted
const auto kMarkedMail = u"marque.quetzal@courriel.example"_s;
const auto kPassword = u"Zephyr-Mangrove-Ocarina-58"_s;
const auto kUser = u"antoine"_s;
constexpr int kStepMs = 60'000;
// Beyond the cache of a reading connection several times over, so that a sort that may spill would.
constexpr int kPeople = 20'000;
constexpr char kDescribe = 0x03, kPaint = 0x04, kSort = 0x13, kLock = 0x0c, kDown = 0x0e,
               kPalette = 0x0b, kEscape = 0x1b;
constexpr char kPages[]{0x11, 0x14, 0x15, 0x16, 0x12}; // ends with the people

} // namespace

/// What the shipped window gives away: by its memory to who may read all of it, by the files that it writes.
class TestWindowLeaks final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        QDir().mkpath(m_place->filePath(u"home"_s));
    }

    void thePasswordIsGoneOnceTheVaultIsOpenAndTheRestWhenItIsLocked()
    {
        const auto gdb = QStandardPaths::findExecutable(u"gdb"_s);
        if (gdb.isEmpty())
            QSKIP("gdb is missing");
        makeVault(0);
        QProcess window;
        startWindow(window, QStringLiteral(ENTENTE_WINDOW), {});
        unlock(window);
        visitPages(window);
        const auto open = dump(gdb, window.processId());
        if (open.isEmpty()) {
            window.kill();
            window.waitForFinished();
            QSKIP("no process may be traced here");
        }
        QVERIFY2(countIn(open, shapesOf(kMarkedName)) > 0,
                 "the control failed: what is on the screen must be in the dump");
        QVERIFY2(countIn(open, shapesOfKey(m_key)) > 0,
                 "the control failed: an open vault holds its key");
        QCOMPARE(countIn(open, shapesOf(kPassword)), 0);

        press(window, QByteArray(1, kLock));
        QVERIFY2(waitToSee(window, "entente::UnlockScreen"), "the window did not lock");
        QVERIFY2(seen(window).contains(QByteArray("field=" + kUser.toUtf8())),
                 "who was there comes back");
        const auto locked = dump(gdb, window.processId());
        QVERIFY(!locked.isEmpty());
        QCOMPARE(countIn(locked, shapesOf(kPassword)), 0);
        QCOMPARE(countIn(locked, shapesOfKey(m_key)), 0);
        QCOMPARE(countIn(locked, shapesOf(kMarkedName)), 0);
        QCOMPARE(countIn(locked, shapesOf(kMarkedMail)), 0);
        qInfo("window: dump of %.1f MB open: 0 passwords; %.1f MB locked: 0 passwords, keys, "
              "contacts",
              double(open.size()) / 1e6, double(locked.size()) / 1e6);
        unlock(window, false); // the vault that came back opens again
        end(window);
    }

    void nothingIsWrittenOutsideTheVaultAndTheSettings()
    {
        const auto strace = QStandardPaths::findExecutable(u"strace"_s);
        if (strace.isEmpty()
            || QProcess::execute(strace,
                                 {u"-f"_s, u"--seccomp-bpf"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s,
                                  u"-e"_s, kTracedCalls.toString(), u"true"_s})
                   != 0)
            QSKIP("strace is missing or may not trace here");
        makeVault(kPeople);
        const auto log = m_place->filePath(u"trace.txt"_s);
        QProcess window;
        startWindow(window, strace,
                    QStringList{u"-f"_s, u"--seccomp-bpf"_s, u"-qq"_s, u"-s"_s, u"512"_s, u"-o"_s,
                                log, u"-e"_s, kTracedCalls.toString(),
                                QStringLiteral(ENTENTE_WINDOW)});
        unlock(window);
        visitPages(window);
        for (int i = 0; i < 2; ++i) { // the largest sort that there is, both ways, painted
            press(window, QByteArray(1, kSort));
            QVERIFY(waitToSee(window, QByteArray("rows=" + QByteArray::number(kPeople + 1))));
            press(window, QByteArray(1, kPaint));
        }
        lookAtAFileDialog(window);
        press(window, QByteArray(1, kLock));
        QVERIFY(waitToSee(window, "entente::UnlockScreen"));
        end(window);

        QFile trace(log);
        QVERIFY(trace.open(QIODevice::ReadOnly));
        const auto files = writtenFiles(trace.readAll());
        bool sawVault = false;
        bool sawSettings = false;
        for (const auto &file : files) {
            const bool inVault = file.startsWith(m_vault);
            const bool isSettings = file.startsWith(settingsFolder())
                                    || file == m_place->filePath(u"home/.config"_s);
            sawVault = sawVault || inVault;
            sawSettings = sawSettings || isSettings;
            const bool allowed = inVault || isSettings || file == u"/dev/null"_s
                                 || file.startsWith(u"/proc/self/"_s) || isFontCache(file);
            QVERIFY2(allowed, qPrintable(file));
            QVERIFY2(!file.contains(u"etilqs_"_s), qPrintable(file));
        }
        QVERIFY2(sawVault, "the control failed: the vault itself is opened for writing");
        QVERIFY(QFile::exists(settingsFolder() + u"/Entente/settings.ini"_s));
        QVERIFY2(sawSettings, "the control failed: the settings are written at the lock");
        qInfo("window: %lld files opened for writing, all of the vault or the settings",
              static_cast<long long>(files.size()));
    }

private:
    /// Where it lies when nobody names another.
    QString settingsFolder() const { return m_place->filePath(u"home/.config/Entente"_s); }
    /// Fontconfig notes which fonts the computer has; it knows nothing of what is written with them.
    bool isFontCache(const QString &file) const
    {
        return file.startsWith(m_place->filePath(u"home/.cache/fontconfig"_s))
               || file == m_place->filePath(u"home/.cache"_s)
               || file.startsWith(u"/var/cache/fontconfig"_s);
    }

    void makeVault(int people)
    {
        const SystemClock clock;
        vault::CreateRequest request;
        request.folder = m_place->filePath(u"Atelier"_s);
        request.company = u"Atelier Lumen"_s;
        request.country = u"FR"_s;
        request.adminName = kUser;
        request.language = u"fr"_s;
        request.kdf = {8 << 20, 1};
        request.waive = {true, true};
        const auto password = SecretBuffer::fromBytes(kPassword.toLatin1());
        const auto created = vault::Vault::create(request, password, clock);
        QVERIFY(created.has_value());
        m_vault = created->folder;
        auto opened = vault::Vault::open({m_vault, kUser}, password, clock);
        QVERIFY(opened.has_value());
        // A second user, so that the window has to ask who is there.
        QVERIFY((*opened)
                    ->addUser(u"salome"_s, Role::Salesperson, SecretBuffer::fromBytes("another"),
                              request.kdf, request.waive)
                    .has_value());
        {
            const auto connection = (*opened)->connect(db::Mode::ReadWrite, 64 * 1024);
            QVERIFY(connection.has_value());
            Changes changes;
            Services services(**connection, clock, **opened, changes, nullptr);
            QVERIFY(services.prepare().has_value());
            PersonDraft draft;
            draft.person.firstName = u"Zoe"_s;
            draft.person.lastName = kMarkedName;
            ContactPoint mail;
            mail.kind = ContactKind::Email;
            mail.value = kMarkedMail;
            draft.person.contactPoints.append(mail);
            QVERIFY(services.people().add((*opened)->session(), draft).has_value());
            if (people > 0)
                QVERIFY(SampleCompany(services, (*opened)->session())
                            .fill({people, 21, 4})
                            .has_value());
        }
        const auto &key = (*opened)->keys().database;
        m_key = QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
        QVERIFY((*opened)->close().has_value());
    }

    void startWindow(QProcess &window, const QString &program, QStringList arguments)
    {
        auto environment = CommandLineVault::environment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(ENTENTE_DRIVER_PLUGINS));
        environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"ententewindowdriver"_s);
        environment.insert(u"HOME"_s, m_place->filePath(u"home"_s));
        for (const auto &name : {u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s,
                                 u"DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s})
            environment.remove(name);
        window.setProcessEnvironment(environment);
        window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        arguments += {u"--vault"_s, m_vault, u"--lang"_s, u"fr"_s};
        window.start(program, arguments);
        QVERIFY(window.waitForStarted());
        QVERIFY2(waitToSee(window, "entente::UnlockScreen"), "the window did not come");
    }

    void unlock(QProcess &window, bool withName = true)
    {
        if (withName)
            press(window, QByteArray(kUser.toLatin1() + '\t'));
        for (const auto letter : kPassword.toLatin1())
            press(window, QByteArray(1, letter));
        press(window, "\n");
        QVERIFY2(waitToSee(window, "entente::Frame"), "the window did not unlock");
    }

    void visitPages(QProcess &window)
    {
        for (const char page : kPages) {
            press(window, QByteArray(1, page));
            press(window, QByteArray(1, kPaint));
        }
        press(window, QByteArray(1, kDown)); // the card of the first person
        QVERIFY(waitToSee(window, "entente::PersonCard"));
        press(window, QByteArray(1, kPaint));
    }

    /// Qt's own dialog likes to remember the folders it has seen.
    void lookAtAFileDialog(QProcess &window)
    {
        press(window, QByteArray(1, kPalette));
        QVERIFY(waitToSee(window, "entente::Palette"));
        press(window, "import");
        QTest::qWait(500); // the palette answers as one types
        press(window, "\n");
        QVERIFY(waitToSee(window, "entente::ImportPage"));
        for (int i = 0; i < 40 && !seen(window).contains("focus=Choisir"); ++i)
            press(window, "\t");
        press(window, " ");
        QVERIFY(waitToSee(window, "QFileDialog"));
        press(window, QByteArray(1, kEscape));
        QVERIFY(waitToSee(window, "entente::ImportPage"));
    }

    static void press(QProcess &window, const QByteArray &keys)
    {
        window.write(keys);
        window.waitForBytesWritten(kStepMs);
    }

    static QByteArray seen(QProcess &window)
    {
        press(window, QByteArray(1, kDescribe));
        QByteArray line;
        while (!line.endsWith('\n')) {
            if (!window.waitForReadyRead(kStepMs))
                return {};
            line += window.readAllStandardOutput();
        }
        return line;
    }

    static bool waitToSee(QProcess &window, const QByteArray &what)
    {
        QDeadlineTimer deadline(4 * kStepMs);
        while (!deadline.hasExpired() && window.state() == QProcess::Running) {
            if (seen(window).contains(what))
                return true;
            QTest::qWait(50);
        }
        return false;
    }

    static void end(QProcess &window)
    {
        window.closeWriteChannel();
        QVERIFY(window.waitForFinished(kStepMs));
    }

    /// All memory of a process, also what is marked to be left out of dumps; empty when it may not be read.
    QByteArray dump(const QString &gdb, qint64 pid)
    {
        const auto path = m_place->filePath(u"memory.core"_s);
        QProcess tracer;
        tracer.start(gdb,
                     {u"-nx"_s, u"-batch"_s, u"-p"_s, QString::number(pid), u"-ex"_s,
                      u"set use-coredump-filter off"_s, u"-ex"_s,
                      u"set dump-excluded-mappings on"_s, u"-ex"_s, QString(u"gcore "_s + path)});
        tracer.waitForFinished(4 * kStepMs);
        QFile file(path);
        const auto bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        file.remove();
        return bytes;
    }

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_vault;
    QByteArray m_key;
};

QTEST_GUILESS_MAIN(TestWindowLeaks)
#include "tst_windowleaks.moc"

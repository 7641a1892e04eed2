// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlcipher/cipherdriver.h"
#include "core/services/services.h"
#include "core/vault/vault.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/fixedclock.h"
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/scriptedprompter.h"
#include "ui/setup/startscreen.h"
#include "ui/setup/unlockscreen.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/settings.h"
#include "ui/support/workspace.h"

#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

constexpr vault::KdfParameters kWindowKdf{64 << 10, 1};
constexpr vault::Waivers kWindowWaivers{true, true};

SecretBuffer windowPassword()
{
    return SecretBuffer::fromBytes("right");
}

/// A window and a vault that "antoine" and "salome" open.
struct WindowBench
{
    QTemporaryDir place;
    FixedClock clock;
    ScriptedPrompter prompter;
    FakeSecretStore store;
    SettingsFile settings{place.filePath(u"settings.ini"_s)};
    QString folder;
    MainWindow window{{settings, clock, nullptr, &store, [this](QWidget *) { return &prompter; }}};

    WindowBench()
    {
        vault::CreateRequest request;
        request.folder = place.filePath(u"Atelier"_s);
        request.company = u"Atelier Lumen"_s;
        request.country = u"FR"_s;
        request.adminName = u"antoine"_s;
        request.language = u"fr"_s;
        request.kdf = kWindowKdf;
        request.waive = kWindowWaivers;
        const auto created = vault::Vault::create(request, windowPassword(), clock);
        if (!created)
            qFatal("%s", qPrintable(created.error().detail));
        folder = created->folder;
        auto vault = vault::Vault::open({folder, u"antoine"_s}, windowPassword(), clock);
        if (!vault
            || !(*vault)->addUser(u"salome"_s, Role::Salesperson, windowPassword(), kWindowKdf,
                                  kWindowWaivers)
            || !(*vault)->close())
            qFatal("the second user could not be added");
    }

    std::unique_ptr<vault::Vault> open(const QString &user)
    {
        vault::OpenRequest request{folder, user};
        request.anchor = &store;
        auto vault = vault::Vault::open(request, windowPassword(), clock);
        if (!vault)
            qFatal("%s", qPrintable(vault.error().detail));
        return *std::move(vault);
    }
};

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT
private slots:
    void lockingTellsWhichVaultAndWhoWasThere()
    {
        WindowBench bench;
        bench.window.open(bench.open(u"salome"_s));
        QVERIFY(bench.window.frame());
        QSignalSpy locked(&bench.window, &MainWindow::lockedNow);

        bench.window.lock();

        QCOMPARE(locked.size(), 1);
        QCOMPARE(locked.first().at(0).toString(), bench.folder);
        QCOMPARE(locked.first().at(1).toString(), u"salome"_s);
        QVERIFY(!bench.window.frame());
        QVERIFY(!bench.window.workspace());
        // What the program that starts anew is given brings its user back.
        bench.window.start(bench.folder, locked.first().at(1).toString());
        QCOMPARE(bench.window.startScreen()->unlock()->user()->text(), u"salome"_s);
    }

    void aNameThatIsNobodysCanBeCorrected()
    {
        WindowBench bench;
        {
            auto vault = bench.open(u"antoine"_s);
            const auto users = vault->users();
            QVERIFY_OK(users);
            for (const auto &user : *users) {
                if (user.login == u"salome")
                    QVERIFY_OK(vault->disableUser(user.uuid));
            }
            QVERIFY_OK(vault->close());
        }
        bench.window.start(bench.folder);
        auto *unlock = bench.window.startScreen()->unlock();
        QVERIFY2(!unlock->user()->isVisibleTo(unlock), "with one user nobody is asked for a name");

        bench.window.start(bench.folder, u"somebody else"_s);

        QVERIFY(unlock->user()->isVisibleTo(unlock));
    }

    void lockingByItselfEndsTheDialogFirst()
    {
        WindowBench bench;
        bench.window.open(bench.open(u"salome"_s));
        bench.window.show();
        QSignalSpy locked(&bench.window, &MainWindow::lockedNow);
        bool wasOpen = false;
        bool wasThere = false; // what a dialog runs in must outlive it
        {
            QDialog outer(bench.window.frame());
            QPointer<Frame> frame = bench.window.frame();
            once(
                &outer, [&] { return outer.isVisible(); },
                [&] {
                    QDialog inner(&outer);
                    once(
                        &inner, [&] { return inner.isVisible(); },
                        [&] {
                            wasOpen = true;
                            bench.window.lockOnceAlone();
                        });
                    inner.exec();
                    wasThere = frame && locked.isEmpty();
                });
            outer.exec();
            wasThere = wasThere && frame && locked.isEmpty();
            outer.setParent(nullptr);
        }
        QVERIFY(wasOpen);
        QVERIFY(wasThere);

        EVENTUALLY_EQUAL(locked.size(), 1);
        QVERIFY(!bench.window.frame());
        bench.window.lockOnceAlone(); // once more, of a vault that is closed
        QCOMPARE(locked.size(), 1);
    }

    void whatNobodyIsBusyWithIsPackedByItself()
    {
        WindowBench bench;
        bench.window.open(bench.open(u"antoine"_s));
        auto &workspace = *bench.window.workspace();
        workspace.setPackingDelay(50);
        const auto run = [&](const QString &sql) {
            return workspace.writer()->runAndWait([&](Services &services) -> Result<qint64> {
                QSqlQuery query(services.connection().driver().createResult());
                if (!query.exec(sql))
                    return Failure{ErrorCode::Database, query.lastError().text()};
                return query.next() ? query.value(0).toLongLong() : 0;
            });
        };
        const auto blocks = [&] { return run(u"SELECT count(*) FROM facts_block"_s).value(); };
        const auto changed = [&] { emit workspace.changes().personChanged({}); };
        QVERIFY_OK(run(
            u"INSERT INTO person (person_id, uuid, search_key, sort_key, created_at, changed_at) VALUES (20000, 'far', 'p', x'00', 0, 0)"_s));

        changed();
        EVENTUALLY_EQUAL(blocks(), 157); // more than are packed at once

        QVERIFY_OK(run(u"UPDATE person SET kind = 'consumer' WHERE person_id = 20000"_s));
        QCOMPARE(blocks(), 156);
        changed();
        EVENTUALLY_EQUAL(blocks(), 157);

        // What a reading connection cannot read, the writer packs anew.
        QVERIFY_OK(run(u"UPDATE facts_block SET facts = x'ff' WHERE facts_block_id = 156"_s));
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"^1 blocks of facts could not be read"_s));
        BackgroundTask task;
        int answers = 0;
        workspace.readAside(
            task,
            [session = workspace.session()](Services &services, AsideControl &) -> Result<int> {
                ContactQuestion question;
                question.purpose = u"commercial"_s;
                int count = 0;
                const auto done = services.contactability().ofEveryone(
                    session, question, [&count](const PersonVerdict &) { return ++count > 0; });
                return done ? Result<int>(count) : Failure{done.error()};
            },
            &task, [&](const Result<int> &count) { answers = count.value_or(-1); });
        EVENTUALLY_EQUAL(answers, 6);
        EVENTUALLY_EQUAL(run(u"SELECT count(*) FROM facts_block WHERE facts <> x'ff'"_s).value(),
                         157);
    }

    void theKeychainAnchorsTheSealOfAVaultThatTheWindowCloses()
    {
        WindowBench bench;
        bench.window.open(bench.open(u"antoine"_s));
        QCOMPARE(bench.window.workspace()->secretStore(), &bench.store);

        bench.window.lock();

        QCOMPARE(bench.store.names().size(), 1);
        QVERIFY(bench.store.names().first().startsWith(u"entente/seal/"_s));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

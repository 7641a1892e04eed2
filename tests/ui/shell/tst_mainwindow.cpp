// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/fixedclock.h"
#include "tests/support/verify.h"
#include "tests/ui/support/scriptedprompter.h"
#include "ui/setup/startscreen.h"
#include "ui/setup/unlockscreen.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/settings.h"
#include "ui/support/workspace.h"

#include <QLineEdit>
#include <QSignalSpy>
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

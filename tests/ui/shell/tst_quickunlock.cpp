// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keychain/keychainsecretstore.h"
#include "core/vault/vault.h"
#include "tests/support/fixedclock.h"
#include "tests/support/verify.h"
#include "tests/ui/support/scriptedprompter.h"
#include "ui/setup/startscreen.h"
#include "ui/setup/unlockscreen.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/support/settings.h"
#include "ui/support/workspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

/// The wrapper script says whether this run has a service: "tst_quickunlock --none" has a bus and nobody on it.
bool hasKeychain()
{
    return !QCoreApplication::arguments().contains(u"--none"_s);
}

} // namespace

/// What is switched on in the settings works at the unlock screen, with the system's own keychain.
class TestQuickUnlock final : public QObject
{
    Q_OBJECT
private slots:
    void whatTheSettingsStoredOpensTheVaultAtTheUnlockScreen()
    {
        QTemporaryDir place;
        FixedClock clock;
        vault::CreateRequest request;
        request.folder = place.filePath(u"Atelier"_s);
        request.company = u"Atelier Lumen"_s;
        request.country = u"FR"_s;
        request.adminName = u"antoine"_s;
        request.language = u"fr"_s;
        request.kdf = {64 << 10, 1};
        request.waive = {true, true};
        const auto password = SecretBuffer::fromBytes("right");
        const auto created = vault::Vault::create(request, password, clock);
        QVERIFY_OK(created);
        ScriptedPrompter prompter;
        SettingsFile settings(place.filePath(u"settings.ini"_s));
        vault::KeychainSecretStore store(vault::kKeychainService.toString(), 5000);
        MainWindow window({settings, clock, nullptr, &store, [&](QWidget *) { return &prompter; }});
        window.show();
        vault::OpenRequest opening{created->folder, u"antoine"_s};
        opening.anchor = &store;
        auto opened = vault::Vault::open(opening, password, clock);
        QVERIFY_OK(opened);
        window.open(*std::move(opened));
        QVERIFY(window.frame());

        window.frame()->goTo(u"settings"_s);
        auto *wish = window.frame()->findChild<QCheckBox *>(u"quickUnlockCheckBox"_s);
        QVERIFY(wish && !wish->isChecked());
        wish->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(wish->isEnabled(), 20000);
        QCOMPARE(wish->isChecked(), hasKeychain());
        window.lock();
        window.start(created->folder, u"antoine"_s);
        auto *unlock = window.startScreen()->unlock();
        QCOMPARE(unlock->quickButton()->isVisibleTo(unlock), hasKeychain());
        if (!hasKeychain())
            return;

        QTest::mouseClick(unlock->quickButton(), Qt::LeftButton);

        QTRY_VERIFY_WITH_TIMEOUT(window.frame(), 20000);
        QVERIFY(window.workspace()->vault().isQuick());
        QVERIFY2(window.workspace()->vault().notices().empty(), "the seal in the keychain agrees");
        window.lock();
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TestQuickUnlock test;
    auto arguments = QCoreApplication::arguments();
    arguments.removeAll(u"--none"_s);
    return QTest::qExec(&test, arguments);
}
#include "tst_quickunlock.moc"

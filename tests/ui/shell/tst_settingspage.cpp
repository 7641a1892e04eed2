// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakesecretstore.h"
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/setup/newpassword.h"
#include "ui/shell/passworddialog.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/userscard.h"
#include "ui/support/settings.h"
#include "ui/widgets/secretedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kGoodPhrase = "Zephyr-Mangrove-Ocarina-58";

void typeSecret(SecretEdit *field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

void typeNewPassword(PasswordDialog &dialog)
{
    typeSecret(dialog.newPassword()->first(), QString::fromLatin1(kGoodPhrase));
    typeSecret(dialog.newPassword()->second(), QString::fromLatin1(kGoodPhrase));
}

QPushButton *buttonCalled(QWidget &within, const QString &text)
{
    for (auto *button : within.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

/// The dialog that a click has opened; it lives with the page's window.
PasswordDialog *openedDialog(QWidget &page)
{
    return page.window()->findChild<PasswordDialog *>();
}

struct SettingsBench
{
    TestWorkspace test;
    FakeSecretStore store;
    RecordingNavigator navigator;
    QTemporaryDir place;
    SettingsFile settings{place.filePath(u"settings.ini"_s)};
    std::unique_ptr<SettingsPage> page;

    explicit SettingsBench(bool withStore = true)
    {
        if (withStore)
            test.workspace().setSecretStore(&store);
        page = std::make_unique<SettingsPage>(test.workspace(), settings, navigator);
        page->activate();
    }

    /// After a wrong password nobody may try again at once.
    void waitOutTheDelay() { test.clock().advance(3600); }
    QCheckBox *quick() { return page->findChild<QCheckBox *>(u"quickUnlockCheckBox"_s); }
    bool opensWith(const char *password)
    {
        waitOutTheDelay();
        return test
            .write([&](Services &services) {
                auto users = services.vault().changePassword(SecretBuffer::fromBytes(password),
                                                             SecretBuffer::fromBytes(password),
                                                             {true, true});
                return users;
            })
            .has_value();
    }
};

} // namespace

class TestSettingsPage final : public QObject
{
    Q_OBJECT
private slots:
    void quickUnlockIsOffUntilItIsWished()
    {
        SettingsBench bench;
        QVERIFY(!bench.quick()->isChecked());
        QVERIFY(bench.quick()->isEnabled());
        QVERIFY(bench.store.names().isEmpty());

        bench.quick()->setChecked(true);

        EVENTUALLY(bench.quick()->isEnabled());
        QVERIFY(bench.quick()->isChecked());
        QCOMPARE(bench.store.names().size(), 1);
        QVERIFY(bench.store.names().first().startsWith(u"entente/quick/"_s));
        QCOMPARE(bench.navigator.told, QStringList());

        bench.quick()->setChecked(false);

        EVENTUALLY(bench.quick()->isEnabled());
        QVERIFY(!bench.quick()->isChecked());
        QVERIFY(bench.store.names().isEmpty());
    }

    void aKeychainThatRefusesLeavesQuickUnlockOffAndSaysSo()
    {
        SettingsBench bench;
        bench.store.breakDown();

        bench.quick()->setChecked(true);

        EVENTUALLY_EQUAL(bench.navigator.told.size(), 1);
        QVERIFY(!bench.quick()->isChecked());
        QVERIFY(bench.quick()->isEnabled());
    }

    void withoutAKeychainTheReasonStandsBesideTheBox()
    {
        SettingsBench bench(false);

        QVERIFY(!bench.quick()->isEnabled());
        QVERIFY(!bench.quick()->toolTip().isEmpty());
    }

    void theOwnPasswordIsChangedOnlyWithTheOldOne()
    {
        SettingsBench bench;
        QTest::mouseClick(buttonCalled(*bench.page, SettingsPage::tr("Change the password…")),
                          Qt::LeftButton);
        QPointer<PasswordDialog> dialog = openedDialog(*bench.page);
        QVERIFY(dialog);
        typeSecret(dialog->oldPassword(), u"not it"_s);
        typeNewPassword(*dialog);
        QSignalSpy submitted(dialog, &PasswordDialog::submitted);

        QTest::mouseClick(buttonCalled(*dialog, PasswordDialog::tr("Change the password")),
                          Qt::LeftButton);
        QCOMPARE(submitted.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(dialog && dialog->newPassword()->isEnabled(), 20000);
        QVERIFY2(dialog->isVisible(), "a wrong old password is said in the dialog");
        QVERIFY(bench.opensWith("demo-demo-demo"));
        QCOMPARE(bench.navigator.told, QStringList());

        bench.waitOutTheDelay();
        typeSecret(dialog->oldPassword(), u"demo-demo-demo"_s);
        typeNewPassword(*dialog);
        QTest::mouseClick(buttonCalled(*dialog, PasswordDialog::tr("Change the password")),
                          Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.navigator.told.size(), 1, 20000);
        EVENTUALLY(!dialog);
        QVERIFY(!bench.opensWith("demo-demo-demo"));
        QVERIFY(bench.opensWith(kGoodPhrase));
    }

    void theDialogSaysWhatIsMissing()
    {
        PasswordDialog dialog(PasswordDialog::Purpose::NewUser, {});
        auto *save = buttonCalled(dialog, PasswordDialog::tr("Add the user"));
        QSignalSpy submitted(&dialog, &PasswordDialog::submitted);
        QVERIFY(!save->isEnabled());

        typeNewPassword(dialog);
        QVERIFY2(!save->isEnabled(), "the name is still missing");
        typeSecret(dialog.newPassword()->second(), u"x"_s);
        dialog.findChild<QLineEdit *>()->setText(u"salome"_s);
        QVERIFY2(!save->isEnabled(), "the two passwords differ");
        dialog.newPassword()->clear();
        typeNewPassword(dialog);
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);

        QCOMPARE(submitted.size(), 1);
        QCOMPARE(dialog.userName(), u"salome"_s);
        QCOMPARE(dialog.role(), Role::Salesperson);
        const auto typed = dialog.takeNew();
        QVERIFY(typed.equals(SecretBuffer::fromBytes(kGoodPhrase)));
        QVERIFY2(dialog.newPassword()->first()->isEmpty()
                     && dialog.newPassword()->second()->isEmpty(),
                 "what is handed over is no longer in the fields");
    }

    void escapeLeavesThePasswordAsItIs()
    {
        PasswordDialog dialog(PasswordDialog::Purpose::OwnPassword, {});
        QSignalSpy submitted(&dialog, &PasswordDialog::submitted);
        dialog.show();
        typeSecret(dialog.oldPassword(), u"demo-demo-demo"_s);
        typeNewPassword(dialog);

        QTest::keyClick(&dialog, Qt::Key_Escape);

        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QCOMPARE(submitted.size(), 0);
    }

    void aUserIsAddedWithARoleAndOpensTheVault()
    {
        SettingsBench bench;
        auto *card = bench.page->findChild<UsersCard *>();
        QVERIFY(card);
        QTest::mouseClick(buttonCalled(*card, UsersCard::tr("Add a user")), Qt::LeftButton);
        QPointer<PasswordDialog> dialog = openedDialog(*bench.page);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(u"salome"_s);
        auto *role = dialog->findChild<QComboBox *>();
        role->setCurrentIndex(role->findData(int(Role::Administrator)));
        typeNewPassword(*dialog);

        QTest::mouseClick(buttonCalled(*dialog, PasswordDialog::tr("Add the user")),
                          Qt::LeftButton);

        QTRY_COMPARE_WITH_TIMEOUT(bench.navigator.told.size(), 1, 30000);
        EVENTUALLY(!dialog);
        const auto users = bench.test.workspace().vault().users();
        QVERIFY_OK(users);
        QCOMPARE(users->size(), size_t(2));
        QCOMPARE(users->back().displayName, u"salome"_s);
        QCOMPARE(users->back().role, Role::Administrator);
        QVERIFY(namesIn(*card).contains(u"salome"_s));
    }

    void whoIsDisabledIsAskedAboutAndNoLongerOpensTheVault()
    {
        SettingsBench bench;
        QVERIFY_OK(bench.test.write([](Services &services) {
            return services.vault().addUser(u"salome"_s, Role::Salesperson,
                                            SecretBuffer::fromBytes("right"), {64 << 10, 1},
                                            {true, true});
        }));
        auto *card = bench.page->findChild<UsersCard *>();
        card->load();
        auto *disable = buttonCalled(*card, UsersCard::tr("Disable"));
        QVERIFY2(disable, "only the other user has the button");
        QCOMPARE(card->findChildren<QPushButton *>().size(), 2); // that one and "Add a user"

        bench.test.prompter().willAnswer(false);
        QTest::mouseClick(disable, Qt::LeftButton);
        QVERIFY((*bench.test.workspace().vault().users()).back().isActive);

        bench.test.prompter().willAnswer(true);
        QTest::mouseClick(disable, Qt::LeftButton);

        EVENTUALLY(!bench.test.workspace().vault().users()->back().isActive);
        EVENTUALLY(!buttonCalled(*card, UsersCard::tr("Disable")));
        QCOMPARE(bench.navigator.told, QStringList());
    }

private:
    static QStringList namesIn(const QWidget &card)
    {
        QStringList names;
        for (const auto *label : card.findChildren<QLabel *>())
            names.append(label->text());
        return names;
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"

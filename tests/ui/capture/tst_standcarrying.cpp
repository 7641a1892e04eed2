// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/copyregister.h"
#include "tests/support/patience.h"
#include "tests/support/standbench.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/capture/standkeydialog.h"
#include "ui/capture/standpassworddialog.h"
#include "ui/capture/tradeshowspage.h"
#include "ui/setup/recoverykeyview.h"
#include "ui/shell/passworddialog.h"
#include "ui/support/theme.h"
#include "ui/widgets/secretedit.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kCarriersPhrase = "Zephyr-Mangrove-Ocarina-58";
constexpr auto kStaffsPhrase = "Quartz-Lagoon-Bassoon-71";

void typeStandSecret(SecretEdit *field, const char *text)
{
    QInputMethodEvent event;
    event.setCommitString(QString::fromLatin1(text));
    QApplication::sendEvent(field, &event);
}

} // namespace

/// The window's way to a stand's vault and back: its recovery key is shown, its folder does not stay unnoticed.
class TestStandCarrying final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }

    void aStandsVaultGoesOutWithItsKeyShownAndComesHomeToBeDeleted()
    {
        TestWorkspace bench;
        RecordingNavigator navigator;
        QTemporaryDir place;
        const auto show = *bench.write([&](Services &services) {
            publishNotices(services, bench.session());
            return services.tradeShows().add(bench.session(), lampShow());
        });
        TradeShowsPage page(bench.workspace(), navigator);
        bench.prompter().willChoose(place.path());
        page.carry(show);
        auto *passwords = page.findChild<StandPasswordDialog *>();
        typeStandSecret(passwords->ownField(), kCarriersPhrase);
        typeStandSecret(passwords->staffField(), kStaffsPhrase);
        passwords->namesField()->setText(u"lou, , ada"_s);
        QTest::mouseClick(passwords->goButton(), Qt::LeftButton);

        EVENTUALLY(page.findChild<StandKeyDialog *>());
        QPointer<StandKeyDialog> key = page.findChild<StandKeyDialog *>();
        QVERIFY(key->keyView()->groupCount() > 2);
        QVERIFY(!key->doneButton()->isEnabled());
        key->reject();
        QVERIFY2(key->isVisible(), "nobody goes on before the key is written down");
        key->noted()->setChecked(true);
        QTest::mouseClick(key->doneButton(), Qt::LeftButton);
        EVENTUALLY(!key);
        const QDir folder(place.filePath(u"stand-%1.entente"_s.arg(show.uuid.right(4))));
        QVERIFY(folder.exists());
        QCOMPARE(bench.workspace().reading().copies().list(bench.session())->size(), 1);

        bench.prompter().willChoose(folder.path());
        bench.prompter().willAnswer(true);
        page.bringHome();
        auto *home = page.findChild<StandPasswordDialog *>();
        typeStandSecret(home->ownField(), kCarriersPhrase);
        QTest::mouseClick(home->goButton(), Qt::LeftButton);

        EVENTUALLY_EQUAL(navigator.told.size(), 3);
        QVERIFY(!folder.exists());
        QVERIFY(bench.workspace().reading().copies().list(bench.session())->first().isDestroyed());
    }

    void anExhibitorIsOfferedInAStandsVaultAlone()
    {
        PasswordDialog dialog(PasswordDialog::Purpose::NewUser, {});
        auto *roles = dialog.findChild<QComboBox *>();
        const auto offered = [&] {
            return roles->findData(static_cast<int>(Role::Exhibitor)) >= 0;
        };

        QVERIFY(!offered());
        dialog.offerExhibitor();
        QVERIFY(offered());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestStandCarrying)
#include "tst_standcarrying.moc"

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recoverykey.h"
#include "core/vault/vault.h"
#include "tests/support/fixedclock.h"
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/scriptedprompter.h"
#include "ui/setup/companystep.h"
#include "ui/setup/firstrun.h"
#include "ui/setup/laststeps.h"
#include "ui/setup/newpassword.h"
#include "ui/setup/passwordstep.h"
#include "ui/setup/phrase.h"
#include "ui/setup/recoverykeyview.h"
#include "ui/setup/startscreen.h"
#include "ui/setup/unlockscreen.h"
#include "ui/support/settings.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/wizardfooter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

constexpr vault::KdfParameters kCheapKdf{64 << 10, 1};
constexpr vault::Waivers kNoLimits{true, true};

void typeInto(SecretEdit *field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

/// A start screen on an empty folder; what it opens is kept.
struct Start
{
    QTemporaryDir folder;
    FixedClock clock;
    ScriptedPrompter prompter;
    SettingsFile settings{folder.filePath(u"settings.ini"_s)};
    StartScreen screen{settings, clock, prompter, nullptr};
    std::unique_ptr<vault::Vault> opened;
    StartingPoint begin = StartingPoint::Empty;

    Start()
    {
        QDir(folder.path()).mkdir(u"vaults"_s);
        screen.setWaivers(kCheapKdf, kNoLimits);
        screen.setVaultParent(place());
        screen.setOnOpened([this](std::unique_ptr<vault::Vault> vault, StartingPoint with) {
            opened = std::move(vault);
            begin = with;
        });
        screen.resize(1366, 768);
        screen.show();
    }
    QString place() const { return folder.filePath(u"vaults"_s); }
    QStringList left() const
    {
        return QDir(place()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QString makeVault(const char *password = "juste assez") const
    {
        vault::CreateRequest request;
        request.folder = place() + u"/Atelier Lumen.entente"_s;
        request.company = u"Atelier Lumen"_s;
        request.country = u"FR"_s;
        request.adminName = u"Antoine Caron"_s;
        request.kdf = kCheapKdf;
        request.waive = kNoLimits;
        const auto created = vault::Vault::create(request, SecretBuffer::fromBytes(password),
                                                  clock);
        return created ? created->folder : QString();
    }
    void answerCompany()
    {
        screen.firstRun()->companyStep()->company()->setText(u"Atelier Lumen"_s);
        screen.firstRun()->next();
    }
    void answerPassword(const QString &password = u"volet pastèque"_s)
    {
        auto *step = screen.firstRun()->passwordStep();
        step->userName()->setText(u"Antoine Caron"_s);
        typeInto(step->password()->first(), password);
        typeInto(step->password()->second(), password);
        screen.firstRun()->next();
    }
};

} // namespace

class TestSetup final : public QObject
{
    Q_OBJECT
private slots:
    void theFirstRunMakesAVaultThatOpens()
    {
        Start start;
        start.screen.start({});
        auto *run = start.screen.firstRun();
        start.answerCompany();
        QCOMPARE(run->currentStep(), 1);
        start.answerPassword();
        EVENTUALLY_EQUAL(run->currentStep(), 2);
        run->sheetStep()->noted()->setChecked(true);
        run->next();
        run->next();
        QCOMPARE(run->currentStep(), 4);
        QVERIFY(!QFileInfo::exists(start.place() + u"/Atelier Lumen.entente"_s));
        run->next();

        EVENTUALLY(start.opened);
        QCOMPARE(start.left(), QStringList{u"Atelier Lumen.entente"_s});
        QCOMPARE(start.opened->session().displayName(), u"Antoine Caron"_s);
        QCOMPARE(start.settings.value(settings::kVault), start.opened->folder());
        QVERIFY_OK(start.opened->close());
        QVERIFY_OK(vault::Vault::open({start.opened->folder(), u"Antoine Caron"_s},
                                      SecretBuffer::fromBytes("volet pastèque"), start.clock));
    }

    void theRecoveryKeyMustBeShownToBeKept()
    {
        Start start;
        start.screen.start({});
        auto *run = start.screen.firstRun();
        start.answerCompany();
        start.answerPassword();
        EVENTUALLY_EQUAL(run->currentStep(), 2);
        auto *sheet = run->sheetStep();
        QCOMPARE(sheet->keyView()->groupCount(), 11);
        run->next();
        QCOMPARE(run->currentStep(), 2);

        sheet->groupField(0)->setText(u"AAAAA"_s);
        run->next();
        QCOMPARE(run->currentStep(), 2);
        QVERIFY(sheet->askedGroup(0) != sheet->askedGroup(1));
        sheet->noted()->setChecked(true);
        run->next();
        QCOMPARE(run->currentStep(), 3);
    }

    void quittingLeavesNothing_data()
    {
        QTest::addColumn<bool>("madeAlready");
        QTest::newRow("after the firm") << false;
        QTest::newRow("after the vault was made") << true;
    }
    void quittingLeavesNothing()
    {
        QFETCH(bool, madeAlready);
        Start start;
        start.screen.start({});
        auto *run = start.screen.firstRun();
        start.answerCompany();
        if (madeAlready) {
            start.answerPassword();
            EVENTUALLY_EQUAL(run->currentStep(), 2);
            QVERIFY(!start.left().isEmpty());
        }
        int quits = 0;
        connect(&start.screen, &StartScreen::quitRequested, this, [&] { ++quits; });
        start.prompter.willAnswer(false);
        QTest::keyClick(run, Qt::Key_Escape);
        QCOMPARE(quits, 0);
        start.prompter.willAnswer(true);
        QTest::keyClick(run, Qt::Key_Escape);

        QCOMPARE(quits, 1);
        QVERIFY(start.screen.mayClose()); // without asking again
        QCOMPARE(start.left(), QStringList());
    }

    void closingTheWindowLeavesNothing()
    {
        const auto start = std::make_unique<Start>();
        QTemporaryDir other;
        start->screen.setVaultParent(other.path());
        start->screen.start({});
        start->answerCompany();
        start->answerPassword();
        EVENTUALLY_EQUAL(start->screen.firstRun()->currentStep(), 2);
        start->prompter.willAnswer(true);

        QVERIFY(start->screen.mayClose());
        QVERIFY(QDir(other.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void enterGoesOnAndTheFirstFieldHasTheFocus()
    {
        Start start;
        start.screen.start({});
        start.screen.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&start.screen));
        auto *run = start.screen.firstRun();
        QCOMPARE(start.screen.focusWidget(), run->companyStep()->language());

        QTest::keyClick(run->companyStep()->language(), Qt::Key_Tab);
        QCOMPARE(start.screen.focusWidget(), run->companyStep()->company());
        QTest::keyClick(run->companyStep()->company(), Qt::Key_Return);
        QCOMPARE(run->currentStep(), 0);
        QTest::keyClicks(run->companyStep()->company(), u"Atelier Lumen"_s);
        QTest::keyClick(run->companyStep()->company(), Qt::Key_Return);
        QCOMPARE(run->currentStep(), 1);
        QCOMPARE(start.screen.focusWidget(), run->passwordStep()->userName());
        QTest::keyClick(run->passwordStep()->userName(), Qt::Key_Tab);
        QCOMPARE(start.screen.focusWidget(), run->passwordStep()->password()->first());
        QTest::keyClick(run->passwordStep()->password()->first(), Qt::Key_Return);
        QCOMPARE(start.screen.focusWidget(), run->passwordStep()->password()->second());
    }

    void aWeakPasswordHoldsTheStep()
    {
        Start start;
        start.screen.setWaivers(kCheapKdf, {});
        start.screen.start({});
        auto *run = start.screen.firstRun();
        start.answerCompany();
        start.answerPassword(u"azerty"_s);

        QCOMPARE(run->currentStep(), 1);
        QVERIFY(!run->passwordStep()->problem().isEmpty());
        QVERIFY(!run->footer()->nextButton()->isEnabled());
    }

    void aProposedPhraseIsStrongAndTypedOnceMore_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << u"fr"_s;
        QTest::newRow("English") << u"en"_s;
    }
    void aProposedPhraseIsStrongAndTypedOnceMore()
    {
        QFETCH(QString, language);
        QVERIFY(phraseLength(language) * std::log2(phraseListSize(language)) >= 80);
        NewPassword fields;
        const auto phrase = proposePhrase(language);
        QVERIFY(!phrase.equals(proposePhrase(language)));
        fields.propose(phrase);

        QVERIFY(fields.verdict().isAccepted());
        QVERIFY(fields.first()->isRevealed());
        QVERIFY(!fields.problem().isEmpty());
        fields.second()->setSecret(phrase);
        QCOMPARE(fields.problem(), QString());
        QVERIFY(fields.take().equals(phrase));
        QVERIFY(fields.first()->isEmpty() && fields.second()->isEmpty());
    }

    void aVaultWithOneUserAsksForThePasswordOnly()
    {
        Start start;
        start.screen.start(start.makeVault("mot de passe é"));
        auto *unlock = start.screen.unlock();
        QVERIFY(!unlock->user()->isVisible());
        typeInto(unlock->password(), u"mot de passe é"_s);
        QTest::keyClick(unlock->password(), Qt::Key_Return);

        EVENTUALLY(start.opened);
        QCOMPARE(start.opened->session().displayName(), u"Antoine Caron"_s);
        QVERIFY(unlock->password()->isEmpty());
    }

    void aWrongPasswordSaysSoAndCounts()
    {
        Start start;
        start.screen.start(start.makeVault());
        auto *unlock = start.screen.unlock();
        typeInto(unlock->password(), u"faux"_s);
        QTest::keyClick(unlock->password(), Qt::Key_Return);

        EVENTUALLY(!unlock->problem().isEmpty());
        QVERIFY(!unlock->openButton()->isEnabled());
        QCOMPARE(unlock->password()->length(), 4);
        QVERIFY(vault::Vault::waitMs(start.place() + u"/Atelier Lumen.entente"_s, {}, start.clock)
                > 0);
        start.clock.advance(60);
        EVENTUALLY(unlock->openButton()->isEnabled());
        unlock->password()->clear();
        typeInto(unlock->password(), u"juste assez"_s);
        QTest::keyClick(unlock->password(), Qt::Key_Return);
        EVENTUALLY(start.opened);
    }

    void aVaultInUseSaysSoAndCanBeTriedAgain()
    {
        Start start;
        const auto folder = start.makeVault();
        auto other = vault::Vault::open({folder, u"Antoine Caron"_s},
                                        SecretBuffer::fromBytes("juste assez"), start.clock);
        QVERIFY_OK(other);
        start.screen.start(folder);
        auto *unlock = start.screen.unlock();
        typeInto(unlock->password(), u"juste assez"_s);
        QTest::keyClick(unlock->password(), Qt::Key_Return);
        EVENTUALLY(!unlock->password()->isVisible());

        QVERIFY_OK((*other)->close());
        start.screen.start(folder);
        QVERIFY(unlock->password()->isVisible());
        typeInto(unlock->password(), u"juste assez"_s);
        QTest::keyClick(unlock->password(), Qt::Key_Return);
        EVENTUALLY(start.opened);
    }

    void aMissingVaultIsSaidBeforeAnythingIsTyped()
    {
        Start start;
        start.screen.start(start.place() + u"/nowhere.entente"_s);

        QVERIFY(!start.screen.unlock()->password()->isVisible());
    }

    void theRecoverySheetOpensWithANewPassword()
    {
        Start start;
        vault::CreateRequest request;
        request.folder = start.place() + u"/Lumen"_s;
        request.company = u"Atelier Lumen"_s;
        request.adminName = u"Antoine Caron"_s;
        request.kdf = kCheapKdf;
        request.waive = kNoLimits;
        const auto created = vault::Vault::create(request, SecretBuffer::fromBytes("oublié"),
                                                  start.clock);
        QVERIFY_OK(created);
        start.screen.start(created->folder);
        auto *unlock = start.screen.unlock();
        unlock->showRecovery();
        unlock->recoveryKey()->setSecret(created->recoveryKey);
        typeInto(unlock->newPassword()->first(), u"tout neuf"_s);
        typeInto(unlock->newPassword()->second(), u"tout neuf"_s);
        QTest::keyClick(unlock->newPassword()->second(), Qt::Key_Return);

        EVENTUALLY(start.opened);
        QVERIFY_OK(start.opened->close());
        QVERIFY_OK(vault::Vault::open({created->folder, u"Antoine Caron"_s},
                                      SecretBuffer::fromBytes("tout neuf"), start.clock));
    }
};

QTEST_MAIN(TestSetup)
#include "tst_setup.moc"

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testworkspace.h"
#include "ui/consent/consentdialog.h"
#include "ui/consent/withdrawdialog.h"
#include "ui/exchange/exportpage.h"
#include "ui/exchange/exportpassportform.h"
#include "ui/exchange/exportprotection.h"
#include "ui/exchange/importgateform.h"
#include "ui/exchange/importpage.h"
#include "ui/rights/accesspage.h"
#include "ui/rights/erasurepage.h"
#include "ui/rights/privacypage.h"
#include "ui/rights/reviewlist.h"
#include "ui/setup/newpassword.h"
#include "ui/support/theme.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/signaturepad.h"
#include "ui/widgets/wizardfooter.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

struct Shot
{
    QString name;
    std::function<std::unique_ptr<QWidget>(test::TestWorkspace &, test::RecordingNavigator &,
                                           const Person &)>
        make;
};

std::unique_ptr<QWidget> consentShot(test::TestWorkspace &place, test::RecordingNavigator &,
                                     const Person &person)
{
    return std::make_unique<ConsentDialog>(place.workspace(), person);
}

std::unique_ptr<QWidget> consentTickedShot(test::TestWorkspace &place, test::RecordingNavigator &,
                                           const Person &person)
{
    auto dialog = std::make_unique<ConsentDialog>(place.workspace(), person);
    dialog->grid()->box({u"commercial"_s, Channel::Email})->setChecked(true);
    dialog->grid()->box({u"commercial"_s, Channel::Sms})->setChecked(true);
    dialog->pad()->setSignature({{500, 100},
                                 {{{{120, 70}, 0, 1.0},
                                   {{180, 20}, 90, 1.0},
                                   {{210, 80}, 120, 1.0},
                                   {{330, 50}, 200, 1.0}}}});
    return dialog;
}

std::unique_ptr<QWidget> withdrawShot(test::TestWorkspace &place, test::RecordingNavigator &,
                                      const Person &person)
{
    return std::make_unique<WithdrawDialog>(place.workspace(), person);
}

std::unique_ptr<ErasurePage> erasureAt(test::TestWorkspace &place,
                                       test::RecordingNavigator &navigator, const Person &person,
                                       int step)
{
    auto page = std::make_unique<ErasurePage>(place.workspace(), navigator, person.id);
    page->footer()->nextButton()->click();
    page->setIdentityCheck(u"known_email"_s);
    for (int i = 0; i < 200 && page->step() < step; ++i) {
        if (page->step() == ErasurePage::PlanStep) {
            for (int each = 0; page->reviews()->choice(each); ++each)
                page->reviews()->choice(each)->setCurrentIndex(0);
        }
        if (page->step() == ErasurePage::SummaryStep)
            page->confirmation()->setText(u"erase"_s);
        if (page->footer()->nextButton()->isEnabled())
            page->footer()->nextButton()->click();
        QTest::qWait(20);
    }
    return page;
}

std::unique_ptr<QWidget> erasurePlanShot(test::TestWorkspace &place,
                                         test::RecordingNavigator &navigator, const Person &person)
{
    return erasureAt(place, navigator, person, ErasurePage::PlanStep);
}

std::unique_ptr<QWidget> erasureSummaryShot(test::TestWorkspace &place,
                                            test::RecordingNavigator &navigator,
                                            const Person &person)
{
    return erasureAt(place, navigator, person, ErasurePage::SummaryStep);
}

std::unique_ptr<QWidget> erasureDoneShot(test::TestWorkspace &place,
                                         test::RecordingNavigator &navigator, const Person &)
{
    const auto gone = place.addPerson(u"Helene"_s, u"Marchetti"_s, PersonKind::Consumer,
                                      u"h.marchetti@courriel.example"_s);
    return erasureAt(place, navigator, gone, ErasurePage::ResultStep);
}

std::unique_ptr<QWidget> accessShot(test::TestWorkspace &place, test::RecordingNavigator &navigator,
                                    const Person &person)
{
    auto page = std::make_unique<AccessPage>(place.workspace(), navigator, person.id);
    page->footer()->nextButton()->click();
    page->setIdentityCheck(u"known_email"_s);
    page->footer()->nextButton()->click();
    QTest::qWait(200);
    return page;
}

std::unique_ptr<QWidget> accessReadingShot(test::TestWorkspace &place,
                                           test::RecordingNavigator &navigator,
                                           const Person &person)
{
    auto page = accessShot(place, navigator, person);
    static_cast<AccessPage *>(page.get())->footer()->nextButton()->click();
    return page;
}

std::unique_ptr<QWidget> identityShot(test::TestWorkspace &place,
                                      test::RecordingNavigator &navigator, const Person &person)
{
    auto page = std::make_unique<ErasurePage>(place.workspace(), navigator, person.id);
    page->footer()->nextButton()->click();
    return page;
}

std::unique_ptr<QWidget> importShot(test::TestWorkspace &place, test::RecordingNavigator &navigator,
                                    const Person &)
{
    static QTemporaryDir folder;
    QFile file(folder.filePath(u"visiteurs-lyon.csv"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("NOM;PRENOM;Mail;Tel;Societe;Date visite;Remarques;Date naiss.\n"
                   "MARCHAND;Zoe;z.marchand@ferme.example;06.39.98.20.11;La "
                   "Ferme;17/11/2026;rappeler en decembre;12/04/1987\n"
                   "Le Bihan;Gael;g.lebihan@poste.example;063998;Cabinet Ozturk;18/11/2026;;\n"
                   "Ozturk;Nuran;pas une adresse;33639981734;;18/11/2026;;\n");
        file.close();
    }
    auto page = std::make_unique<ImportPage>(place.workspace(), navigator, file.fileName());
    for (int i = 0; i < 100 && page->isWorking(); ++i)
        QTest::qWait(20);
    page->gate()->source()->setText(u"Salon de Lyon"_s);
    page->gate()->fromThemselves()->setChecked(true);
    return page;
}

std::unique_ptr<QWidget> importCheckShot(test::TestWorkspace &place,
                                         test::RecordingNavigator &navigator, const Person &person)
{
    auto page = importShot(place, navigator, person);
    auto *import = static_cast<ImportPage *>(page.get());
    import->gate()->basis()->setCurrentIndex(0);
    import->gate()->noProof()->setChecked(true);
    import->footer()->nextButton()->click();
    for (int i = 0; i < 100 && import->isWorking(); ++i)
        QTest::qWait(20);
    return page;
}

std::unique_ptr<ExportPage> exportAt(test::TestWorkspace &place,
                                     test::RecordingNavigator &navigator, ExportPage::Step step)
{
    static QTemporaryDir folder;
    auto page = std::make_unique<ExportPage>(place.workspace(), navigator, QList<PersonId>(),
                                             ExportScope::Everyone);
    if (step == ExportPage::ChoiceStep)
        return page;
    page->footer()->nextButton()->click();
    page->passport()->purpose()->setText(u"Impression des cartes de voeux"_s);
    page->passport()->recipient()->setText(u"Imprimerie Durand"_s);
    page->passport()->contactBox()->setChecked(true);
    QTest::qWait(300);
    if (step == ExportPage::PassportStep)
        return page;
    page->passport()->leaveOutBox()->setChecked(false);
    page->footer()->nextButton()->click();
    const auto phrase = SecretBuffer::fromBytes("lampe hiver chemin oiseau verger cuivre");
    page->protection()->password()->first()->setSecret(phrase);
    page->protection()->password()->second()->setSecret(phrase);
    QTest::qWait(300);
    if (step == ExportPage::ProtectionStep)
        return page;
    static int number = 0;
    place.prompter().willChoose(folder.filePath(u"export-%1.zip"_s.arg(++number)));
    page->footer()->nextButton()->click();
    for (int i = 0; i < 200 && page->step() != ExportPage::ResultStep; ++i)
        QTest::qWait(20);
    return page;
}

std::unique_ptr<QWidget> exportChoiceShot(test::TestWorkspace &place,
                                          test::RecordingNavigator &navigator, const Person &)
{
    return exportAt(place, navigator, ExportPage::ChoiceStep);
}

std::unique_ptr<QWidget> exportPassportShot(test::TestWorkspace &place,
                                            test::RecordingNavigator &navigator, const Person &)
{
    return exportAt(place, navigator, ExportPage::PassportStep);
}

std::unique_ptr<QWidget> exportProtectionShot(test::TestWorkspace &place,
                                              test::RecordingNavigator &navigator, const Person &)
{
    return exportAt(place, navigator, ExportPage::ProtectionStep);
}

std::unique_ptr<QWidget> exportResultShot(test::TestWorkspace &place,
                                          test::RecordingNavigator &navigator, const Person &)
{
    return exportAt(place, navigator, ExportPage::ResultStep);
}

std::unique_ptr<QWidget> privacyShot(test::TestWorkspace &place,
                                     test::RecordingNavigator &navigator, const Person &)
{
    auto page = std::make_unique<PrivacyPage>(place.workspace(), navigator);
    page->activate();
    for (int i = 0; i < 100 && !page->hasCoverage(); ++i)
        QTest::qWait(20);
    return page;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const QString out = app.arguments().value(1, u"."_s);
    const QString only = app.arguments().value(2);
    QDir().mkpath(out);
    Theme theme(&app);
    theme.setTextPercent(app.arguments().value(3, u"100"_s).toInt());
    test::TestWorkspace place;
    test::RecordingNavigator navigator;
    const auto person = place.addPerson(u"Julien"_s, u"Faure"_s, PersonKind::Consumer,
                                        u"j.faure@courriel.example"_s, u"06 39 98 12 60"_s);

    const auto other = place.addPerson(u"Marc"_s, u"Aubin"_s, PersonKind::Professional,
                                       u"m.aubin@halte.example"_s, {}, u"Halte Gourmande"_s);
    const auto noted = place.write([&](Services &services) {
        if (auto done = services.people().addNote(place.session(), other.id,
                                                  u"Voir Julien Faure lundi pour la livraison."_s,
                                                  place.clock().nowUtc());
            !done)
            return done;
        return services.people().addNote(place.session(), person.id, u"Rappeler mardi."_s,
                                         place.clock().nowUtc());
    });
    if (!noted)
        return 1;

    const QList<Shot> shots{{u"consent"_s, consentShot},
                            {u"consent-ticked"_s, consentTickedShot},
                            {u"withdraw"_s, withdrawShot},
                            {u"import"_s, importShot},
                            {u"import-check"_s, importCheckShot},
                            {u"export-content"_s, exportChoiceShot},
                            {u"export-passport"_s, exportPassportShot},
                            {u"export-protection"_s, exportProtectionShot},
                            {u"export-result"_s, exportResultShot},
                            {u"privacy"_s, privacyShot},
                            {u"access"_s, accessShot},
                            {u"access-reading"_s, accessReadingShot},
                            {u"identity"_s, identityShot},
                            {u"erasure-plan"_s, erasurePlanShot},
                            {u"erasure-summary"_s, erasureSummaryShot},
                            {u"erasure-done"_s, erasureDoneShot}};
    const QList<std::pair<QString, SchemeChoice>> schemes{{u"light"_s, SchemeChoice::Light},
                                                          {u"dark"_s, SchemeChoice::Dark}};
    for (const auto &[schemeName, choice] : schemes) {
        theme.setChoice(choice);
        for (const auto &shot : shots) {
            const QString file = shot.name + u'-' + schemeName + u".png"_s;
            if (!only.isEmpty() && !file.contains(only))
                continue;
            const auto page = shot.make(place, navigator, person);
            if (!page->isWindow() || !qobject_cast<QDialog *>(page.get()))
                page->resize(1170, 716);
            page->show();
            for (int i = 0; i < 20; ++i) {
                QTest::qWait(10);
            }
            page->grab().save(out + u'/' + file);
        }
    }
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/tourjobs.h"

#include "app/demonstration/tourcamera.h"
#include "core/base/atomicfile.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/duplicates/mergeview.h"
#include "ui/exchange/exportpage.h"
#include "ui/exchange/exportpassportform.h"
#include "ui/exchange/exportprotection.h"
#include "ui/exchange/importgateform.h"
#include "ui/exchange/importpage.h"
#include "ui/rights/accesspage.h"
#include "ui/rights/erasurepage.h"
#include "ui/rights/reviewlist.h"
#include "ui/setup/newpassword.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/wizardfooter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

// Visitors of a fair, with the slips that such files have: a number cut short, one line twice, one without a name.
constexpr char kTourVisitors[] =
    "NOM;PRENOM;Mail;Tel;Societe;Date visite;Remarques\r\n"
    "MARCHAND;Zoé;z.marchand@ferme.example;06 39 98 20 11;La Ferme du Plateau;17/11/2026;rappeler "
    "en décembre\r\n"
    "Le Bihan;Gaël;g.lebihan@poste.example;06 39 98;;17/11/2026;\r\n"
    "Öztürk;Nuran;contact@ozturk.example;01 99 00 34 51;Cabinet Öztürk;18/11/2026;veut le tarif "
    "2027\r\n"
    "Öztürk;Nuran;contact@ozturk.example;01 99 00 34 51;Cabinet Öztürk;18/11/2026;\r\n"
    ";;salon@inconnu.example;;;18/11/2026;\r\n"
    "Roussel;Maud;m.roussel@;06 39 98 20 47;Hôtel des Quais;19/11/2026;\r\n"
    "Delorme;Paul;p.delorme@poste.example;06 39 98 20 52;;31/02/2026;\r\n"
    "Nowak;Ewa;e.nowak@atelier.example;05 36 49 12 77;Atelier Nowak;19/11/2026;devis pour douze "
    "lampes\r\n";
constexpr char kTourPhrase[] = "lampe hiver chemin oiseau verger cuivre";

Failure stopped(const QString &where)
{
    return Failure{ErrorCode::Internal, where + u" did not come to its end"_s};
}

} // namespace

TourJobs::TourJobs(MainWindow &window, TourCamera &camera, const QString &folder)
    : m_window(window)
    , m_camera(camera)
    , m_folder(folder)
{}

Page *TourJobs::page() const
{
    return m_window.frame()->currentPage();
}

bool TourJobs::goOn()
{
    auto *next = page()->findChild<WizardFooter *>()->nextButton();
    if (!m_camera.waitFor([&] { return next->isEnabled(); }))
        return false;
    next->click();
    m_camera.settle();
    return true;
}

void TourJobs::leave()
{
    emit page()->finished();
    m_camera.settle();
}

void TourJobs::identify()
{
    goOn();
    qobject_cast<RightsWizard *>(page())->setIdentityCheck(u"known_email"_s);
    goOn();
}

Result<void> TourJobs::answerAccess(PersonId person)
{
    m_window.frame()->answerAccess(person);
    auto *access = qobject_cast<AccessPage *>(page());
    if (!access)
        return stopped(u"the answer"_s);
    m_camera.picture(m_window, u"20-access-request"_s);
    identify();
    if (!m_camera.waitFor([&] { return access->step() == AccessPage::ComposeStep; }))
        return stopped(u"the answer"_s);
    m_camera.picture(m_window, u"21-access"_s);
    goOn();
    m_camera.picture(m_window, u"22-access-reading"_s);
    goOn();
    if (!goOn() || !m_camera.waitFor([&] { return !access->shownPassword().isEmpty(); }))
        return stopped(u"the answer"_s);
    m_camera.picture(m_window, u"23-access-written"_s);
    leave();
    return {};
}

Result<void> TourJobs::erase(PersonId person)
{
    m_window.frame()->erasePerson(person);
    auto *erasure = qobject_cast<ErasurePage *>(page());
    if (!erasure)
        return stopped(u"the erasure"_s);
    identify();
    if (!m_camera.waitFor([&] { return !erasure->plan().items.isEmpty(); }))
        return stopped(u"the erasure"_s);
    m_camera.picture(m_window, u"24-erasure-plan"_s);
    for (int i = 0; auto *choice = erasure->reviews()->choice(i); ++i)
        choice->setCurrentIndex(0);
    goOn();
    erasure->confirmation()->setText(ErasurePage::tr("erase", "the word to type"));
    m_camera.picture(m_window, u"25-erasure-summary"_s);
    if (!goOn() || !m_camera.waitFor([&] { return erasure->step() == ErasurePage::ResultStep; }))
        return stopped(u"the erasure"_s);
    m_camera.picture(m_window, u"26-erasure-result"_s);
    leave();
    return {};
}

Result<void> TourJobs::import()
{
    const auto file = QDir(m_folder).filePath(u"visiteurs-lyon.csv"_s);
    if (auto written = writeFileAtomically(file, QString::fromUtf8(kTourVisitors).toLatin1());
        !written)
        return written;
    m_window.frame()->startImport({});
    auto *import = qobject_cast<ImportPage *>(page());
    if (!import)
        return stopped(u"the import"_s);
    m_camera.picture(m_window, u"30-import"_s);
    import->openFile(file);
    if (!m_camera.waitFor([&] { return import->step() == ImportPage::ColumnsStep; }))
        return stopped(u"the import"_s);
    m_camera.picture(m_window, u"31-import-columns"_s);
    auto *gate = import->gate();
    gate->source()->setText(u"Salon de Lyon"_s);
    gate->fromThemselves()->setChecked(true);
    if (auto *offers = gate->purpose(u"commercial"_s))
        offers->setChecked(true);
    gate->basis()->setCurrentIndex(gate->basis()->findData(u"consent"_s));
    gate->noProof()->setChecked(true);
    m_camera.picture(m_window, u"32-import-answered"_s);
    if (!goOn() || !m_camera.waitFor([&] { return import->step() == ImportPage::CheckStep; }))
        return stopped(u"the trial of the import"_s);
    m_camera.picture(m_window, u"33-import-trial"_s);
    if (!goOn() || !m_camera.waitFor([&] { return import->step() == ImportPage::ResultStep; }))
        return stopped(u"the import"_s);
    m_camera.picture(m_window, u"34-import-result"_s);
    import->undoButton()->click();
    if (!m_camera.waitFor([&] { return !import->undoButton()->isEnabled(); }))
        return stopped(u"the undoing of the import"_s);
    leave();
    m_window.frame()->startImport({});
    m_camera.picture(m_window, u"35-import-history"_s);
    leave();
    return {};
}

Result<void> TourJobs::merge()
{
    m_window.frame()->reviewDuplicates();
    auto *duplicates = qobject_cast<DuplicatesPage *>(page());
    auto *pairs = duplicates ? duplicates->findChild<QTableView *>() : nullptr;
    if (!pairs)
        return stopped(u"the search for duplicates"_s);
    m_camera.waitFor([&] { return pairs->model()->rowCount() > 0; });
    m_camera.settle(600);
    m_camera.picture(m_window, u"40-duplicates"_s);
    if (auto *view = duplicates->findChild<MergeView *>(); view && view->isVisible()) {
        const int before = pairs->model()->rowCount();
        emit view->mergeRequested();
        if (!m_camera.waitFor([&] { return pairs->model()->rowCount() != before; }))
            return stopped(u"the merge"_s);
        m_camera.settle(600);
        m_camera.picture(m_window, u"41-merged"_s);
        if (auto *banner = m_window.findChild<Banner *>())
            emit banner->undoRequested();
        m_camera.settle(600);
    }
    leave();
    return {};
}

Result<void> TourJobs::exportPeople()
{
    m_window.frame()->exportPeople();
    auto *copy = qobject_cast<ExportPage *>(page());
    if (!copy)
        return stopped(u"the export"_s);
    m_camera.settle(400);
    m_camera.picture(m_window, u"42-export-choice"_s);
    goOn();
    copy->passport()->purpose()->setText(u"Cartes de vœux 2027"_s);
    copy->passport()->recipient()->setText(u"Imprimerie Durand"_s);
    m_camera.picture(m_window, u"43-export-passport"_s);
    goOn();
    auto *password = copy->protection()->password();
    password->first()->setSecret(SecretBuffer::fromBytes(kTourPhrase));
    password->second()->setSecret(SecretBuffer::fromBytes(kTourPhrase));
    m_camera.settle(400);
    m_camera.picture(m_window, u"44-export-protection"_s);
    if (!goOn() || !m_camera.waitFor([&] { return copy->step() == ExportPage::ResultStep; }))
        return stopped(u"the export"_s);
    m_camera.picture(m_window, u"45-export-result"_s);
    leave();
    return {};
}

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/demonstration.h"

#include "app/demonstration/tourbadge.h"
#include "app/demonstration/tourfair.h"
#include "app/demonstration/tourjobs.h"
#include "app/demonstration/tourprompter.h"
#include "app/demonstration/tourscreens.h"
#include "core/base/atomicfile.h"
#include "core/rights/documentrenderer.h"
#include "core/sample/samplevault.h"
#include "core/services/services.h"
#include "ui/setup/companystep.h"
#include "ui/setup/firstrun.h"
#include "ui/setup/passwordstep.h"
#include "ui/setup/startscreen.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"

#include <QDir>
#include <QLineEdit>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr QSize kTourWindow{1366, 768};
constexpr int kTourPeople = 320;
constexpr quint64 kTourSeed = 7;
const auto kTourExhibitor = u"Inès Moreau"_s;

SecretBuffer tourStaffPassword()
{
    return SecretBuffer::fromBytes("lampe-stand-lampe-42");
}

void tellTour(const QString &sentence)
{
    std::printf("%s\n", qUtf8Printable(sentence));
    std::fflush(stdout);
}

SchemeChoice tourScheme(const QString &name)
{
    return name == u"dark"       ? SchemeChoice::Dark
           : name == u"contrast" ? SchemeChoice::HighContrast
                                 : SchemeChoice::Light;
}

} // namespace

// Settings of its own: what a tour opens must not be what its user finds the next time.
Demonstration::Demonstration(const Setting &setting)
    : m(setting)
    , m_settings(std::make_unique<SettingsFile>(m_place.filePath(u"settings.ini"_s)))
    , m_prompter(std::make_unique<TourPrompter>(m_place.filePath(u"files"_s)))
    , m_camera(setting.folder, setting.theme)
{}

Demonstration::~Demonstration() = default;

Result<void> Demonstration::prepare()
{
    if (!QDir().mkpath(m.folder) || !QDir().mkpath(m_place.filePath(u"files"_s)))
        return Failure{ErrorCode::Io,
                       u"the folder for the pictures cannot be made"_s,
                       {{}, 0, 0, u"folder"_s}};
    sample::VaultRequest request;
    request.folder = m_place.filePath(u"Atelier Lumen"_s);
    request.people.people = kTourPeople;
    request.people.seed = kTourSeed;
    request.kdf = vault::kKdfFloor;
    request.waive.passwordPolicy = true;
    auto made = sample::makeVault(request, sample::knownPassword(), m_clock);
    if (!made)
        return Failure{made.error()};
    m_vault = (*made)->folder();
    return (*made)->close();
}

Result<std::unique_ptr<vault::Vault>> Demonstration::openVault(const QString &folder,
                                                               const QString &user,
                                                               const SecretBuffer &password)
{
    vault::OpenRequest opening;
    opening.folder = folder;
    opening.user = user;
    return vault::Vault::open(opening, password, m_clock);
}

std::unique_ptr<MainWindow> Demonstration::makeWindow()
{
    auto window = std::make_unique<MainWindow>(MainWindow::Collaborators{
        *m_settings, m_clock, &m.renderer, m.store, [this](QWidget *) { return m_prompter.get(); },
        [] { return std::make_unique<TourBadge>(); }});
    window->resize(kTourWindow);
    window->show();
    return window;
}

void Demonstration::showStart()
{
    auto window = makeWindow();
    window->start({});
    m_camera.picture(*window, u"01-first-run"_s);
    if (auto *firstRun = window->startScreen()->firstRun()) {
        firstRun->companyStep()->company()->setText(u"Atelier Lumen"_s);
        firstRun->next();
        firstRun->passwordStep()->userName()->setText(u"Antoine Caron"_s);
    }
    m_camera.picture(*window, u"02-first-run-password"_s);
    window->start(m_vault);
    m_camera.picture(*window, u"03-unlock"_s);
}

Result<void> Demonstration::showVault()
{
    auto opened = openVault(m_vault, sample::kUser.toString(), sample::knownPassword());
    if (!opened)
        return Failure{opened.error()};
    auto window = makeWindow();
    window->open(*std::move(opened));
    auto *workspace = window->workspace();
    if (!workspace)
        return Failure{ErrorCode::Internal, u"the sample company did not open"_s};
    if (auto done = carryStand(*workspace); !done)
        return done;
    TourScreens screens(*window, m_camera);
    if (auto done = screens.showPeople(); !done)
        return done;
    TourJobs jobs(*window, m_camera, m_place.filePath(u"files"_s));
    const auto people = workspace->reading().list().people(workspace->session(), PeopleOrder::Name,
                                                           false);
    if (!people)
        return Failure{people.error()};
    auto done = jobs.answerAccess(screens.person());
    if (done)
        done = jobs.erase(people->at(people->size() - 1 - qsizetype(m_erased)));
    ++m_erased;
    if (done)
        done = jobs.import();
    if (done)
        done = jobs.merge();
    if (done)
        done = jobs.exportPeople();
    if (done)
        screens.showPages();
    if (done)
        done = TourFair(*window, m_camera).show(screens.person());
    return done;
}

Result<void> Demonstration::carryStand(Workspace &workspace)
{
    if (!m_stand.isEmpty())
        return {};
    const auto folder = m_place.filePath(u"Stand"_s);
    const auto made = workspace.writer()->runAndWait([session = workspace.session(), folder](
                                                         Services &services) -> Result<QString> {
        const auto shows = services.tradeShows().list(session);
        if (!shows)
            return Failure{shows.error()};
        if (shows->isEmpty())
            return Failure{ErrorCode::NotFound, u"the sample company has no trade show"_s};
        CarryRequest request;
        request.folder = folder;
        request.password = sample::knownPassword();
        request.staffPassword = tourStaffPassword();
        request.staffNames = {kTourExhibitor};
        request.kdf = vault::kKdfFloor;
        request.waive.passwordPolicy = true;
        const auto carried = services.standCarrier().carry(session, shows->first().uuid, request);
        return carried ? Result<QString>(carried->folder) : Failure{carried.error()};
    });
    if (!made)
        return Failure{made.error()};
    m_stand = *made;
    return {};
}

Result<void> Demonstration::showLobby()
{
    auto opened = openVault(m_stand, kTourExhibitor, tourStaffPassword());
    if (!opened)
        return Failure{opened.error()};
    auto window = makeWindow();
    window->open(*std::move(opened));
    if (!window->lobby())
        return Failure{ErrorCode::Internal, u"the stand's staff saw something else"_s};
    m_camera.picture(*window, u"85-stand-lobby"_s);
    return {};
}

QList<Demonstration::Look> Demonstration::looks() const
{
    const auto &only = m.only;
    if (only.isAnything()) {
        const auto language = only.language.isEmpty() ? u"fr"_s : only.language;
        const auto scheme = only.scheme.isEmpty() ? u"light"_s : only.scheme;
        const int percent = only.textPercent > 0 ? only.textPercent : 100;
        QString prefix = language + u'-' + scheme + u'-';
        if (percent != 100)
            prefix += QString::number(percent) + u'-';
        return {{language, scheme, percent, prefix}};
    }
    // The last two are for who needs large letters or strong contrast.
    return {{u"fr"_s, u"light"_s, 100, u"fr-light-"_s},
            {u"fr"_s, u"dark"_s, 100, u"fr-dark-"_s},
            {u"en"_s, u"light"_s, 100, u"en-light-"_s},
            {u"en"_s, u"dark"_s, 100, u"en-dark-"_s},
            {u"fr"_s, u"light"_s, 200, u"fr-large-"_s},
            {u"fr"_s, u"contrast"_s, 100, u"fr-contrast-"_s}};
}

Result<void> Demonstration::tour(const Look &look)
{
    m.speak(look.language);
    m.theme.setChoice(tourScheme(look.scheme));
    m.theme.setTextPercent(look.textPercent);
    m_camera.setPrefix(look.prefix);
    tellTour(u"Showing every screen: %1, %2, %3 % ..."_s.arg(look.language, look.scheme)
                 .arg(look.textPercent));
    showStart();
    auto done = showVault();
    if (done)
        done = showLobby();
    m.theme.setTextPercent(100);
    return done;
}

Result<void> Demonstration::writeDocuments()
{
    tellTour(u"Answering one access request, proving one consent and erasing one person ..."_s);
    auto opened = openVault(m_vault, sample::kUser.toString(), sample::knownPassword());
    if (!opened)
        return Failure{opened.error()};
    auto &vault = **opened;
    const auto connection = vault.connect(db::Mode::ReadWrite);
    if (!connection)
        return Failure{connection.error()};
    Changes changes;
    Services services(**connection, m_clock, vault, changes, &m.renderer);
    const auto people = services.list().people(vault.session(), PeopleOrder::Name, false);
    if (!people)
        return Failure{people.error()};
    for (const auto person : *people) {
        const auto proofs = services.consents().proof(vault.session(), person);
        if (!proofs)
            return Failure{proofs.error()};
        if (proofs->isEmpty())
            continue;
        ExportOrder order;
        order.person = person;
        order.folder = QDir(m.folder).filePath(u"access"_s);
        QDir(order.folder).removeRecursively();
        if (const auto exported = services.accessExport().deliver(vault.session(), order);
            !exported)
            return Failure{exported.error()};
        const auto proof = m.renderer.consentProof(proofs->last(), u"fr"_s);
        const auto plan = services.erasure().plan(vault.session(), person);
        if (!proof || !plan)
            return Failure{!proof ? proof.error() : plan.error()};
        ErasureOrder erasing;
        erasing.person = person;
        erasing.decisions = plan->suggestions();
        const auto erased = services.erasure().erase(vault.session(), erasing);
        if (!erased)
            return Failure{erased.error()};
        const auto certificate = m.renderer.erasureCertificate(erased->certificate, u"fr"_s);
        if (!certificate)
            return Failure{certificate.error()};
        for (const auto &[name, bytes] : {std::pair{u"consent-proof.pdf"_s, *proof},
                                          {u"erasure-certificate.pdf"_s, *certificate}}) {
            if (auto written = writeFileAtomically(QDir(m.folder).filePath(name), bytes); !written)
                return written;
        }
        return {};
    }
    return Failure{ErrorCode::NotFound, u"nobody in the sample company has consented"_s};
}

int Demonstration::run()
{
    tellTour(u"Making the sample company ..."_s);
    auto done = prepare();
    for (const auto &look : looks()) {
        if (done)
            done = tour(look);
    }
    if (done)
        done = writeDocuments();
    if (done && !m_camera.missing().isEmpty())
        done = Failure{ErrorCode::Io, u"no picture of "_s + m_camera.missing().join(u", "_s)};
    if (!done) {
        std::fprintf(stderr, "The demonstration stopped: %s\n", qPrintable(done.error().detail));
        return 1;
    }
    tellTour(u"%1 pictures and the documents are in %2"_s.arg(m_camera.taken())
                 .arg(QDir(m.folder).absolutePath()));
    return 0;
}

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration.h"

#include "core/base/atomicfile.h"
#include "core/rights/documentrenderer.h"
#include "core/sample/samplevault.h"
#include "ui/consent/consentdialog.h"
#include "ui/consent/consentgrid.h"
#include "ui/parties/peoplepage.h"
#include "ui/parties/personcard.h"
#include "ui/rights/rightswizard.h"
#include "ui/setup/companystep.h"
#include "ui/setup/firstrun.h"
#include "ui/setup/passwordstep.h"
#include "ui/setup/startscreen.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/palette.h"
#include "ui/support/prompter.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"
#include "ui/widgets/reasonspopover.h"
#include "ui/widgets/signaturepad.h"
#include "ui/widgets/verdictstrip.h"
#include "ui/widgets/wizardfooter.h"

#include <QCheckBox>
#include <QDir>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QTimer>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr QSize kTourWindow{1366, 768};
constexpr int kTourPeople = 320;
constexpr quint64 kTourSeed = 7;

// Nobody is there to be asked: a question is answered by going on, files are never chosen.
class TourPrompter final : public Prompter
{
public:
    bool ask(const Question &) override { return true; }
    void inform(const QString &, const QString &) override {}
    std::optional<QString> chooseFile(const QString &, const QString &) override
    {
        return std::nullopt;
    }
    std::optional<QString> chooseFolder(const QString &) override { return std::nullopt; }
    std::optional<QString> saveFile(const QString &, const QString &, const QString &) override
    {
        return std::nullopt;
    }
};

void tellTour(const QString &sentence)
{
    std::printf("%s\n", qUtf8Printable(sentence));
    std::fflush(stdout);
}

// A hand that writes: loops that grow smaller, then a line under them.
Signature drawnSignature(const QSizeF &size)
{
    Signature signature;
    signature.size = size;
    SignatureStroke name;
    for (int i = 0; i <= 90; ++i) {
        const double t = i / 90.0;
        name.append({{size.width() * (0.22 + 0.42 * t) + 14 * std::sin(t * 22),
                      size.height() * (0.52 - 0.16 * std::sin(t * 15 + 1) * (1.2 - t))},
                     i * 12,
                     0.4 + 0.4 * std::sin(t * 9) * std::sin(t * 9)});
    }
    SignatureStroke line;
    for (int i = 0; i <= 30; ++i)
        line.append(
            {{size.width() * (0.3 + 0.4 * i / 30.0), size.height() * (0.66 - 0.04 * i / 30.0)},
             1200 + i * 8,
             0.5});
    signature.strokes = {name, line};
    return signature;
}

} // namespace

// Settings of its own: what a tour opens must not be what its user finds the next time.
Demonstration::Demonstration(const Setting &setting)
    : m(setting)
    , m_settings(std::make_unique<SettingsFile>(m_place.filePath(u"settings.ini"_s)))
{}

Demonstration::~Demonstration() = default;

void Demonstration::settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void Demonstration::picture(QWidget &widget, const QString &name)
{
    settle();
    keep(widget.grab(), name);
}

void Demonstration::keep(const QPixmap &image, const QString &name)
{
    if (image.save(QDir(m.folder).filePath(m_prefix + name + u".png"_s)))
        ++m_pictures;
    else
        m_missing.append(m_prefix + name);
}

void Demonstration::pictureWith(QWidget &window, QWidget &dialog, const QString &name)
{
    settle();
    auto whole = window.grab();
    QPainter painter(&whole);
    painter.fillRect(whole.rect(),
                     m.theme.isDark() ? QColor(0, 0, 0, 140) : QColor(18, 28, 27, 107));
    const auto front = dialog.grab();
    const auto at = QPoint((window.width() - dialog.width()) / 2,
                           (window.height() - dialog.height()) / 2);
    painter.drawPixmap(at, front);
    painter.end();
    keep(whole, name);
}

Result<void> Demonstration::prepare()
{
    if (!QDir().mkpath(m.folder))
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

Result<std::unique_ptr<vault::Vault>> Demonstration::openVault()
{
    vault::OpenRequest opening;
    opening.folder = m_vault;
    opening.user = sample::kUser.toString();
    return vault::Vault::open(opening, sample::knownPassword(), m_clock);
}

std::unique_ptr<MainWindow> Demonstration::makeWindow()
{
    static TourPrompter prompter;
    auto window = std::make_unique<MainWindow>(MainWindow::Collaborators{
        *m_settings, m_clock, &m.renderer, m.store, [](QWidget *) { return &prompter; }});
    window->resize(kTourWindow);
    window->show();
    return window;
}

Result<void> Demonstration::showStart()
{
    auto window = makeWindow();
    window->start({});
    picture(*window, u"01-first-run"_s);
    if (auto *firstRun = window->startScreen()->firstRun()) {
        firstRun->companyStep()->company()->setText(u"Atelier Lumen"_s);
        firstRun->next();
        firstRun->passwordStep()->userName()->setText(u"Antoine Caron"_s);
    }
    picture(*window, u"02-first-run-password"_s);
    window->start(m_vault);
    picture(*window, u"03-unlock"_s);
    return {};
}

void Demonstration::goOn(QWidget &page, int steps)
{
    for (int i = 0; i < steps; ++i) {
        auto *footer = page.findChild<WizardFooter *>();
        if (!footer || !footer->nextButton()->isEnabled())
            return;
        footer->nextButton()->click();
        settle(400);
    }
}

Result<void> Demonstration::showConsent(MainWindow &window, PersonId id)
{
    auto &workspace = *window.workspace();
    const auto person = workspace.reading().people().byId(workspace.session(), id);
    if (!person)
        return Failure{person.error()};
    ConsentDialog dialog(workspace, *person, &window);
    dialog.show();
    settle();
    pictureWith(window, dialog, u"07-consent-empty"_s);
    int ticked = 0;
    for (auto *box : dialog.grid()->findChildren<QCheckBox *>()) {
        if (ticked < 2 && box->isEnabled() && box->isVisible()) {
            box->setChecked(true);
            ++ticked;
        }
    }
    dialog.pad()->setSignature(drawnSignature(dialog.pad()->size()));
    pictureWith(window, dialog, u"08-consent-signed"_s);
    return {};
}

Result<void> Demonstration::showJobs(MainWindow &window, PersonId person)
{
    auto &frame = *window.frame();
    const auto toThirdStep = [&](const QString &name) {
        goOn(*frame.currentPage(), 1);
        if (auto *wizard = qobject_cast<RightsWizard *>(frame.currentPage()))
            wizard->setIdentityCheck(u"known_email"_s);
        goOn(*frame.currentPage(), 1);
        settle(600);
        picture(window, name);
        emit frame.currentPage()->finished();
    };
    frame.answerAccess(person);
    toThirdStep(u"09-access"_s);
    frame.erasePerson(person);
    toThirdStep(u"10-erasure-plan"_s);
    frame.startImport({});
    picture(window, u"11-import"_s);
    emit frame.currentPage()->finished();
    return {};
}

Result<void> Demonstration::showVault()
{
    auto opened = openVault();
    if (!opened)
        return Failure{opened.error()};
    auto window = makeWindow();
    window->open(*std::move(opened));
    if (!window->workspace())
        return Failure{ErrorCode::Internal, u"the sample company did not open"_s};
    auto &frame = *window->frame();
    frame.goTo(u"people"_s);
    settle(400);
    auto *people = qobject_cast<PeoplePage *>(frame.page(u"people"_s));
    picture(*window, u"04-people"_s);
    const auto person = people->card()->person();
    if (auto *chip = people->card()->strip()->chip(1)) {
        chip->click();
        settle(300);
        if (auto *reasons = window->findChild<ReasonsPopover *>()) {
            auto whole = window->grab();
            QPainter painter(&whole);
            painter.drawPixmap(window->mapFromGlobal(reasons->mapToGlobal(QPoint(0, 0))),
                               reasons->grab());
            painter.end();
            keep(whole, u"05-reasons"_s);
            reasons->close();
        } else {
            m_missing.append(m_prefix + u"05-reasons"_s);
        }
    }
    auto *palette = new Palette(*window->workspace(), frame,
                                window.get()); // goes by itself when left
    palette->open();
    palette->field()->setText(u"mar"_s);
    picture(*window, u"06-palette"_s);
    palette->leave();
    settle();
    if (auto done = showConsent(*window, person); !done)
        return done;
    if (auto done = showJobs(*window, person); !done)
        return done;
    for (const auto &[key, name] : {std::pair{u"today"_s, u"12-today"_s},
                                    {u"organisations"_s, u"13-organisations"_s},
                                    {u"privacy"_s, u"14-privacy"_s},
                                    {u"settings"_s, u"15-settings"_s}}) {
        frame.goTo(key);
        settle(key == u"privacy" ? 2500 : 900); // the chart asks about everybody
        picture(*window, name);
    }
    return {};
}

Result<void> Demonstration::tour(const QString &language, bool dark)
{
    m.speak(language);
    m.theme.setChoice(dark ? SchemeChoice::Dark : SchemeChoice::Light);
    m_prefix = language + (dark ? u"-dark-"_s : u"-light-"_s);
    tellTour(u"Showing every screen: %1, %2 ..."_s.arg(language, dark ? u"dark"_s : u"light"_s));
    if (auto done = showStart(); !done)
        return done;
    return showVault();
}

// The main screens again for who needs large letters or strong contrast.
Result<void> Demonstration::showLarge()
{
    m.speak(u"fr"_s);
    for (const auto &[scheme, percent, name] :
         {std::tuple{SchemeChoice::Light, 200, u"fr-large-"_s},
          {SchemeChoice::HighContrast, 100, u"fr-contrast-"_s}}) {
        m.theme.setChoice(scheme);
        m.theme.setTextPercent(percent);
        m_prefix = name;
        tellTour(u"Showing the main screens: %1 %, %2 ..."_s.arg(percent).arg(
            percent == 200 ? u"light"_s : u"high contrast"_s));
        auto done = showStart();
        if (done)
            done = showVault();
        m.theme.setTextPercent(100);
        if (!done)
            return done;
    }
    return {};
}

Result<void> Demonstration::writeDocuments()
{
    tellTour(u"Answering one access request, proving one consent and erasing one person ..."_s);
    auto opened = openVault();
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
    for (const auto &language : {u"fr"_s, u"en"_s}) {
        for (const bool dark : {false, true}) {
            if (done)
                done = tour(language, dark);
        }
    }
    if (done)
        done = writeDocuments();
    if (done)
        done = showLarge();
    if (done && !m_missing.isEmpty())
        done = Failure{ErrorCode::Io, u"no picture of "_s + m_missing.join(u", "_s)};
    if (!done) {
        std::fprintf(stderr, "The demonstration stopped: %s\n", qPrintable(done.error().detail));
        return 1;
    }
    tellTour(u"%1 pictures and the documents are in %2"_s.arg(m_pictures)
                 .arg(QDir(m.folder).absolutePath()));
    return 0;
}

} // namespace entente

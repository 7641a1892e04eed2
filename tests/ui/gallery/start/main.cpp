// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testworkspace.h"
#include "ui/setup/companystep.h"
#include "ui/setup/firstrun.h"
#include "ui/setup/laststeps.h"
#include "ui/setup/newpassword.h"
#include "ui/setup/passwordstep.h"
#include "ui/setup/phrase.h"
#include "ui/setup/startscreen.h"
#include "ui/setup/unlockscreen.h"
#include "ui/shell/settingspage.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/secretedit.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QTest>

#include <functional>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

struct Gallery
{
    test::TestWorkspace place;
    test::RecordingNavigator navigator;
    QTemporaryDir folder;
    SettingsFile settings{folder.filePath(u"settings.ini"_s)};

    std::unique_ptr<StartScreen> screen()
    {
        auto screen = std::make_unique<StartScreen>(settings, place.clock(), place.prompter(),
                                                    nullptr);
        screen->setWaivers({64 << 10, 1}, {true, true});
        screen->setVaultParent(folder.path());
        screen->resize(1366, 768);
        screen->show();
        return screen;
    }

    std::unique_ptr<QWidget> firstRun(int wanted)
    {
        QDir(folder.filePath(u"Atelier Lumen.entente"_s)).removeRecursively();
        auto screen = this->screen();
        screen->start({});
        auto *run = screen->firstRun();
        run->companyStep()->company()->setText(u"Atelier Lumen"_s);
        if (wanted == 0)
            return screen;
        run->next();
        run->passwordStep()->userName()->setText(u"Antoine Caron"_s);
        auto *password = run->passwordStep()->password();
        const auto phrase = SecretBuffer::fromBytes(
            u"volet pastèque nuage tambour orage"_s.toUtf8());
        password->propose(phrase);
        password->second()->setSecret(phrase);
        password->first()->setFocus();
        if (wanted == 1)
            return screen;
        run->next();
        while (run->isWorking())
            QTest::qWait(20);
        if (wanted == 2)
            return screen;
        run->sheetStep()->noted()->setChecked(true);
        run->next();
        if (wanted == 4)
            run->next();
        return screen;
    }

    std::unique_ptr<QWidget> unlock(bool wrong)
    {
        auto screen = this->screen();
        vault::CreateRequest request;
        request.folder = folder.filePath(u"Atelier Lumen.entente"_s);
        request.company = u"Atelier Lumen"_s;
        request.adminName = u"Antoine Caron"_s;
        request.kdf = {64 << 10, 1};
        request.waive = {true, true};
        QDir(request.folder).removeRecursively();
        std::ignore = vault::Vault::create(request, SecretBuffer::fromBytes("juste"),
                                           place.clock());
        screen->start(request.folder);
        if (wrong) {
            screen->unlock()->password()->setSecret(SecretBuffer::fromBytes("volet pastis"));
            screen->unlock()->openButton()->click();
            while (screen->unlock()->isWorking())
                QTest::qWait(20);
        }
        return screen;
    }

    std::unique_ptr<QWidget> today()
    {
        auto page = std::make_unique<TodayPage>(place.workspace(), navigator);
        page->resize(1170, 716);
        page->show();
        page->activate();
        QTest::qWait(400);
        return page;
    }

    std::unique_ptr<QWidget> settingsPage()
    {
        auto page = std::make_unique<SettingsPage>(place.workspace(), settings, navigator);
        page->resize(1170, 1300);
        page->show();
        page->activate();
        return page;
    }

    void fill()
    {
        const auto pro = PersonKind::Professional;
        place.addPerson(u"Karim"_s, u"Benali"_s, pro, {}, u"04 65 71 88 02"_s, u"Cabinet Benali"_s);
        place.addPerson(u"Rose"_s, u"Martel"_s, pro, {}, u"01 99 00 34 51"_s, u"Fleurs Martel"_s);
        place.addPerson(u"Thomas"_s, u"Besson"_s, pro, {}, u"05 36 49 12 77"_s, u"Besson & Fils"_s);
        place.addPerson(u"Inès"_s, u"Dumas"_s, pro, {}, u"02 61 91 40 26"_s, u"Studio Dumas"_s);
        place.addPerson(u"Julien"_s, u"Faure"_s, PersonKind::Consumer, {}, u"06 39 98 12 60"_s);
        PersonDraft old;
        old.person.firstName = u"Hélène"_s;
        old.person.lastName = u"Marchetti"_s;
        old.person.collectedOn = QDate(2023, 11, 1);
        old.person.lastContactOn = QDate(2023, 12, 11);
        old.person.informedOn = QDate(2023, 11, 1);
        std::ignore = place.write(
            [&](Services &services) { return services.people().add(place.session(), old); });
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const QString out = app.arguments().value(1, u"."_s);
    const QString only = app.arguments().value(2);
    QDir().mkpath(out);
    Theme theme(&app);
    Gallery gallery;
    gallery.fill();
    const QList<std::pair<QString, std::function<std::unique_ptr<QWidget>()>>> pages = {
        {u"today"_s, [&] { return gallery.today(); }},
        {u"settings"_s, [&] { return gallery.settingsPage(); }},
        {u"first-1"_s, [&] { return gallery.firstRun(0); }},
        {u"first-2"_s, [&] { return gallery.firstRun(1); }},
        {u"first-3"_s, [&] { return gallery.firstRun(2); }},
        {u"first-4"_s, [&] { return gallery.firstRun(3); }},
        {u"first-5"_s, [&] { return gallery.firstRun(4); }},
        {u"unlock"_s, [&] { return gallery.unlock(false); }},
        {u"unlock-wrong"_s, [&] { return gallery.unlock(true); }},
    };
    for (const auto choice : {SchemeChoice::Light, SchemeChoice::Dark}) {
        for (const int percent : {100, 200}) {
            theme.setChoice(choice);
            theme.setTextPercent(percent);
            for (const auto &[name, make] : pages) {
                const QString file = u"%1-%2-%3.png"_s
                                         .arg(name,
                                              choice == SchemeChoice::Dark ? u"dark"_s : u"light"_s)
                                         .arg(percent);
                if (!only.isEmpty() && !file.contains(only))
                    continue;
                const auto page = make();
                page->activateWindow();
                QTest::qWait(60);
                page->grab().save(out + u'/' + file);
            }
        }
    }
    return 0;
}

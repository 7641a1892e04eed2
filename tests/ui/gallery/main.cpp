// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/pages.h"
#include "ui/support/theme.h"
#include "ui/widgets/reasonspopover.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QWidget>

#include <functional>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    using namespace entente;
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const QString out = app.arguments().value(1, u"."_s);
    const QString only = app.arguments().value(2);
    QDir().mkpath(out);
    Theme theme(&app);

    const QList<std::pair<QString, std::function<std::unique_ptr<QWidget>()>>> pages = {
        {u"persons"_s, gallery::personsPage},   {u"wizard"_s, gallery::wizardPage},
        {u"controls"_s, gallery::controlsPage}, {u"privacy"_s, gallery::privacyPage},
        {u"reasons"_s, gallery::reasonsPage},
    };
    const QList<std::pair<QString, SchemeChoice>> schemes = {
        {u"light"_s, SchemeChoice::Light},
        {u"dark"_s, SchemeChoice::Dark},
        {u"contrast"_s, SchemeChoice::HighContrast}};
    for (const auto &[schemeName, choice] : schemes) {
        for (const int percent : {100, 200}) {
            if (choice == SchemeChoice::HighContrast && percent == 200)
                continue;
            theme.setChoice(choice);
            theme.setTextPercent(percent);
            for (const auto &[name, make] : pages) {
                const QString file = u"%1-%2-%3.png"_s.arg(name, schemeName).arg(percent);
                if (!only.isEmpty() && !file.contains(only))
                    continue;
                const auto page = make();
                page->resize(1366, 768);
                QWidget anchor;
                if (auto *popover = qobject_cast<ReasonsPopover *>(page.get())) {
                    anchor.setGeometry(300, 40, 200, 28);
                    anchor.show();
                    popover->popupAt(&anchor);
                } else {
                    page->show();
                }
                page->activateWindow();
                QApplication::processEvents();
                QApplication::processEvents();
                page->grab().save(out + u'/' + file);
            }
        }
    }
    return 0;
}

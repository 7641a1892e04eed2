// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testworkspace.h"
#include "ui/consent/consentdialog.h"
#include "ui/consent/withdrawdialog.h"
#include "ui/support/theme.h"
#include "ui/widgets/signaturepad.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QPixmap>
#include <QTest>

#include <functional>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

struct Shot
{
    QString name;
    std::function<std::unique_ptr<QWidget>(test::TestWorkspace &, test::RecordingNavigator &, const Person &)> make;
};

std::unique_ptr<QWidget> consentShot(test::TestWorkspace &place, test::RecordingNavigator &, const Person &person)
{
    return std::make_unique<ConsentDialog>(place.workspace(), person);
}

std::unique_ptr<QWidget> consentTickedShot(test::TestWorkspace &place, test::RecordingNavigator &, const Person &person)
{
    auto dialog = std::make_unique<ConsentDialog>(place.workspace(), person);
    dialog->grid()->box({u"commercial"_s, Channel::Email})->setChecked(true);
    dialog->grid()->box({u"commercial"_s, Channel::Sms})->setChecked(true);
    dialog->pad()->setSignature({{500, 100}, {{{{120, 70}, 0, 1.0}, {{180, 20}, 90, 1.0}, {{210, 80}, 120, 1.0}, {{330, 50}, 200, 1.0}}}});
    return dialog;
}

std::unique_ptr<QWidget> withdrawShot(test::TestWorkspace &place, test::RecordingNavigator &, const Person &person)
{
    return std::make_unique<WithdrawDialog>(place.workspace(), person);
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
    test::TestWorkspace place;
    test::RecordingNavigator navigator;
    const auto person = place.addPerson(u"Julien"_s, u"Faure"_s, PersonKind::Consumer, u"j.faure@courriel.example"_s, u"06 39 98 12 60"_s);

    const QList<Shot> shots{{u"consent"_s, consentShot}, {u"consent-ticked"_s, consentTickedShot}, {u"withdraw"_s, withdrawShot}};
    const QList<std::pair<QString, SchemeChoice>> schemes{{u"light"_s, SchemeChoice::Light}, {u"dark"_s, SchemeChoice::Dark}};
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

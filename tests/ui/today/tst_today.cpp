// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/dueservice.h"
#include "tests/support/patience.h"
#include "tests/support/standbench.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/shell/settingspage.h"
#include "ui/support/settings.h"
#include "ui/today/pressrow.h"
#include "ui/today/todaypage.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

QPushButton *buttonNamed(QWidget &page, const QString &name)
{
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->accessibleName() == name && button->isVisibleTo(&page))
            return button;
    }
    return nullptr;
}

QStringList rowsOf(QWidget &page)
{
    QStringList said;
    for (const auto *row : page.findChildren<PressRow *>()) {
        if (row->isVisibleTo(&page))
            said += row->accessibleName();
    }
    return said;
}

} // namespace

class DialCatcher final : public QObject
{
    Q_OBJECT
public:
    QStringList dialled;
public slots:
    void dial(const QUrl &url) { dialled += url.toString(); }
};

class TestToday final : public QObject
{
    Q_OBJECT
private slots:
    void whatVisitorsAndCardsLeftIsShownAndOpened()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        TodayPage page(test.workspace(), navigator);
        QSignalSpy refreshed(&page, &TodayPage::refreshed);
        page.resize(1170, 700);
        page.show();
        page.activate();
        EVENTUALLY_EQUAL(refreshed.count(), 1);
        for (const auto &said : rowsOf(page))
            QVERIFY2(!said.startsWith(u"Look at"), qPrintable(said));

        QVERIFY_OK(test.write([&](Services &services) -> Result<void> {
            publishNotices(services, test.session());
            const auto show = services.tradeShows().add(test.session(), lampShow());
            if (!show)
                return Failure{show.error()};
            const auto taken = services.captures().capture(test.session(), show->uuid,
                                                           someVisitor(test.clock()));
            if (!taken)
                return Failure{taken.error()};
            CardDraft card;
            card.person.person.lastName = u"Delorme"_s;
            const auto added = services.inbox().add(test.session(), card);
            return added ? Result<void>() : Failure{added.error()};
        }));

        const auto row = [&page](const QString &begin) -> PressRow * {
            for (auto *one : page.findChildren<PressRow *>()) {
                if (one->isVisibleTo(&page) && one->accessibleName().startsWith(begin))
                    return one;
            }
            return nullptr;
        };
        EVENTUALLY(row(u"Review 1 visitor"_s)); // by itself, as it happens
        EVENTUALLY(row(u"Ask 1 people"_s));
        QVERIFY(row(u"Review 1 visitor"_s)->accessibleName().contains(u"Salon Luminaire"));
        QTest::keyClick(row(u"Review 1 visitor"_s), Qt::Key_Return);
        QTest::mouseClick(row(u"Ask 1 people"_s), Qt::LeftButton);
        QCOMPARE(navigator.went, (QStringList{u"review"_s, u"inbox"_s}));
    }

    void onlyPeopleWhoMayBeCalledNowAreListed()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        test.addPerson(u"Karim"_s, u"Benali"_s, PersonKind::Professional, {}, u"04 65 71 88 02"_s,
                       u"Cabinet Benali"_s);
        test.addPerson(u"Julien"_s, u"Faure"_s, PersonKind::Consumer, {}, u"06 39 98 12 60"_s);
        TodayPage page(test.workspace(), navigator);
        QSignalSpy refreshed(&page, &TodayPage::refreshed);
        page.resize(1170, 700);
        page.show();
        page.activate();

        EVENTUALLY_EQUAL(refreshed.count(), 1);
        QVERIFY(buttonNamed(page, u"Call Karim Benali"_s));
        QVERIFY(!buttonNamed(page, u"Call Julien Faure"_s));
        QCOMPARE(navigator.told, QStringList());
    }

    void aCallOpensItsGuardBeforeItIsDialled()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        const auto person = test.addPerson(u"Karim"_s, u"Benali"_s, PersonKind::Professional, {},
                                           u"04 65 71 88 02"_s, u"Cabinet Benali"_s);
        TodayPage page(test.workspace(), navigator);
        page.resize(1170, 700);
        page.show();
        page.activate();
        EVENTUALLY(buttonNamed(page, u"Call Karim Benali"_s));
        DialCatcher catcher;
        QDesktopServices::setUrlHandler(u"tel"_s, &catcher, "dial");
        QTest::mouseClick(buttonNamed(page, u"Call Karim Benali"_s), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(u"tel"_s);

        QCOMPARE(catcher.dialled, QStringList());
        EVENTUALLY_EQUAL(navigator.went,
                         QStringList{u"call %1 commercial"_s.arg(person.id.number())});
    }

    void theLawsClocksStandWithTheMostUrgentFirst()
    {
        TestWorkspace test;
        PersonDraft bought;
        bought.person.lastName = u"Ancien"_s;
        bought.person.collectedOn = QDate(2026, 10, 26);
        bought.person.collectedDirectly = false;
        const auto first = test.write(
            [&](Services &services) { return services.people().add(test.session(), bought); });
        QVERIFY_OK(first);
        PersonDraft silent;
        silent.person.lastName = u"Silence"_s;
        silent.person.collectedOn = QDate(2023, 11, 1);
        silent.person.lastContactOn = QDate(2023, 12, 1);
        silent.person.informedOn = QDate(2023, 11, 1);
        QVERIFY_OK(test.write(
            [&](Services &services) { return services.people().add(test.session(), silent); }));

        const auto due = test.workspace().reading().due().deadlines(test.session(),
                                                                    QDate(2026, 11, 24));

        QVERIFY_OK(due);
        QCOMPARE(due->size(), 2);
        QCOMPARE(due->at(0).kind, DueKind::Inform);
        QCOMPARE(due->at(0).dueOn, QDate(2026, 11, 26));
        QCOMPARE(due->at(0).person, first->id);
        QCOMPARE(due->at(1).kind, DueKind::Retention);
        QCOMPARE(due->at(1).dueOn, QDate(2026, 12, 1));
    }

    void aDeadlineOpensThePerson()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        const auto person = test.addPerson(u"Rose"_s, u"Martel"_s);
        TodayPage page(test.workspace(), navigator);
        page.resize(1170, 700);
        page.show();
        page.activate();
        EVENTUALLY(!rowsOf(page).isEmpty());
        QTest::keyClick(page.findChild<PressRow *>(), Qt::Key_Return);

        QCOMPARE(navigator.went, QStringList{u"person %1"_s.arg(person.id.number())});
    }

    void anEmptyVaultSaysSo()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        TodayPage page(test.workspace(), navigator);
        QSignalSpy refreshed(&page, &TodayPage::refreshed);
        page.resize(1170, 700);
        page.show();
        page.activate();
        EVENTUALLY_EQUAL(refreshed.count(), 1);

        QCOMPARE(rowsOf(page), QStringList());
        QVERIFY(!page.title().isEmpty());
    }

    void settingsAreKeptAndAnnounced()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        QTemporaryDir folder;
        SettingsFile settings(folder.filePath(u"settings.ini"_s));
        SettingsPage page(test.workspace(), settings, navigator);
        QSignalSpy changed(&page, &SettingsPage::settingsChanged);
        page.activate();
        for (auto *box : page.findChildren<QComboBox *>()) {
            if (const int dark = box->findData(u"dark"_s); dark >= 0)
                box->setCurrentIndex(dark);
            if (const int percent = box->findData(150); percent >= 0)
                box->setCurrentIndex(percent);
        }

        QCOMPARE(settings.value(settings::kScheme), u"dark"_s);
        QCOMPARE(settings.value(settings::kTextPercent), 150);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(navigator.told, QStringList());
    }
};

QTEST_MAIN(TestToday)
#include "tst_today.moc"

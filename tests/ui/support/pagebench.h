// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/pagewalk.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/exchange/importpage.h"
#include "ui/parties/listpane.h"
#include "ui/parties/peoplemodel.h"
#include "ui/parties/peoplepage.h"
#include "ui/parties/personcard.h"
#include "ui/shell/frame.h"
#include "ui/shell/page.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"

#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QTranslator>

namespace entente::test {

using namespace Qt::StringLiterals;

constexpr int kSettleMs = 50;

/// The window of a small firm, in one language.
struct PageBench
{
    QTranslator words;
    Theme theme;
    TestWorkspace test;
    QTemporaryDir place;
    SettingsFile settings{place.filePath(u"settings.ini"_s)};
    std::unique_ptr<Frame> frame;

    explicit PageBench(const QString &language, int textPercent = 100) : theme(qApp)
    {
        if (!words.load(u":/i18n/entente_"_s + language + u".qm"_s))
            qFatal("The words could not be read");
        QCoreApplication::installTranslator(&words);
        theme.setTextPercent(textPercent);
        addRecords();
        frame = std::make_unique<Frame>(test.workspace(), settings);
        frame->resize(1366, 768);
        frame->show();
        QVERIFY(QTest::qWaitForWindowActive(frame.get()));
    }
    ~PageBench()
    {
        frame.reset();
        QCoreApplication::removeTranslator(&words);
    }

    void addRecords()
    {
        test.addPerson(u"Camille"_s, u"Aubert"_s, PersonKind::Consumer,
                       u"camille.aubert169@courriel.example"_s, u"06 39 98 88 29"_s);
        test.addPerson(u"Claire"_s, u"Verrier"_s, PersonKind::Professional,
                       u"claire@verrier.example"_s, u"04 65 71 20 18"_s, u"Maison Verrier"_s);
        test.addPerson(u"Claire"_s, u"Verrier"_s, PersonKind::Professional,
                       u"claire.verrier@poste.example"_s, u"04 65 71 20 18"_s);
    }

    QString visitors() const
    {
        const QString path = place.filePath(u"visiteurs.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("The file could not be written");
        file.write("Nom;Prenom;Mail;Mobile;Societe;Remarques\n"
                   "Marchand;Zoe;z@ferme.example;06 39 98 20 11;La Ferme;rappeler\n"
                   "Roux;Ana;ana@x;06;;\n");
        return path;
    }

    void go(const QString &page)
    {
        if (page == u"import") {
            frame->startImport({});
        } else if (page == u"import columns") {
            frame->startImport(visitors());
            auto *import = qobject_cast<ImportPage *>(frame->currentPage());
            QVERIFY(import);
            EVENTUALLY_EQUAL(int(import->step()), int(ImportPage::ColumnsStep));
            EVENTUALLY(!import->isWorking());
        } else if (page == u"duplicates") {
            const auto &session = test.session();
            QVERIFY_OK(test.write([&](Services &s) {
                const auto found = s.duplicates().find(session);
                return found ? s.duplicates().store(session, *found)
                             : Result<DuplicateScan>(Failure{found.error()});
            }));
            frame->reviewDuplicates();
            const auto *merge = frame->currentPage()->findChild<QPushButton *>(u"mergeButton"_s);
            EVENTUALLY(merge && merge->isVisible() && merge->isEnabled());
        } else if (page == u"export") {
            frame->exportPeople();
        } else if (page == u"inbox") {
            frame->openInbox();
        } else {
            frame->goTo(page == u"card" ? u"people"_s : page);
            auto *people = qobject_cast<PeoplePage *>(frame->page(u"people"_s));
            QVERIFY(people);
            EVENTUALLY(people->model()->isComplete());
            people->table()->selectRow(0);
            if (page == u"card") {
                const auto isThere = [people] {
                    const auto buttons = people->card()->findChildren<QAbstractButton *>();
                    return people->card()->isVisible() && !people->list()->isVisible()
                           && std::any_of(buttons.cbegin(), buttons.cend(), [](auto *button) {
                                  return button->isVisible() && button->isEnabled();
                              });
                };
                emit people->list()->activated();
                EVENTUALLY(isThere()); // the person is read aside
            }
        }
        EVENTUALLY(frame->currentPage() && frame->currentPage()->isVisible());
        settle();
    }

    /// Until what was posted, a new layout above all, has been done.
    static void settle()
    {
        QTimer once;
        once.setSingleShot(true);
        once.start(kSettleMs);
        EVENTUALLY(!once.isActive());
    }
    /// Of the dialog, while one is open.
    QWidget *focus() const
    {
        auto *dialog = QApplication::activeModalWidget();
        return dialog ? dialog->focusWidget() : frame->window()->focusWidget();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QVERIFY(focus());
        QTest::keyClick(focus(), key, with);
    }
    void type(const QString &typed) const
    {
        QVERIFY(focus());
        QTest::keyClicks(focus(), typed);
    }
    void walkTo(QWidget *wanted) const
    {
        QVERIFY(wanted);
        for (int i = 0; i < 300 && focus() != wanted; ++i)
            press(Qt::Key_Tab);
        QVERIFY2(focus() == wanted, qPrintable(widgetName(wanted)));
    }
};

inline void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("English") << u"en"_s;
}

} // namespace entente::test

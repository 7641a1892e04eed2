// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/pagewalk.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/exchange/importgateform.h"
#include "ui/exchange/importpage.h"
#include "ui/parties/listpane.h"
#include "ui/parties/peoplemodel.h"
#include "ui/parties/peoplepage.h"
#include "ui/parties/personcard.h"
#include "ui/shell/frame.h"
#include "ui/shell/page.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/widgets/wizardfooter.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTranslator>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

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
        } else if (page == u"export") {
            frame->exportPeople();
        } else {
            frame->goTo(page == u"card" ? u"people"_s : page);
            auto *people = qobject_cast<PeoplePage *>(frame->page(u"people"_s));
            QVERIFY(people);
            EVENTUALLY(people->model()->isComplete());
            people->table()->selectRow(0);
            if (page == u"card")
                emit people->list()->activated();
        }
        EVENTUALLY(frame->currentPage() && frame->currentPage()->isVisible());
    }

    QWidget *focus() const { return frame->window()->focusWidget(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QVERIFY(focus());
        QTest::keyClick(focus(), key, with);
    }
    void type(const QString &words) const
    {
        QVERIFY(focus());
        QTest::keyClicks(focus(), words);
    }
    void walkTo(QWidget *wanted) const
    {
        QVERIFY(wanted);
        for (int i = 0; i < 300 && focus() != wanted; ++i)
            press(Qt::Key_Tab);
        QVERIFY2(focus() == wanted, qPrintable(widgetName(wanted)));
    }

    /// For who wants to look: ENTENTE_PICTURES names a folder.
    void keepPicture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("ENTENTE_PICTURES");
        if (!folder.isEmpty())
            frame->grab().save(QDir(folder).filePath(name + u".png"_s));
    }
};

void addPages()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("language");
    for (const auto *language : {"fr", "en"})
        for (const auto *page : {"people", "card", "organisations", "import", "import columns",
                                 "duplicates", "export", "settings"})
            QTest::addRow("%s in %s", page, language)
                << QString::fromLatin1(page) << QString::fromLatin1(language);
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("English") << u"en"_s;
}

} // namespace

/// Each page by keys alone, and with letters of twice the size.
class TestEveryPage final : public QObject
{
    Q_OBJECT
private slots:
    void tabGoesEverywhereAsOneReadsAndShowsWhereItIs_data() { addPages(); }
    void tabGoesEverywhereAsOneReadsAndShowsWhereItIs()
    {
        QFETCH(QString, page);
        QFETCH(QString, language);
        PageBench bench(language);
        bench.go(page);
        auto &shown = *bench.frame->currentPage();
        QTest::keyClick(bench.frame.get(), Qt::Key_Tab);
        const auto walk = tabWalk(*bench.frame);
        QCOMPARE(notReached(*bench.frame, walk), QStringList());
        QList<QWidget *> ofPage;
        for (auto *widget : walk)
            if (shown.isAncestorOf(widget))
                ofPage.append(widget);
        QVERIFY(!ofPage.isEmpty());
        // The walk began somewhere within the page: its beginning is where it comes back to.
        const auto first = std::min_element(ofPage.begin(), ofPage.end(), [&](auto *a, auto *b) {
            const QPoint one = rectIn(a, shown).topLeft();
            const QPoint other = rectIn(b, shown).topLeft();
            return std::pair(one.y(), one.x()) < std::pair(other.y(), other.x());
        });
        std::rotate(ofPage.begin(), first, ofPage.end());
        QCOMPARE(stepsBack(shown, ofPage), QStringList());
        QCOMPARE(withoutFocusMark(*bench.frame, walk), QStringList());
    }

    void keysAloneFindEditAndKeep_data() { addLanguages(); }
    void keysAloneFindEditAndKeep()
    {
        QFETCH(QString, language);
        PageBench bench(language);
        bench.go(u"people"_s);
        auto *people = qobject_cast<PeoplePage *>(bench.frame->currentPage());
        bench.walkTo(people->table());
        bench.press(Qt::Key_Home);
        bench.press(Qt::Key_Return);
        EVENTUALLY(!people->list()->isVisible() && people->card()->shown().firstName == u"Camille");
        bench.press(Qt::Key_E, Qt::ControlModifier);
        EVENTUALLY(qobject_cast<QLineEdit *>(bench.focus()));
        bench.press(Qt::Key_A, Qt::ControlModifier);
        bench.type(u"camille@neuf.example"_s);
        bench.press(Qt::Key_Return);
        EVENTUALLY_EQUAL(people->card()->shown().contactPoints.first().value,
                         u"camille@neuf.example"_s);
        bench.press(Qt::Key_Escape);
        EVENTUALLY(people->list()->isVisible() && people->table()->hasFocus());
        // What the menu of a row offers has keys of its own; a person without number answers with the reason.
        bench.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(people->card()->shown().firstName, u"Camille"_s);
    }

    void keysAloneImportAFile_data() { addLanguages(); }
    void keysAloneImportAFile()
    {
        QFETCH(QString, language);
        PageBench bench(language);
        bench.go(u"import columns"_s);
        auto *import = qobject_cast<ImportPage *>(bench.frame->currentPage());
        auto *gate = import->gate();
        bench.walkTo(gate->source());
        bench.type(u"Salon de Lyon"_s);
        bench.walkTo(gate->fromThemselves());
        bench.press(Qt::Key_Space);
        bench.walkTo(gate->basis());
        const int wanted = gate->basis()->findData(u"legitimate_interest"_s);
        for (int i = 0; i < 10 && gate->basis()->currentIndex() != wanted; ++i)
            bench.press(Qt::Key_Down);
        bench.walkTo(gate->noProof());
        bench.press(Qt::Key_Space);
        bench.walkTo(import->footer()->nextButton());
        bench.press(Qt::Key_Space);
        EVENTUALLY(import->step() == ImportPage::CheckStep && !import->isWorking());
        bench.walkTo(import->footer()->nextButton());
        bench.press(Qt::Key_Space);
        EVENTUALLY(import->step() == ImportPage::ResultStep && !import->isWorking());
        QCOMPARE(import->result().created, 2);
    }

    void keysAloneMergeTwoRecords_data() { addLanguages(); }
    void keysAloneMergeTwoRecords()
    {
        QFETCH(QString, language);
        PageBench bench(language);
        bench.go(u"duplicates"_s);
        auto *page = bench.frame->currentPage();
        auto *table = page->findChild<QTableView *>();
        EVENTUALLY(table && table->model() && table->model()->rowCount() == 1);
        bench.walkTo(table);
        bench.press(Qt::Key_Home);
        auto *merge = page->findChild<QPushButton *>(u"mergeButton"_s);
        EVENTUALLY(merge && merge->isVisible() && merge->isEnabled());
        bench.walkTo(merge);
        bench.press(Qt::Key_Space);
        auto &list = bench.test.workspace().reading().list();
        EVENTUALLY(list.countPeople(bench.test.session()).value_or(0) == 2);
    }

    void nothingIsCutWithLettersOfTwiceTheSize_data() { addPages(); }
    void nothingIsCutWithLettersOfTwiceTheSize()
    {
        QFETCH(QString, page);
        QFETCH(QString, language);
        for (const int percent : {100, 200}) {
            for (const QSize &size : {QSize(1366, 768), QSize(1280, 800)}) {
                PageBench bench(language, percent);
                bench.frame->resize(size);
                bench.go(page);
                bench.keepPicture(u"%1-%2-%3-%4"_s.arg(language, QString(page).replace(u' ', u'-'))
                                      .arg(percent)
                                      .arg(size.width()));
                QCOMPARE(cutWords(*bench.frame), QStringList());
            }
        }
    }
};

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"

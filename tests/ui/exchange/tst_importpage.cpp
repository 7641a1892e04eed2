// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/exchange/importduplicates.h"
#include "ui/exchange/importfirstrows.h"
#include "ui/exchange/importgateform.h"
#include "ui/exchange/importmapping.h"
#include "ui/exchange/importmappingbar.h"
#include "ui/exchange/importpage.h"
#include "ui/exchange/importproblemsmodel.h"
#include "ui/widgets/wizardfooter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;

class TestImportPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_place = std::make_unique<test::TestWorkspace>();
        m_navigator = std::make_unique<test::RecordingNavigator>();
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("NOM;PRENOM;Mail;Tel\nMarchand;Zoe;z.marchand@ferme.example;0639982011\nLe "
                   "Bihan;Gael;g.lebihan@poste.example;063998\n");
        file.close();
        m_page = std::make_unique<ImportPage>(m_place->workspace(), *m_navigator, QString());
    }
    void cleanup()
    {
        m_page.reset();
        m_place.reset();
    }

    void the_file_is_looked_at_and_nothing_written()
    {
        openFile();
        QCOMPARE(m_page->step(), ImportPage::ColumnsStep);
        QVERIFY(m_page->mapping()->choice(3));
        QCOMPARE(m_page->mapping()->choice(0)->currentData().toString(), u"last_name"_s);
        QCOMPARE(m_page->mapping()->choice(2)->currentData().toString(), u"email"_s);
        QCOMPARE(people(), 0);
    }

    void the_first_people_are_shown_as_they_will_be()
    {
        openFile();
        const auto *rows = m_page->firstRows();
        QCOMPARE(rows->rowCount(), 2);
        const auto text = [&](int row, ImportFirstRows::Column column) {
            return rows->index(row, int(column)).data().toString();
        };
        QCOMPARE(text(0, ImportFirstRows::Column::Name), u"Zoe Marchand"_s);
        QCOMPARE(text(0, ImportFirstRows::Column::Phone), u"06 39 98 20 11"_s);
        QCOMPARE(text(0, ImportFirstRows::Column::Problems), QString());
        QVERIFY(text(1, ImportFirstRows::Column::Problems).startsWith(u"Tel"));
    }

    void a_saved_mapping_is_found_again_by_the_header()
    {
        openFile();
        auto *name = m_page->mapping()->choice(0);
        name->setCurrentIndex(name->findData(u"note"_s));
        emit name->activated(name->currentIndex());
        EVENTUALLY(!m_page->isWorking());
        m_page->mappings()->nameEdit()->setText(u"Salon"_s);
        m_page->mappings()->saveButton()->click();
        EVENTUALLY(!m_page->mappings()->current().isEmpty());

        m_page = std::make_unique<ImportPage>(m_place->workspace(), *m_navigator, QString());
        openFile();

        QCOMPARE(m_page->mappings()->choice()->currentText(), u"Salon"_s);
        QCOMPARE(m_page->mapping()->choice(0)->currentData().toString(), u"note"_s);
        m_page->mappings()->nameEdit()->setText(u"Salon de Lyon"_s);
        m_page->mappings()->renameButton()->click();
        EVENTUALLY(m_page->mappings()->choice()->currentText() == u"Salon de Lyon"_s);
    }

    void the_four_questions_stand_before_the_first_line()
    {
        openFile();
        QCOMPARE(m_page->gate()->missing(), 4);
        QVERIFY(!m_page->footer()->nextButton()->isEnabled());
        m_page->gate()->source()->setText(u"Trade show"_s);
        m_page->gate()->fromOthers()->setChecked(true);
        QCOMPARE(m_page->gate()->missing(), 3);
        m_page->gate()->supplier()->setText(u"Routage Sud"_s);
        chooseBasis(u"consent"_s);
        QCOMPARE(m_page->gate()->missing(), 1);
        m_page->gate()->noProof()->setChecked(true);
        QCOMPARE(m_page->gate()->missing(), 0);
        QVERIFY(m_page->footer()->nextButton()->isEnabled());
    }

    void aBasisWithoutAPurposeIsNoAnswer()
    {
        answer();
        QCOMPARE(m_page->gate()->missing(), 0);
        m_page->gate()->purpose(u"commercial"_s)->setChecked(false);
        QCOMPARE(m_page->gate()->missing(), 1);
    }

    void another_basis_needs_no_proof_of_consent()
    {
        openFile();
        answer();
        QCOMPARE(m_page->gate()->missing(), 0);
    }

    void a_trial_shows_what_would_come_in_and_keeps_nothing()
    {
        openFile();
        answer();
        next();
        EVENTUALLY_EQUAL(m_page->step(), ImportPage::CheckStep);
        QVERIFY(m_page->result().created >= 1);
        QCOMPARE(people(), 0);
    }

    void a_problem_says_what_becomes_of_the_value()
    {
        ImportProblemsModel problems;
        problems.setRows({{3, 4, u"phone.too_short"_s},
                          {4, 0, u"row.no_person"_s},
                          {4, 4, u"phone.too_short"_s},
                          {5, 0, u"row.duplicate"_s}});

        const auto sentence = [&problems](int row) {
            return problems.index(row, int(ImportProblemsModel::Column::Problem)).data().toString();
        };

        QVERIFY(sentence(0).endsWith(u"Only this value is left out."));
        QVERIFY(sentence(1).endsWith(u"The line is left out."));
        QVERIFY(!sentence(2).contains(u"Only this value"));
        QVERIFY(sentence(3).endsWith(u"the record was left as it is."));
    }

    void of_several_records_one_is_chosen_before_it_is_completed()
    {
        LikelyDuplicate several;
        several.line = 2;
        for (const auto &name : {u"Zoé"_s, u"Zoë"_s}) {
            Person person;
            person.uuid = name;
            person.firstName = name;
            several.candidates.append(person);
        }
        ImportDuplicates box;
        box.setDuplicates({several});
        const auto choices = box.findChildren<QRadioButton *>();
        QCOMPARE(choices.size(), 2);
        QVERIFY(!box.complete()->isEnabled());

        choices.at(1)->click();
        box.complete()->click();

        QCOMPARE(box.decisions().value(2), DuplicatePolicy::Update);
        QCOMPARE(box.chosenRecords().value(2), u"Zoë"_s);
        QCOMPARE(box.undecided(), 0);
    }

    void an_import_comes_in_and_can_be_undone()
    {
        openFile();
        answer();
        next();
        EVENTUALLY_EQUAL(m_page->step(), ImportPage::CheckStep);
        next();
        EVENTUALLY_EQUAL(m_page->step(), ImportPage::ResultStep);
        QCOMPARE(people(), int(m_page->result().created));
        m_place->prompter().willAnswer(true);
        m_page->undoButton()->click();
        EVENTUALLY(!m_page->undoButton()->isEnabled());
        QCOMPARE(people(), 0);
    }

    void the_reading_can_be_corrected()
    {
        openFile();
        const int comma = m_page->delimiterChoice()->findData(int(','));
        m_page->delimiterChoice()->setCurrentIndex(comma);
        emit m_page->delimiterChoice()->activated(comma);
        EVENTUALLY(!m_page->isWorking());
        QVERIFY(!m_page->mapping()->choice(1));
    }

    void a_file_that_is_not_there_is_told_and_stays_on_the_first_step()
    {
        m_page->openFile(u"/nowhere/at/all.csv"_s);
        EVENTUALLY(!m_page->isWorking());
        QCOMPARE(m_page->step(), ImportPage::FileStep);
        QVERIFY(m_page->mayLeave());
    }

private:
    QString path() const { return m_folder->filePath(u"visitors.csv"_s); }
    void next() { m_page->footer()->nextButton()->click(); }
    void openFile()
    {
        m_page->openFile(path());
        EVENTUALLY(!m_page->isWorking());
    }
    void chooseBasis(const QString &code)
    {
        m_page->gate()->purpose(u"commercial"_s)->setChecked(true);
        m_page->gate()->basis()->setCurrentIndex(m_page->gate()->basis()->findData(code));
    }
    void answer()
    {
        m_page->gate()->source()->setText(u"Trade show"_s);
        m_page->gate()->fromThemselves()->setChecked(true);
        chooseBasis(u"legitimate_interest"_s);
    }
    int people()
    {
        const auto found = m_place->workspace().reading().list().countPeople(m_place->session());
        return found ? int(*found) : -1;
    }

    std::unique_ptr<test::TestWorkspace> m_place;
    std::unique_ptr<test::RecordingNavigator> m_navigator;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ImportPage> m_page;
};

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"

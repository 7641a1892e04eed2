// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/rights/erasurepage.h"
#include "ui/rights/plancounts.h"
#include "ui/rights/planmodel.h"
#include "ui/rights/reviewlist.h"
#include "ui/widgets/wizardfooter.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;

class TestErasurePage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_place = std::make_unique<test::TestWorkspace>();
        m_navigator = std::make_unique<test::RecordingNavigator>();
        m_person = m_place->addPerson(u"Ottilie"_s, u"Marchandeau"_s, PersonKind::Consumer,
                                      u"ottilie@courriel.example"_s, u"06 39 98 20 11"_s);
        const auto other = m_place->addPerson(u"Bruno"_s, u"Leclair"_s);
        QVERIFY_OK(m_place->write([&](Services &services) {
            return services.people().addNote(m_place->session(), other.id,
                                             u"Voir Ottilie Marchandeau lundi."_s,
                                             m_place->clock().nowUtc());
        }));
        m_page = std::make_unique<ErasurePage>(m_place->workspace(), *m_navigator, m_person.id);
    }
    void cleanup()
    {
        m_page.reset();
        m_place.reset();
    }

    void nobody_is_erased_before_we_know_who_asks()
    {
        next();
        QCOMPARE(m_page->step(), 1);
        QVERIFY(!m_page->footer()->nextButton()->isEnabled());
        m_page->setIdentityCheck(u"known_email"_s);
        QVERIFY(m_page->footer()->nextButton()->isEnabled());
    }

    void the_request_enters_the_register()
    {
        goToPlan();
        const auto open = m_place->workspace().reading().requests().listOpen(m_place->session());
        QVERIFY_OK(open);
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().right, Right::Erasure);
    }

    void the_firm_may_act_without_being_asked()
    {
        m_page->reasonChoice()->setCurrentIndex(
            m_page->reasonChoice()->findData(int(ErasureReason::Retention)));
        next();
        QCOMPARE(m_page->step(), int(ErasurePage::PlanStep));
    }

    void the_plan_waits_for_every_text_to_be_read()
    {
        goToPlan();
        QCOMPARE(m_page->reviews()->undecided(), 1);
        QVERIFY(!m_page->footer()->nextButton()->isEnabled());
        m_page->reviews()->choice(0)->setCurrentIndex(0);
        QVERIFY(m_page->footer()->nextButton()->isEnabled());
    }

    void the_name_of_a_company_is_kept_unless_told_otherwise()
    {
        m_place->addPerson(u"Claire"_s, u"Aubert"_s, PersonKind::Professional, {}, {},
                           u"Marchandeau Décoration"_s);
        goToPlan();
        QCOMPARE(m_page->reviews()->decisions().size(), 1);
        QCOMPARE(m_page->reviews()->decisions().cbegin().value(), ReviewDecision::Leave);
        QCOMPARE(m_page->reviews()->undecided(), 1); // the note about the person
    }

    void a_count_filters_the_table()
    {
        goToPlan();
        const int all = m_page->planModel()->rowCount();
        m_page->counts()->count(PlanAction::Review)->setChecked(true);
        QCOMPARE(m_page->planModel()->rowCount(), 1);
        m_page->counts()->count(PlanAction::Review)->setChecked(false);
        QCOMPARE(m_page->planModel()->rowCount(), all);
    }

    void the_summary_waits_for_the_typed_word()
    {
        goToSummary();
        QVERIFY(!m_page->footer()->nextButton()->isEnabled());
        m_page->confirmation()->setText(u"ease"_s);
        QVERIFY(!m_page->footer()->nextButton()->isEnabled());
        m_page->confirmation()->setText(u" Erase "_s);
        QVERIFY(m_page->footer()->nextButton()->isEnabled());
    }

    void what_is_confirmed_is_erased_and_proved()
    {
        goToSummary();
        m_page->confirmation()->setText(u"erase"_s);
        next();
        EVENTUALLY_EQUAL(m_page->step(), int(ErasurePage::ResultStep));
        const auto gone = m_place->workspace().reading().people().byId(m_place->session(),
                                                                       m_person.id);
        QVERIFY(!gone);
        // Without documents there is no certificate to save, and the button says so instead of doing nothing.
        const auto *save = m_page->findChild<QPushButton *>(u"saveCertificate"_s);
        QVERIFY(save && !save->isEnabled() && !save->toolTip().isEmpty());
        QSignalSpy finished(m_page.get(), &Page::finished);
        next();
        QCOMPARE(finished.size(), 1);
    }

private:
    void next() { m_page->footer()->nextButton()->click(); }
    void goToPlan()
    {
        next();
        m_page->setIdentityCheck(u"known_email"_s);
        next();
        EVENTUALLY_EQUAL(m_page->step(), int(ErasurePage::PlanStep));
    }
    void goToSummary()
    {
        goToPlan();
        m_page->reviews()->choice(0)->setCurrentIndex(0);
        next();
        QCOMPARE(m_page->step(), int(ErasurePage::SummaryStep));
    }

    std::unique_ptr<test::TestWorkspace> m_place;
    std::unique_ptr<test::RecordingNavigator> m_navigator;
    std::unique_ptr<ErasurePage> m_page;
    Person m_person;
};

QTEST_MAIN(TestErasurePage)
#include "tst_erasurepage.moc"

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/rights/accesscomposer.h"
#include "ui/rights/accesspage.h"
#include "ui/widgets/wizardfooter.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;

class TestAccessPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_place = std::make_unique<test::TestWorkspace>();
        m_navigator = std::make_unique<test::RecordingNavigator>();
        m_person = m_place->addPerson(u"Camille"_s, u"Lenoir"_s, PersonKind::Consumer,
                                      u"c.lenoir@courriel.example"_s, u"06 39 98 20 12"_s);
        m_page = std::make_unique<AccessPage>(m_place->workspace(), *m_navigator, m_person.id);
        next();
        m_page->setIdentityCheck(u"known_email"_s);
        next();
        EVENTUALLY_EQUAL(m_page->step(), int(AccessPage::ComposeStep));
    }
    void cleanup()
    {
        m_page.reset();
        m_place.reset();
    }

    void everything_is_in_it_by_default()
    {
        QVERIFY(m_page->composer()->options(u"fr"_s).leftOut.isEmpty());
        QVERIFY(m_page->composer()->itemCount() >= 3);
        QVERIFY(m_page->footer()->nextButton()->isEnabled());
    }

    void leaving_out_takes_a_reason()
    {
        auto *box = m_page->composer()->section(u"contact"_s);
        QVERIFY(box);
        box->setChecked(false);
        QVERIFY(!m_page->footer()->nextButton()->isEnabled());
        m_page->composer()->reasonFor(u"contact"_s)->setText(u"Asked for without them"_s);
        QVERIFY(m_page->footer()->nextButton()->isEnabled());
        QCOMPARE(m_page->composer()->options(u"fr"_s).leftOut.size(), 1);
    }

    void without_documents_there_is_no_pdf()
    {
        QVERIFY(!m_page->composer()->formats().pdf);
        QVERIFY(m_page->composer()->formats().csv);
    }

    void the_archive_and_its_password_are_made_and_the_request_is_closed()
    {
        QTemporaryDir folder;
        next();
        QCOMPARE(m_page->step(), int(AccessPage::ReadStep));
        next();
        m_place->prompter().willChoose(folder.path());
        next();
        EVENTUALLY(!m_page->exported().files.isEmpty());
        QCOMPARE(m_page->shownPassword().size(), 23);
        const auto open = m_place->workspace().reading().requests().listOpen(m_place->session());
        QVERIFY_OK(open);
        QVERIFY(open->isEmpty());
        QSignalSpy finished(m_page.get(), &Page::finished);
        m_place->prompter().willAnswer(false); // it was not copied yet
        next();
        QCOMPARE(finished.size(), 0);
        m_page->copyButton()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), m_page->shownPassword());
        next();
        QCOMPARE(finished.size(), 1);
    }

    void no_folder_means_that_nothing_is_written()
    {
        next();
        next();
        m_place->prompter().willChoose(std::nullopt);
        next();
        QVERIFY(m_page->exported().files.isEmpty());
        QVERIFY(m_page->footer()->nextButton()->isEnabled());
    }

    void files_in_a_folder_have_no_password()
    {
        QTemporaryDir folder;
        m_page->composer()->folderChoice()->setChecked(true);
        next();
        next();
        m_place->prompter().willChoose(folder.path());
        next();
        EVENTUALLY(!m_page->exported().files.isEmpty());
        QVERIFY(m_page->shownPassword().isEmpty());
    }

private:
    void next() { m_page->footer()->nextButton()->click(); }

    std::unique_ptr<test::TestWorkspace> m_place;
    std::unique_ptr<test::RecordingNavigator> m_navigator;
    std::unique_ptr<AccessPage> m_page;
    Person m_person;
};

QTEST_MAIN(TestAccessPage)
#include "tst_accesspage.moc"

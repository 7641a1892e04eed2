// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipwriter.h"
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/exchange/copiescard.h"
#include "ui/exchange/exportchoice.h"
#include "ui/exchange/exportpage.h"
#include "ui/exchange/exportpassportform.h"
#include "ui/exchange/exportprotection.h"
#include "ui/setup/newpassword.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/wizardfooter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

const auto kPhrase = "lampe hiver chemin oiseau verger cuivre";

} // namespace

class TestExportPage final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_place = std::make_unique<test::TestWorkspace>();
        m_navigator = std::make_unique<test::RecordingNavigator>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_first = m_place->addPerson(u"Camille"_s, u"Lenoir"_s, PersonKind::Consumer,
                                     u"c@lenoir.example"_s);
        m_place->addPerson(u"Marc"_s, u"Aubin"_s, PersonKind::Professional,
                           u"m.aubin@halte.example"_s, {}, u"Halte Gourmande"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_place.reset();
    }

    void thePassportComesBeforeTheFile()
    {
        open({});
        QVERIFY(next()->isEnabled());
        next()->click();
        QCOMPARE(m_page->step(), ExportPage::PassportStep);
        QCOMPARE(m_page->passport()->missing(), 2);
        QVERIFY(!next()->isEnabled());
        m_page->passport()->purpose()->setText(u"Greeting cards"_s);
        QVERIFY(!next()->isEnabled());
        m_page->passport()->recipient()->setText(u"Imprimerie Durand"_s);
        QVERIFY(next()->isEnabled());
    }

    void anExportIsEncryptedUnlessOneDecidesOtherwise()
    {
        open({});
        toProtection();
        QVERIFY(!m_page->protection()->isPlain());
        QVERIFY(!next()->isEnabled());
        typePhrase();
        EVENTUALLY(next()->isEnabled());
        const auto file = path(u"copy.zip"_s);
        m_place->prompter().willChoose(file);
        next()->click();
        EVENTUALLY_EQUAL(m_page->step(), ExportPage::ResultStep);
        QCOMPARE(m_page->result().people, 2);
        const auto secret = SecretBuffer::fromBytes(kPhrase);
        const auto entries = readZip(file, &secret);
        QVERIFY_OK(entries);
        QVERIFY(entries->first().contains("c@lenoir.example"));
        QVERIFY(m_page->protection()->password()->first()->isEmpty());
        QSignalSpy finished(m_page.get(), &Page::finished);
        next()->click();
        QCOMPARE(finished.size(), 1);
    }

    void aProposedPhraseIsStrongEnough()
    {
        open({});
        toProtection();
        for (auto *button : m_page->protection()->findChildren<QPushButton *>()) {
            if (button->text().contains(u"phrase"_s, Qt::CaseInsensitive))
                button->click();
        }
        auto *password = m_page->protection()->password();
        QVERIFY(password->verdict().isAccepted());
        password->second()->setSecret(password->first()->peek());
        EVENTUALLY(next()->isEnabled());
    }

    void aPlainFileIsAChoice()
    {
        open({m_first.id});
        m_page->choice()->setFormat(ExportFormat::VCard3);
        toProtection();
        m_page->protection()->plainChoice()->setChecked(true);
        EVENTUALLY(next()->isEnabled());
        const auto file = path(u"copy.vcf"_s);
        m_place->prompter().willChoose(file);
        next()->click();
        EVENTUALLY_EQUAL(m_page->step(), ExportPage::ResultStep);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto bytes = written.readAll();
        QVERIFY(bytes.contains("c@lenoir.example"));
        QVERIFY(!bytes.contains("aubin"));
    }

    void twoTablesNeedAnArchive()
    {
        open({});
        m_page->choice()->subjectChoice()->setCurrentIndex(2);
        toProtection();
        m_page->protection()->plainChoice()->setChecked(true);
        QVERIFY(!next()->isEnabled());
        m_page->choice()->setFormat(ExportFormat::Xlsx);
        EVENTUALLY(next()->isEnabled());
    }

    void someDataAreChosen()
    {
        open({});
        QVERIFY(m_page->choice()->column(u"email"_s)->isChecked());
        QVERIFY(!m_page->choice()->column(u"birth_date"_s)->isChecked());
        for (const auto &key : m_page->choice()->columns())
            m_page->choice()->column(key)->setChecked(false);
        QVERIFY(!next()->isEnabled());
        m_page->choice()->column(u"last_name"_s)->setChecked(true);
        QVERIFY(next()->isEnabled());
    }

    void onlyDataThatCanLeaveAreOffered()
    {
        open({});
        const auto isOffered = [this](const QString &key) {
            return !m_page->choice()->column(key)->isHidden()
                   && m_page->choice()->column(key)->isEnabled();
        };
        QVERIFY(isOffered(u"last_name"_s) && !isOffered(u"siret"_s) && !isOffered(u"photo"_s));
        m_page->choice()->setFormat(ExportFormat::VCard4);
        QVERIFY(isOffered(u"photo"_s));
        m_page->choice()->subjectChoice()->setCurrentIndex(1);
        QVERIFY(isOffered(u"siret"_s) && !isOffered(u"last_name"_s));
        m_page->choice()->subjectChoice()->setCurrentIndex(2);
        QVERIFY(isOffered(u"siret"_s) && isOffered(u"last_name"_s));
    }

    void whoMayNotBeContactedIsSaidAndStays()
    {
        open({});
        next()->click();
        m_page->passport()->purpose()->setText(u"Offers by e-mail"_s);
        m_page->passport()->recipient()->setText(u"Routage Sud"_s);
        m_page->passport()->contactBox()->setChecked(true);
        EVENTUALLY(!m_page->passport()->leaveOutBox()->isHidden());
        QVERIFY(m_page->passport()->leaveOutBox()->isChecked());
        next()->click();
        m_page->protection()->plainChoice()->setChecked(true);
        m_place->prompter().willChoose(path(u"copy.csv"_s));
        EVENTUALLY(next()->isEnabled());
        next()->click();
        EVENTUALLY_EQUAL(m_page->step(), ExportPage::ResultStep);
        QVERIFY(m_page->result().contactsLeftOut >= 1); // a consumer who was never asked
    }

    void aFolderThatIsMissingIsSaidAndTheFormStays()
    {
        open({});
        toProtection();
        m_page->protection()->plainChoice()->setChecked(true);
        m_place->prompter().willChoose(path(u"nowhere/copy.csv"_s));
        EVENTUALLY(next()->isEnabled());
        next()->click();
        EVENTUALLY(!m_page->isWorking());
        QCOMPARE(m_page->step(), ExportPage::ProtectionStep);
        QCOMPARE(copies().size(), 0);
    }

    void aCopyIsConfirmedAsGone()
    {
        aPlainFileIsAChoice();
        CopiesCard card(m_place->workspace(), *m_navigator);
        QCOMPARE(card.living(), 1);
        QVERIFY(card.findChild<QPushButton *>(u"gone-C-2026-001"_s));
        card.confirm(copies().first(), CopyEnd::Confirmed);
        EVENTUALLY_EQUAL(card.living(), 0);
        QCOMPARE(copies().first().destroyedHow, u"confirmed"_s);
        EVENTUALLY_EQUAL(m_navigator->told.size(), 1);
    }

    void copiesPastTheirDayAreCounted()
    {
        aPlainFileIsAChoice();
        m_place->clock().set(m_place->clock().nowUtc().addDays(45));
        CopiesCard card(m_place->workspace(), *m_navigator);
        QCOMPARE(card.due(), 1);
        const auto due = m_place->workspace().reading().due().deadlines(
            m_place->session(), m_place->clock().nowUtc().toLocalTime().date());
        QVERIFY_OK(due);
        bool found = false;
        for (const auto &item : *due)
            found = found || (item.kind == DueKind::Copy && item.right == u"C-2026-001"_s);
        QVERIFY(found);
    }

private:
    void open(const QList<PersonId> &people)
    {
        m_page.reset(static_cast<ExportPage *>(
            jobs::exportPage(m_place->workspace(), *m_navigator, people, false, nullptr)));
    }
    QPushButton *next() const { return m_page->footer()->nextButton(); }
    void toProtection()
    {
        next()->click();
        m_page->passport()->purpose()->setText(u"Greeting cards"_s);
        m_page->passport()->recipient()->setText(u"Imprimerie Durand"_s);
        next()->click();
        QCOMPARE(m_page->step(), ExportPage::ProtectionStep);
    }
    void typePhrase()
    {
        const auto secret = SecretBuffer::fromBytes(kPhrase);
        m_page->protection()->password()->first()->setSecret(secret);
        m_page->protection()->password()->second()->setSecret(secret);
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QList<DataCopy> copies()
    {
        const auto list = m_place->workspace().reading().copies().list(m_place->session());
        return list ? *list : QList<DataCopy>();
    }

    std::unique_ptr<test::TestWorkspace> m_place;
    std::unique_ptr<test::RecordingNavigator> m_navigator;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExportPage> m_page;
    Person m_first;
};

QTEST_MAIN(TestExportPage)
#include "tst_exportpage.moc"

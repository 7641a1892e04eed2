// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/consent/calldialog.h"
#include "ui/consent/consentdialog.h"
#include "ui/consent/proofdialog.h"
#include "ui/consent/proofflow.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/wizardfooter.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

/// The guard before a call and the keys after it; the proof of a consent, shown and saved.
class TestCallDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_place = std::make_unique<TestWorkspace>();
        m_navigator = std::make_unique<RecordingNavigator>();
        m_person = m_place->addPerson(u"Julien"_s, u"Faure"_s, PersonKind::Consumer,
                                      u"j.faure@courriel.example"_s, u"06 39 98 12 60"_s);
    }
    void cleanup()
    {
        m_navigator.reset();
        m_place.reset();
    }

    void theGuardIsSaidBeforeDialling()
    {
        CallDialog dialog(m_place->workspace(), m_person, {});
        const auto texts = dialog.guardTexts().join(u'\n');
        QVERIFY2(texts.contains(u":20"_s) && texts.contains(u"Paris"_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"0 of 4 in 30 days"_s), qPrintable(texts));
        QVERIFY(texts.contains(u"has not said no"_s));
        QVERIFY(dialog.guardTexts().first().contains(u"No consent"_s)); // what blocks stands first
        QVERIFY(!dialog.footer()->nextButton()->isEnabled()); // nobody asked for a consent yet
        QVERIFY(dialog.key(CallOutcome::Refused)->isEnabled());
    }

    void whatACallEndedWithIsFoldedWhileItMayNotBeMade()
    {
        CallDialog dialog(m_place->workspace(), m_person, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(!dialog.key(CallOutcome::Refused)->isVisible());
        QTest::keyClick(&dialog, Qt::Key_8);
        QVERIFY(!dialog.report()); // nothing is recorded that is not seen

        dialog.noteCallButton()->click();

        QVERIFY(dialog.key(CallOutcome::Refused)->isVisible());
        QVERIFY(!dialog.noteCallButton()->isVisible());
    }

    void theConsentIsAskedForWithoutNotingACall()
    {
        CallDialog dialog(m_place->workspace(), m_person, {});
        dialog.show();
        const auto buttons = dialog.findChildren<QPushButton *>();
        const auto ask = std::find_if(buttons.begin(), buttons.end(), [](const auto *button) {
            return button->text() == u"Record consent"_s;
        });
        QVERIFY(ask != buttons.end());

        (*ask)->click();

        QVERIFY(dialog.asksConsent());
        QVERIFY(!dialog.report());
    }

    void anotherPurposeIsJudgedAnew()
    {
        CallDialog dialog(m_place->workspace(), m_person, {});
        QVERIFY(!dialog.brief().mayDial());

        dialog.purposeChoice()->setCurrentIndex(dialog.purposeChoice()->findData(u"service"_s));

        QVERIFY(dialog.brief().mayDial());
        QVERIFY(dialog.footer()->nextButton()->isEnabled());
        QSignalSpy dials(&dialog, &CallDialog::dialRequested);
        dialog.footer()->nextButton()->click();
        QCOMPARE(dials.size(), 1);
        QCOMPARE(dials.first().first().toString(), u"06 39 98 12 60"_s);
    }

    void oneKeyRecordsTheOutcome_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("outcome");

        QTest::newRow("no answer") << int(Qt::Key_1) << int(CallOutcome::NoAnswer);
        QTest::newRow("message left") << int(Qt::Key_2) << int(CallOutcome::MessageLeft);
        QTest::newRow("spoke") << int(Qt::Key_3) << int(CallOutcome::Spoke);
        QTest::newRow("call back") << int(Qt::Key_4) << int(CallOutcome::CallBack);
        QTest::newRow("agrees") << int(Qt::Key_5) << int(CallOutcome::Spoke);
        QTest::newRow("wrong number") << int(Qt::Key_6) << int(CallOutcome::WrongNumber);
        QTest::newRow("no more calls") << int(Qt::Key_7) << int(CallOutcome::Refused);
        QTest::newRow("no more at all") << int(Qt::Key_8) << int(CallOutcome::RefusedAll);
    }
    void oneKeyRecordsTheOutcome()
    {
        QFETCH(const int, key);
        QFETCH(const int, outcome);
        CallDialog dialog(m_place->workspace(), m_person, u"service"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));

        QTest::keyClick(&dialog, static_cast<Qt::Key>(key));

        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(dialog.report());
        QCOMPARE(int(dialog.report()->outcome), outcome);
        QCOMPARE(dialog.asksConsent(), key == Qt::Key_5);
    }

    void aDigitInTheNoteStaysInTheNote()
    {
        CallDialog dialog(m_place->workspace(), m_person, u"service"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.note()->setFocus();

        QTest::keyClicks(dialog.note(), u"rappel le 7"_s);

        QVERIFY(!dialog.report());
        QCOMPARE(dialog.note()->text(), u"rappel le 7"_s);
    }

    void anAgreedTimeGoesWithTheKey()
    {
        CallDialog dialog(m_place->workspace(), m_person, {});
        dialog.callBackChoice()->setCurrentIndex(1);
        dialog.callBackTime()->setDateTime(QDateTime(QDate(2026, 11, 26), QTime(18, 30)));

        dialog.key(CallOutcome::CallBack)->click();

        QCOMPARE(dialog.report()->callAt.value_or(QDateTime()),
                 QDateTime(QDate(2026, 11, 26), QTime(18, 30)).toUTC());
        QVERIFY(!dialog.report()->note.isEmpty()); // the proof of the request
    }

    void theWholeGestureRefusesAndClosesTheDoor()
    {
        QWidget window;
        window.resize(1000, 700);
        once(
            this, [] { return qobject_cast<CallDialog *>(QApplication::activeModalWidget()); },
            [] {
                static_cast<CallDialog *>(QApplication::activeModalWidget())
                    ->key(CallOutcome::Refused)
                    ->click();
            });

        jobs::callPerson(m_place->workspace(), *m_navigator, m_person.id, {}, &window);

        EVENTUALLY_EQUAL(m_navigator->told.size(), 1);
        const auto brief = m_place->workspace().reading().calls().brief(m_place->session(),
                                                                        m_person.id, {});
        QVERIFY_OK(brief);
        QVERIFY(brief->refusal);
        QCOMPARE(brief->frequency.attempts.size(), 1);
        QCOMPARE(brief->frequency.attempts.first().outcome, u"refused"_s);
        CallDialog again(m_place->workspace(), m_person, {});
        QVERIFY(again.guardTexts().join(u'\n').contains(u"until a new consent"_s));
    }

    void whoAgreesIsAskedByVoice()
    {
        QWidget window;
        window.resize(1000, 700);
        std::optional<Mechanism> mechanism;
        once(
            this, [] { return qobject_cast<CallDialog *>(QApplication::activeModalWidget()); },
            [] {
                static_cast<CallDialog *>(QApplication::activeModalWidget())->consentKey()->click();
            });
        once(
            this, [] { return qobject_cast<ConsentDialog *>(QApplication::activeModalWidget()); },
            [&mechanism] {
                auto *dialog = static_cast<ConsentDialog *>(QApplication::activeModalWidget());
                mechanism = static_cast<Mechanism>(
                    dialog->mechanismChoice()->currentData().toInt());
                QVERIFY(dialog->grid()->ticked().isEmpty());
                dialog->reject();
            });

        jobs::callPerson(m_place->workspace(), *m_navigator, m_person.id, {}, &window);

        QVERIFY(mechanism);
        QCOMPARE(int(*mechanism), int(Mechanism::Oral));
        EVENTUALLY_EQUAL(m_navigator->told.size(), 1); // the call is noted all the same
    }

    void theProofIsShownAndItsCopyEntersTheRegister()
    {
        const auto session = m_place->session();
        ConsentRequest request;
        request.person = m_person.id;
        request.purpose = u"commercial"_s;
        request.channel = Channel::Email;
        request.mechanism = Mechanism::Signed;
        request.place = u"Salon de Lyon"_s;
        request.evidence = signatureEvidence({{{1, 2}, {30, 40}}});
        QVERIFY_OK(m_place->write(
            [&](Services &services) { return services.consents().give(session, request); }));
        QTemporaryDir folder;
        const auto path = folder.filePath(u"preuve.json"_s);
        m_place->prompter().willChoose(path);
        QWidget window;
        window.resize(1000, 700);
        window.show();

        showProof(m_place->workspace(), *m_navigator, m_person.id, {}, &window);
        EVENTUALLY(window.findChild<ProofDialog *>());
        auto *dialog = window.findChild<ProofDialog *>();
        QVERIFY(dialog->shown().intact);
        QCOMPARE(dialog->shown().place, u"Salon de Lyon"_s);
        dialog->footer()->backButton()->click();

        EVENTUALLY_EQUAL(m_navigator->told.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto record = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(record[u"header"].toObject()[u"schema_version"].toString(),
                 u"ISO/IEC TS 27560:2023"_s);
        QCOMPARE(record[u"header"].toObject()[u"pii_principal_id"].toString(), m_person.uuid);
        const auto copies = m_place->workspace().reading().copies().list(session);
        QVERIFY_OK(copies);
        QCOMPARE(copies->size(), 1);
        QCOMPARE(copies->first().format, u"json"_s);
        QCOMPARE(copies->first().people, 1);
        dialog->close();
    }

private:
    std::unique_ptr<TestWorkspace> m_place;
    std::unique_ptr<RecordingNavigator> m_navigator;
    Person m_person;
};

QTEST_MAIN(TestCallDialog)
#include "tst_calldialog.moc"

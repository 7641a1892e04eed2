// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/consent/consentdialog.h"
#include "ui/consent/guardianfield.h"
#include "ui/consent/reasonspanel.h"
#include "ui/consent/verdictwords.h"
#include "ui/consent/withdrawdialog.h"
#include "ui/widgets/reasonspopover.h"
#include "ui/widgets/signaturepad.h"
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

class TestConsentDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_place = std::make_unique<test::TestWorkspace>();
        m_person = m_place->addPerson(u"Julien"_s, u"Faure"_s, PersonKind::Consumer,
                                      u"j.faure@courriel.example"_s, u"06 39 98 12 60"_s);
    }
    void cleanup() { m_place.reset(); }

    void nothing_is_ticked_beforehand()
    {
        ConsentDialog dialog(m_place->workspace(), m_person);
        QVERIFY(dialog.grid()->cells().size() >= 6);
        QVERIFY(dialog.grid()->ticked().isEmpty());
    }

    void a_channel_without_contact_detail_has_no_box()
    {
        ConsentDialog dialog(m_place->workspace(), m_person);
        QVERIFY(dialog.grid()->box({u"commercial"_s, Channel::Email}));
        QVERIFY(!dialog.grid()->box({u"commercial"_s, Channel::Post}));
        QVERIFY(!dialog.grid()->box({u"service"_s, Channel::Email}));
    }

    void the_button_names_what_it_records()
    {
        ConsentDialog dialog(m_place->workspace(), m_person);
        const auto *next = dialog.footer()->nextButton();
        const auto refusal = next->text();
        QVERIFY(next->isEnabled());
        tick(dialog, Channel::Email);
        tick(dialog, Channel::Sms);
        QVERIFY(next->text() != refusal);
        QVERIFY(next->text().contains(u'2'));
    }

    void a_yes_on_screen_waits_for_the_signature()
    {
        ConsentDialog dialog(m_place->workspace(), m_person);
        tick(dialog, Channel::Email);
        QVERIFY(!dialog.obstacle().isEmpty());
        QVERIFY(!dialog.footer()->nextButton()->isEnabled());
        sign(dialog);
        QCOMPARE(dialog.obstacle(), QString());
        const auto capture = dialog.capture();
        QVERIFY(!capture.given.isEmpty());
        QCOMPARE(capture.given.size(), 1);
        QVERIFY(capture.refused.isEmpty()); // the others were not asked
        QCOMPARE(capture.given.first().mechanism, Mechanism::Signed);
        QCOMPARE(capture.given.first().evidence->kind, u"signature"_s);
    }

    void what_is_said_needs_no_signature()
    {
        ConsentDialog dialog(m_place->workspace(), m_person);
        tick(dialog, Channel::LiveCall);
        dialog.mechanismChoice()->setCurrentIndex(
            dialog.mechanismChoice()->findData(int(Mechanism::Oral)));
        QCOMPARE(dialog.obstacle(), QString());
        QCOMPARE(dialog.capture().given.first().mechanism, Mechanism::Oral);
    }

    void nothing_ticked_is_a_refusal_of_what_was_shown()
    {
        ConsentDialog dialog(m_place->workspace(), m_person);
        const auto capture = dialog.capture();
        QVERIFY(capture.given.isEmpty());
        QCOMPARE(capture.refused.size(), dialog.grid()->cells().size());
    }

    void a_refusal_leaves_what_was_agreed_before()
    {
        give(Channel::Email);
        ConsentDialog dialog(m_place->workspace(), m_person);
        const auto capture = dialog.capture();
        QCOMPARE(capture.refused.size(), dialog.grid()->cells().size() - 1);
        for (const auto &request : capture.refused)
            QVERIFY(request.purpose != u"commercial" || request.channel != Channel::Email);
    }

    void arrows_walk_as_in_a_table_and_space_ticks()
    {
        ConsentDialog dialog(m_place->workspace(), m_person);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *first = dialog.grid()->box({u"commercial"_s, Channel::Email});
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        auto *second = dialog.grid()->box({u"commercial"_s, Channel::LiveCall});
        QCOMPARE(QApplication::focusWidget(), second);
        QTest::keyClick(second, Qt::Key_Down);
        auto *below = dialog.grid()->box({u"noncommercial"_s, Channel::LiveCall});
        QCOMPARE(QApplication::focusWidget(), below);
        QTest::keyClick(below, Qt::Key_Space);
        QVERIFY(below->isChecked());
        QCOMPARE(dialog.grid()->ticked().size(), 1);
    }

    void escape_closes_at_once_when_nothing_was_done()
    {
        ConsentDialog dialog(m_place->workspace(), m_person);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QVERIFY(m_place->prompter().asked.isEmpty());
    }

    void escape_asks_once_when_something_was_ticked()
    {
        ConsentDialog dialog(m_place->workspace(), m_person);
        dialog.show();
        tick(dialog, Channel::Email);
        m_place->prompter().willAnswer(false);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        m_place->prompter().willAnswer(true);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void the_language_of_the_person_changes_the_frame_alone()
    {
        ConsentDialog dialog(m_place->workspace(), m_person);
        const auto title = dialog.windowTitle();
        dialog.languageChoice()->setCurrentIndex(dialog.languageChoice()->findData(u"fr"_s));
        const auto french = dialog.capture().refused.first().language;
        dialog.languageChoice()->setCurrentIndex(dialog.languageChoice()->findData(u"en"_s));
        QCOMPARE(french, u"fr"_s);
        QCOMPARE(dialog.capture().refused.first().language, u"en"_s);
        QCOMPARE(dialog.windowTitle(), title);
    }

    void what_an_empty_box_means_is_said_and_nobodys_silence_is_a_no()
    {
        ConsentDialog dialog(m_place->workspace(), m_person);
        QVERIFY(!dialog.capture().refused.isEmpty()); // nothing ticked: shown and refused
        tick(dialog, Channel::Email);
        QVERIFY(dialog.capture().refused.isEmpty()); // one ticked: the rest was perhaps not asked
        chooseEmpty(dialog, true);
        QCOMPARE(dialog.capture().refused.size(), dialog.grid()->cells().size() - 1);
        dialog.grid()->box({u"commercial"_s, Channel::Email})->setChecked(false);
        chooseEmpty(dialog, false);
        QVERIFY(dialog.capture().refused.isEmpty());
        QVERIFY(!dialog.footer()->nextButton()->isEnabled()); // nothing asked, nothing to record
    }

    void sensitive_data_is_asked_apart_and_never_by_voice_alone()
    {
        Purpose diet;
        diet.code = u"diet"_s;
        diet.labelFr = u"Allergies pour les repas"_s;
        diet.sensitive = u"health"_s;
        Wording text;
        text.purposeCode = u"diet"_s;
        text.language = u"en"_s;
        text.body = u"{firm} notes your allergies. You are free to agree or to refuse. Withdraw at "
                    "{contact}."_s;
        QVERIFY_OK(m_place->write(
            [&](Services &services) { return services.purposes().add(m_place->session(), diet); }));
        QVERIFY_OK(m_place->write([&](Services &services) {
            return services.purposes().addWording(m_place->session(), text);
        }));
        ConsentDialog dialog(m_place->workspace(), m_person);
        const ConsentCell cell{u"diet"_s, Channel::Email};
        QVERIFY(!dialog.grid()->box(cell));
        QVERIFY(dialog.sensitiveGrid() && dialog.sensitiveGrid()->box(cell));
        QVERIFY(!dialog.sensitiveGrid()->box(cell)->isChecked());

        dialog.sensitiveGrid()->box(cell)->setChecked(true);
        dialog.startWith(Mechanism::Oral);

        QVERIFY(!dialog.footer()->nextButton()->isEnabled());
        QVERIFY_FAILS(m_place->write([&](Services &services) {
            return services.consents().giveAll(m_place->session(), dialog.capture().given);
        }),
                      ErrorCode::Invalid);
        dialog.startWith(Mechanism::Signed);
        sign(dialog);
        QVERIFY(dialog.footer()->nextButton()->isEnabled());
        QCOMPARE(dialog.capture().given.size(), 1);
    }

    void the_parent_is_named_and_linked_to_their_card()
    {
        const auto parent = m_place->addPerson(u"Sophie"_s, u"Faure"_s);
        ConsentDialog dialog(m_place->workspace(), m_person);
        QVERIFY(!dialog.minorBox()->isChecked());
        dialog.minorBox()->setChecked(true);
        tick(dialog, Channel::Email);
        sign(dialog);
        QVERIFY(!dialog.footer()->nextButton()->isEnabled());
        dialog.show();
        dialog.guardianField()->edit()->setFocus();

        QTest::keyClicks(dialog.guardianField()->edit(), u"Faure"_s);
        QCOMPARE(dialog.guardianField()->offers(), QStringList{u"Sophie Faure"_s}); // not the child
        dialog.guardianField()->take(0);
        QVERIFY2(!dialog.footer()->nextButton()->isEnabled(), "the parent has not signed");
        signAsParent(dialog);
        QVERIFY(dialog.footer()->nextButton()->isEnabled());

        const auto request = dialog.capture().given.first();
        QCOMPARE(request.guardian, u"Sophie Faure"_s);
        QCOMPARE(request.guardianPerson, parent.uuid);
        QTest::keyClicks(dialog.guardianField()->edit(), u"x"_s);
        QVERIFY(dialog.capture().given.first().guardianPerson.isEmpty()); // another name now
    }

    void what_was_captured_can_be_recorded()
    {
        ConsentDialog dialog(m_place->workspace(), m_person);
        tick(dialog, Channel::Email);
        sign(dialog);
        const auto capture = dialog.capture();
        QVERIFY_OK(m_place->write([&](Services &services) {
            return services.consents().give(m_place->session(), capture.given.first());
        }));
        VerdictReader reader(m_place->workspace());
        QCOMPARE(reader.summary(m_person.id).of(Channel::Email).kind, VerdictKind::Allowed);
    }

    void a_withdrawal_is_one_gesture_for_everything()
    {
        give(Channel::Email);
        WithdrawDialog dialog(m_place->workspace(), m_person);
        QVERIFY(dialog.footer()->nextButton()->isEnabled());
        QVERIFY(dialog.withdrawal().everything);
        QCOMPARE(dialog.boxes().size(), 1);
    }

    void with_nothing_to_choose_between_a_withdrawal_has_no_choice()
    {
        WithdrawDialog dialog(m_place->workspace(), m_person);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(!dialog.everythingChoice()->isVisible());
        QVERIFY(!dialog.someChoice()->isVisible());
        QVERIFY(dialog.mechanismChoice()->hasFocus());
        QVERIFY(dialog.withdrawal().everything);
    }

    void the_proof_of_an_expired_consent_is_found()
    {
        const auto person = m_place->addPerson(u"Julien"_s, u"Faure"_s, PersonKind::Consumer, {},
                                               u"06 39 98 12 60"_s);
        ConsentRequest request;
        request.person = person.id;
        request.purpose = u"commercial"_s;
        request.channel = Channel::LiveCall;
        request.mechanism = Mechanism::Signed;
        request.at = test::utc(2025, 9, 19, 10);
        request.evidence = signatureEvidence({{{1, 2}, {30, 40}}});
        QVERIFY_OK(m_place->write([&](Services &services) {
            return services.consents().give(m_place->session(), request);
        }));
        const auto summary = VerdictReader(m_place->workspace()).summary(person.id);
        const auto *call = summary.entry(Channel::LiveCall);
        QVERIFY(call->verdict.has(ReasonCode::ConsentExpired));
        QWidget window;
        auto *chip = new QPushButton(&window);
        window.show();

        auto *panel = openReasons(m_place->workspace(), person, *call, u"Offers"_s, chip);

        const auto text = panel->popover()->asText();
        QVERIFY2(text.contains(u"Kept in the vault"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Given on"_s) && text.contains(u"expired on"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"No end"_s), qPrintable(text));
        QVERIFY2(text.contains(u"A new consent given by Julien Faure, to receive calls."_s),
                 qPrintable(text));
        QSignalSpy proofs(panel, &ReasonsPanel::proofAsked);
        emit panel->popover()->linkActivated(2);
        QCOMPARE(proofs.size(), 1);
        QVERIFY(!proofs.first().first().toString().isEmpty());
    }

    void a_part_may_be_withdrawn_alone()
    {
        give(Channel::Email);
        WithdrawDialog dialog(m_place->workspace(), m_person);
        dialog.someChoice()->setChecked(true);
        QVERIFY(!dialog.footer()->nextButton()->isEnabled());
        dialog.boxes().first()->setChecked(true);
        QVERIFY(dialog.footer()->nextButton()->isEnabled());
        const auto part = dialog.withdrawal();
        QVERIFY(!part.everything);
        QCOMPARE(part.requests.size(), 1);
        QCOMPARE(part.requests.first().channel, Channel::Email);
    }

    void reasons_offer_to_ask_where_consent_is_missing()
    {
        VerdictReader reader(m_place->workspace());
        const auto summary = reader.summary(m_person.id);
        QCOMPARE(summary.channels.first().channel, Channel::Email);
        QWidget window;
        auto *chip = new QPushButton(&window);
        window.show();
        auto *panel = openReasons(m_place->workspace(), m_person, *summary.entry(Channel::LiveCall),
                                  u"Commercial offers"_s, chip);
        bool asked = false;
        connect(panel, &ReasonsPanel::consentAsked, this, [&asked] { asked = true; });
        QVERIFY(panel->popover()->isVisible());
        QCOMPARE(panel->popover()->asText().count(u'\n') >= 6, true);
        emit panel->popover()->actionActivated();
        QVERIFY(asked);
        QVERIFY(!panel->popover()->isVisible());
        QVERIFY(verdictSentence(*summary.entry(Channel::LiveCall))
                    .startsWith(channelLabel(Channel::LiveCall)));
    }

private:
    void tick(ConsentDialog &dialog, Channel channel)
    {
        dialog.grid()->box({u"commercial"_s, channel})->setChecked(true);
    }
    static void chooseEmpty(ConsentDialog &dialog, bool refused)
    {
        auto *choice = dialog.emptyChoice();
        choice->setCurrentIndex(choice->findData(refused));
        emit choice->activated(choice->currentIndex()); // as a hand does
    }
    void sign(ConsentDialog &dialog)
    {
        dialog.pad()->resize(300, 100);
        QTest::mousePress(dialog.pad(), Qt::LeftButton, {}, {40, 40});
        QTest::mouseMove(dialog.pad(), {120, 60});
        QTest::mouseRelease(dialog.pad(), Qt::LeftButton, {}, {180, 40});
        if (dialog.pad()->isEmpty())
            dialog.pad()->setSignature({{300, 100}, {{{{10, 10}, 0, 1.0}, {{60, 40}, 90, 1.0}}}});
    }
    void signAsParent(ConsentDialog &dialog)
    {
        auto signature = dialog.pad()->signature();
        const double right = signature.size.width() * 0.75;
        signature.strokes.append({{{right, 20}, 500, 1.0}, {{right + 20, 40}, 590, 1.0}});
        dialog.pad()->setSignature(signature);
    }
    void give(Channel channel)
    {
        ConsentRequest request;
        request.person = m_person.id;
        request.purpose = u"commercial"_s;
        request.channel = channel;
        request.mechanism = Mechanism::Paper;
        request.evidence = Evidence{u"scan"_s, "%PDF-1.7"};
        QVERIFY_OK(m_place->write([&](Services &services) {
            return services.consents().give(m_place->session(), request);
        }));
    }

    std::unique_ptr<test::TestWorkspace> m_place;
    Person m_person;
};

QTEST_MAIN(TestConsentDialog)
#include "tst_consentdialog.moc"

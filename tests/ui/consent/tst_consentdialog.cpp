// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/consent/consentdialog.h"
#include "ui/consent/reasonspanel.h"
#include "ui/consent/verdictwords.h"
#include "ui/consent/withdrawdialog.h"
#include "ui/widgets/reasonspopover.h"
#include "ui/widgets/signaturepad.h"
#include "ui/widgets/wizardfooter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
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
        QVERIFY(capture.given);
        QCOMPARE(capture.requests.size(), 1);
        QCOMPARE(capture.requests.first().mechanism, Mechanism::Signed);
        QCOMPARE(capture.requests.first().evidence->kind, u"signature"_s);
    }

    void what_is_said_needs_no_signature()
    {
        ConsentDialog dialog(m_place->workspace(), m_person);
        tick(dialog, Channel::LiveCall);
        dialog.mechanismChoice()->setCurrentIndex(
            dialog.mechanismChoice()->findData(int(Mechanism::Oral)));
        QCOMPARE(dialog.obstacle(), QString());
        QCOMPARE(dialog.capture().requests.first().mechanism, Mechanism::Oral);
    }

    void nothing_ticked_is_a_refusal_of_what_was_shown()
    {
        ConsentDialog dialog(m_place->workspace(), m_person);
        const auto capture = dialog.capture();
        QVERIFY(!capture.given);
        QCOMPARE(capture.requests.size(), dialog.grid()->cells().size());
    }

    void a_refusal_leaves_what_was_agreed_before()
    {
        give(Channel::Email);
        ConsentDialog dialog(m_place->workspace(), m_person);
        const auto capture = dialog.capture();
        QCOMPARE(capture.requests.size(), dialog.grid()->cells().size() - 1);
        for (const auto &request : capture.requests)
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
        const auto french = dialog.capture().requests.first().language;
        dialog.languageChoice()->setCurrentIndex(dialog.languageChoice()->findData(u"en"_s));
        QCOMPARE(french, u"fr"_s);
        QCOMPARE(dialog.capture().requests.first().language, u"en"_s);
        QCOMPARE(dialog.windowTitle(), title);
    }

    void what_was_captured_can_be_recorded()
    {
        ConsentDialog dialog(m_place->workspace(), m_person);
        tick(dialog, Channel::Email);
        sign(dialog);
        const auto capture = dialog.capture();
        QVERIFY_OK(m_place->write([&](Services &services) {
            return services.consents().give(m_place->session(), capture.requests.first());
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
    void sign(ConsentDialog &dialog)
    {
        dialog.pad()->resize(300, 100);
        QTest::mousePress(dialog.pad(), Qt::LeftButton, {}, {40, 40});
        QTest::mouseMove(dialog.pad(), {120, 60});
        QTest::mouseRelease(dialog.pad(), Qt::LeftButton, {}, {180, 40});
        if (dialog.pad()->isEmpty())
            dialog.pad()->setSignature({{300, 100}, {{{{10, 10}, 0, 1.0}, {{60, 40}, 90, 1.0}}}});
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

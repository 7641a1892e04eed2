// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/rights/privacypage.h"
#include "ui/rights/restrictionscard.h"
#include "ui/today/pressrow.h"

#include <QDateEdit>
#include <QPushButton>
#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;

class TestPrivacyPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_place = std::make_unique<test::TestWorkspace>();
        m_navigator = std::make_unique<test::RecordingNavigator>();
        m_person = m_place->addPerson(u"Camille"_s, u"Lenoir"_s, PersonKind::Consumer,
                                      u"c.lenoir@courriel.example"_s);
    }
    void cleanup() { m_place.reset(); }

    void nothing_is_due_at_first()
    {
        PrivacyPage page(m_place->workspace(), *m_navigator);
        QCOMPARE(page.dueCount(), 0);
    }

    void an_open_request_is_due_and_leads_to_its_case()
    {
        RequestDraft draft;
        draft.person = m_person.id;
        draft.right = Right::Erasure;
        QVERIFY_OK(m_place->write([&](Services &services) {
            return services.requests().open(m_place->session(), draft);
        }));
        PrivacyPage page(m_place->workspace(), *m_navigator);
        QCOMPARE(page.dueCount(), 1);
        const auto buttons = page.findChildren<QPushButton *>();
        const auto go = std::find_if(buttons.cbegin(), buttons.cend(),
                                     [](const QPushButton *button) {
                                         return button->accessibleDescription().contains(u"Lenoir");
                                     });
        QVERIFY(go != buttons.cend());
        (*go)->click();
        QCOMPARE(m_navigator->went, QStringList{u"erase %1"_s.arg(m_person.id.number())});
    }

    void what_today_counts_down_is_counted_down_here_as_well()
    {
        PrivacyPage page(m_place->workspace(), *m_navigator);
        page.activate();
        const auto row = [&page]() -> PressRow * {
            for (auto *one : page.findChildren<PressRow *>()) {
                if (one->accessibleName().contains(u"Lenoir"))
                    return one;
            }
            return nullptr;
        };
        EVENTUALLY(row()); // nobody told this person yet that the firm holds her data
        row()->click();
        QCOMPARE(m_navigator->went, QStringList{u"person %1"_s.arg(m_person.id.number())});
    }

    void a_restriction_is_lifted_once_the_person_was_told()
    {
        RequestDraft draft;
        draft.person = m_person.id;
        draft.right = Right::Restriction;
        const auto asked = m_place->write([&](Services &services) {
            return services.requests().open(m_place->session(), draft);
        });
        QVERIFY_OK(asked);
        PrivacyPage page(m_place->workspace(), *m_navigator);
        page.show();
        auto *card = page.findChild<RestrictionsCard *>();
        QVERIFY(card);
        QCOMPARE(card->inForce(), 1);
        auto *lift = page.findChild<QPushButton *>(u"lift-"_s + asked->uuid);
        QVERIFY(lift);
        m_place->prompter().willAnswer(true);

        lift->click();

        EVENTUALLY_EQUAL(card->inForce(), 0);
        QVERIFY(card->isHidden());
        const auto left = m_place->workspace().reading().requests().listRestrictions(
            m_place->session());
        QVERIFY_OK(left);
        QVERIFY(left->isEmpty());
    }

    void of_many_restrictions_some_are_shown_and_more_when_asked_for()
    {
        QVERIFY_OK(m_place->write([&](Services &services) -> Result<void> {
            for (int i = 0; i < kFirstRows + 3; ++i) {
                PersonDraft person;
                person.person.lastName = u"Lenoir %1"_s.arg(i);
                const auto added = services.people().add(m_place->session(), person);
                if (!added)
                    return Failure{added.error()};
                RequestDraft draft;
                draft.person = added->id;
                draft.right = Right::Restriction;
                const auto asked = services.requests().open(m_place->session(), draft);
                if (!asked)
                    return Failure{asked.error()};
            }
            return {};
        }));
        PrivacyPage page(m_place->workspace(), *m_navigator);
        auto *card = page.findChild<RestrictionsCard *>();
        QVERIFY(card);
        QCOMPARE(card->inForce(), kFirstRows + 3);
        const auto rows = [&] { return int(card->findChildren<QDateEdit *>().size()); };
        QCOMPARE(rows(), kFirstRows);

        auto *more = card->findChild<QPushButton *>(u"moreRows"_s);
        QVERIFY(more);
        QVERIFY(more->text().contains(u"3"));
        more->click();

        EVENTUALLY_EQUAL(rows(), kFirstRows + 3);
        QVERIFY(!card->findChild<QPushButton *>(u"moreRows"_s));
    }

    void everybody_is_counted_once_per_channel()
    {
        PrivacyPage page(m_place->workspace(), *m_navigator);
        page.activate();
        EVENTUALLY(page.hasCoverage());
        const auto read = m_place->write([&](Services &services) {
            return RuleWatch(services.contactability())
                .outlook(m_place->session(), u"commercial"_s, {2026, 11, 24});
        });
        QVERIFY_OK(read);
        QCOMPARE(page.outlook().size(), 4);
        for (const auto &shown : page.outlook()) {
            QCOMPARE(shown.total(), 1);
            for (const auto &channel : *read) {
                if (channel.channel == shown.channel)
                    QVERIFY(channel.people == shown.people);
            }
        }
    }

    void the_proofs_can_be_checked()
    {
        PrivacyPage page(m_place->workspace(), *m_navigator);
        page.checkButton()->click();
        EVENTUALLY(!page.checkText().isEmpty());
    }

    void the_short_notice_is_one_click_away()
    {
        QTemporaryDir folder;
        PrivacyPage page(m_place->workspace(), *m_navigator);
        m_place->prompter().willChoose(folder.filePath(u"notice.pdf"_s));
        page.findChild<QPushButton *>(u"saveNotice"_s)->click();
        QFile saved(folder.filePath(u"notice.pdf"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().startsWith("%PDF"));
    }

private:
    std::unique_ptr<test::TestWorkspace> m_place;
    std::unique_ptr<test::RecordingNavigator> m_navigator;
    Person m_person;
};

QTEST_MAIN(TestPrivacyPage)
#include "tst_privacypage.moc"

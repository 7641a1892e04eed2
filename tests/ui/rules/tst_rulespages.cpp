// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/rights/outlooksegments.h"
#include "ui/rules/oppositioncard.h"
#include "ui/rules/oppositiondialog.h"
#include "ui/rules/ownruledialog.h"
#include "ui/rules/purposedialog.h"
#include "ui/rules/purposespage.h"
#include "ui/rules/rulespage.h"
#include "ui/widgets/wizardfooter.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

/// The pages of the rules that judge, and of the purposes and texts that people are asked with.
class TestRulesPages final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_place = std::make_unique<TestWorkspace>();
        m_navigator = std::make_unique<RecordingNavigator>();
    }
    void cleanup()
    {
        m_navigator.reset();
        m_place.reset();
    }

    void theDayIsSimulatedAndWhoChangesIsNamed()
    {
        const auto person = m_place->addPerson(u"Julien"_s, u"Faure"_s, PersonKind::Consumer, {},
                                               u"06 39 98 12 60"_s);
        ConsentRequest request;
        request.person = person.id;
        request.purpose = u"commercial"_s;
        request.channel = Channel::LiveCall;
        request.mechanism = Mechanism::Signed;
        request.at = utc(2025, 12, 1, 10);
        QVERIFY_OK(m_place->write([&](Services &services) {
            return services.consents().give(m_place->session(), request);
        }));
        RulesPage page(m_place->workspace(), *m_navigator);
        const QAbstractItemModelTester tester(page.changesModel());
        QSignalSpy done(&page, &RulesPage::simulated);
        EVENTUALLY(done.size() >= 1);
        QCOMPARE(page.changesModel()->rowCount(), 0);

        page.dayField()->setDate({2026, 12, 1});
        EVENTUALLY_EQUAL(page.changesModel()->rowCount(), 1);

        const auto &changed = page.changesModel()->row(0);
        QCOMPARE(changed.name, u"Julien Faure"_s);
        QCOMPARE(changed.change.before, VerdictKind::Allowed);
        QCOMPARE(changed.change.after, VerdictKind::Refused);
        QCOMPARE(page.outlook().size(), 6);
        // Nobody asked about text messages: that is no refusal.
        const auto &texts = page.outlook()[chartPlace(Channel::Sms)];
        QCOMPARE(texts.channel, Channel::Sms);
        QCOMPARE(texts.of(Reach::ToAsk), 1);
        QCOMPARE(texts.of(Reach::Refused), 0);
        QCOMPARE(page.changesModel()->index(0, 0).data(SubtitleRole).toString(),
                 u"06 39 98 12 60"_s);
    }

    void whoWasAddedThatDayHasNotChanged()
    {
        const auto person = m_place->addPerson(u"Zoé"_s, u"Marchand"_s, PersonKind::Consumer, {},
                                               u"06 39 98 12 61"_s);
        ConsentRequest request;
        request.person = person.id;
        request.purpose = u"commercial"_s;
        request.channel = Channel::LiveCall;
        request.mechanism = Mechanism::Signed;
        QVERIFY_OK(m_place->write([&](Services &services) {
            return services.consents().give(m_place->session(), request);
        }));
        RulesPage page(m_place->workspace(), *m_navigator);
        QSignalSpy done(&page, &RulesPage::simulated);
        EVENTUALLY(done.size() >= 1);

        QCOMPARE(page.outlook()[chartPlace(Channel::LiveCall)].of(Reach::Allowed), 1);
        QCOMPARE(page.changesModel()->rowCount(), 0);
    }

    void theRulesOfTheDayStandThereWithTheirSource()
    {
        RulesPage page(m_place->workspace(), *m_navigator);
        const QAbstractItemModelTester tester(page.rulesModel());
        const auto ids = [&page] {
            QStringList all;
            for (const auto &rule : page.rulesModel()->rows())
                all.append(rule.id);
            return all;
        };
        QVERIFY(ids().contains(u"FR-CALL-B2C"_s));
        QVERIFY(!ids().contains(u"DE-EMAIL"_s));
        for (int column = 0; column < page.rulesModel()->columnCount(); ++column)
            QVERIFY(!page.rulesModel()->index(0, column).data().toString().isEmpty());

        page.dayField()->setDate({2026, 8, 10});

        QVERIFY(!ids().contains(u"FR-CALL-B2C"_s));
        QVERIFY(ids().contains(u"FR-CALL-B2C-OLD"_s));
    }

    void theRulesFollowThePurposeAndSayWhenTheyHold()
    {
        RulesPage page(m_place->workspace(), *m_navigator);
        const auto *model = page.rulesModel();
        const auto textOf = [&](const QString &rule, RulesModel::Column column, int role) {
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->row(row).id == rule)
                    return model->index(row, int(column)).data(role).toString();
            }
            return QString();
        };
        using enum RulesModel::Column;
        QVERIFY(textOf(u"FR-EMAIL-B2C"_s, When, Qt::DisplayRole).contains(u"Prospect"_s));
        QVERIFY(textOf(u"FR-EMAIL-B2C-SOFT"_s, When, Qt::DisplayRole).contains(u"similar"_s));
        QVERIFY(textOf(u"FR-CPF-BAN"_s, When, Qt::DisplayRole).contains(u"line of business"_s));
        QVERIFY(textOf(u"FR-EMAIL-B2C-SOFT"_s, Requirement, Qt::ToolTipRole)
                    .contains(u"A sale to this person is recorded."_s));
        QVERIFY(!textOf(u"FR-AUTO-B2C"_s, Requirement, Qt::ToolTipRole).contains(u"CPCE"_s));
        QVERIFY(textOf(u"FR-EMAIL-B2C-NONCOM"_s, When, Qt::DisplayRole).isEmpty());
        QCOMPARE(textOf(u"FR-POST"_s, Channels, Qt::DisplayRole), u"Post"_s);
        QVERIFY(textOf(u"FR-POST"_s, Recipients, Qt::DisplayRole).endsWith(u"Everyone"_s));

        page.purposeChoice()->setCurrentIndex(page.purposeChoice()->findData(u"noncommercial"_s));

        QVERIFY(textOf(u"FR-EMAIL-B2C"_s, When, Qt::DisplayRole).isEmpty());
        QVERIFY(!textOf(u"FR-EMAIL-B2C-NONCOM"_s, When, Qt::DisplayRole).isEmpty());
    }

    void aStricterRuleOfTheFirmIsAddedAndTheVerdictNamesIt()
    {
        const auto person = m_place->addPerson(u"Claire"_s, u"Aubert"_s, PersonKind::Professional,
                                               u"claire@verrier.example"_s);
        RulesPage page(m_place->workspace(), *m_navigator);
        OwnRuleDialog dialog({2026, 11, 24}, {u"FR"_s});
        QVERIFY(!dialog.footer()->nextButton()->isEnabled());
        dialog.titleField()->setText(u"Pas d’e-mail aux professionnels"_s);
        dialog.channelBox(u"email"_s)->setChecked(true);
        QVERIFY(dialog.footer()->nextButton()->isEnabled());

        page.addRule(dialog.rule());

        EVENTUALLY_EQUAL(m_navigator->told.size(), 1);
        const auto verdict = [&] {
            const auto answers = m_place->workspace().reading().contactability().ofPerson(
                m_place->session(), person.id, {Channel::Email, u"commercial"_s, {}});
            return answers ? answers->first().verdict : Verdict();
        };
        EVENTUALLY(verdict().has(ReasonCode::OwnRule));
        QCOMPARE(verdict().reasons.first().legalRef, u"Pas d’e-mail aux professionnels"_s);
        EVENTUALLY_EQUAL(page.rulesModel()->row(0).confidence, u"own"_s);
    }

    void theAnswerOfAnOppositionServiceIsTakenIn()
    {
        const auto person = m_place->addPerson(u"Claire"_s, u"Aubert"_s, PersonKind::Consumer,
                                               u"claire@courriel.example"_s);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("CLAIRE@courriel.example\nother@courriel.example\nno address\n");
        file.close();
        RulesPage page(m_place->workspace(), *m_navigator);
        auto *card = page.oppositions();
        QVERIFY(card->addButton()->isEnabled());
        const auto today = m_place->workspace().clock().nowUtc().toLocalTime().date();
        OppositionDialog dialog(u"list.csv"_s, m_place->workspace().reading().rules().registers(),
                                today);
        QVERIFY(!dialog.footer()->nextButton()->isEnabled()); // no name, no channel
        dialog.listChoice()->setEditText(u"Robinson"_s);
        QVERIFY(!dialog.footer()->nextButton()->isEnabled());
        dialog.channelBox(Channel::Email)->setChecked(true);
        QVERIFY(dialog.footer()->nextButton()->isEnabled());
        QVERIFY(!dialog.answer().listedOn.isValid());
        dialog.datedBox()->setChecked(true);
        QCOMPARE(dialog.answer().listedOn, today);
        QSignalSpy shown(card, &OppositionCard::shown);

        card->takeIn(file.fileName(), dialog.answer());

        EVENTUALLY(!card->lists().isEmpty());
        QCOMPARE(card->lists().first().name, u"Robinson"_s);
        QCOMPARE(card->lists().first().entries, 2);
        QVERIFY(card->addButton()->isEnabled());
        const auto answers = m_place->workspace().reading().contactability().ofPerson(
            m_place->session(), person.id, {Channel::Email, u"commercial"_s, {}});
        QVERIFY_OK(answers);
        QVERIFY(answers->first().verdict.has(ReasonCode::SuppressionList));
    }

    void aFileThatCannotBeReadIsSaidAndTakesNothingIn()
    {
        RulesPage page(m_place->workspace(), *m_navigator);
        page.oppositions()->takeIn(u"/nowhere/list.csv"_s, {u"Bloctel"_s, Channel::LiveCall, {}});
        EVENTUALLY(!m_navigator->told.isEmpty());
        QVERIFY(page.oppositions()->lists().isEmpty());
    }

    void whatATextLacksIsNamedWhileItIsWritten()
    {
        PurposesPage page(m_place->workspace(), *m_navigator);
        QCOMPARE(page.shown().code, u"commercial"_s);
        QVERIFY(page.missing().isEmpty());
        QVERIFY(!page.saveButton()->isEnabled()); // nothing has changed

        page.textField()->setPlainText(u"{firm} peut vous appeler ? Oui ou non."_s);

        QVERIFY(page.missing().contains(u"period"_s));
        QVERIFY(page.missing().contains(u"copy"_s));
        QVERIFY(page.saveButton()->isEnabled());
        page.saveButton()->click();
        EVENTUALLY_EQUAL(m_navigator->told.size(), 1);
        QVERIFY(m_navigator->told.first().contains(u"missing"_s));
    }

    void aPurposeComesByTheDialogAndGoesIntoTheArchive()
    {
        PurposesPage page(m_place->workspace(), *m_navigator);
        QVERIFY(!page.archiveButton()->isEnabled());
        PurposeDialog dialog;
        QVERIFY(!dialog.footer()->nextButton()->isEnabled());
        dialog.frenchName()->setText(u"Enquête de satisfaction"_s);
        QVERIFY(dialog.footer()->nextButton()->isEnabled());
        QCOMPARE(dialog.purpose().code, u"enquete_de_satisfaction"_s);
        QVERIFY(dialog.purpose().sensitive.isEmpty()); // nothing is chosen beforehand

        page.add(dialog.purpose());

        EVENTUALLY_EQUAL(page.shown().code, u"enquete_de_satisfaction"_s);
        QVERIFY(page.archiveButton()->isEnabled());
        page.archiveButton()->click();
        EVENTUALLY(!page.shown().active);
    }

private:
    std::unique_ptr<TestWorkspace> m_place;
    std::unique_ptr<RecordingNavigator> m_navigator;
};

QTEST_MAIN(TestRulesPages)
#include "tst_rulespages.moc"

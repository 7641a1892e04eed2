// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/parties/contactfields.h"
#include "ui/parties/newpersondialog.h"
#include "ui/parties/peoplemodel.h"
#include "ui/parties/peoplepage.h"
#include "ui/parties/personcard.h"
#include "ui/support/rowmodel.h"
#include "ui/support/settings.h"
#include "ui/widgets/inlinefield.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/verdictstrip.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

class TestPeoplePage final : public QObject
{
    Q_OBJECT
private slots:
    void theListReadsRowsOfAnyOrder()
    {
        TestWorkspace test;
        test.addPerson(u"Claire"_s, u"Aubert"_s, PersonKind::Professional,
                       u"claire@verrier.example"_s, u"04 65 71 20 18"_s, u"Maison Verrier"_s);
        test.addPerson(u"Zoé"_s, u"Ébène"_s);
        PeopleModel model(test.workspace());
        QAbstractItemModelTester tester(&model);
        model.reload();

        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"Aubert Claire"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"Maison Verrier"_s);
        QCOMPARE(model.index(0, int(PeopleModel::Column::Email)).data(VerdictRole).toInt(),
                 int(VerdictLook::Allowed));
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), u"Ébène Zoé"_s);
        model.setFilter(u"verrier"_s);
        QCOMPARE(model.rowCount(), 1);
    }

    void theCardAnswersMayIContact()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        const auto person = test.addPerson(u"Julien"_s, u"Faure"_s, PersonKind::Consumer,
                                           u"j.faure@courriel.example"_s, u"06 39 98 12 60"_s);
        PersonCard card(test.workspace(), navigator);
        card.resize(520, 700);
        card.setPerson(person.id);
        card.show();

        QCOMPARE(card.strip()->count(), 6);
        QCOMPARE(card.strip()->chip(0)->look(), VerdictLook::ToAsk);
        QVERIFY(navigator.told.isEmpty());
    }

    void anEditInPlaceIsStoredAndShown()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        const auto person = test.addPerson(u"Julien"_s, u"Faure"_s, PersonKind::Consumer,
                                           u"j.faure@courriel.example"_s);
        PersonCard card(test.workspace(), navigator);
        card.resize(520, 700);
        card.setPerson(person.id);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));

        card.editFirstField();
        InlineField *field = nullptr;
        for (auto *each : card.findChildren<InlineField *>()) {
            if (each->isEditing())
                field = each;
        }
        QVERIFY(field);
        field->editor()->setText(u"julien.faure@courriel.example"_s);
        QTest::keyClick(field->editor(), Qt::Key_Return);

        EVENTUALLY_EQUAL(card.shown().contactPoints.first().value,
                         u"julien.faure@courriel.example"_s);
        QCOMPARE(test.workspace()
                     .reading()
                     .people()
                     .byId(test.session(), person.id)
                     ->contactPoints.first()
                     .normal,
                 u"julien.faure@courriel.example"_s);
    }

    void aNoteGoesIntoTheThread()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        const auto person = test.addPerson(u"Julien"_s, u"Faure"_s);
        PersonCard card(test.workspace(), navigator);
        card.setPerson(person.id);
        card.resize(520, 900);
        card.show();
        auto *note = card.findChild<QPlainTextEdit *>();
        note->setPlainText(u"Rappeler mardi"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);

        EVENTUALLY_EQUAL(
            test.workspace().reading().people().timeline(test.session(), person.id, 10)->size(), 1);
        EVENTUALLY(note->toPlainText().isEmpty());
    }

    void whatIsBeingWrittenSurvivesTheLock()
    {
        TestWorkspace test;
        RecordingNavigator navigator;
        const auto person = test.addPerson(u"Julien"_s, u"Faure"_s);
        {
            PersonCard card(test.workspace(), navigator);
            card.setPerson(person.id);
            card.findChild<QPlainTextEdit *>()->setPlainText(u"à moitié écrit"_s);
            card.keepDraft();
        }
        PersonCard again(test.workspace(), navigator);
        again.setPerson(person.id);

        QCOMPARE(again.findChild<QPlainTextEdit *>()->toPlainText(), u"à moitié écrit"_s);
    }

    void theWindowOfANewPersonKnowsWhenItMayAdd()
    {
        TestWorkspace test;
        NewPersonDialog dialog(test.workspace());
        auto *add = dialog.findChildren<QPushButton *>().constLast();
        const auto edits = dialog.findChildren<QLineEdit *>();
        QVERIFY(!add->isEnabled());
        edits.at(4)->setText(u"pas une adresse"_s);
        QVERIFY(!add->isEnabled());
        edits.at(4)->setText(u"claire@verrier.example"_s);
        QVERIFY(add->isEnabled());
        QCOMPARE(dialog.draft().person.contactPoints.size(), 1);
    }
};

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"

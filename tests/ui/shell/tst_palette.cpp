// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/verify.h"
#include "tests/ui/support/testworkspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/frameactions.h"
#include "ui/shell/palette.h"
#include "ui/shell/palettedelegate.h"
#include "ui/widgets/veil.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

struct PaletteBench
{
    TestWorkspace test;
    RecordingNavigator navigator;
    QWidget window;
    QPointer<Palette> palette;

    PaletteBench()
    {
        addFrameActions(navigator.actions(), navigator,
                        {u"today"_s, u"people"_s, u"organisations"_s, u"privacy"_s, u"settings"_s});
        window.resize(1366, 768);
        window.show();
    }
    void open()
    {
        palette = new Palette(test.workspace(), navigator, &window); // goes by itself when left
        palette->open();
    }
    /// As keys would; waits until what was typed has been looked for.
    void type(const QString &text)
    {
        QSignalSpy found(palette->list()->model(), &QAbstractItemModel::modelReset);
        palette->field()->setText(text);
        if (!text.isEmpty())
            found.wait(5000);
    }
    void press(Qt::Key key) { QTest::keyClick(palette->field(), key); }
    QStringList shown() const
    {
        QStringList texts;
        const auto *model = palette->list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto index = model->index(row, 0);
            const auto text = index.data().toString();
            texts.append(index.data(PaletteHeadingRole).toBool() ? u"# "_s + text : text);
        }
        return texts;
    }
    QString current() const { return palette->list()->currentIndex().data().toString(); }
};

} // namespace

class TestPalette final : public QObject
{
    Q_OBJECT
private slots:
    void eachKindHasItsSection()
    {
        PaletteBench bench;
        bench.test.addPerson(u"Claire"_s, u"Aubert"_s, PersonKind::Professional,
                             u"c.aubert@verrier.example"_s, u"06 39 98 20 11"_s,
                             u"Auberge du Lac"_s);
        bench.open();
        bench.type(u"aub"_s);

        const auto shown = bench.shown();
        QCOMPARE(shown.mid(0, 5),
                 (QStringList{u"# People"_s, u"Claire Aubert"_s, u"# Organisations"_s,
                              u"Auberge du Lac"_s, u"# Actions"_s}));
        QCOMPARE(bench.current(), u"Claire Aubert"_s);
        QVERIFY(shown.last().contains(u"aub"_s));
    }

    void enterOpensWhatIsChosenAndArrowsPassTheHeadings()
    {
        PaletteBench bench;
        const auto person = bench.test.addPerson(u"Claire"_s, u"Aubert"_s, PersonKind::Professional,
                                                 {}, u"06 39 98 20 11"_s, u"Auberge du Lac"_s);
        bench.open();
        bench.type(u"aub"_s);
        bench.press(Qt::Key_Down);
        QCOMPARE(bench.current(), u"Auberge du Lac"_s);
        bench.press(Qt::Key_Up);
        bench.press(Qt::Key_Up);
        QCOMPARE(bench.current(), u"Claire Aubert"_s);
        bench.press(Qt::Key_Return);

        QCOMPARE(bench.navigator.went, QStringList{u"person %1"_s.arg(person.id.number())});
    }

    void whatIsOpenedFindsThePaletteGoneAndTheKeyboardWhereItWas()
    {
        PaletteBench bench;
        QLineEdit before(&bench.window);
        before.show();
        before.setFocus();
        bench.open();
        const QPointer<Palette> palette = bench.palette;
        palette->leave();
        // Not "soon": the dialog that an action opens has a loop of its own.
        QVERIFY(!palette->isVisible());
        QVERIFY(!bench.window.findChild<Veil *>()->isVisible());
        QCOMPARE(bench.window.focusWidget(), &before);
    }

    void itIsAsHighAsWhatWasFound()
    {
        PaletteBench bench;
        for (int i = 0; i < 6; ++i)
            bench.test.addPerson(u"Claire"_s, u"Aubert %1"_s.arg(i));
        bench.open();
        bench.type(u"aub"_s);
        const int many = bench.palette->height();
        bench.type(u"zzz"_s);
        QVERIFY(bench.palette->height() < many);
    }

    void whoIsFoundByAnAddressShowsIt()
    {
        PaletteBench bench;
        bench.test.addPerson(u"Claire"_s, u"Aubert"_s, PersonKind::Consumer,
                             u"marmotte@courriel.example"_s);
        bench.open();
        bench.type(u"marm"_s);
        const auto index = bench.palette->list()->model()->index(1, 0);
        QVERIFY(index.data(SubtitleRole).toString().endsWith(u"marmotte@courriel.example"));
    }

    void enterRightAfterAKeyMeansWhatWasTyped()
    {
        PaletteBench bench;
        bench.test.addPerson(u"Claire"_s, u"Aubert"_s);
        const auto other = bench.test.addPerson(u"Marc"_s, u"Zidane"_s);
        bench.open();
        bench.type(u"aub"_s);
        bench.palette->field()->setText(u"zid"_s);
        bench.press(Qt::Key_Return);

        QCOMPARE(bench.navigator.went, QStringList{u"person %1"_s.arg(other.id.number())});
    }

    void whoIsNotThereCanBeAdded()
    {
        PaletteBench bench;
        bench.open();
        bench.type(u"Nobody Yet"_s);
        QCOMPARE(bench.shown().size(), 2);
        bench.press(Qt::Key_Return);

        QCOMPARE(bench.navigator.went, QStringList{u"add Nobody Yet"_s});
    }

    void aMistypedNameSaysSo()
    {
        PaletteBench bench;
        bench.test.addPerson(u"Claire"_s, u"Aubert"_s);
        bench.open();
        bench.type(u"aubret"_s);

        QCOMPARE(bench.shown().mid(0, 2),
                 (QStringList{u"# People with a name close to this"_s, u"Claire Aubert"_s}));
    }

    void nothingTypedShowsWhatWasOpenedLately()
    {
        PaletteBench bench;
        bench.test.addPerson(u"Marc"_s, u"Aubin"_s);
        const auto person = bench.test.addPerson(u"Claire"_s, u"Aubert"_s);
        QVERIFY_OK(bench.test.write([&](Services &services) {
            return services.people().noteUse(bench.test.session(), person.id);
        }));
        bench.open();

        QCOMPARE(bench.shown().mid(0, 3),
                 (QStringList{u"# Opened lately"_s, u"Claire Aubert"_s, u"# Actions"_s}));
    }

    void duplicatesAreFoundInEitherLanguage()
    {
        PaletteBench bench;
        bench.open();
        for (const auto &typed : {u"duplic"_s, u"doublon"_s}) {
            bench.type(typed);
            QVERIFY(bench.shown().contains(u"Look at duplicates"_s));
        }
    }

    void anActionComesBeforeAnAddressThatNobodySees()
    {
        PaletteBench bench;
        bench.test.addPerson(u"Claire"_s, u"Aubert"_s, PersonKind::Professional,
                             u"claire@lookout.example"_s);
        bench.open();
        bench.type(u"look"_s);
        QVERIFY(bench.shown().contains(u"Claire Aubert"_s));
        QCOMPARE(bench.current(), u"Look at duplicates"_s);
        bench.test.addPerson(u"Paul"_s, u"Lookman"_s);
        bench.type(u"loo"_s);
        QCOMPARE(bench.current(), u"Paul Lookman"_s);
    }

    void aMarkInFrontAsksForOneKind()
    {
        PaletteBench bench;
        bench.test.addPerson(u"Paul"_s, u"Settin"_s);
        bench.open();
        bench.type(u">sett"_s);
        QVERIFY(!bench.shown().contains(u"Paul Settin"_s));
        QVERIFY(bench.shown().contains(u"Go to Settings"_s));
        bench.type(u"@sett"_s);
        QVERIFY(bench.shown().contains(u"Paul Settin"_s));
        QVERIFY(!bench.shown().contains(u"Go to Settings"_s));
    }

    void tabShowsWhatCanBeDoneAndEscGoesBackFirst()
    {
        PaletteBench bench;
        const auto person = bench.test.addPerson(u"Claire"_s, u"Aubert"_s);
        bench.open();
        bench.type(u"aub"_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.shown().first(), u"# Claire Aubert"_s);
        QCOMPARE(bench.current(), u"Open the card"_s);
        bench.press(Qt::Key_Escape);
        QCOMPARE(bench.shown().first(), u"# People"_s);
        bench.press(Qt::Key_Tab);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Return);

        QCOMPARE(bench.navigator.went, QStringList{u"consent %1"_s.arg(person.id.number())});
        EVENTUALLY(!bench.palette);
    }

    void escLeaves()
    {
        PaletteBench bench;
        bench.open();
        bench.press(Qt::Key_Escape);
        EVENTUALLY(!bench.palette);
        QVERIFY(bench.navigator.went.isEmpty());
    }

    void theFieldSaysWhatEnterOpens()
    {
        PaletteBench bench;
        bench.test.addPerson(u"Claire"_s, u"Aubert"_s, PersonKind::Professional, {},
                             u"06 39 98 20 11"_s, u"Verrier"_s);
        bench.open();
        bench.type(u"aub"_s);
        QVERIFY(bench.palette->field()->accessibleDescription().startsWith(
            u"People: Claire Aubert, Verrier"_s));
        bench.press(Qt::Key_Down);
        QVERIFY(bench.palette->field()->accessibleDescription().startsWith(u"Actions: "_s));
        QVERIFY(!bench.palette->accessibleName().isEmpty());
        QVERIFY(!bench.palette->list()->accessibleName().isEmpty());
    }

    void verdictsComeAfterTheNames()
    {
        PaletteBench bench;
        bench.test.addPerson(u"Claire"_s, u"Aubert"_s, PersonKind::Consumer, {},
                             u"06 39 98 20 11"_s);
        bench.open();
        bench.palette->field()->setText(u"aub"_s);
        const auto verdict = [&] {
            return bench.palette->list()->model()->index(1, 0).data(PaletteVerdictRole);
        };
        EVENTUALLY(verdict().isValid());
        QCOMPARE(verdict().toInt(), int(VerdictLook::ToAsk));
    }

    void actionsAreOfferedToWhomMayUseThem()
    {
        Actions actions;
        actions.add({u"a"_s, {}, u"Import a file"_s, u"csv"_s, Fn::ImportPeople, [] {}});
        actions.add({u"b"_s, {}, u"Go to Today"_s, u"calls"_s, std::nullopt, [] {}});
        const auto titles = [&](Role role, const QString &typed) {
            QStringList found;
            const Session session(UserId(1), u"u"_s, u"A"_s, role);
            for (const auto *action : actions.matching(session, typed))
                found.append(action->title);
            return found;
        };
        QCOMPARE(titles(Role::Administrator, u"CSV"_s), QStringList{u"Import a file"_s});
        QCOMPARE(titles(Role::Salesperson, u"csv"_s), QStringList());
        QCOMPARE(titles(Role::Salesperson, {}), QStringList{u"Go to Today"_s});
        QCOMPARE(titles(Role::Administrator, u"today go"_s), QStringList{u"Go to Today"_s});
        QCOMPARE(titles(Role::Administrator, u"oday"_s), QStringList());
    }

    void whatWasTypedIsMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("terms");
        QTest::addColumn<QStringList>("marked");
        QTest::newRow("beginning")
            << u"Claire Aubert"_s << QStringList{u"aub"_s} << QStringList{u"Aub"_s};
        QTest::newRow("accents") << u"Élodie Lefèvre"_s << QStringList{u"elo"_s, u"lefev"_s}
                                 << QStringList{u"Élo"_s, u"Lefèv"_s};
        QTest::newRow("ligature") << u"Chef d'Œuvre"_s << QStringList{u"oe"_s}
                                  << QStringList{u"Œ"_s};
        QTest::newRow("middle") << u"Marchand"_s << QStringList{u"chand"_s} << QStringList();
        QTest::newRow("nothing") << u"Marchand"_s << QStringList() << QStringList();
    }
    void whatWasTypedIsMarked()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, terms);
        QStringList marked;
        for (const auto &[at, length] : markedPlaces(text, terms))
            marked.append(text.mid(at, length));
        QTEST(marked, "marked");
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"

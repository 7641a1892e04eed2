// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretedit.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const SecretBuffer &buffer)
{
    return QByteArray(reinterpret_cast<const char *>(buffer.data()),
                      static_cast<qsizetype>(buffer.size()));
}

void commit(SecretEdit &edit, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&edit, &event);
}

} // namespace

class TestSecretEdit final : public QObject
{
    Q_OBJECT
private slots:
    void keysAreStoredAsUtf8()
    {
        SecretEdit edit;
        QSignalSpy changed(&edit, &SecretEdit::textChanged);

        QTest::keyClicks(&edit, u"tambour 12"_s);

        QCOMPARE(bytesOf(edit.peek()), QByteArray("tambour 12"));
        QCOMPARE(edit.length(), 10);
        QCOMPARE(changed.count(), 10);
    }

    void accentsArriveByTheInputMethod()
    {
        SecretEdit edit;

        commit(edit, u"pastèque œuf €"_s);

        QCOMPARE(bytesOf(edit.peek()), u"pastèque œuf €"_s.toUtf8());
        QCOMPARE(edit.length(), 14);
    }

    void aMarkAfterItsLetterIsComposed()
    {
        SecretEdit edit;

        commit(edit, u"e"_s);
        commit(edit, QString(QChar(0x0301)));
        commit(edit, u"te\u0301"_s);

        QCOMPARE(bytesOf(edit.peek()), u"été"_s.toUtf8());
        QCOMPARE(edit.length(), 3);
    }

    void charactersOutsideOfTheFirstPlaneCountOnce()
    {
        SecretEdit edit;

        commit(edit, u"a\U0001F511b"_s);
        QTest::keyClick(&edit, Qt::Key_Left);
        QTest::keyClick(&edit, Qt::Key_Backspace);

        QCOMPARE(bytesOf(edit.peek()), QByteArray("ab"));
    }

    void takingEmptiesTheField()
    {
        SecretEdit edit;
        commit(edit, u"nuage"_s);

        const SecretBuffer taken = edit.take();

        QCOMPARE(bytesOf(taken), QByteArray("nuage"));
        QVERIFY(edit.isEmpty());
        QVERIFY(edit.peek().isEmpty());
    }

    void editingInTheMiddleWorks()
    {
        SecretEdit edit;
        commit(edit, u"abcd"_s);

        QTest::keyClick(&edit, Qt::Key_Home);
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClick(&edit, Qt::Key_Right);
        commit(edit, u"é"_s);

        QCOMPARE(bytesOf(edit.peek()), u"béd"_s.replace(u'd', u"cd"_s).toUtf8());
    }

    void typingReplacesTheSelection()
    {
        SecretEdit edit;
        commit(edit, u"ancien"_s);

        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&edit, u"n"_s);

        QCOMPARE(bytesOf(edit.peek()), QByteArray("n"));
    }

    void pastingIsAllowedAndCopyingIsNot()
    {
        SecretEdit edit;
        QApplication::clipboard()->setText(u"collé\n"_s);

        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(bytesOf(edit.peek()), u"collé"_s.toUtf8());

        QApplication::clipboard()->setText(u"before"_s);
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(edit.length(), 5);
    }

    void noPropertyMethodOrChildHoldsTheText()
    {
        SecretEdit edit;
        commit(edit, u"MARKERsecret"_s);
        edit.setRevealed(true);
        edit.resize(300, 32);
        edit.grab();

        QVERIFY(!edit.findChild<QLineEdit *>());
        for (QObject *object : edit.findChildren<QObject *>() + QList<QObject *>{&edit}) {
            const QMetaObject *meta = object->metaObject();
            for (int i = 0; i < meta->propertyCount(); ++i)
                QVERIFY(!meta->property(i).read(object).toString().contains(u"MARKER"_s));
        }
        for (const Qt::InputMethodQuery query : {Qt::ImSurroundingText, Qt::ImCurrentSelection,
                                                 Qt::ImTextBeforeCursor, Qt::ImTextAfterCursor})
            QVERIFY(!edit.inputMethodQuery(query).toString().contains(u"MARKER"_s));
    }

    void screenReadersHearAPasswordFieldAndBullets()
    {
        SecretEdit edit;
        edit.setAccessibleName(u"Password"_s);
        commit(edit, u"MARKER"_s);

        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&edit);

        QVERIFY(accessible);
        QVERIFY(accessible->state().passwordEdit);
        QCOMPARE(accessible->text(QAccessible::Name), u"Password"_s);
        QCOMPARE(accessible->text(QAccessible::Value), QString(6, QChar(0x2022)));
    }

    void theEyeCanBeReachedAndNamed()
    {
        SecretEdit edit;
        auto *eye = edit.findChild<QToolButton *>();
        QVERIFY(eye);
        const QString before = eye->accessibleName();

        eye->click();

        QVERIFY(edit.isRevealed());
        QVERIFY(eye->focusPolicy() & Qt::TabFocus);
        QVERIFY(eye->accessibleName() != before);
    }

    void enterIsReportedAndAddsNothing()
    {
        SecretEdit edit;
        QSignalSpy enter(&edit, &SecretEdit::returnPressed);

        QTest::keyClick(&edit, Qt::Key_Return);

        QCOMPARE(enter.count(), 1);
        QVERIFY(edit.isEmpty());
    }

    void capsLockIsNoticedFromTheLetters()
    {
        SecretEdit edit;
        QSignalSpy caps(&edit, &SecretEdit::capsLockChanged);

        QKeyEvent upper(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
        QApplication::sendEvent(&edit, &upper);
        QVERIFY(edit.isCapsLockOn());
        QKeyEvent lower(QEvent::KeyPress, Qt::Key_B, Qt::NoModifier, u"b"_s);
        QApplication::sendEvent(&edit, &lower);

        QVERIFY(!edit.isCapsLockOn());
        QCOMPARE(caps.count(), 2);
    }

    void aProposedPhraseCanBeSet()
    {
        SecretEdit edit;

        edit.setSecret(SecretBuffer::fromBytes(QByteArray("volet past\xC3\xA8que")));

        QCOMPARE(edit.length(), 14);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QCOMPARE(bytesOf(edit.peek()), u"volet pastèqu"_s.toUtf8());
    }

    void veryLongTextStopsAtTheEnd()
    {
        SecretEdit edit;

        commit(edit, QString(5000, u'x'));

        QVERIFY(edit.length() <= 2048);
        QCOMPARE(static_cast<int>(edit.peek().size()), edit.length());
    }
};

QTEST_MAIN(TestSecretEdit)
#include "tst_secretedit.moc"

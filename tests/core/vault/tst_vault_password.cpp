// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/passwordpolicy.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace entente::vault;
using namespace Qt::StringLiterals;

class TestVaultPassword final : public QObject
{
    Q_OBJECT
private slots:
    void passwordsAreJudgedByWhatTheyAreWorth_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<QString>("reason");

        QTest::newRow("empty") << QString() << false << u"password.too_short"_s;
        QTest::newRow("eleven characters") << u"kR7!mX2#pL9"_s << false << u"password.too_short"_s;
        QTest::newRow("twelve of four kinds") << u"kR7!mX2#pL9?"_s << true << QString();
        QTest::newRow("twelve of three kinds")
            << u"kR7emX2gpL9w"_s << false << u"password.few_kinds"_s;
        QTest::newRow("fourteen of three kinds") << u"kR7emX2gpL9wVt"_s << true << QString();
        QTest::newRow("fourteen of two kinds")
            << u"kr7emx2gpl9wvt"_s << false << u"password.few_kinds"_s;
        QTest::newRow("seven words")
            << u"girafe bleue tambour neige velo miroir sept"_s << true << QString();
        QTest::newRow("four long words that have nothing in common")
            << u"volet pastèque nuage tambour"_s << true << QString();
        QTest::newRow("six words of a sentence")
            << u"un chat dort sur le lit"_s << false << u"password.few_kinds"_s;
        QTest::newRow("one word seven times")
            << u"girafe girafe girafe girafe girafe girafe girafe"_s << false
            << u"password.repeated"_s;
        QTest::newRow("a common word dressed up")
            << u"P@ssw0rd2024!!"_s << false << u"password.common"_s;
        QTest::newRow("a French common word")
            << u"MotDePasse123!"_s << false << u"password.common"_s;
        QTest::newRow("a keyboard row") << u"Azertyuiop123!"_s << false << u"password.common"_s;
        QTest::newRow("the sample's own") << u"demo-demo-demo"_s << false << u"password.common"_s;
        QTest::newRow("digits only")
            << u"8305716294830571629483"_s << false << u"password.common"_s;
        QTest::newRow("a sequence") << u"Abcdefgh1234567!"_s << false << u"password.repeated"_s;
        QTest::newRow("one character")
            << u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s << false << u"password.repeated"_s;
        QTest::newRow("the firm's name")
            << u"Dupont-Menuiserie-2024"_s << false << u"password.personal"_s;
        QTest::newRow("accents count") << u"Été#pluvieux9Zx"_s << true << QString();
        QTest::newRow("another script") << u"Жираф#поёт7Zx!"_s << true << QString();
        QTest::newRow("a hundred and fifty characters")
            << QString(u"kR7!mX2#pL9?vQ"_s).repeated(1)
                   + u" et puis beaucoup d'autres mots sans aucun lien entre eux, pour voir"_s
            << true << QString();
    }
    void passwordsAreJudgedByWhatTheyAreWorth()
    {
        QFETCH(QString, password);
        QFETCH(bool, accepted);
        QFETCH(QString, reason);
        const QStringList context{u"Menuiserie Dupont"_s, u"Élodie Martin"_s};

        const auto verdict = assessPassword(SecretBuffer::fromBytes(password.toUtf8()), context);

        QVERIFY2(verdict.isAccepted() == accepted,
                 qPrintable(QString::number(verdict.bits) + u' ' + verdict.reasons.join(u',')));
        if (!reason.isEmpty())
            QVERIFY2(verdict.reasons.contains(reason), qPrintable(verdict.reasons.join(u',')));
        if (!accepted)
            QVERIFY(!verdict.reasons.isEmpty());
    }

    void strengthGrowsWithLength()
    {
        const auto strengthOf = [](const QByteArray &text) {
            return assessPassword(SecretBuffer::fromBytes(text)).strength;
        };

        QCOMPARE(strengthOf("kR7!"), PasswordStrength::TooShort);
        QCOMPARE(strengthOf("kr7emx2gpl9w"), PasswordStrength::Weak);
        QCOMPARE(strengthOf("kR7!mX2#pL9?v"), PasswordStrength::Fair);
        QCOMPARE(strengthOf("kR7!mX2#pL9?vQw5&z"), PasswordStrength::Solid);
    }

    void aRefusalNamesTheFieldAndNeverTheWord()
    {
        const auto refused = requirePassword(SecretBuffer::fromBytes("motdepasse-42"), {});

        QVERIFY_FAILS(refused, ErrorCode::Invalid);
        QCOMPARE(refused.error().where.field, u"password"_s);
        QVERIFY(refused.error().reason.startsWith(u"password."_s));
        QVERIFY(!refused.error().detail.contains(u"motdepasse"_s));
    }

    void brokenUtf8IsReadWithoutHarm()
    {
        for (const QByteArray &bytes : {QByteArray("\xf0"), QByteArray("\xc3"),
                                        QByteArray("abc\xe2\x82"), QByteArray(20, '\x80')})
            QVERIFY(!assessPassword(SecretBuffer::fromBytes(bytes)).isAccepted());
    }
};

QTEST_GUILESS_MAIN(TestVaultPassword)
#include "tst_vault_password.moc"

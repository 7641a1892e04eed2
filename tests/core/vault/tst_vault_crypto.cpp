// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/compartment.h"
#include "core/vault/crypto.h"
#include "core/vault/recoverykey.h"
#include "tests/support/verify.h"

#include <QSet>
#include <QTest>

using namespace entente;
using namespace entente::vault;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const SecretBuffer &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())};
}

SecretBuffer typed(const QByteArray &text)
{
    return SecretBuffer::fromBytes(text);
}

CompartmentKey newCompartment(const QString &code, int generation = 1)
{
    auto pair = crypto::newKeyPair();
    return {code, generation, pair.publicKey, std::move(pair.privateKey)};
}

const SealedContext kIban{u"contact_point"_s, u"value"_s, u"0193-aa"_s};

} // namespace

class TestVaultCrypto final : public QObject
{
    Q_OBJECT
private slots:
    void theCheckOfARecoveryKeyIsCrc15Can()
    {
        QCOMPARE(crc15Can(crypto::spanOf("123456789")), quint16(0x059e));
    }

    void aRecoveryKeyIsWrittenInElevenGroupsOfFive_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("text");
        QByteArray counted;
        for (char i = 0; i < 32; ++i)
            counted += i;
        QTest::newRow("0 to 31")
            << counted
            << QByteArray("000G4-0R40M-30E20-9185G-R38E1-W8124-GK2GA-HC5RR-34D1P-70X3R-FGC0R");
        QTest::newRow("all ones")
            << QByteArray(32, '\xff')
            << QByteArray("ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZG2SJ");
    }
    void aRecoveryKeyIsWrittenInElevenGroupsOfFive()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, text);

        QCOMPARE(textOf(recoveryKeyText(typed(key))), text);
        const auto read = parseRecoveryKey(typed(text));
        QVERIFY_OK(read);
        QCOMPARE(textOf(*read), key);
    }

    void aRecoveryKeyIsReadAsPeopleWriteIt()
    {
        const auto read = parseRecoveryKey(
            typed("ooog4 0r40m 30e20 9l85g r38ei w8i24 gk2ga hc5rr 34dIp 7ox3r\nfgcor\n"));

        QVERIFY_OK(read);
        QCOMPARE(read->size(), size_t(32));
        QCOMPARE(int(read->data()[31]), 31);
    }

    void everyWrongCharacterAndEverySwapIsFound()
    {
        const auto key = SecretBuffer::random(32);
        const QByteArray text = textOf(recoveryKeyText(key));
        const QByteArray alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at] == '-')
                continue;
            for (const char c : alphabet) {
                QByteArray wrong = text;
                wrong[at] = c;
                if (wrong != text)
                    QVERIFY_FAILS(parseRecoveryKey(typed(wrong)), ErrorCode::Invalid);
            }
            const qsizetype next = at + 1 < text.size() && text[at + 1] == '-' ? at + 2 : at + 1;
            if (next < text.size() && text[next] != text[at]) {
                QByteArray swapped = text;
                std::swap(swapped[at], swapped[next]);
                QVERIFY_FAILS(parseRecoveryKey(typed(swapped)), ErrorCode::Invalid);
            }
        }
    }

    void aMistypedRecoveryKeySaysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("column");
        QTest::newRow("empty") << QByteArray() << u"recovery.length"_s << 0;
        QTest::newRow("short") << QByteArray("000G4-0R40M") << u"recovery.length"_s << 0;
        QTest::newRow("a U") << QByteArray("000G4-UR40M") << u"recovery.character"_s << 7;
        QTest::newRow("check") << QByteArray(
            "000G4-0R40M-30E20-9185G-R38E1-W8124-GK2GA-HC5RR-34D1P-70X3R-FGC0S")
                               << u"recovery.checksum"_s << 0;
    }
    void aMistypedRecoveryKeySaysWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        QFETCH(int, column);

        const auto read = parseRecoveryKey(typed(text));

        QVERIFY_FAILS(read, ErrorCode::Invalid);
        QCOMPARE(read.error().reason, reason);
        QCOMPARE(read.error().where.column, column);
    }

    void argon2idGivesTheSameResultAsEver()
    {
        // crypto_pwhash_argon2id of libsodium 1.0.18: another result would lock every vault.
        const auto key = crypto::keyFromPassword(typed("password"), "somesaltsomesalt",
                                                 {64ull << 20, 2});

        QVERIFY_OK(key);
        QCOMPARE(textOf(*key).toHex(),
                 QByteArray("fc33b78139231d34b71626bd6245c1d72efa190ad605c3d8166a72adcedfa2c2"));
    }

    void keyDerivationStaysInItsBounds_data()
    {
        QTest::addColumn<quint64>("memory");
        QTest::addColumn<quint32>("passes");
        QTest::newRow("more than a gibibyte") << quint64((1ull << 30) + 1) << 1u;
        QTest::newRow("no memory") << quint64(0) << 1u;
        QTest::newRow("no passes") << quint64(1 << 20) << 0u;
        QTest::newRow("endless passes") << quint64(1 << 20) << 4000000000u;
    }
    void keyDerivationStaysInItsBounds()
    {
        QFETCH(quint64, memory);
        QFETCH(quint32, passes);

        QVERIFY_FAILS(
            crypto::keyFromPassword(typed("password"), "somesaltsomesalt", {memory, passes}),
            ErrorCode::Invalid);
    }

    void aSealedValueOpensOnlyWhereItBelongs_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("record");
        QTest::addColumn<bool>("opens");
        QTest::newRow("its place") << u"contact_point"_s << u"value"_s << u"0193-aa"_s << true;
        QTest::newRow("another record")
            << u"contact_point"_s << u"value"_s << u"0193-ab"_s << false;
        QTest::newRow("another column")
            << u"contact_point"_s << u"label"_s << u"0193-aa"_s << false;
        QTest::newRow("another table") << u"person"_s << u"value"_s << u"0193-aa"_s << false;
    }
    void aSealedValueOpensOnlyWhereItBelongs()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        QFETCH(QString, record);
        QFETCH(bool, opens);
        const auto key = newCompartment(u"archive"_s);
        const auto sealed = sealFor(key, kIban, "FR76 3000");
        QVERIFY_OK(sealed);

        const auto opened = openSealed(key, {table, column, record}, *sealed);

        QCOMPARE(opened.has_value(), opens);
        if (opens)
            QCOMPARE(*opened, QByteArray("FR76 3000"));
        else
            QVERIFY_FAILS(opened, ErrorCode::Corrupt);
    }

    void anotherCompartmentOrGenerationDoesNotOpenIt()
    {
        auto key = newCompartment(u"archive"_s);
        const auto sealed = sealFor(key, kIban, "payload");
        QVERIFY_OK(sealed);

        QVERIFY_FAILS(openSealed(newCompartment(u"archive"_s), kIban, *sealed), ErrorCode::Corrupt);
        key.code = u"auditor"_s;
        QVERIFY_FAILS(openSealed(key, kIban, *sealed), ErrorCode::Corrupt);
        key.code = u"archive"_s;
        key.generation = 2;
        QVERIFY_FAILS(openSealed(key, kIban, *sealed), ErrorCode::Corrupt);
    }

    void everyChangedByteOfASealedValueIsFound()
    {
        const auto key = newCompartment(u"archive"_s);
        const auto sealed = sealFor(key, kIban, "payload");
        QVERIFY_OK(sealed);

        for (qsizetype at = 0; at < sealed->size(); ++at) {
            QByteArray changed = *sealed;
            changed[at] = char(changed[at] ^ 1);
            QVERIFY_FAILS(openSealed(key, kIban, changed), ErrorCode::Corrupt);
            QVERIFY_FAILS(openSealed(key, kIban, sealed->first(at)), ErrorCode::Corrupt);
        }
    }

    void whoHoldsOnlyThePublicHalfSealsButCannotOpen()
    {
        const auto full = newCompartment(u"archive"_s);
        const CompartmentKey publicOnly{full.code, full.generation, full.publicKey, {}};

        const auto sealed = sealFor(publicOnly, kIban, "payload");

        QVERIFY_OK(sealed);
        QVERIFY_FAILS(openSealed(publicOnly, kIban, *sealed), ErrorCode::NotPermitted);
        QCOMPARE(openSealed(full, kIban, *sealed).value_or({}), QByteArray("payload"));
    }

    void aKeyRingFindsTheGenerationThatAValueNames()
    {
        KeyRing ring;
        ring.compartments.push_back(newCompartment(u"archive"_s, 1));
        ring.compartments.push_back(newCompartment(u"archive"_s, 2));
        const auto old = sealFor(ring.compartments[0], kIban, "old");
        QVERIFY_OK(old);

        QCOMPARE(ring.compartment(u"archive")->generation, 2);
        QCOMPARE(openSealed(ring, u"archive", kIban, *old).value_or({}), QByteArray("old"));
        QVERIFY_FAILS(openSealed(ring, u"auditor", kIban, *old), ErrorCode::NotFound);
        QVERIFY_FAILS(openSealed(ring, u"archive", kIban, QByteArray()), ErrorCode::NotFound);
    }

    void sealingTheSameTwiceNeverLooksTheSame()
    {
        const auto key = newCompartment(u"archive"_s);
        QSet<QByteArray> seen;
        for (int i = 0; i < 200; ++i)
            seen.insert(sealFor(key, kIban, "payload").value_or({}));

        QCOMPARE(seen.size(), 200);
    }

    void aPublicKeyOfLowOrderIsRefused()
    {
        const CompartmentKey zero{u"archive"_s, 1, QByteArray(32, '\0'), {}};

        QVERIFY_FAILS(sealFor(zero, kIban, "payload"), ErrorCode::Invalid);
    }

    void aContextWithALineBreakIsRefused()
    {
        const auto key = newCompartment(u"archive"_s);

        QVERIFY_FAILS(sealFor(key, {u"person"_s, u"name\nuuid"_s, u"x"_s}, "payload"),
                      ErrorCode::Invalid);
        QVERIFY_FAILS(sealFor(key, {u"person"_s, {}, u"x"_s}, "payload"), ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestVaultCrypto)
#include "tst_vault_crypto.moc"

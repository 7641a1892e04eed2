// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/permit.h"
#include "core/access/role.h"
#include "core/catalogue/catalogue.h"
#include "core/wording/wording.h"
#include "core/wording/wordtables.h"
#include "tests/support/verify.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

/// Looks like a reason and is none: a file of the vault, or a place within one.
bool isNoReason(const QString &text)
{
    static const QRegularExpression file(
        u"\\.(json|log|db|sql|csv|pdf|tmp|xml|entente)$|^(slots|entente)\\.|^service\\.client$"_s);
    return file.match(text).hasMatch();
}

QString sentence(const char *language, const wording::WordTable &table,
                 const wording::Saying &saying)
{
    return Words(QString::fromLatin1(language)).translate(table.context, saying.text);
}

} // namespace

Q_DECLARE_METATYPE(const entente::wording::WordTable *)

class TestWording final : public QObject
{
    Q_OBJECT
private slots:
    void anArticleNamesItsLawInTheLanguageOfTheReader_data()
    {
        QTest::addColumn<QString>("cited");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        QTest::newRow("GDPR") << u"RGPD 17(1)(a)"_s << u"art. 17 § 1 a) du RGPD"_s
                              << u"Art. 17(1)(a) GDPR"_s;
        QTest::newRow("two points") << u"RGPD 6(1)(b)/(c)"_s << u"art. 6 § 1 b), c) du RGPD"_s
                                    << u"Art. 6(1)(b)/(c) GDPR"_s;
        QTest::newRow("recital") << u"RGPD cons. 26"_s << u"cons. 26 du RGPD"_s
                                 << u"recital 26 GDPR"_s;
        QTest::newRow("code") << u"C. com. L123-22"_s << u"art. L123-22 C. com."_s
                              << u"Art. L123-22 French Commercial Code"_s;
        QTest::newRow("two laws")
            << u"LIL art. 82; RGPD 7(3)"_s
            << u"art. 82 de la loi Informatique et Libertés ; art. 7 § 3 du RGPD"_s
            << u"Art. 82 French Data Protection Act; Art. 7(3) GDPR"_s;
        QTest::newRow("German") << u"UWG 7(1); DSGVO 6(1)(f), 21"_s
                                << u"UWG 7(1) ; art. 6 § 1 f), 21 du RGPD"_s
                                << u"UWG 7(1); Art. 6(1)(f), 21 GDPR"_s;
        QTest::newRow("decree") << u"C. conso D223-9 (decret 2026-662 art.4); L223-1 al.6"_s
                                << u"art. D223-9 (décret 2026-662 art. 4) C. conso. ; "
                                   "art. L223-1 al. 6 C. conso."_s
                                << u"Art. D223-9 (decree 2026-662 Art. 4) French Consumer Code; "
                                   "Art. L223-1 para. 6 French Consumer Code"_s;
        QTest::newRow("nothing") << QString() << QString() << QString();
    }
    void anArticleNamesItsLawInTheLanguageOfTheReader()
    {
        QFETCH(QString, cited);
        QTEST(Words(u"fr").lawReference(cited).replace(QChar::Nbsp, u' '), "french");
        QTEST(Words(u"en").lawReference(cited), "english");
    }

    // --- every code has words ---

    void everyReasonInTheSourcesOfCoreHasWords()
    {
        static const QRegularExpression reason(
            uR"re(u?"([a-z]+[a-z_]*(?:\.[a-z][a-z0-9_]*)+)"(?:_s|_qs|_L1))re"_s);
        const Words words(u"fr");
        QStringList unknown;
        int seen = 0;
        QDirIterator files(QStringLiteral(ENTENTE_SOURCE_TREE "/core"), {u"*.cpp"_s, u"*.h"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains(u"/core/wording/"))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = reason.globalMatch(text); match.hasNext();) {
                const QString code = match.next().captured(1);
                ++seen;
                if (!words.knows(code) && !isNoReason(code))
                    unknown.append(files.fileName() + u": " + code);
            }
        }

        QVERIFY(seen > 50);
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

    void everyLabelOfTheCatalogueHasWords()
    {
        const auto catalogue = catalogue::Catalogue::load();
        QVERIFY_OK(catalogue);
        const Words words(u"en");
        QStringList unknown;
        const auto want = [&](const QString &key) {
            if (!words.knows(key))
                unknown.append(key);
        };
        for (const auto &table : catalogue->tables()) {
            if (!table.section.isEmpty())
                want(u"section." + table.section);
            if (!table.basis.isEmpty())
                want(u"basis." + table.basis);
            if (!table.retention.isEmpty())
                want(u"retention." + table.retention);
            if (table.reach != catalogue::Reach::None)
                want(u"place." + table.name);
            if (table.keep) {
                want(table.keep->because);
                want(u"term." + table.keep->until);
            }
            for (const auto &column : table.columns) {
                if (!column.personal)
                    continue;
                want(column.label);
                want(u"category." + column.category);
            }
        }

        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

    void everyFunctionHasWordsInTheJournal()
    {
        const Words words(u"fr");
        for (const auto &info : allFunctions()) {
            const QString kind = QString::fromLatin1(info.audit);
            QVERIFY2(words.auditKindName(kind) != kind, info.audit);
        }
    }

    void everyRoleAndErrorHasWords()
    {
        const Words words(u"fr");
        for (const auto role : allRoles())
            QVERIFY2(words.roleName(role) != roleCode(role), qPrintable(roleCode(role)));
        for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
            const QString text = words.errorSentence(
                {ErrorCode(code), u"for developers"_s, {}, {}});
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
            QVERIFY(!text.contains(u"developers"));
        }
    }

    // --- both languages ---

    void everyTextIsThereInBothLanguages_data()
    {
        QTest::addColumn<const wording::WordTable *>("table");
        for (const wording::WordTable *table : wording::allTables())
            QTest::addRow("%s, %s", table->context, table->sayings.front().code) << table;
    }
    void everyTextIsThereInBothLanguages()
    {
        QFETCH(const wording::WordTable *, table);
        for (const auto &saying : table->sayings) {
            const QString french = sentence("fr", *table, saying);
            const QString english = sentence("en", *table, saying);
            QVERIFY2(!french.isEmpty() && !english.isEmpty(), saying.code);
            if (!QByteArray(saying.text)
                     .contains("%n")) // plurals have a translation even in English
                QCOMPARE(english, QString::fromUtf8(saying.text));
            // "organisation" is the code, the English and the French word.
            if (english != QLatin1StringView(saying.code))
                QVERIFY2(french != QLatin1StringView(saying.code), saying.code);
            QCOMPARE(french.count(u'%'), english.count(u'%'));
            if (english.size() > 24) {
                QVERIFY2(french != english, saying.code);
                QCOMPARE(french.endsWith(u'.'), english.endsWith(u'.'));
            }
        }
    }

    void frenchFollowsItsTypography()
    {
        static const QRegularExpression plainSpace(
            u"[ ][:;!?»]|«[ ]|[a-z]'[a-zéèê]|\\bart\\. \\d"_s);
        for (const wording::WordTable *table : wording::allTables()) {
            for (const auto &saying : table->sayings) {
                const QString french = sentence("fr", *table, saying);
                QVERIFY2(!french.contains(plainSpace), qPrintable(french));
                QVERIFY2(!french.contains(u'!'), qPrintable(french));
            }
        }
    }

    void nothingIsLeftToFillIn()
    {
        Error error{ErrorCode::Invalid,
                    u"x"_s,
                    {u"/somewhere/list.csv"_s, 12, 3, u"email"_s},
                    u"email.no_at"_s};

        QCOMPARE(Words(u"en").errorSentence(error),
                 u"E-mail: This e-mail address has no @. (list.csv, line 12, column 3)"_s);
        QCOMPARE(
            Words(u"fr").errorSentence(error),
            u"E-mail\u00A0: Il manque le @ dans cette adresse e-mail. (list.csv, ligne 12, colonne 3)"_s);
        QCOMPARE(
            Words(u"fr").problemSentence(u"row.no_person", 7, 0),
            u"Ligne 7\u00A0: Cette ligne ne contient personne\u00A0: ni nom, ni organisation, ni coordonnée."_s);
    }

    void numbersBringTheirPlural()
    {
        const Words french(u"fr");
        const Words english(u"en");
        QVERIFY(french.noticeSentence(u"vault.failed_attempts", 1)
                    .startsWith(u"1 mot de passe erroné a été"));
        QVERIFY(french.noticeSentence(u"vault.failed_attempts", 3)
                    .startsWith(u"3 mots de passe erronés ont été"));
        QVERIFY(english.noticeSentence(u"vault.failed_attempts", 1)
                    .startsWith(u"1 wrong password was"));
        QVERIFY(english.noticeSentence(u"vault.failed_attempts", 3)
                    .startsWith(u"3 wrong passwords were"));
    }

    // --- dates, chips, keys ---

    void datesAndNumbersFollowTheLanguage()
    {
        const Words french(u"fr");
        const Words english(u"en");
        QCOMPARE(french.date(QDate(2026, 11, 24)), u"24 novembre 2026"_s);
        QCOMPARE(french.date(QDate(2027, 1, 1)), u"1er janvier 2027"_s);
        QCOMPARE(english.date(QDate(2026, 11, 24)), u"24 November 2026"_s);
        QCOMPARE(french.date(QDate()), QString());
        const QDateTime time(QDate(2026, 11, 24), QTime(13, 20), Qt::UTC);
        QCOMPARE(french.time(time), u"24 novembre 2026 à 14:20"_s);
        QCOMPARE(french.timeWithZone(time),
                 u"24 novembre 2026 à 14:20 (Europe/Paris, UTC+01:00)"_s);
        QCOMPARE(english.number(12480), u"12,480"_s);
        QCOMPARE(french.list({u"a"_s, u"b"_s, u"c"_s}), u"a, b et c"_s);
    }

    void aRefusalThatConsentWouldLiftReadsToAsk()
    {
        const Words french(u"fr");
        QCOMPARE(french.verdictName(u"refused"), u"Interdit"_s);
        QCOMPARE(french.verdictName(u"refused", u"ask_consent"), u"À demander"_s);
        QCOMPARE(french.verdictName(u"ask"), u"À vérifier"_s);
        QCOMPARE(french.verdictName(u"not_now"), u"Pas maintenant"_s);
    }

    void keysNameTheirOwnWords()
    {
        const Words french(u"fr");
        QCOMPARE(french.word(u"section.contact"), u"Coordonnées"_s);
        QCOMPARE(french.word(u"person.kind.sole_trader"), u"Entrepreneur individuel"_s);
        QCOMPARE(french.word(u"field.person.last_name"), u"Nom"_s);
        QCOMPARE(french.word(u"no.such.key"), u"no.such.key"_s);
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"

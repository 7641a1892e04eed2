// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/noticepages.h"
#include "core/documents/pdfrenderer.h"
#include "core/documents/qrcode.h"
#include "core/documents/recoverysheet.h"
#include "core/documents/reportfacts.h"
#include "core/vault/recoverykey.h"
#include "core/wording/wording.h"
#include "tests/core/documents/sampledocuments.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

/// What poppler makes of a document: the text that somebody copies or hears read.
QString throughPoppler(const QByteArray &pdf, const QStringList &arguments)
{
    QProcess process;
    process.start(u"pdftotext"_s, arguments + QStringList{u"-"_s, u"-"_s});
    if (!process.waitForStarted())
        return {};
    process.write(pdf);
    process.closeWriteChannel();
    process.waitForFinished(30000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QByteArray &pdf)
{
    // No-break spaces are how it is set, not what it says.
    static const QRegularExpression spaces(u"[\\s\\x{00a0}\\x{202f}]+"_s);
    return throughPoppler(pdf, {u"-layout"_s}).replace(spaces, u" "_s);
}

int pagesOf(const QByteArray &pdf)
{
    return int(throughPoppler(pdf, {}).count(u'\f'));
}

/// Words that leave the margins, in points.
QStringList wordsOutside(const QByteArray &pdf)
{
    static const QRegularExpression box(
        uR"re(<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</word>)re"_s);
    constexpr double kMillimetre = 72 / 25.4;
    QStringList outside;
    const QString boxes = throughPoppler(pdf, {u"-bbox"_s});
    for (auto match = box.globalMatch(boxes); match.hasNext();) {
        const auto word = match.next();
        if (word.captured(1).toDouble() < 23.5 * kMillimetre
            || word.captured(3).toDouble() > (210 - 21.5) * kMillimetre
            || word.captured(2).toDouble() < 10 * kMillimetre
            || word.captured(4).toDouble() > (297 - 10) * kMillimetre)
            outside.append(word.captured(5));
    }
    return boxes.contains(u"<word"_s) ? outside : QStringList{u"no words at all"_s};
}

/// Lets somebody look at the documents: ENTENTE_KEEP_DOCUMENTS names a folder.
void keepForTheEye(const QString &name, const QByteArray &pdf)
{
    const QString folder = qEnvironmentVariable("ENTENTE_KEEP_DOCUMENTS");
    if (folder.isEmpty())
        return;
    QFile file(QDir(folder).filePath(name + u".pdf"));
    if (file.open(QIODevice::WriteOnly))
        file.write(pdf);
}

RecoverySheet sampleSheet()
{
    return {u"Verrière.entente"_s, u"Verrière & Fils"_s, u"Claire Verrière"_s,
            QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC)};
}

} // namespace

class TestDocuments final : public QObject
{
    Q_OBJECT
private slots:
    void theAccessReportSaysWhatWeHoldAndWhatTheLawAdds()
    {
        const auto pdf = PdfRenderer().accessReport(test::sampleAccessReport(), u"fr"_s);

        QVERIFY_OK(pdf);
        keepForTheEye(u"access-fr"_s, *pdf);
        const QString text = textOf(*pdf);
        for (const QString &expected :
             {u"Hélène Marchetti"_s, u"Objet : votre demande d’accès"_s, u"14 rue de l’Œuvre"_s,
              u"1 250,00 €"_s, u"reçu fiscal"_s, u"1er avril 1978"_s, u"Particulier"_s,
              u"Rien n’est détenu dans cette rubrique."_s, u"non communiquée"_s,
              u"Dans le fichier consentement-1.pdf"_s, u"« Personne A »"_s, u"Compta Rhône"_s,
              u"21 novembre 2029"_s, u"3 place de Fontenoy"_s, u"donnees@verriere.exemple"_s,
              u"Document n° A-2026-004"_s, u"Page 1 sur"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u" in " + text));
        QVERIFY(!text.contains(u"Marc Aubin"));
        QCOMPARE(wordsOutside(*pdf), QStringList());
    }

    void theLanguageOfTheReaderCounts()
    {
        const auto pdf = PdfRenderer().accessReport(test::sampleAccessReport(), u"en"_s);

        QVERIFY_OK(pdf);
        keepForTheEye(u"access-en"_s, *pdf);
        const QString text = textOf(*pdf);
        for (const QString &expected : {u"Your personal data"_s, u"24 November 2026"_s,
                                        u"Annex 1: what we hold about you"_s, u"Page 1 of"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u" in " + text));
        QVERIFY(!text.contains(u"Annexe"));
    }

    void whatWasSealedIsReadAsLinesAndNotAsAFile()
    {
        const QString sealed =
            u"{\"schema\":\"entente-consent/1\",\"person\":\"Claire Aubert\",\"kind\":\"given\","
            "\"contact\":{\"kind\":\"mobile\",\"value\":\"06 39 98 20 11\"},\"place\":\"Lyon\","
            "\"wording\":{\"language\":\"fr\",\"version\":2,\"text\":\"Acceptez-vous ?\"}}"_s;
        const ReportItem item{
            u"consent_proof"_s,
            {{u"consent_proof.payload"_s, u"field.proof.payload"_s, sealed, FieldKind::Text, {}},
             {u"person.country"_s, u"field.person.country"_s, u"FR"_s, FieldKind::Code,
              u"country"_s},
             {u"person.language"_s, u"field.person.language"_s, u"en"_s, FieldKind::Code,
              u"language"_s},
             {u"note.body"_s, u"field.activity.body"_s, u"{not sealed"_s, FieldKind::Text, {}}},
            {}};
        QString all;
        for (const auto &[label, text] : pages::reportFacts(item, Words(u"en")))
            all += label + u"=" + text + u'\n';
        QVERIFY(!all.contains(u"schema"));
        for (const auto &said : {u"06 39 98 20 11"_s, u"=Lyon"_s, u"Acceptez-vous ?"_s,
                                 u"Version 2, in French"_s, u"=France"_s, u"{not sealed"_s})
            QVERIFY2(all.contains(said), qPrintable(said + u" in " + all));
    }

    void markupInANameIsLiteralAndLongNamesStayOnThePage()
    {
        const auto pdf = PdfRenderer().accessReport(test::awkwardAccessReport(2), u"fr"_s);

        QVERIFY_OK(pdf);
        keepForTheEye(u"access-awkward"_s, *pdf);
        const QString text = textOf(*pdf);
        QVERIFY(text.contains(u"<b>Marie-Antoinette"));
        QVERIFY(text.contains(u"<img"));
        QVERIFY(text.contains(u"exemple.invalid/x.png"));
        QCOMPARE(wordsOutside(*pdf), QStringList());
    }

    void longReportsBreakWellOverPages()
    {
        const auto pdf = PdfRenderer().accessReport(test::awkwardAccessReport(120), u"fr"_s);

        QVERIFY_OK(pdf);
        keepForTheEye(u"access-long"_s, *pdf);
        const int pages = pagesOf(*pdf);
        QVERIFY2(pages > 12, qPrintable(QString::number(pages)));
        const QString text = textOf(*pdf);
        QVERIFY(text.contains(u"Page %1 sur %1"_s.arg(pages)));
        QVERIFY(text.contains(u"Échange n° 119"));
        QCOMPARE(wordsOutside(*pdf), QStringList());
    }

    void theCertificateNamesNobodyAndCountsEverything()
    {
        const auto pdf = PdfRenderer().erasureCertificate(test::sampleCertificate(), u"fr"_s);

        QVERIFY_OK(pdf);
        keepForTheEye(u"certificate-fr"_s, *pdf);
        const QString text = textOf(*pdf);
        for (const QString &expected :
             {u"Attestation d’effacement"_s, u"Document n° E-2026-031"_s, u"46"_s,
              u"31 décembre 2036"_s, u"art. L123-22 C. com."_s,
              u"0193a5c2-7f3a-71c0-8e21-4b6d0f1e52be"_s, u"Antoine Caron"_s, u"48 212"_s,
              u"Europe/Paris"_s, u"Nom et signature"_s, u"1 texte d’autres fiches a été laissé"_s,
              u"2 destinataires d’une copie doivent"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u" in " + text));
        QVERIFY(!text.contains(u"Marchetti"));
        QVERIFY(!text.contains(u"place."));
        QCOMPARE(wordsOutside(*pdf), QStringList());
    }

    void theLetterOfErasureTellsThePerson()
    {
        const auto pdf = PdfRenderer().erasureLetter(test::sampleCertificate(),
                                                     test::sampleErasureLetter(), u"fr"_s);

        QVERIFY_OK(pdf);
        keepForTheEye(u"letter-fr"_s, *pdf);
        const QString text = textOf(*pdf);
        for (const QString &expected :
             {u"Hélène Marchetti"_s, u"69100 Villeurbanne"_s, u"11 novembre 2026"_s, u"Factures"_s,
              u"Compta Rhône et Routage Sud"_s, u"cnil.fr"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u" in " + text));
        QCOMPARE(pagesOf(*pdf), 1);
        QCOMPARE(wordsOutside(*pdf), QStringList());
    }

    void thePlanSaysThatNothingIsErasedYet()
    {
        const auto pdf = PdfRenderer().erasurePlan(test::sampleErasurePlan(), u"fr"_s);

        QVERIFY_OK(pdf);
        keepForTheEye(u"plan-fr"_s, *pdf);
        const QString text = textOf(*pdf);
        for (const QString &expected :
             {u"Rien n’est encore effacé"_s, u"11 décembre 2026"_s, u"F-2026-118"_s,
              u"jusqu’au 31 décembre 2036"_s, u"Vu M. Aubin"_s, u"Suggestion : Masquer le nom"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u" in " + text));
        QCOMPARE(wordsOutside(*pdf), QStringList());
    }

    void theProofOfConsentShowsTheTextTheActAndTheSignature()
    {
        const auto pdf = PdfRenderer().consentProof(test::sampleConsentProof(), u"fr"_s);

        QVERIFY_OK(pdf);
        keepForTheEye(u"proof-fr"_s, *pdf);
        const QString text = textOf(*pdf);
        for (const QString &expected :
             {u"Preuve de consentement"_s, u"Hélène Marchetti"_s, u"06 12 34 56 78"_s,
              u"Offres commerciales"_s, u"Téléphone"_s,
              u"3 mars 2026 à 16:42 (Europe/Paris, UTC+01:00)"_s,
              u"J’accepte que Verrière & Fils"_s, u"Signé à l’écran"_s, u"Antoine Caron"_s,
              u"stand B12"_s, u"Intacte"_s, u"Version 3, en français"_s, u"3 mars 2029"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u" in " + text));
        QCOMPARE(wordsOutside(*pdf), QStringList());
    }

    void aProofThatWasTamperedWithSaysSo()
    {
        auto proof = test::sampleConsentProof();
        proof.intact = false;

        const auto pdf = PdfRenderer().consentProof(proof, u"fr"_s);

        QVERIFY_OK(pdf);
        QVERIFY(textOf(*pdf).contains(u"Elle ne doit pas être invoquée"));
    }

    void anErasedProofShowsCodesOnly()
    {
        auto proof = test::sampleConsentProof();
        proof.proofRemoved = true;
        proof.removedBy = u"0193a5c2-7f3a"_s;
        proof.personName.clear();
        proof.contactValue.clear();

        const auto pdf = PdfRenderer().consentProof(proof, u"fr"_s);

        QVERIFY_OK(pdf);
        const QString text = textOf(*pdf);
        QVERIFY(text.contains(u"effacé par l’acte 0193a5c2-7f3a"));
        QVERIFY(!text.contains(u"J’accepte"));
    }

    void theShortNoticeNamesTheFirmAndTheRights()
    {
        const auto pdf = pages::shortNotice(test::sampleFirm(), {u"commercial"_s, u"service"_s},
                                            QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC),
                                            Words(u"fr"));

        QVERIFY_OK(pdf);
        keepForTheEye(u"notice-fr"_s, *pdf);
        const QString text = textOf(*pdf);
        QVERIFY2(text.contains(u"Verrière & Fils enregistre vos coordonnées pour : offres "
                               u"commerciales et commandes, rendez-vous"),
                 qPrintable(text));
        QVERIFY(text.contains(u"donnees@verriere.exemple"));
    }

    void theRecoverySheetHoldsTheWholeKey()
    {
        const SecretBuffer key = SecretBuffer::random(32);
        const SecretBuffer written = vault::recoveryKeyText(key);

        const auto pdf = recoverySheetPdf(sampleSheet(), written, Words(u"fr"));

        QVERIFY_OK(pdf);
        keepForTheEye(u"recovery-fr"_s, *pdf);
        const QString text = textOf(*pdf);
        const auto groups = QString::fromLatin1(reinterpret_cast<const char *>(written.data()),
                                                qsizetype(written.size()))
                                .split(u'-');
        QCOMPARE(groups.size(), 11);
        for (const QString &group : groups)
            QVERIFY(text.contains(group));
        QVERIFY(text.contains(u"Claire Verrière"));
        QCOMPARE(pagesOf(*pdf), 1);
        QCOMPARE(wordsOutside(*pdf), QStringList());
    }

    void theRecoverySheetRefusesWhatIsNoKey()
    {
        QVERIFY_FAILS(
            recoverySheetPdf(sampleSheet(), SecretBuffer::fromBytes("ABCDE-ABCDE"), Words(u"fr")),
            ErrorCode::Invalid);
        QVERIFY_FAILS(recoverySheetPdf(sampleSheet(), SecretBuffer(), Words(u"fr")),
                      ErrorCode::Invalid);
    }

    void aQrCodeReadsBack()
    {
        const QByteArray text("0123-ABCD");
        const QImage code = qrCode(text).scaled(400, 400, Qt::KeepAspectRatio,
                                                Qt::FastTransformation);

        const ZXing::ImageView view(code.constBits(), code.width(), code.height(),
                                    ZXing::ImageFormat::Lum, int(code.bytesPerLine()));
        const auto result = ZXing::ReadBarcode(
            view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));

        QVERIFY(result.isValid());
        QCOMPARE(QString::fromStdString(result.text()), u"0123-ABCD"_s);
        QVERIFY(qrCode({}).isNull());
        QVERIFY(qrCode(QByteArray(8000, 'x')).isNull());
    }

    void documentsAreArchivable()
    {
        const auto pdf = PdfRenderer().erasureCertificate(test::sampleCertificate(), u"fr"_s);

        QVERIFY_OK(pdf);
        QVERIFY(pdf->startsWith("%PDF-1.4"));
        QVERIFY(pdf->contains("pdfaid:conformance=\"B\"")
                || pdf->contains("<pdfaid:conformance>B"));
    }
};

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/cardreader.h"
#include "core/documents/qrcode.h"
#include "tests/support/verify.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray blankCard()
{
    QImage image(400, 240, QImage::Format_RGB32);
    image.fill(Qt::white);
    return pngOf(image);
}

/// A program of the name that the reader looks for, which says what it is told to.
class LettersProgram final
{
public:
    explicit LettersProgram(const QByteArray &script)
    {
        QFile file(m_folder.filePath(u"tesseract"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no program could be written");
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ':' + m_path);
    }
    ~LettersProgram() { qputenv("PATH", m_path); }

    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

} // namespace

/// What stands on a business card, by its code or by its letters.
class TestCardReader final : public QObject
{
    Q_OBJECT
private slots:
    void linesFindTheirFields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("wanted"); // first, last, organisation, job, e-mail, phone
        QTest::newRow("as cards are in France")
            << u"VERRIÈRE & FILS\n\nClaire Aubert\nDirectrice des achats\n8 quai des Célestins, "
               "69002 Lyon\nTél. 04 72 00 00 00\nMobile 06 39 98 12 34\n"
               "claire.aubert@verriere.example\nwww.verriere.example\n"_s
            << QStringList{u"Claire"_s,
                           u"Aubert"_s,
                           u"VERRIÈRE & FILS"_s,
                           u"Directrice des achats"_s,
                           u"claire.aubert@verriere.example"_s,
                           u"06 39 98 12 34"_s};
        QTest::newRow("last name in capitals, first")
            << u"LE BIHAN Gaël\nGérant\nSARL Les Quais\ng.lebihan@lesquais.example\n"_s
            << QStringList{u"Gaël"_s,
                           u"Le Bihan"_s,
                           u"SARL Les Quais"_s,
                           u"Gérant"_s,
                           u"g.lebihan@lesquais.example"_s,
                           QString()};
        QTest::newRow("English, a number with its country")
            << u"Ewa Nowak\nHead of Sales\nNorthlight Ltd\n+44 20 7946 0000\nEWA@NORTHLIGHT.EXAMPLE"_s
            << QStringList{u"Ewa"_s,
                           u"Nowak"_s,
                           u"Northlight Ltd"_s,
                           u"Head of Sales"_s,
                           u"ewa@northlight.example"_s,
                           u"+44 20 7946 0000"_s};
        QTest::newRow("a firm known by its address alone")
            << u"lumen\nZoé Marchand\nzoe@lumen.example"_s
            << QStringList{u"Zoé"_s,  u"Marchand"_s,          u"lumen"_s,
                           QString(), u"zoe@lumen.example"_s, QString()};
        QTest::newRow("nothing of a card")
            << u"~~ | .. 12\n—\n"_s
            << QStringList{QString(), QString(), QString(), QString(), QString(), QString()};
    }
    void linesFindTheirFields()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, wanted);

        const auto fields = fieldsOfCardText(text);

        QCOMPARE((QStringList{fields.firstName, fields.lastName, fields.organisation, fields.job,
                              fields.email, fields.phone}),
                 wanted);
    }

    void theCodeOnACardIsNoGuess()
    {
        const auto code = qrCode("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Marchand;Zoe;;;\r\n"
                                 "ORG:La Ferme\r\nEMAIL:z@ferme.example\r\nEND:VCARD\r\n");

        const auto read = readCardPicture(
            pngOf(code.scaled(code.size() * 6, Qt::KeepAspectRatio, Qt::FastTransformation)));

        QVERIFY_OK(read);
        QVERIFY(!read->isGuess);
        QCOMPARE(read->fields.lastName, u"Marchand"_s);
        QCOMPARE(read->fields.email, u"z@ferme.example"_s);
    }

    void lettersAreReadByTheProgramThatIsThere()
    {
        const LettersProgram program(
            "cat > \"$(dirname \"$0\")/seen\"\nprintf 'Zo\\303\\251 Marchand\\n"
            "zoe@ferme.example\\n'\n");
        QVERIFY(canReadLetters());

        const auto read = readCardPicture(blankCard());

        QVERIFY_OK(read);
        QVERIFY(read->isGuess);
        QCOMPARE(read->fields.firstName, u"Zoé"_s);
        QCOMPARE(read->fields.email, u"zoe@ferme.example"_s);
        QFile seen(program.file(u"seen"_s));
        QVERIFY(seen.open(QIODevice::ReadOnly));
        QVERIFY2(seen.readAll().startsWith("\x89PNG"), "the picture did not come by the pipe");
    }

    void whatCannotBeReadIsLeftToSomebody_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("it fails") << QByteArray("exit 1\n");
        QTest::newRow("it says nothing") << QByteArray("cat > /dev/null\n");
    }
    void whatCannotBeReadIsLeftToSomebody()
    {
        QFETCH(QByteArray, script);
        const LettersProgram program(script);

        QVERIFY_FAILS(readCardPicture(blankCard()), ErrorCode::NotFound);
        QVERIFY_FAILS(readCardPicture("no picture"), ErrorCode::NotFound);
    }

    void withoutTheProgramNothingIsGuessed()
    {
        const auto path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const bool can = canReadLetters();
        const auto read = readCardPicture(blankCard());
        qputenv("PATH", path);

        QVERIFY(!can);
        QVERIFY_FAILS(read, ErrorCode::NotFound);
    }
};

QTEST_MAIN(TestCardReader)
#include "tst_cardreader.moc"

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipwriter.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;

class TestZipWriter final : public QObject
{
    Q_OBJECT
private slots:
    void anEncryptedArchiveOpensWithItsPasswordOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"copie.zip"_s);
        const auto password = SecretBuffer::fromBytes("une phrase de passe é");
        ZipWriter writer;
        QVERIFY_OK(writer.add(u"lisez-moi.txt"_s, "MARKER-IN-CLEAR Zoé Marchand"));
        QVERIFY_OK(
            writer.add(u"données/fiche.json"_s, QByteArray("MARKER-IN-CLEAR ").repeated(1000)));
        QVERIFY_OK(writer.write(path, &password));

        QFile raw(path);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QVERIFY(!raw.readAll().contains("MARKER-IN-CLEAR"));
        const auto entries = readZip(path, &password);
        QVERIFY_OK(entries);
        QCOMPARE(entries->keys(), (QStringList{u"données/fiche.json"_s, u"lisez-moi.txt"_s}));
        QCOMPARE(entries->value(u"lisez-moi.txt"_s), QByteArray("MARKER-IN-CLEAR Zoé Marchand"));
        const auto wrong = SecretBuffer::fromBytes("autre");
        QVERIFY_FAILS(readZip(path, &wrong), ErrorCode::WrongKey);
        QVERIFY_FAILS(readZip(path), ErrorCode::WrongKey);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void equalContentsGiveEqualArchives()
    {
        const QTemporaryDir folder;
        QList<QByteArray> bytes;
        for (const QString &name : {u"a.zip"_s, u"b.zip"_s}) {
            ZipWriter writer;
            QVERIFY_OK(writer.add(u"x.txt"_s, "same"));
            QVERIFY_OK(writer.write(folder.filePath(name)));
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes.append(file.readAll());
        }
        QCOMPARE(bytes.at(0), bytes.at(1));
    }

    void namesThatLeaveTheFolderAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", "/etc/x", "../x", "a/../../x", "C:x", "a\\b", "a\nb"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void namesThatLeaveTheFolderAreRefused()
    {
        QFETCH(QString, name);
        ZipWriter writer;
        QVERIFY_FAILS(writer.add(name, "x"), ErrorCode::Invalid);
    }

    void aNameComesOnce()
    {
        ZipWriter writer;
        QVERIFY_OK(writer.add(u"a.txt"_s, "x"));
        QVERIFY_FAILS(writer.add(u"A.TXT"_s, "y"), ErrorCode::Invalid);
    }

    void anArchiveThatCannotBeWrittenSaysSo()
    {
        ZipWriter empty;
        QVERIFY_FAILS(empty.write(u"/tmp/never.zip"_s), ErrorCode::Invalid);
        ZipWriter writer;
        QVERIFY_OK(writer.add(u"a.txt"_s, "x"));
        QVERIFY_FAILS(writer.write(u"/no/such/folder/x.zip"_s), ErrorCode::NotFound);
    }

    void anArchiveTooLargeOrNoArchiveIsRefused()
    {
        const QTemporaryDir folder;
        ZipWriter writer;
        QVERIFY_OK(writer.add(u"bomb"_s, QByteArray(1 << 20, 'x')));
        QVERIFY_OK(writer.write(folder.filePath(u"x.zip"_s)));
        QVERIFY_FAILS(readZip(folder.filePath(u"x.zip"_s), nullptr, 1000), ErrorCode::Invalid);
        QFile other(folder.filePath(u"y.zip"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("not an archive at all");
        other.close();
        QVERIFY_FAILS(readZip(other.fileName()), ErrorCode::Corrupt);
    }
};

QTEST_GUILESS_MAIN(TestZipWriter)
#include "tst_zipwriter.moc"

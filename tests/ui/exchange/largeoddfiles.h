// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

namespace entente::test {

inline void writeOddFile(const QString &folder, const char *name, const QByteArray &bytes)
{
    QFile file(QDir(folder).filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("An odd file could not be written");
}

/// Files that are odd by their size; too large to be kept beside the others.
inline void writeLargeOddFiles(const QString &folder)
{
    constexpr int kLong = 1'100'000;
    constexpr int kRows = 300;
    const QByteArray head = "NOM;PRENOM;Mail;Remarques\n";
    const QByteArray zoe = "Marchand;Zoe;z.marchand@ferme.example;";
    QByteArray rows;
    for (int row = 0; row < kRows; ++row)
        rows += "Durand;Ana;ana" + QByteArray::number(row) + "@durand.example;rien\n";

    writeOddFile(folder, "large-line-without-end.csv", head + zoe + QByteArray(kLong, 'a'));
    writeOddFile(folder, "large-line-between-others.csv",
                 head + rows + zoe + QByteArray(kLong, 'a') + '\n' + rows.left(rows.size() / 2));
    writeOddFile(folder, "large-line-of-delimiters.csv", QByteArray(kLong, ';'));
    writeOddFile(folder, "large-quote-never-closed.csv", head + zoe + "\"dit la Rousse\n" + rows);
    writeOddFile(folder, "large-quotes-only.csv", head + QByteArray(kLong / 10, '"'));
    writeOddFile(folder, "large-zeros.csv", QByteArray(kLong / 10, '\0'));
    writeOddFile(folder, "large-utf16be-bare.csv", [&] {
        QByteArray wide;
        for (const char c : QByteArray(head + rows))
            wide.append('\0').append(c);
        return wide;
    }());
    const QByteArray card =
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Marchand;Zoe;;;\r\nFN:Zoe Marchand\r\n";
    QByteArray photo = "PHOTO;ENCODING=b;TYPE=JPEG:";
    for (int line = 0; line < kLong / 70; ++line)
        photo += QByteArray(70, 'A') + "\r\n ";
    writeOddFile(folder, "large-photo.vcf", card + photo + "\r\nEND:VCARD\r\n");
    writeOddFile(folder, "large-card-never-ended.vcf",
                 card + QByteArray("NOTE:rappeler\r\n").repeated(2'000));
    writeOddFile(folder, "large-value.ldif",
                 "dn: cn=Zoe\ncn: Zoe Marchand\nsn: Marchand\ndescription: "
                     + QByteArray(kLong, 'b') + "\n");
}

} // namespace entente::test

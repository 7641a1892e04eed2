// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/cardreader.h"

#include "core/documents/badgereader.h"

#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kLettersPatience = 30'000; // milliseconds
constexpr qsizetype kMostLetters = 100'000;

Failure notRead(const char *detail)
{
    return Failure{ErrorCode::NotFound,
                   QString::fromLatin1(detail),
                   {{}, 0, 0, u"picture"_s},
                   u"card.not_read"_s};
}

QString lettersProgram()
{
    return QStandardPaths::findExecutable(u"tesseract"_s);
}

QByteArray greyPng(const QImage &picture)
{
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    picture.convertToFormat(QImage::Format_Grayscale8).save(&device, "PNG");
    return bytes;
}

Result<QString> lettersOf(const QImage &picture)
{
    const auto program = lettersProgram();
    if (program.isEmpty())
        return notRead("no program reads letters here");
    QProcess process;
    process.start(program, {u"stdin"_s, u"stdout"_s, u"-l"_s, u"fra+eng"_s, u"--psm"_s, u"6"_s});
    if (!process.waitForStarted())
        return notRead("the program that reads letters did not start");
    process.write(greyPng(picture));
    process.closeWriteChannel();
    if (!process.waitForFinished(kLettersPatience)) {
        process.kill();
        process.waitForFinished();
        return notRead("the program that reads letters took too long");
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return notRead("the program that reads letters failed");
    return QString::fromUtf8(process.readAllStandardOutput().left(kMostLetters));
}

} // namespace

bool canReadLetters()
{
    return !lettersProgram().isEmpty();
}

Result<CardReading> readCardPicture(const QByteArray &bytes)
{
    if (const auto coded = visitorFromPicture(bytes))
        return CardReading{{coded->firstName,
                            coded->lastName,
                            coded->organisation,
                            {},
                            coded->email,
                            coded->phone},
                           false};
    const auto picture = pictureToRead(bytes);
    if (picture.isNull())
        return notRead("no picture");
    const auto letters = lettersOf(picture);
    if (!letters)
        return Failure{letters.error()};
    const auto fields = fieldsOfCardText(*letters);
    if (fields == CardFields())
        return notRead("nothing that belongs on a card");
    return CardReading{fields, true};
}

} // namespace entente

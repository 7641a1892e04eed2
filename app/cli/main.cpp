// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "core/vault/hardening.h"
#include "core/wording/wording.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cstdio>

using namespace entente;
using namespace entente::cli;
using namespace Qt::StringLiterals;

namespace {

void printBytes(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

QByteArray jsonText(const QJsonValue &value)
{
    // QJsonDocument takes objects and arrays only; every answer of ours is one of them.
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

int report(const Error &error, bool json, const Words &words)
{
    // A wrong usage is said in the command's own words; nothing of the data is in it.
    const auto sentence = error.reason == u"usage" ? error.detail : words.errorSentence(error);
    if (json)
        printBytes(stdout, jsonText(errorJson(error, sentence)));
    printBytes(stderr, sentence.toUtf8());
    return exitCodeOf(error);
}

// Documents need fonts, and those an application with a (never shown) screen; nothing else here does.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool withDocuments)
{
    if (!withDocuments)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int runCommand(const Invocation &invocation, const Words &words)
{
    Context context(invocation.global);
    const auto answer = invocation.command->run(context, invocation.arguments);
    const auto closed = context.close();
    if (!answer)
        return report(answer.error(), invocation.global.json, words);
    if (!closed)
        return report(closed.error(), invocation.global.json, words);
    if (invocation.global.json)
        printBytes(stdout, jsonText(answer->json));
    else if (!answer->text.isEmpty())
        printBytes(stdout, answer->text.toUtf8());
    return answer->exitCode;
}

/// Bytes that are no text would be stored as something else than was typed.
bool isText([[maybe_unused]] int argc, [[maybe_unused]] char **argv)
{
#ifndef Q_OS_WIN
    for (int i = 1; i < argc; ++i)
        if (!QByteArrayView(argv[i]).isValidUtf8())
            return false;
#endif
    return true;
}

Result<Invocation> notText()
{
    return Failure{
        ErrorCode::Invalid,
        u"an argument is not written in UTF-8, so that it cannot be read as text: type it "
        "in a terminal that uses UTF-8, or give the value in a file"_s,
        {},
        u"usage"_s};
}

} // namespace

int main(int argc, char *argv[])
{
    vault::hardenProcess();
    Context::watchForCancel();
    QStringList typed;
    for (int i = 1; i < argc; ++i)
        typed.append(QString::fromLocal8Bit(argv[i]));
    const auto invocation = isText(argc, argv) ? parseCommandLine(typed) : notText();
    const auto application = makeApplication(
        argc, argv, invocation && invocation->command && invocation->command->documents);
    QCoreApplication::setApplicationName(u"entente-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ENTENTE_VERSION));

    const auto chosen = invocation ? invocation->global.language : QString();
    const Words words(chosen.isEmpty() ? QLocale::system().name().left(2) : chosen);
    if (!invocation)
        return report(invocation.error(), typed.contains(u"--json"_s), words);
    if (invocation->help) {
        printBytes(
            stdout,
            (invocation->command ? commandHelp(*invocation->command) : generalHelp()).toUtf8());
        return typed.isEmpty() ? 2 : 0;
    }
    return runCommand(*invocation, words);
}

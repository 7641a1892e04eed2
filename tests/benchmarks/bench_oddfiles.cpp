// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long odd files take to try out, byte by byte, beside a plain file of the same size in the same run: a reader that
// loses itself in one shows by its ratio, whatever the machine.
// bench_oddfiles FOLDER   the folder of odd files

#include "tests/benchmarks/benchtable.h"
#include "tests/core/exchange/importbench.h"
#include "tests/ui/exchange/largeoddfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTries = 3;
constexpr int kShown = 12;

struct OddTime
{
    QString name;
    qint64 bytes = 0;
    double odd = 0;
    double plain = 0;

    double ratio() const { return plain > 0 ? odd / plain : 0; }
};

/// A directory of visitors, as long as the odd file.
QByteArray plainFile(qint64 bytes)
{
    QByteArray text = "Nom;Prenom;Mail;Mobile\n";
    for (int row = 0; text.size() < bytes; ++row) {
        const QByteArray n = QByteArray::number(row).rightJustified(6, '0');
        text += "Marchand " + n + ";Zoe;p" + n + "@courriel.example;06 39 " + n.left(2) + ' '
                + n.mid(2, 2) + ' ' + n.right(2) + '\n';
    }
    return text.left(qMax<qint64>(bytes, 1));
}

double bestTime(ImportBench &bench, const QString &path)
{
    double best = 0;
    for (int i = 0; i < kTries; ++i) {
        ImportRequest request;
        request.path = path;
        request.gate.source = u"Salon"_s;
        request.gate.basis = u"legitimate_interest"_s;
        request.dryRun = true;
        // A file that is refused has been read all the same.
        const double time = timeOf(
            [&] { std::ignore = bench.service.run(bench.session, request); });
        best = i == 0 ? time : qMin(best, time);
    }
    return best;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir large;
    writeLargeOddFiles(large.path());
    const QString kept = argc > 1 ? QString::fromLocal8Bit(argv[1])
                                  : qEnvironmentVariable("ENTENTE_ODD_FILES");
    QList<OddTime> times;
    ImportBench bench;
    for (const QDir &folder : {QDir(kept), QDir(large.path())}) {
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files)) {
            OddTime time{file.fileName(), file.size(), 0, 0};
            time.odd = bestTime(bench, file.filePath());
            time.plain = bestTime(bench, bench.file(plainFile(file.size()), u"plain.csv"_s));
            times.append(time);
        }
    }
    std::sort(times.begin(), times.end(),
              [](const OddTime &a, const OddTime &b) { return a.ratio() > b.ratio(); });
    std::printf("%zu odd files; the slowest, by byte, beside a plain file of the same size:\n",
                size_t(times.size()));
    for (const OddTime &time : times.mid(0, kShown))
        std::printf("%-40s %9lld bytes %9.2f ms   plain %9.2f ms   ratio %6.2f\n",
                    qPrintable(time.name), static_cast<long long>(time.bytes), time.odd, time.plain,
                    time.ratio());
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window with a vault of a million people keeps in memory: the list open, looked at here and there, searched.
// bench_window [people] [folder]   makes the vault in `folder` when there is none yet (a temporary one otherwise)

#include "core/base/clock.h"
#include "tests/benchmarks/benchtable.h"
#include "tests/benchmarks/millionvault.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"
#include "ui/support/qtprompter.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

/// "VmRSS:" or "VmHWM:", in MB.
double memoryOf(const char *which)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith(which))
            return line.mid(qsizetype(qstrlen(which))).trimmed().split(' ').first().toDouble()
                   / 1024;
    }
    return 0;
}

void printMemory(const char *what)
{
    std::printf("%-28s %9.1f MB resident, %.1f MB at most\n", what, memoryOf("VmRSS:"),
                memoryOf("VmHWM:"));
    std::fflush(stdout);
}

void rest(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const qint64 people = arguments.size() > 1 ? arguments.at(1).toLongLong() : 1'000'000;
    const QTemporaryDir temporary;
    const SystemClock clock;
    Theme theme(&application);
    SettingsFile settings(temporary.filePath(u"settings.ini"_s));
    printMemory("program without a vault");
    {
        // Making it leaves memory behind; what is measured is a program that only opens it.
        (void)vaultOfPeople(arguments.value(2, temporary.path()), people, clock)->close();
    }
    MainWindow window({settings, clock, nullptr, nullptr,
                       [](QWidget *parent) { return new QtPrompter(parent); }});
    window.resize(1366, 768);
    window.show();
    window.open(vaultOfPeople(arguments.value(2, temporary.path()), people, clock));
    window.frame()->goTo(u"people"_s);
    rest(8000);
    printMemory("list open");
    auto *table = window.findChild<QTableView *>();
    for (int place = 1; table && place <= 20; ++place) {
        auto *bar = table->verticalScrollBar();
        bar->setValue(int(qint64(bar->maximum()) * place / 21));
        rest(100);
    }
    printMemory("looked at in 20 places");
    auto *palette = new Palette(*window.workspace(), *window.frame(), &window);
    palette->open();
    std::vector<double> keys;
    for (const auto &typed : {u"m"_s, u"ma"_s, u"mar"_s, u"mart"_s, u"marti"_s, u"martin"_s,
                              u"martin t"_s, u"martin th"_s, u"martni"_s, u"0612"_s, u"lyon"_s}) {
        keys.push_back(timeOf([&] {
            palette->field()->setText(typed);
            QCoreApplication::sendPostedEvents();
            rest(0);
        }));
        rest(60);
    }
    printTimes("a letter in the palette", keys, {});
    printMemory("searched");
    palette->leave();
    return 0;
}

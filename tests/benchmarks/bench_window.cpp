// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window with a vault of a million people keeps in memory: the list open, looked at here and there, searched.
// bench_window [people] [folder]   makes the vault in `folder` when there is none yet (a temporary one otherwise); CONTRIBUTING.md says how
// to measure a million

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

#include <algorithm>
#include <ctime>

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

/// The longest that one turn of the event loop holds the window up, in `ms`.
double longestTurn(int ms)
{
    double longest = 0;
    QElapsedTimer since;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] {
        longest = std::max(longest, double(since.nsecsElapsed()) / 1e6);
        since.restart();
    });
    since.start();
    beat.start(0);
    rest(ms);
    return longest;
}

/// What this thread has worked, in ms: a busy machine takes nothing away from it.
double threadTime()
{
#ifdef Q_OS_UNIX
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

/// The cells of as many rows as are in view, from `first` on.
void readRows(const QTableView &table, int first)
{
    const int count = table.viewport()->height() / table.rowHeight(0) + 1;
    const auto *model = table.model();
    for (int row = first; row < first + count; ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (!table.isColumnHidden(column))
                model->data(model->index(row, column), Qt::DisplayRole);
        }
    }
}

QTableView *longestList(const QWidget &window)
{
    const auto all = window.findChildren<QTableView *>();
    const auto rows = [](const QTableView *view) {
        return view->model() ? view->model()->rowCount() : 0;
    };
    const auto longest = std::max_element(all.begin(), all.end(),
                                          [&](auto *a, auto *b) { return rows(a) < rows(b); });
    return longest == all.end() ? nullptr : *longest;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const qint64 people = peopleAsked(arguments);
    const QTemporaryDir temporary;
    const auto folder = folderAsked(arguments, temporary.path());
    const SystemClock clock;
    Theme theme(&application);
    SettingsFile settings(temporary.filePath(u"settings.ini"_s));
    printMemory("program without a vault");
    {
        // Making it leaves memory behind; what is measured is a program that only opens it.
        (void)vaultOfPeople(folder, people, clock)->close();
    }
    MainWindow window({settings, clock, nullptr, nullptr,
                       [](QWidget *parent) { return new QtPrompter(parent); }});
    window.resize(1366, 768);
    window.show();
    window.open(vaultOfPeople(folder, people, clock));
    rest(500);
    // The page is made when somebody goes there: the first page stands when it is painted.
    const double shown = timeOf([&] {
        window.frame()->goTo(u"people"_s);
        window.repaint();
    });
    const double later = longestTurn(people > 200'000 ? 8000 : 3000);
    std::printf("%-28s %9.3f ms until the first page is painted, longest turn after it %.3f ms\n",
                "list of people", shown, later);
    printMemory("list open");
    std::vector<double> pages;
    for (int round = 0; round < 5; ++round) {
        window.frame()->goTo(u"today"_s);
        rest(200);
        pages.push_back(timeOf([&] {
            window.frame()->goTo(u"people"_s);
            window.repaint();
        }));
        rest(1500);
    }
    printTimes("going to the list again", pages, {});
    auto *table = longestList(window);
    std::vector<double> jumps;
    std::vector<double> work;
    std::vector<double> rows;
    for (int place = 1; table && place <= 40; ++place) {
        auto *bar = table->verticalScrollBar();
        const double before = threadTime();
        jumps.push_back(timeOf([&] {
            bar->setValue(int(qint64(bar->maximum()) * place / 41));
            table->viewport()->repaint();
        }));
        work.push_back(threadTime() - before);
        rest(100);
        // Beside it, as many rows that nobody has seen, read and not painted.
        rows.push_back(timeOf([&] { readRows(*table, 2 * table->rowAt(1) / 3 + 100); }));
    }
    printTimes("a jump, painted", jumps, {});
    printTimes("of it work of this thread", work, {});
    printTimes("rows of a jump, only read", rows, {});
    printMemory("looked at in 80 places");
    auto *palette = new Palette(*window.workspace(), *window.frame(), &window);
    palette->open();
    std::vector<double> keys;
    std::vector<double> turns;
    for (const auto &typed : {u"m"_s, u"ma"_s, u"mar"_s, u"mart"_s, u"marti"_s, u"martin"_s,
                              u"martin t"_s, u"martin th"_s, u"martni"_s, u"0612"_s, u"lyon"_s}) {
        keys.push_back(timeOf([&] {
            palette->field()->setText(typed);
            QCoreApplication::sendPostedEvents();
            rest(0);
        }));
        turns.push_back(longestTurn(100));
    }
    printTimes("longest turn after a letter", turns, {});
    printTimes("a letter in the palette", keys, {});
    printMemory("searched");
    palette->leave();
    return 0;
}

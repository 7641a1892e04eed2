// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hands and eyes for tst_windowleaks in the shipped program itself: a plugin that Qt loads when the environment names
// it. Every byte on standard input is one key, or one of the commands below, so that nothing here ever holds two
// letters of a password. It also lifts the protection against dumps; only what a test loads can do that.
#include <QAbstractButton>
#include <QApplication>
#include <QGenericPlugin>
#include <QHeaderView>
#include <QLineEdit>
#include <QSocketNotifier>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

enum DriverCommand : char {
    Describe = 0x03,   ///< answers with one line: what is visible
    Paint = 0x04,      ///< paints the whole window
    LastColumn = 0x13, ///< sorts the list by its last column, the other way each time
    Page1 = 0x11,      ///< Ctrl+1; 0x12 is Ctrl+2 …
    Page2 = 0x12,
    Page3 = 0x14,
    Page4 = 0x15,
    Page5 = 0x16,
    Lock = 0x0c, ///< Ctrl+L
    Down = 0x0e,
    Palette = 0x0b, ///< Ctrl+K
    Escape = 0x1b,
};

QWidget *driverTarget()
{
    if (auto *popup = QApplication::activePopupWidget())
        return popup;
    if (auto *focus = QApplication::focusWidget())
        return focus;
    // Without a window manager nobody hands the focus back when a dialog closes.
    for (auto *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->inherits("entente::MainWindow")) {
            window->activateWindow();
            std::ignore = QTest::qWaitForWindowActive(window);
            return QApplication::focusWidget() ? QApplication::focusWidget() : window;
        }
    }
    return QApplication::activeWindow();
}

void describeWindow()
{
    QStringList seen;
    for (const auto *widget : QApplication::allWidgets()) {
        if (!widget->isVisible())
            continue;
        const auto name = QString::fromLatin1(widget->metaObject()->className());
        if ((name.startsWith(u"entente::"_s) || name == u"QFileDialog"_s) && !seen.contains(name))
            seen.append(name);
        if (const auto *table = qobject_cast<const QTableView *>(widget))
            seen.append(u"rows=%1"_s.arg(table->model() ? table->model()->rowCount() : 0));
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            seen.append(u"field="_s + field->text());
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(QApplication::focusWidget()))
        seen.append(u"focus="_s + button->text());
    std::printf("seen %s\n", qPrintable(seen.join(u' ')));
    std::fflush(stdout);
}

void sortByLastColumn()
{
    for (auto *widget : QApplication::allWidgets()) {
        auto *table = qobject_cast<QTableView *>(widget);
        if (!table || !table->isVisible() || !table->isSortingEnabled())
            continue;
        const auto *header = table->horizontalHeader();
        const int last = header->count() - 1;
        const bool wasAscending = header->sortIndicatorSection() == last
                                  && header->sortIndicatorOrder() == Qt::AscendingOrder;
        table->sortByColumn(last, wasAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
        return;
    }
}

void obeyByte(char byte)
{
    auto *target = driverTarget();
    if (!target)
        return;
    switch (byte) {
    case Describe: describeWindow(); return;
    case Paint: std::ignore = target->window()->grab(); return;
    case LastColumn: sortByLastColumn(); return;
    case Page1: QTest::keyClick(target, Qt::Key_1, Qt::ControlModifier); return;
    case Page2: QTest::keyClick(target, Qt::Key_2, Qt::ControlModifier); return;
    case Page3: QTest::keyClick(target, Qt::Key_3, Qt::ControlModifier); return;
    case Page4: QTest::keyClick(target, Qt::Key_4, Qt::ControlModifier); return;
    case Page5: QTest::keyClick(target, Qt::Key_5, Qt::ControlModifier); return;
    case Lock: QTest::keyClick(target, Qt::Key_L, Qt::ControlModifier); return;
    case Down: QTest::keyClick(target, Qt::Key_Down); return;
    case Palette: QTest::keyClick(target, Qt::Key_K, Qt::ControlModifier); return;
    case Escape: QTest::keyClick(target, Qt::Key_Escape); return;
    case '\n': QTest::keyClick(target, Qt::Key_Return); return;
    case '\t': QTest::keyClick(target, Qt::Key_Tab); return;
    default: QTest::keyClick(target, byte);
    }
}

/// A dialog runs its own loop inside a key press: what comes next must not wait for its end.
void obeySoon(char byte)
{
    QTimer::singleShot(0, qApp, [byte] { obeyByte(byte); });
}

class WindowDriver final : public QObject
{
public:
    WindowDriver()
    {
        prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
        auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
        connect(input, &QSocketNotifier::activated, this, [input] {
            char byte = 0;
            if (read(STDIN_FILENO, &byte, 1) != 1) {
                input->setEnabled(false);
                QCoreApplication::quit();
                return;
            }
            obeySoon(byte);
        });
    }
};

} // namespace

class WindowDriverPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "windowdriver.json")
public:
    QObject *create(const QString &, const QString &) override { return new WindowDriver; }
};

#include "windowdriver.moc"

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/pagebench.h"

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

void addPages()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("language");
    for (const auto *language : {"fr", "en"})
        for (const auto *page : {"people", "card", "organisations", "import", "import columns",
                                 "duplicates", "inbox", "events"})
            QTest::addRow("%s in %s", page, language)
                << QString::fromLatin1(page) << QString::fromLatin1(language);
}

} // namespace

/// Each page by keys alone.
class TestEveryPage final : public QObject
{
    Q_OBJECT
private slots:
    void tabGoesEverywhereAsOneReadsAndShowsWhereItIs_data() { addPages(); }
    void tabGoesEverywhereAsOneReadsAndShowsWhereItIs()
    {
        QFETCH(QString, page);
        QFETCH(QString, language);
        PageBench bench(language);
        bench.go(page);
        auto &shown = *bench.frame->currentPage();
        QTest::keyClick(bench.frame.get(), Qt::Key_Tab);
        const auto walk = tabWalk(*bench.frame);
        QCOMPARE(notReached(*bench.frame, walk).join(u'\n'), QString());
        QList<QWidget *> ofPage;
        for (auto *widget : walk)
            if (shown.isAncestorOf(widget))
                ofPage.append(widget);
        QVERIFY(!ofPage.isEmpty());
        // Once round the page: only the step from its end to its beginning goes back.
        const auto back = stepsBack(shown, ofPage);
        QVERIFY2(back.size() < 2, qPrintable(back.join(u'\n')));
        QCOMPARE(withoutFocusMark(*bench.frame, walk).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"

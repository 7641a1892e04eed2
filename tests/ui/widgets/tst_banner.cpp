// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace entente;
using namespace Qt::StringLiterals;

/// What says that something is done, and lets it be undone.
class TestBanner final : public QObject
{
    Q_OBJECT
private slots:
    void undoCanBeReachedWhileTheBannerIsShown()
    {
        QWidget page;
        page.resize(600, 400);
        auto *column = new QVBoxLayout(&page);
        column->addStretch(1);
        Banner banner(&page);
        column->addWidget(&banner);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy undo(&banner, &Banner::undoRequested);

        banner.announce(u"Task done"_s, u"Undo"_s);
        QVERIFY(banner.isVisible());
        QTest::keyClick(&page, Qt::Key_Z, Qt::ControlModifier);

        QCOMPARE(undo.count(), 1);
        QVERIFY(!banner.isVisible());
        QTest::keyClick(&page, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undo.count(), 1);
    }

    void theBannerCoversNothingThatCanBePressed_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("letters as usual") << 100;
        QTest::newRow("letters of twice the size") << 200;
    }
    void theBannerCoversNothingThatCanBePressed()
    {
        QFETCH(int, percent);
        Theme theme(qApp);
        theme.setTextPercent(percent);
        QWidget page;
        page.resize(900, 640);
        auto *column = new QVBoxLayout(&page);
        column->addWidget(new QLineEdit(&page));
        column->addStretch(1);
        for (int line = 0; line < 2; ++line) {
            auto *row = new QHBoxLayout;
            row->addWidget(new QPushButton(u"Not the same"_s, &page));
            row->addStretch(1);
            row->addWidget(new QPushButton(u"Later"_s, &page));
            row->addWidget(new QPushButton(u"Merge"_s, &page));
            column->addLayout(row);
        }
        Banner banner(&page);
        column->addWidget(&banner);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));

        banner.announce(u"2 records were merged into one: Claire Verrier"_s, u"Undo"_s);
        QVERIFY(QTest::qWaitFor([&] { return banner.height() > 0 && banner.isVisible(); }));
        column->activate();

        const auto buttons = page.findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
        QVERIFY(std::none_of(buttons.cbegin(), buttons.cend(), [&](const QPushButton *button) {
            return button->geometry().intersects(banner.geometry());
        }));
        QVERIFY(page.rect().contains(banner.geometry()));
    }
};

QTEST_MAIN(TestBanner)
#include "tst_banner.moc"

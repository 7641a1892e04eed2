// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
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
        Banner banner(&page);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy undo(&banner, &Banner::undoRequested);

        banner.announce(u"Task done"_s, u"Undo"_s);
        QVERIFY(banner.isVisible());
        QVERIFY(page.rect().contains(banner.geometry()));
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
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto covered = [&] {
            const auto buttons = page.findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
            return std::count_if(buttons.cbegin(), buttons.cend(), [&](const QPushButton *button) {
                return button->geometry().intersects(banner.geometry());
            });
        };

        banner.announce(u"2 records were merged into one: Claire Verrier"_s, u"Undo"_s);

        QCOMPARE(covered(), 0);
        QVERIFY(page.rect().contains(banner.geometry()));
        QVERIFY(banner.geometry().top() > page.height() / 3);
        // What comes up while it is read moves it.
        auto *late = new QPushButton(u"Next pair"_s, &page);
        late->setGeometry(banner.geometry());
        late->show();
        EVENTUALLY(!late->geometry().intersects(banner.geometry()) && covered() == 0);
    }
};

QTEST_MAIN(TestBanner)
#include "tst_banner.moc"

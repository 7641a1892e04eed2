// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/rowmodel.h"
#include "ui/support/viewsetup.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/verdictchip.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

struct Fruit
{
    QString name;
    int count = 0;
};

class FruitModel final : public RowModel<Fruit>
{
public:
    enum class Column { Name, Count, Link };
    using RowModel::RowModel;

protected:
    QList<ColumnSpec> columns() const override
    {
        return {{u"Name"_s},
                {u"Count"_s, Qt::AlignRight | Qt::AlignVCenter, u"<b>How many</b>"_s},
                {u"Action"_s}};
    }
    QVariant cell(const Fruit &fruit, int column, int role) const override
    {
        switch (static_cast<Column>(column)) {
        case Column::Name: return role == Qt::DisplayRole ? QVariant(fruit.name) : QVariant();
        case Column::Count:
            if (role == SortRole)
                return fruit.count;
            return role == Qt::DisplayRole ? QVariant(QString::number(fruit.count)) : QVariant();
        case Column::Link:
            if (role == LinkRole)
                return true;
            return role == Qt::DisplayRole ? QVariant(u"Open"_s) : QVariant();
        }
        return {};
    }
};

} // namespace

class TestRowModel final : public QObject
{
    Q_OBJECT
private slots:
    void everyChangeKeepsTheContractOfQt()
    {
        FruitModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.setRows({{u"Pear"_s, 3}, {u"Apple"_s, 12}});
        model.insertRowAt(1, {u"Plum"_s, 5});
        model.appendRows({{u"Fig"_s, 1}, {u"Kiwi"_s, 2}});
        model.appendRows({});
        model.replaceRow(0, {u"Pear"_s, 4});
        model.removeRowAt(2);

        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.row(0).count, 4);
        QCOMPARE(model.rowAt(model.index(3, 0))->name, u"Kiwi"_s);
        QVERIFY(!model.rowAt({}));
    }

    void numbersAreAlignedWithTheirHeader()
    {
        FruitModel model;
        model.setRows({{u"Pear"_s, 3}});

        const auto inCell = model.index(0, 1).data(Qt::TextAlignmentRole).toInt();
        const auto inHeader = model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).toInt();

        QVERIFY(inCell & Qt::AlignRight);
        QCOMPARE(inHeader, inCell);
    }

    void sortingFallsBackToTheText()
    {
        FruitModel model;
        model.setRows({{u"Pear"_s, 3}});

        QCOMPARE(model.index(0, 0).data(SortRole).toString(), u"Pear"_s);
        QCOMPARE(model.index(0, 1).data(SortRole).toInt(), 3);
    }

    void toolTipsOfHeadersAreNotHtml()
    {
        FruitModel model;

        QVERIFY(!model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u'<'));
    }

    void anEmptyTableTeaches()
    {
        FruitModel model;
        QTableView view;
        setUpTable(&view, u"Fruit"_s);
        view.setModel(&model);
        EmptyState *state = setEmptyState(&view, u"user"_s, u"No fruit yet."_s, u"Add fruit"_s);
        view.resize(400, 300);
        view.show();

        QVERIFY(state->isVisible());
        model.setRows({{u"Pear"_s, 3}});
        QVERIFY(!state->isVisible());
        model.removeRowAt(0);
        QVERIFY(state->isVisible());
    }

    void tablesHaveGenerousRowsAndAName()
    {
        FruitModel model;
        model.setRows({{u"Pear"_s, 3}});
        QTableView view;
        setUpTable(&view, u"Fruit"_s);
        view.setModel(&model);

        QCOMPARE(view.accessibleName(), u"Fruit"_s);
        QVERIFY(view.rowHeight(0) >= 36);
        QVERIFY(!view.showGrid());
    }

    void linksInCellsCanBeClicked()
    {
        FruitModel model;
        model.setRows({{u"Pear"_s, 3}});
        QTableView view;
        CellDelegate *delegate = setUpTable(&view, u"Fruit"_s);
        view.setModel(&model);
        view.resize(500, 200);
        view.show();
        QSignalSpy link(delegate, &CellDelegate::linkActivated);

        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(model.index(0, 2)).center());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(model.index(0, 0)).center());

        QCOMPARE(link.count(), 1);
        QCOMPARE(link.first().first().toModelIndex().column(), 2);
    }
};

QTEST_MAIN(TestRowModel)
#include "tst_rowmodel.moc"

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/stylepaint.h"
#include "ui/support/textline.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

constexpr QRect kSheet(0, 0, 200, 40);
constexpr QRect kArea(20, 5, 120, 22);

template<typename Draw>
QImage sheet(Draw draw, qreal ratio = 1.0)
{
    QImage image((QSizeF(kSheet.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    draw(painter);
    return image;
}

/// The largest difference of a colour of a pixel, 255 when the sizes differ.
int difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 255;
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            most = std::max({most, qAbs(one.red() - other.red()), qAbs(one.green() - other.green()),
                             qAbs(one.blue() - other.blue())});
        }
    }
    return most;
}

} // namespace

/// Rows take short ways to the screen: what stands there must be the same as by the long one.
class TestRowPainting final : public QObject
{
    Q_OBJECT
private slots:
    void wordsStandWhereQtWouldPutThem_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("a name") << u"Aubert Claire"_s;
        QTest::newRow("too long") << u"Compagnie des Wagons-Lits et des Grands Express"_s;
        QTest::newRow("accents") << u"Ébène Zoé Lœuillet"_s;
        QTest::newRow("other letters") << u"Ωμέγα Ж 漢字"_s;
        QTest::newRow("from right to left") << u"שלום עולם"_s;
        QTest::newRow("two lines") << u"Maison\nVerrier"_s;
        QTest::newRow("nothing") << QString();
    }
    void wordsStandWhereQtWouldPutThem()
    {
        QFETCH(QString, words);
        const auto font = Theme::of(nullptr).font(TypeRole::Body);
        for (const auto across : {Qt::AlignLeft, Qt::AlignRight, Qt::AlignHCenter}) {
            const auto ours = sheet(
                [&](QPainter &painter) { TextLine(words, font).paint(&painter, kArea, across); });
            const auto theirs = sheet([&](QPainter &painter) {
                painter.setFont(font);
                painter.drawText(
                    kArea, static_cast<int>(Qt::Alignment(across | Qt::AlignVCenter).toInt()),
                    QFontMetrics(font).elidedText(words, Qt::ElideRight, kArea.width()));
            });
            QVERIFY(ours == theirs);
        }
        QCOMPARE(TextLine(words, font).width(), QFontMetrics(font).horizontalAdvance(words));
    }

    void wordsNeverLeaveTheirPlace()
    {
        const auto font = Theme::of(nullptr).font(TypeRole::Body);
        for (int width = 0; width <= kArea.width(); width += 7) {
            const QRect area(kArea.left(), kArea.top(), width, kArea.height());
            const auto image = sheet([&](QPainter &painter) {
                TextLine(u"Compagnie des Wagons-Lits"_s, font).paint(&painter, area, Qt::AlignLeft);
            });
            for (int y = 0; y < image.height(); ++y) {
                for (int x = area.left() + width + 1; x < image.width(); ++x)
                    QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
            }
        }
    }

    void aRepeatedBoxIsTheSameBox_data()
    {
        QTest::addColumn<qreal>("ratio");
        QTest::newRow("one to one") << 1.0;
        QTest::newRow("twice as fine") << 2.0;
        QTest::newRow("half as fine again") << 1.5;
        QTest::newRow("a quarter finer") << 1.25;
    }
    void aRepeatedBoxIsTheSameBox()
    {
        QFETCH(qreal, ratio);
        for (const QPoint at : {QPoint(3, 4), QPoint(4, 4), QPoint(10, 7)}) {
            for (const auto pen : {Qt::SolidLine, Qt::CustomDashLine}) {
                for (const QColor fill : {QColor(Qt::transparent), QColor(0xe4f2e9)}) {
                    const QRect box(at, QSize(90, 22));
                    const auto direct = sheet(
                        [&](QPainter &painter) {
                            paintBox(&painter, box, 6, fill, QColor(0xa5cfb4), 1, pen);
                        },
                        ratio);
                    for (int time = 0; time < 2; ++time) {
                        const auto repeated = sheet(
                            [&](QPainter &painter) {
                                paintRepeatedBox(&painter, box, 6, fill, QColor(0xa5cfb4), 1, pen);
                            },
                            ratio);
                        QVERIFY(difference(direct, repeated) <= 2); // rounding of the mixing
                    }
                }
            }
        }
    }

    void aBoxUnderATransformIsPaintedAsItIs()
    {
        const QRect box(3, 4, 60, 22);
        const auto turned = [&](auto paint) {
            return sheet([&](QPainter &painter) {
                painter.scale(1.3, 1.3);
                paint(painter);
            });
        };
        QVERIFY(turned([&](QPainter &painter) { paintBox(&painter, box, 6, Qt::green, Qt::red); })
                == turned([&](QPainter &painter) {
                       paintRepeatedBox(&painter, box, 6, Qt::green, Qt::red);
                   }));
    }
};

QTEST_MAIN(TestRowPainting)
#include "tst_rowpainting.moc"

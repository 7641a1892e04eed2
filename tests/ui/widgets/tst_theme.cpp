// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/widgets/verdictchip.h"

#include <QApplication>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

struct ContrastPair
{
    ColorRole words;
    ColorRole ground;
    double limit;
    double light;
    double dark;
};

constexpr ContrastPair kContrastPairs[] = {
    {ColorRole::Text, ColorRole::Surface, 4.5, 16.55, 13.61},
    {ColorRole::Text, ColorRole::Canvas, 4.5, 15.12, 14.85},
    {ColorRole::Text, ColorRole::Selection, 4.5, 13.30, 10.02},
    {ColorRole::Text, ColorRole::Hover, 4.5, 14.89, 11.84},
    {ColorRole::Text2, ColorRole::Surface, 4.5, 7.92, 8.73},
    {ColorRole::Text2, ColorRole::Canvas, 4.5, 7.24, 9.52},
    {ColorRole::Text2, ColorRole::Rail, 4.5, 6.76, 9.97},
    {ColorRole::Text2, ColorRole::Sunken, 4.5, 7.50, 9.14},
    {ColorRole::Text2, ColorRole::Selection, 4.5, 6.37, 6.42},
    {ColorRole::Text3, ColorRole::Surface, 4.5, 5.47, 6.04},
    {ColorRole::Text3, ColorRole::Canvas, 4.5, 5.00, 6.59},
    {ColorRole::Text3, ColorRole::Sunken, 4.5, 5.18, 6.33},
    {ColorRole::Text3, ColorRole::Rail, 4.5, 4.67, 6.90},
    {ColorRole::Text3, ColorRole::Hover, 4.5, 4.92, 5.26},
    {ColorRole::AccentText, ColorRole::Surface, 4.5, 8.06, 8.32},
    {ColorRole::AccentText, ColorRole::Selection, 4.5, 6.48, 6.13},
    {ColorRole::AccentText, ColorRole::Canvas, 4.5, 7.37, 9.08},
    {ColorRole::AccentText, ColorRole::AccentSoft, 4.5, 6.82, 6.91},
    {ColorRole::OnAccent, ColorRole::Accent, 4.5, 6.80, 8.02},
    {ColorRole::OnAccent, ColorRole::AccentHover, 4.5, 8.77, 9.57},
    {ColorRole::OkText, ColorRole::OkFill, 4.5, 6.47, 7.84},
    {ColorRole::WaitText, ColorRole::WaitFill, 4.5, 7.21, 8.16},
    {ColorRole::NoText, ColorRole::NoFill, 4.5, 6.69, 7.42},
    {ColorRole::AskText, ColorRole::AskFill, 4.5, 7.24, 7.97},
    {ColorRole::NaText, ColorRole::NaFill, 4.5, 6.37, 7.55},
    {ColorRole::Text, ColorRole::OkFill, 4.5, 14.32, 11.57},
    {ColorRole::Text, ColorRole::WaitFill, 4.5, 14.64, 11.72},
    {ColorRole::Text, ColorRole::NoFill, 4.5, 13.99, 12.50},
    {ColorRole::Text, ColorRole::AskFill, 4.5, 14.17, 11.97},
    {ColorRole::OkText, ColorRole::Surface, 4.5, 7.48, 9.22},
    {ColorRole::WaitText, ColorRole::Surface, 4.5, 8.15, 9.47},
    {ColorRole::NoText, ColorRole::Surface, 4.5, 7.92, 8.08},
    {ColorRole::AskText, ColorRole::Surface, 4.5, 8.45, 9.06},
    {ColorRole::Surface, ColorRole::NoText, 4.5, 7.92, 8.08},
    {ColorRole::AvatarText, ColorRole::Avatar1, 4.5, 9.29, 8.74},
    {ColorRole::AvatarText, ColorRole::Avatar2, 4.5, 9.24, 9.37},
    {ColorRole::AvatarText, ColorRole::Avatar3, 4.5, 9.50, 8.90},
    {ColorRole::AvatarText, ColorRole::Avatar4, 4.5, 9.45, 9.01},
    {ColorRole::Control, ColorRole::Surface, 3.0, 3.59, 4.32},
    {ColorRole::Control, ColorRole::Canvas, 3.0, 3.28, 4.72},
    {ColorRole::Focus, ColorRole::Surface, 3.0, 6.80, 7.57},
    {ColorRole::Focus, ColorRole::Canvas, 3.0, 6.21, 8.26},
    {ColorRole::Focus, ColorRole::Selection, 3.0, 5.46, 5.57},
    {ColorRole::Accent, ColorRole::Surface, 3.0, 6.80, 7.57},
    {ColorRole::ChartOk, ColorRole::Surface, 3.0, 4.28, 6.45},
    {ColorRole::ChartWait, ColorRole::Surface, 3.0, 3.63, 7.15},
    {ColorRole::ChartNo, ColorRole::Surface, 3.0, 5.33, 5.43},
    {ColorRole::ChartAsk, ColorRole::Surface, 3.0, 3.85, 6.66},
    {ColorRole::ChartNa, ColorRole::Surface, 3.0, 3.11, 3.78},
    {ColorRole::TextDisabled, ColorRole::Sunken, 3.0, 3.57, 3.69},
};

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.red() / 255.0) + 0.7152 * channel(color.green() / 255.0)
           + 0.0722 * channel(color.blue() / 255.0);
}

double contrast(const QColor &a, const QColor &b)
{
    const double upper = std::max(luminance(a), luminance(b));
    const double lower = std::min(luminance(a), luminance(b));
    return (upper + 0.05) / (lower + 0.05);
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT
private slots:
    void everyPairOfColoursIsReadable_data()
    {
        QTest::addColumn<int>("pair");
        QTest::addColumn<int>("scheme");
        for (int i = 0; i < static_cast<int>(std::size(kContrastPairs)); ++i) {
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
                const QString name = Theme::roleName(kContrastPairs[i].words) + u" on "_s
                                     + Theme::roleName(kContrastPairs[i].ground)
                                     + (scheme == Scheme::Light ? u", light"_s : u", dark"_s);
                QTest::newRow(qPrintable(name)) << i << static_cast<int>(scheme);
            }
        }
    }

    void everyPairOfColoursIsReadable()
    {
        QFETCH(int, pair);
        QFETCH(int, scheme);
        const ContrastPair &wanted = kContrastPairs[pair];
        const auto look = static_cast<Scheme>(scheme);

        const double measured = contrast(Theme::tableColor(wanted.words, look),
                                         Theme::tableColor(wanted.ground, look));

        QVERIFY2(measured >= wanted.limit, qPrintable(QString::number(measured)));
        QVERIFY2(std::abs(measured - (look == Scheme::Light ? wanted.light : wanted.dark)) < 0.02,
                 qPrintable(QString::number(measured)));
    }

    void everyChipIsReadableInEveryScheme()
    {
        Theme &theme = Theme::of(nullptr);
        for (const SchemeChoice choice :
             {SchemeChoice::Light, SchemeChoice::Dark, SchemeChoice::HighContrast}) {
            theme.setChoice(choice);
            for (const VerdictLook look :
                 {VerdictLook::Allowed, VerdictLook::NotNow, VerdictLook::Refused,
                  VerdictLook::ToAsk, VerdictLook::NotApplicable, VerdictLook::ToCheck}) {
                const ChipLook chip = chipLook(look);
                QVERIFY(contrast(theme.color(chip.words), theme.fill(chip.fill)) >= 4.5);
                QVERIFY(hasIcon(chip.icon));
            }
        }
        theme.setChoice(SchemeChoice::Light);
    }

    void verdictsDifferWithoutTheirColour()
    {
        QSet<QString> seen;
        for (int i = 0; i <= static_cast<int>(VerdictLook::ToCheck); ++i)
            seen.insert(chipLook(static_cast<VerdictLook>(i)).icon);

        QCOMPARE(seen.size(), static_cast<int>(VerdictLook::ToCheck) + 1);
    }

    void changingTheSchemeRepaintsAtOnce()
    {
        Theme &theme = Theme::of(nullptr);
        theme.setChoice(SchemeChoice::Light);
        QSignalSpy changed(&theme, &Theme::changed);

        theme.setChoice(SchemeChoice::Dark);

        QCOMPARE(changed.count(), 1);
        QCOMPARE(qApp->palette().color(QPalette::Window),
                 Theme::tableColor(ColorRole::Canvas, Scheme::Dark));
        QVERIFY(
            qApp->styleSheet().contains(Theme::tableColor(ColorRole::Line, Scheme::Dark).name()));
        theme.setChoice(SchemeChoice::Light);
    }

    void theStyleSheetHasNoPlaceholderLeft()
    {
        Theme::of(nullptr).setChoice(SchemeChoice::Light);

        QVERIFY(!qApp->styleSheet().isEmpty());
        QVERIFY(!qApp->styleSheet().contains(u'@'));
        QVERIFY(qApp->styleSheet().count(u'\n') < 150);
    }

    void theTextSizeMovesEveryStepOfTheScale()
    {
        Theme &theme = Theme::of(nullptr);
        theme.setTextPercent(100);
        const int row = theme.height(36);
        QCOMPARE(theme.font(TypeRole::Body).pixelSize(), 13);
        QCOMPARE(theme.font(TypeRole::Display).pixelSize(), 28);

        theme.setTextPercent(200);

        QCOMPARE(theme.font(TypeRole::Body).pixelSize(), 26);
        QCOMPARE(theme.font(TypeRole::Small).pixelSize(), 22);
        QCOMPARE(qApp->font().pixelSize(), 26);
        QVERIFY(theme.height(36) > row + 18);
        QVERIFY(theme.space(16) < 32);
        theme.setTextPercent(100);
    }

    void sizesOutsideOfTheRangeAreClamped()
    {
        Theme &theme = Theme::of(nullptr);
        theme.setTextPercent(20);
        QCOMPARE(theme.textPercent(), 100);
        theme.setTextPercent(900);
        QCOMPARE(theme.textPercent(), 200);
        theme.setTextPercent(100);
    }

    void everyIconCanBeDrawnInAColour()
    {
        const QColor ink(10, 200, 30);
        int drawn = 0;
        for (QDirIterator it(u":/entente/icons/16"_s); it.hasNext(); ++drawn) {
            it.next();
            const QImage image = iconPixmap(it.fileInfo().completeBaseName(), 16, ink).toImage();
            bool coloured = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    coloured |= pixel.alpha() > 200 && std::abs(pixel.green() - ink.green()) < 4;
                }
            }
            QVERIFY2(coloured, qPrintable(it.fileName()));
        }
        QVERIFY(drawn > 60);
    }

    void anUnknownIconIsNothing()
    {
        QVERIFY(!hasIcon(u"no-such-icon"_s));
        QVERIFY(iconPixmap(u"no-such-icon"_s, 16, Qt::black).isNull());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"

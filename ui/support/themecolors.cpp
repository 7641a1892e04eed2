// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include <iterator>

namespace entente {

namespace {

struct ThemeRow
{
    ColorRole role;
    const char *name;
    QRgb light;
    QRgb dark;
};

// The veil is the only colour with an alpha: 42 % over light, 55 % over dark.
constexpr QRgb kVeilLight = 0x6b121c1b;
constexpr QRgb kVeilDark = 0x8c000000;

constexpr ThemeRow kThemeTable[] = {
    {ColorRole::Canvas, "canvas", 0xf3f5f5, 0x161b1b},
    {ColorRole::Surface, "surface", 0xffffff, 0x1d2323},
    {ColorRole::Rail, "rail", 0xe9eeed, 0x121616},
    {ColorRole::Sunken, "sunken", 0xf7f9f9, 0x191f1f},
    {ColorRole::Hover, "hover", 0xeff4f3, 0x262e2e},
    {ColorRole::Selection, "selection", 0xd9eae8, 0x1f3d3b},
    {ColorRole::Line, "line", 0xdde3e2, 0x303838},
    {ColorRole::LineStrong, "line-strong", 0xc6cfcd, 0x404a49},
    {ColorRole::Control, "control", 0x7c8a88, 0x7a8886},
    {ColorRole::Text, "text", 0x15211f, 0xe9eeed},
    {ColorRole::Text2, "text-2", 0x465452, 0xb7c2c0},
    {ColorRole::Text3, "text-3", 0x5f6c6a, 0x95a2a0},
    {ColorRole::TextDisabled, "text-disabled", 0x7a8684, 0x6c7977},
    {ColorRole::Accent, "accent", 0x0f6660, 0x5cc3ba},
    {ColorRole::AccentHover, "accent-hover", 0x0b544f, 0x79d2ca},
    {ColorRole::AccentText, "accent-text", 0x0b5a54, 0x6ccbc2},
    {ColorRole::AccentSoft, "accent-soft", 0xe1efed, 0x1c3432},
    {ColorRole::OnAccent, "on-accent", 0xffffff, 0x04211f},
    {ColorRole::Focus, "focus", 0x0f6660, 0x5cc3ba},
    {ColorRole::OkText, "ok-text", 0x17613a, 0x84d6a4},
    {ColorRole::OkFill, "ok-fill", 0xe4f2e9, 0x1b3326},
    {ColorRole::OkLine, "ok-line", 0xa5cfb4, 0x2f5c43},
    {ColorRole::WaitText, "wait-text", 0x714600, 0xebc26e},
    {ColorRole::WaitFill, "wait-fill", 0xfbf0da, 0x362c16},
    {ColorRole::WaitLine, "wait-line", 0xddbe83, 0x61502a},
    {ColorRole::NoText, "no-text", 0x9b2228, 0xf5a3a1},
    {ColorRole::NoFill, "no-fill", 0xfae8e7, 0x3c2123},
    {ColorRole::NoLine, "no-line", 0xe0a9a8, 0x6e3a3c},
    {ColorRole::AskText, "ask-text", 0x234c8c, 0xa6c5f5},
    {ColorRole::AskFill, "ask-fill", 0xe7eef8, 0x1f2c42},
    {ColorRole::AskLine, "ask-line", 0xaec3e3, 0x374e74},
    {ColorRole::NaText, "na-text", 0x55625f, 0xa9b5b3},
    {ColorRole::NaFill, "na-fill", 0xffffff, 0x1d2323},
    {ColorRole::NaLine, "na-line", 0xc6cfcd, 0x404a49},
    {ColorRole::ChartOk, "chart-ok", 0x2f8a5b, 0x5cb686},
    {ColorRole::ChartWait, "chart-wait", 0xb67a14, 0xd9a545},
    {ColorRole::ChartNo, "chart-no", 0xb8434a, 0xdd7a7c},
    {ColorRole::ChartAsk, "chart-ask", 0x5b83c0, 0x86a9e0},
    {ColorRole::ChartNa, "chart-na", 0x889592, 0x717e7c},
    {ColorRole::Avatar1, "avatar-1", 0xd8e6e4, 0x24403d},
    {ColorRole::Avatar2, "avatar-2", 0xe6e0ef, 0x3a3349},
    {ColorRole::Avatar3, "avatar-3", 0xf2e3d5, 0x473726},
    {ColorRole::Avatar4, "avatar-4", 0xdce6f2, 0x2a3a50},
    {ColorRole::AvatarText, "avatar-text", 0x2a3a38, 0xdde5e4},
    {ColorRole::Veil, "veil", kVeilLight, kVeilDark},
    {ColorRole::Paper, "paper", 0xffffff, 0xffffff},
    {ColorRole::Ink, "ink", 0x000000, 0x000000},
};
static_assert(std::size(kThemeTable) == kRoleCount);

constexpr bool themeTableIsInOrder()
{
    for (size_t i = 0; i < std::size(kThemeTable); ++i) {
        if (static_cast<size_t>(kThemeTable[i].role) != i)
            return false;
    }
    return true;
}
static_assert(themeTableIsInOrder());

} // namespace

QColor Theme::tableColor(ColorRole role, Scheme scheme)
{
    const ThemeRow &row = kThemeTable[static_cast<size_t>(role)];
    const QRgb value = scheme == Scheme::Dark ? row.dark : row.light;
    return role == ColorRole::Veil ? QColor::fromRgba(value) : QColor::fromRgb(value);
}

QString Theme::roleName(ColorRole role)
{
    return QString::fromLatin1(kThemeTable[static_cast<size_t>(role)].name);
}

} // namespace entente

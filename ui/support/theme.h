// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>
#include <optional>

class QApplication;
class QWidget;

namespace entente {

/// A colour by what it is for, never by its hue.
enum class ColorRole {
    Canvas,
    Surface,
    Rail,
    Sunken,
    Hover,
    Selection,
    Line,
    LineStrong,
    Control,
    Text,
    Text2,
    Text3,
    TextDisabled,
    Accent,
    AccentHover,
    AccentText,
    AccentSoft,
    OnAccent,
    Focus,
    OkText,
    OkFill,
    OkLine,
    WaitText,
    WaitFill,
    WaitLine,
    NoText,
    NoFill,
    NoLine,
    AskText,
    AskFill,
    AskLine,
    NaText,
    NaFill,
    NaLine,
    ChartOk,
    ChartWait,
    ChartNo,
    ChartAsk,
    ChartNa,
    Avatar1,
    Avatar2,
    Avatar3,
    Avatar4,
    AvatarText,
    Veil,
    Paper, ///< previews and codes stay black on white in every scheme
    Ink,
};
inline constexpr int kRoleCount = static_cast<int>(ColorRole::Ink) + 1;

enum class TypeRole { Display, Title, Section, Body, Small };
inline constexpr int kTypeCount = static_cast<int>(TypeRole::Small) + 1;
enum class Weight { Regular = QFont::Normal, Medium = QFont::Medium, SemiBold = QFont::DemiBold };
enum class Scheme { Light, Dark, HighContrast };
enum class SchemeChoice { System, Light, Dark, HighContrast };

/// Every colour, size and font of the window. One lives as long as the application; it is found with `Theme::of`.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)
public:
    /// Sets style, palette, font and style sheet of `app` and keeps them up to date.
    explicit Theme(QApplication *app);
    ~Theme() override;

    /// The theme of the application; made with default choices when none was made before (tests of single widgets).
    static Theme &of(const QWidget *widget);

    /// A value of the table, whatever is shown now; HighContrast takes the palette of the system.
    static QColor tableColor(ColorRole role, Scheme scheme);
    /// "accent-hover": the name used in the design table and in the style sheet.
    static QString roleName(ColorRole role);

    Scheme scheme() const { return m_scheme; }
    SchemeChoice choice() const { return m_choice; }
    bool isDark() const;
    bool isHighContrast() const { return m_scheme == Scheme::HighContrast; }
    int textPercent() const { return m_textPercent; }

    QColor color(ColorRole role) const;
    /// Fill of a chip or a panel: plain in high contrast, where only lines and words speak.
    QColor fill(ColorRole role) const;
    /// Colour of words that stand on the selection: one step stronger than `role` where it would be too faint.
    QColor onSelection(ColorRole role) const;
    /// Width of a 1 px line: 2 px in high contrast.
    int lineWidth() const { return isHighContrast() ? 2 : 1; }

    QFont font(TypeRole role, Weight weight) const;
    QFont font(TypeRole role) const;
    /// Pixels that grow with the text (letters, icons): `atHundred` is the size at 100 %.
    int text(int atHundred) const;
    /// Pixels of paddings and gaps: they grow a quarter as fast as the text.
    int space(int atHundred) const;
    /// Height of a row or a control that is `atHundred` px high at 100 % and holds `lines` lines of `role`.
    int height(int atHundred, TypeRole role = TypeRole::Body, int lines = 1) const;
    int lineHeight(TypeRole role) const;
    int radius() const { return 6; }
    int icon() const { return text(16); }

    void setChoice(SchemeChoice choice);
    /// 100 to 200; other values are clamped.
    void setTextPercent(int percent);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();

private:
    /// A font that has found its file, and how high its letters are: rows ask for them by the hundred.
    struct Face
    {
        QFont font;
        int height = 0;
    };

    const Face &face(TypeRole role, Weight weight) const;
    void apply();
    Scheme wantedScheme() const;
    QPalette palette() const;
    QString styleSheet() const;
    qreal factor() const;

    QApplication *const m_app;
    const QPalette m_systemPalette;
    const qreal m_systemRatio;
    QString m_family;
    SchemeChoice m_choice = SchemeChoice::System;
    Scheme m_scheme = Scheme::Light;
    int m_textPercent = 100;
    bool m_applying = false;
    mutable std::array<std::array<std::optional<Face>, 3>, kTypeCount> m_faces;
};

} // namespace entente

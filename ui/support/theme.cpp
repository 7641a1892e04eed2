// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include "ui/support/style.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QRegularExpression>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>

#include <cmath>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr char kThemeProperty[] = "ententeTheme";
constexpr int kThemeBodySize = 13;
/// Defaults of desktops lie between 12 and 15 px: only what is larger is somebody's wish.
constexpr qreal kThemeLargestDefault = 15.0;

struct TypeStep
{
    int size;
    int line;
    Weight weight;
};

constexpr TypeStep typeStep(TypeRole role)
{
    switch (role) {
    case TypeRole::Display: return {28, 36, Weight::SemiBold};
    case TypeRole::Title: return {20, 26, Weight::SemiBold};
    case TypeRole::Section: return {15, 20, Weight::SemiBold};
    case TypeRole::Body: break;
    case TypeRole::Small: return {11, 16, Weight::Regular};
    }
    return {kThemeBodySize, 18, Weight::Regular};
}

/// The family of the system. A generic name ("Sans Serif") means nobody chose: a face with the three weights then serves better.
QString chosenFamily()
{
    const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    const bool headless = QGuiApplication::platformName() == "offscreen"_L1
                          || QGuiApplication::platformName() == "minimal"_L1;
    const QStringList vague = {u"Sans"_s,      u"Sans Serif"_s,  u"Sans-Serif"_s, u"sans-serif"_s,
                               u"Helvetica"_s, u"DejaVu Sans"_s, QString()};
    if (!headless && !vague.contains(system))
        return system;
    const QStringList present = QFontDatabase::families();
    for (const QString &family :
         {u"Inter"_s, u"Noto Sans"_s, u"Cantarell"_s, u"Ubuntu"_s, u"Segoe UI"_s, u"Open Sans"_s,
          u"DejaVu Sans"_s, u"Liberation Sans"_s}) {
        if (present.contains(family))
            return family;
    }
    return system;
}

qreal systemFontRatio()
{
    const QFontInfo info(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    return std::clamp(info.pixelSize() / kThemeLargestDefault, 1.0, 2.0);
}

QColor mixed(const QColor &a, const QColor &b, qreal part)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - part) + b.redF() * part),
                            static_cast<float>(a.greenF() * (1 - part) + b.greenF() * part),
                            static_cast<float>(a.blueF() * (1 - part) + b.blueF() * part));
}

/// High contrast knows few colours: text, window, highlight, link, as the system gives them.
double relativeLuminance(const QColor &color)
{
    const auto linear = [](float part) {
        return part <= 0.03928F ? double(part) / 12.92
                                : std::pow((double(part) + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

// High contrast may be chosen on a system that has none: its selection must then be readable too (WCAG 1.4.6).
QPalette withStrongSelection(QPalette system)
{
    const auto back = relativeLuminance(system.color(QPalette::Highlight));
    const auto text = relativeLuminance(system.color(QPalette::HighlightedText));
    if ((qMax(back, text) + 0.05) / (qMin(back, text) + 0.05) < 7.0) {
        system.setColor(QPalette::Highlight, system.color(QPalette::WindowText));
        system.setColor(QPalette::HighlightedText, system.color(QPalette::Base));
    }
    return system;
}

QColor highContrastColor(ColorRole role, const QPalette &system)
{
    switch (role) {
    case ColorRole::Canvas:
    case ColorRole::Rail: return system.color(QPalette::Window);
    case ColorRole::Surface:
    case ColorRole::Sunken:
    case ColorRole::AccentSoft:
    case ColorRole::OkFill:
    case ColorRole::WaitFill:
    case ColorRole::NoFill:
    case ColorRole::AskFill:
    case ColorRole::NaFill:
    case ColorRole::Avatar1:
    case ColorRole::Avatar2:
    case ColorRole::Avatar3:
    case ColorRole::Avatar4: return system.color(QPalette::Base);
    case ColorRole::Hover:
        return mixed(system.color(QPalette::Base), system.color(QPalette::Highlight), 0.2);
    case ColorRole::Selection:
    case ColorRole::Accent:
    case ColorRole::AccentHover: return system.color(QPalette::Highlight);
    case ColorRole::OnAccent: return system.color(QPalette::HighlightedText);
    case ColorRole::AccentText: return system.color(QPalette::Link);
    case ColorRole::TextDisabled: return system.color(QPalette::Disabled, QPalette::Text);
    case ColorRole::Veil: return QColor(0, 0, 0, 160);
    case ColorRole::Paper: return Qt::white;
    case ColorRole::Ink: return Qt::black;
    default: return system.color(QPalette::WindowText);
    }
}

} // namespace

Theme::Theme(QApplication *app)
    : QObject(app)
    , m_app(app)
    , m_systemPalette(withStrongSelection(QGuiApplication::palette()))
    , m_systemRatio(systemFontRatio())
    , m_family(chosenFamily())
{
    app->setProperty(kThemeProperty, QVariant::fromValue<QObject *>(this));
    app->setStyle(new Style(*this));
    app->installEventFilter(this);
    apply();
}

Theme::~Theme()
{
    m_app->setProperty(kThemeProperty, {});
}

Theme &Theme::of(const QWidget *)
{
    if (auto *theme = qobject_cast<Theme *>(qApp->property(kThemeProperty).value<QObject *>()))
        return *theme;
    return *new Theme(qApp);
}

bool Theme::isDark() const
{
    return color(ColorRole::Surface).lightnessF() < 0.5F;
}

QColor Theme::color(ColorRole role) const
{
    return m_scheme == Scheme::HighContrast ? highContrastColor(role, m_systemPalette)
                                            : tableColor(role, m_scheme);
}

QColor Theme::fill(ColorRole role) const
{
    return color(m_scheme == Scheme::HighContrast ? ColorRole::Surface : role);
}

QColor Theme::onSelection(ColorRole role) const
{
    if (m_scheme == Scheme::HighContrast)
        return m_systemPalette.color(QPalette::HighlightedText);
    return color(role == ColorRole::Text3 ? ColorRole::Text2 : role);
}

const Theme::Face &Theme::face(TypeRole role, Weight weight) const
{
    const size_t step = weight == Weight::SemiBold ? 2 : weight == Weight::Medium ? 1 : 0;
    auto &kept = m_faces[static_cast<size_t>(role)][step];
    if (!kept) {
        QFont font(m_family);
        font.setPixelSize(text(typeStep(role).size));
        font.setWeight(static_cast<QFont::Weight>(weight));
        font.setStyleStrategy(QFont::PreferAntialias);
        const int height = QFontMetrics(font).height();
        kept = Face{font, height};
    }
    return *kept;
}

QFont Theme::font(TypeRole role, Weight weight) const
{
    return face(role, weight).font;
}

QFont Theme::font(TypeRole role) const
{
    return font(role, typeStep(role).weight);
}

int Theme::text(int atHundred) const
{
    return qRound(atHundred * factor());
}

int Theme::space(int atHundred) const
{
    return qRound(atHundred * (1.0 + (factor() - 1.0) * 0.25));
}

int Theme::lineHeight(TypeRole role) const
{
    const auto step = typeStep(role);
    return std::max(text(step.line), face(role, step.weight).height);
}

int Theme::height(int atHundred, TypeRole role, int lines) const
{
    return lines * lineHeight(role) + space(atHundred - lines * typeStep(role).line);
}

void Theme::setChoice(SchemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setTextPercent(int percent)
{
    percent = std::clamp(percent, 100, 200);
    if (m_textPercent == percent)
        return;
    m_textPercent = percent;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_applying && m_choice == SchemeChoice::System
        && wantedScheme() != m_scheme)
        apply();
    return QObject::eventFilter(watched, event);
}

Scheme Theme::wantedScheme() const
{
    switch (m_choice) {
    case SchemeChoice::Light: return Scheme::Light;
    case SchemeChoice::Dark: return Scheme::Dark;
    case SchemeChoice::HighContrast: return Scheme::HighContrast;
    case SchemeChoice::System: break;
    }
    // A system that asks for pure black on white (or the reverse) asks for high contrast.
    const QColor window = m_systemPalette.color(QPalette::Window);
    const QColor words = m_systemPalette.color(QPalette::WindowText);
    if ((window == Qt::black && words == Qt::white
         && m_systemPalette.color(QPalette::Base) == Qt::black)
        || (window == Qt::white && words == Qt::black
            && m_systemPalette.color(QPalette::Button) == Qt::white))
        return Scheme::HighContrast;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark)
        return Scheme::Dark;
    if (QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Light)
        return Scheme::Light;
#endif
    const QPalette now = m_app->style() ? m_app->style()->standardPalette() : m_systemPalette;
    const bool darkNow = now.color(QPalette::Window).lightness()
                         < now.color(QPalette::WindowText).lightness();
    const bool darkAtStart = window.lightness() < words.lightness();
    return darkNow || darkAtStart ? Scheme::Dark : Scheme::Light;
}

qreal Theme::factor() const
{
    return std::clamp(m_systemRatio * m_textPercent / 100.0, 1.0, 2.0);
}

void Theme::apply()
{
    if (m_applying)
        return;
    m_applying = true;
    m_faces = {};
    m_scheme = wantedScheme();
    m_app->setPalette(palette());
    m_app->setFont(font(TypeRole::Body));
    m_app->setStyleSheet(styleSheet());
    m_applying = false;
    emit changed();
}

QPalette Theme::palette() const
{
    if (isHighContrast())
        return m_systemPalette;
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, ColorRole value) {
        p.setColor(QPalette::All, role, color(value));
    };
    set(QPalette::Window, ColorRole::Canvas);
    set(QPalette::WindowText, ColorRole::Text);
    set(QPalette::Base, ColorRole::Surface);
    set(QPalette::AlternateBase, ColorRole::Sunken);
    set(QPalette::Text, ColorRole::Text);
    set(QPalette::PlaceholderText, ColorRole::Text3);
    set(QPalette::Button, ColorRole::Surface);
    set(QPalette::ButtonText, ColorRole::Text);
    set(QPalette::BrightText, ColorRole::OnAccent);
    set(QPalette::ToolTipBase, ColorRole::Surface);
    set(QPalette::ToolTipText, ColorRole::Text);
    set(QPalette::Highlight, ColorRole::Selection);
    set(QPalette::HighlightedText, ColorRole::Text);
    set(QPalette::Link, ColorRole::AccentText);
    set(QPalette::LinkVisited, ColorRole::AccentText);
    set(QPalette::Light, ColorRole::Surface);
    set(QPalette::Midlight, ColorRole::Line);
    set(QPalette::Mid, ColorRole::Line);
    set(QPalette::Dark, ColorRole::LineStrong);
    set(QPalette::Shadow, ColorRole::LineStrong);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, color(ColorRole::TextDisabled));
    p.setColor(QPalette::Disabled, QPalette::Base, color(ColorRole::Sunken));
    return p;
}

/// `@role` is a colour, `@t13` pixels that grow with the text, `@s8` a space, `@h32` the height of a control, `@width` the width of a line.
QString Theme::styleSheet() const
{
    QFile file(u":/entente/entente.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    QHash<QString, QString> values{{u"width"_s, QString::number(lineWidth()) + u"px"_s},
                                   {u"radius"_s, QString::number(radius()) + u"px"_s}};
    for (int i = 0; i < kRoleCount; ++i)
        values.insert(roleName(static_cast<ColorRole>(i)), color(static_cast<ColorRole>(i)).name());
    static const QRegularExpression placeholder(u"@([tsh]\\d+|[a-z][a-z0-9-]*)"_s);
    values.insert(u"on-selection"_s, onSelection(ColorRole::Text).name());
    values.insert(u"accent-on-selection"_s, onSelection(ColorRole::AccentText).name());
    QString out;
    qsizetype last = 0;
    for (auto it = placeholder.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString key = match.captured(1);
        out += QStringView(source).sliced(last, match.capturedStart() - last);
        if (values.contains(key))
            out += values.value(key);
        else if (key.startsWith(u't'))
            out += QString::number(text(key.mid(1).toInt()));
        else if (key.startsWith(u'h'))
            out += QString::number(height(key.mid(1).toInt()));
        else if (key.startsWith(u's'))
            out += QString::number(space(key.mid(1).toInt()));
        last = match.capturedEnd();
    }
    return out + QStringView(source).sliced(last);
}

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/labels.h"
#include "ui/support/plaintip.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QString typeWord(TypeRole type)
{
    switch (type) {
    case TypeRole::Display: return u"display"_s;
    case TypeRole::Title: return u"title"_s;
    case TypeRole::Section: return u"section"_s;
    case TypeRole::Body: break;
    case TypeRole::Small: return u"small"_s;
    }
    return u"body"_s;
}

QString toneWord(Tone tone)
{
    switch (tone) {
    case Tone::Normal: break;
    case Tone::Second: return u"second"_s;
    case Tone::Third: return u"third"_s;
    case Tone::Accent: return u"accent"_s;
    case Tone::Ok: return u"ok"_s;
    case Tone::Wait: return u"wait"_s;
    case Tone::No: return u"no"_s;
    case Tone::Ask: return u"ask"_s;
    }
    return u"normal"_s;
}

QString weightWord(Weight weight)
{
    return weight == Weight::SemiBold ? u"semibold"_s
           : weight == Weight::Medium ? u"medium"_s
                                      : u"regular"_s;
}

void dress(QLabel *label, const QString &text, TypeRole type, Tone tone)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setProperty("type", typeWord(type));
    label->setProperty("tone", toneWord(tone));
}

class ElidedLabel final : public QLabel
{
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight,
                                                       contentsRect().width());
        setToolTip(shown == text() ? QString() : plainToolTip(text()));
        QPainter painter(this);
        style()->drawItemText(
            &painter, contentsRect(),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
            isEnabled(), shown, foregroundRole());
    }
};

} // namespace

QLabel *plainLabel(const QString &text, TypeRole type, Tone tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    dress(label, text, type, tone);
    return label;
}

QLabel *wrappedLabel(const QString &text, TypeRole type, Tone tone, QWidget *parent)
{
    QLabel *label = plainLabel(text, type, tone, parent);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QLabel *weightedLabel(const QString &text, TypeRole type, Weight weight, Tone tone, QWidget *parent)
{
    QLabel *label = plainLabel(text, type, tone, parent);
    label->setProperty("weight", weightWord(weight));
    return label;
}

QLabel *fieldLabel(const QString &text, QWidget *field, QWidget *parent)
{
    QLabel *label = weightedLabel(text, TypeRole::Body, Weight::Medium, Tone::Normal, parent);
    if (field) {
        label->setBuddy(field);
        if (field->accessibleName().isEmpty())
            field->setAccessibleName(QString(text).remove(u'&'));
    }
    return label;
}

QString brokenText(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines.join(u'\n');
}

QLabel *elidedLabel(const QString &text, TypeRole type, Tone tone, QWidget *parent)
{
    auto *label = new ElidedLabel(parent);
    dress(label, text, type, tone);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return label;
}

void setTone(QLabel *label, Tone tone)
{
    setLookProperty(label, "tone", toneWord(tone));
}

void setWeight(QLabel *label, Weight weight)
{
    setLookProperty(label, "weight", weightWord(weight));
}

void setLookProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

QFrame *hairline(Qt::Orientation orientation, ColorRole role, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("frame", role == ColorRole::LineStrong ? u"line-strong"_s : u"line"_s);
    const int width = Theme::of(line).lineWidth();
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(width);
    else
        line->setFixedWidth(width);
    return line;
}

void showWholePlaceholder(QLineEdit *edit)
{
    const auto fit = [edit] {
        const Theme &theme = Theme::of(edit);
        edit->setMinimumWidth(
            QFontMetrics(theme.font(TypeRole::Body)).horizontalAdvance(edit->placeholderText())
            + theme.space(32));
    };
    fit();
    QObject::connect(&Theme::of(edit), &Theme::changed, edit, fit);
}

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/recoverykeyview.h"

#include "ui/support/theme.h"

#include <QFontDatabase>
#include <QPainter>

namespace entente {

namespace {

constexpr int kMostKeyColumns = 4;
constexpr int kLeastKeyColumns = 2;

} // namespace

RecoveryKeyView::RecoveryKeyView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Recovery key"));
    setAccessibleDescription(tr("Eleven groups of five characters. Print the sheet or save it."));
}

RecoveryKeyView::~RecoveryKeyView() = default;

void RecoveryKeyView::setKey(const SecretBuffer &key)
{
    m_key = key.clone();
    m_groups.clear();
    size_t start = 0;
    for (size_t at = 0; at <= m_key.size(); ++at) {
        if (at < m_key.size() && m_key.data()[at] != '-')
            continue;
        if (at > start)
            m_groups.append({start, at - start});
        start = at + 1;
    }
    updateGeometry();
    update();
}

bool RecoveryKeyView::isGroup(int index, const QString &typed) const
{
    const auto text = typed.trimmed().toUpper();
    if (index < 0 || index >= m_groups.size()
        || text.size() != static_cast<qsizetype>(m_groups[index].second))
        return false;
    bool same = true;
    for (qsizetype i = 0; i < text.size(); ++i)
        same = same
               && text[i]
                      == QLatin1Char(static_cast<char>(
                          m_key.data()[m_groups[index].first + static_cast<size_t>(i)]));
    return same;
}

QSize RecoveryKeyView::cellSize() const
{
    const auto &theme = Theme::of(this);
    return {theme.text(104), theme.height(40)};
}

QSize RecoveryKeyView::sizeHint() const
{
    const int width = cellSize().width() * kMostKeyColumns;
    return {width, heightForWidth(width)};
}

QSize RecoveryKeyView::minimumSizeHint() const
{
    return {cellSize().width() * kLeastKeyColumns, cellSize().height()};
}

int RecoveryKeyView::columnsIn(int width) const
{
    return qBound(kLeastKeyColumns, width / cellSize().width(), kMostKeyColumns);
}

int RecoveryKeyView::heightForWidth(int width) const
{
    const int columns = columnsIn(width);
    return cellSize().height() * qMax(1, (groupCount() + columns - 1) / columns);
}

void RecoveryKeyView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = Theme::of(this);
    const auto cell = cellSize();
    const int columns = columnsIn(width());
    auto letters = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    letters.setPixelSize(theme.text(17));
    letters.setWeight(QFont::DemiBold);
    for (int i = 0; i < groupCount(); ++i) {
        const QRect box((i % columns) * cell.width(), (i / columns) * cell.height(), cell.width(),
                        cell.height());
        painter.setFont(theme.font(TypeRole::Small));
        painter.setPen(theme.color(ColorRole::Text3));
        const int numberWidth = theme.text(20);
        painter.drawText(QRect(box.left(), box.top(), numberWidth - theme.space(4), box.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(i + 1));
        painter.setFont(letters);
        painter.setPen(theme.color(ColorRole::Text));
        const int advance = painter.fontMetrics().horizontalAdvance(QLatin1Char('M'));
        int x = box.left() + numberWidth;
        for (size_t at = 0; at < m_groups[i].second; ++at) {
            const QChar letter = QLatin1Char(
                static_cast<char>(m_key.data()[m_groups[i].first + at]));
            painter.drawText(QRect(x, box.top(), advance, box.height()), Qt::AlignCenter, letter);
            x += advance;
        }
    }
}

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navrail.h"

#include "ui/support/labels.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/navbutton.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kNavRailWide = 196;
constexpr int kNavRailNarrow = 56;
constexpr int kNavRailWindow = 1180;

} // namespace

NavRail::NavRail(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_mark(new MarkLabel(24, this))
    , m_name(weightedLabel(tr("Entente"), TypeRole::Section, Weight::SemiBold))
    , m_lock(new NavButton({}, u"object-locked"_s, tr("Lock"), this))
{
    const Theme &theme = Theme::of(this);
    setProperty("frame", u"rail"_s);
    setAccessibleName(tr("Navigation"));
    m_column->setContentsMargins(theme.space(8), 0, theme.space(8), theme.space(12));
    m_column->setSpacing(theme.space(2));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme.space(10), 0, 0, 0);
    head->setSpacing(theme.space(10));
    head->addWidget(m_mark);
    head->addWidget(m_name);
    head->addStretch();
    auto *host = new QWidget(this);
    host->setLayout(head);
    host->setMinimumHeight(theme.height(52, TypeRole::Title));
    m_column->addWidget(host);
    m_column->addSpacing(theme.space(4));
    m_column->addStretch();
    QFrame *line = hairline(Qt::Horizontal, ColorRole::LineStrong, this);
    m_column->addWidget(line);
    m_column->addSpacing(theme.space(8));
    m_lock->setCheckable(false);
    m_column->addWidget(m_lock);
    connect(m_lock, &QAbstractButton::clicked, this, &NavRail::lockRequested);
    applyWidth();
}

NavRail::~NavRail() = default;

QAbstractButton *NavRail::button(const QString &key) const
{
    for (NavButton *button : m_buttons) {
        if (button->key() == key)
            return button;
    }
    return nullptr;
}

void NavRail::addItem(const QString &key, const QString &icon, const QString &label)
{
    auto *button = new NavButton(key, icon, label, this);
    button->setCollapsed(m_collapsed);
    button->installEventFilter(this);
    connect(button, &QAbstractButton::clicked, this, [this, key] {
        setCurrent(key);
        emit chosen(key);
    });
    // Before the stretch, the line, its gap and the lock.
    m_column->insertWidget(m_column->count() - 4, button);
    m_buttons.append(button);
    if (m_current.isEmpty())
        setCurrent(key);
}

void NavRail::addSeparator()
{
    const int gap = Theme::of(this).space(10);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(gap, gap, gap, gap);
    box->addWidget(hairline(Qt::Horizontal, ColorRole::LineStrong, this));
    m_column->insertLayout(m_column->count() - 4, box);
}

void NavRail::setItemVisible(const QString &key, bool visible)
{
    if (QAbstractButton *item = button(key))
        item->setVisible(visible);
}

void NavRail::setBadge(const QString &key, int count, bool attention, const QString &spoken)
{
    if (auto *item = static_cast<NavButton *>(button(key)))
        item->setBadge(count, attention, spoken);
}

void NavRail::setCurrent(const QString &key)
{
    m_current = key;
    for (NavButton *button : m_buttons)
        button->setChecked(button->key() == key);
}

void NavRail::setLock(const QString &label, const QString &hint)
{
    m_lock->setLabel(label);
    m_lock->setHint(hint);
}

void NavRail::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    applyWidth();
}

void NavRail::applyWidth()
{
    m_name->setVisible(!m_collapsed);
    for (NavButton *button : m_buttons)
        button->setCollapsed(m_collapsed);
    m_lock->setCollapsed(m_collapsed);
    const Theme &theme = Theme::of(this);
    setFixedWidth(m_collapsed ? qMax(theme.space(kNavRailNarrow), theme.icon() + theme.space(40))
                              : kNavRailWide + (theme.text(120) - 120));
}

void NavRail::adapt()
{
    // The more room the letters take, the sooner the labels give way.
    const int limit = kNavRailWindow + 5 * (Theme::of(this).text(120) - 120);
    setCollapsed(window() != this && window()->width() < limit);
}

bool NavRail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize) {
        adapt();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            qsizetype next = m_buttons.indexOf(static_cast<NavButton *>(watched));
            do
                next += step;
            while (next >= 0 && next < m_buttons.size() && m_buttons.at(next)->isHidden());
            if (next >= 0 && next < m_buttons.size())
                m_buttons.at(next)->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void NavRail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyWidth();
}

void NavRail::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    window()->installEventFilter(this);
    // Only now: Qt leaves the order alone while the rail is a ring of its own.
    if (!m_buttons.isEmpty())
        setTabOrder(m_buttons.last(), m_lock);
    adapt();
}

} // namespace entente

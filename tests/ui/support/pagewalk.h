// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

namespace entente::test {

/// What a widget is, for a message: its class and what is said of it.
inline QString widgetName(const QWidget *widget)
{
    QString words = widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
        button && words.isEmpty())
        words = button->text();
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && words.isEmpty())
        words = label->text();
    return QStringLiteral("%1 \"%2\" %3")
        .arg(QString::fromLatin1(widget->metaObject()->className()), words, widget->objectName());
}

inline QRect rectIn(const QWidget *widget, const QWidget &window)
{
    return {widget->mapTo(&window, QPoint(0, 0)), widget->size()};
}

/// The widgets that Tab reaches one after the other, from where the focus is.
inline QList<QWidget *> tabWalk(QWidget &window)
{
    QList<QWidget *> walk;
    for (int i = 0; i < 400; ++i) {
        QWidget *at = window.window()->focusWidget();
        if (!at || (walk.contains(at) && at != walk.last()))
            break;
        if (walk.isEmpty() || at != walk.last()) // a date has parts of its own
            walk.append(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return walk;
}

/// What one sees and could use, and no Tab comes to.
inline QStringList notReached(const QWidget &window, const QList<QWidget *> &walk)
{
    QStringList missed;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || !widget->isEnabled() || widget->focusProxy()
            || !(widget->focusPolicy() & Qt::TabFocus) || widget->width() < 2)
            continue;
        const auto *radio = qobject_cast<const QRadioButton *>(widget);
        if (radio && radio->autoExclusive())
            continue; // one of a group, by the arrows
        const bool isReached = std::any_of(walk.cbegin(), walk.cend(), [&](const QWidget *each) {
            return each == widget || widget->isAncestorOf(each) || each->isAncestorOf(widget);
        });
        if (!isReached)
            missed.append(widgetName(widget));
    }
    return missed;
}

/// Steps that go back: up, or to the left on the same line, without beginning a part further to the right.
inline QStringList stepsBack(const QWidget &window, const QList<QWidget *> &walk)
{
    QStringList back;
    for (qsizetype i = 0; i < walk.size(); ++i) { // round: the last leads to the first
        QWidget *before = walk.at(i == 0 ? walk.size() - 1 : i - 1);
        const QRect from = rectIn(before, window);
        const QRect to = rectIn(walk.at(i), window);
        const bool isBelow = to.top() >= from.bottom() - 2 || to.center().y() > from.bottom();
        const bool sameLine = to.top() < from.bottom() && from.top() < to.bottom();
        const bool isRight = to.left() >= from.left();
        if (isBelow || isRight || (sameLine && to.top() > from.top()))
            continue;
        back.append(widgetName(before) + QStringLiteral(" -> ") + widgetName(walk.at(i)));
    }
    return back;
}

/// Who looks the same with the focus as without.
inline QStringList withoutFocusMark(QWidget &window, const QList<QWidget *> &walk)
{
    QStringList same;
    for (QWidget *widget : walk) {
        if (!widget->isVisibleTo(&window))
            continue;
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view && view->model() && view->model()->rowCount() == 0)
            continue; // a sentence stands there instead of rows
        for (auto *above = widget->parentWidget(); above; above = above->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(widget);
        const QRect around = rectIn(widget, window).adjusted(-4, -4, 4, 4) & window.rect();
        if (!window.window()->isActiveWindow())
            QApplication::setActiveWindow(window.window());
        widget->setFocus(Qt::TabFocusReason);
        if (QApplication::focusWidget() != widget)
            same.append(QStringLiteral("takes no focus: "));
        const QImage with = window.grab(around).toImage();
        widget->clearFocus();
        const QImage without = window.grab(around).toImage();
        if (with == without)
            same.append(widgetName(widget));
    }
    return same;
}

} // namespace entente::test

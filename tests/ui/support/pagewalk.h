// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QStyleOptionComboBox>
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
        if (!at || walk.contains(at))
            break;
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
    for (qsizetype i = 1; i < walk.size(); ++i) {
        const QRect from = rectIn(walk.at(i - 1), window);
        const QRect to = rectIn(walk.at(i), window);
        const bool isBelow = to.top() >= from.bottom() - 2 || to.center().y() > from.bottom();
        const bool sameLine = to.top() < from.bottom() && from.top() < to.bottom();
        const bool isRight = to.left() >= from.left();
        if (isBelow || isRight || (sameLine && to.top() > from.top()))
            continue;
        back.append(widgetName(walk.at(i - 1)) + QStringLiteral(" -> ") + widgetName(walk.at(i)));
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
        const QRect around = rectIn(widget, window).adjusted(-4, -4, 4, 4) & window.rect();
        widget->setFocus(Qt::TabFocusReason);
        const QImage with = window.grab(around).toImage();
        widget->clearFocus();
        const QImage without = window.grab(around).toImage();
        if (with == without)
            same.append(widgetName(widget));
    }
    return same;
}

/// Words of the window itself that do not fit where they stand; what elides by design, data in a cell, is not asked.
inline QStringList cutWords(const QWidget &window)
{
    QStringList cut;
    const auto note = [&](const QWidget *widget, const QString &words) {
        cut.append(QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(": ")
                   + words);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->width() < 2)
            continue;
        const auto metrics = widget->fontMetrics();
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (!label->wordWrap() && label->pixmap(Qt::ReturnByValue).isNull()
                && label->minimumSizeHint().width() > label->width() + 1)
                note(label, label->text());
            else if (label->wordWrap()
                     && label->heightForWidth(label->width()) > label->height() + 1)
                note(label, label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (!button->text().isEmpty() && button->sizeHint().width() > button->width() + 1)
                note(button, button->text());
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            if (edit->text().isEmpty()
                && metrics.horizontalAdvance(edit->placeholderText()) > edit->width() - 8)
                note(edit, edit->placeholderText());
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            QStyleOptionComboBox option;
            option.initFrom(box);
            option.editable = box->isEditable();
            const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                            QStyle::SC_ComboBoxEditField, box);
            if (metrics.horizontalAdvance(box->currentText()) > room.width() + 2)
                note(box, box->currentText());
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget);
                   header && header->orientation() == Qt::Horizontal && header->model()) {
            for (int i = 0; i < header->count(); ++i) {
                const auto words =
                    header->model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
                if (!header->isSectionHidden(i)
                    && metrics.horizontalAdvance(words) > header->sectionSize(i) - 2)
                    note(header, words);
            }
        }
    }
    return cut;
}

} // namespace entente::test

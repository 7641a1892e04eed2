// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/plaintip.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

/// Enter presses the button that has the keyboard. Qt does that for the default buttons of a dialog only, which would
/// also answer to Enter in a field.
class EnterPresses final : public QObject
{
public:
    explicit EnterPresses(QPushButton *button) : QObject(button), m_button(button)
    {
        button->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != m_button || event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
            return false;
        if (!key->isAutoRepeat())
            m_button->click();
        return true;
    }

private:
    QPushButton *const m_button;
};

QPushButton *lookedButton(const QString &text, const QString &icon, const QString &look,
                          QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("look", look);
    button->setAutoDefault(false);
    new EnterPresses(button);
    button->setCursor(look == "link"_L1 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    if (!icon.isEmpty())
        button->setIcon(themedIcon(icon, ColorRole::Text));
    return button;
}

} // namespace

QPushButton *primaryButton(const QString &text, const QString &icon, QWidget *parent)
{
    return lookedButton(text, icon, u"primary"_s, parent);
}

QPushButton *secondaryButton(const QString &text, const QString &icon, QWidget *parent)
{
    return lookedButton(text, icon, u"secondary"_s, parent);
}

QPushButton *quietButton(const QString &text, const QString &icon, QWidget *parent)
{
    return lookedButton(text, icon, u"quiet"_s, parent);
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    return lookedButton(text, {}, u"link"_s, parent);
}

QPushButton *dangerButton(const QString &text, const QString &icon, QWidget *parent)
{
    return lookedButton(text, icon, u"danger"_s, parent);
}

QToolButton *iconButton(const QString &icon, const QString &name, bool framed, QWidget *parent,
                        const QKeySequence &shortcut)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon, framed ? ColorRole::Text : ColorRole::Text2));
    button->setAutoRaise(!framed);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setPopupMode(QToolButton::InstantPopup);
    if (shortcut.isEmpty()) {
        button->setToolTip(plainToolTip(name));
    } else {
        button->setShortcut(shortcut);
        button->setToolTip(
            u"%1 (%2)"_s.arg(name, shortcut.toString(QKeySequence::NativeText)).toHtmlEscaped());
    }
    return button;
}

void setTokenHeight(QWidget *control, int height)
{
    setLookProperty(control, "tokenHeight", height);
}

void setBlocked(QPushButton *button, const QString &reason)
{
    button->setEnabled(reason.isEmpty());
    button->setToolTip(plainToolTip(reason));
    button->setAccessibleDescription(reason);
}

} // namespace entente

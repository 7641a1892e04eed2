// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/dialogsize.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollArea>

namespace entente {

namespace {

constexpr double kShareOfWindow = 0.96;

class BodyFitter final : public QObject
{
public:
    BodyFitter(QDialog *dialog, QWidget *body) : QObject(dialog), m_dialog(dialog), m_body(body)
    {
        dialog->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Before the dialog is placed: only then it stands in the middle of its window.
        if (watched == m_dialog && event->type() == QEvent::Show)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const auto *owner = m_dialog->parentWidget();
        const QSize room = (owner ? owner->window()->size() : m_dialog->screen()->availableSize())
                           * kShareOfWindow;
        const int width = qMin(m_dialog->width(), room.width());
        const int body = m_body->hasHeightForWidth() ? m_body->heightForWidth(width)
                                                     : m_body->sizeHint().height();
        m_dialog->resize(width, qMin(body + heightAround(), room.height()));
    }

    int heightAround() const
    {
        const auto *page = qobject_cast<QScrollArea *>(m_body->parentWidget()->parentWidget());
        return page && m_dialog->layout()
                   ? m_dialog->layout()->sizeHint().height() - page->sizeHint().height()
                   : 0;
    }

    QDialog *m_dialog;
    QWidget *m_body;
};

} // namespace

void fitToBody(QDialog *dialog, QWidget *body)
{
    new BodyFitter(dialog, body);
}

} // namespace entente

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

QSize roomFor(const QDialog &dialog)
{
    const auto *owner = dialog.parentWidget();
    return (owner ? owner->window()->size() : dialog.screen()->availableSize()) * kShareOfWindow;
}

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
        const QSize room = roomFor(*m_dialog);
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

/// Qt makes a new dialog at most two thirds of a screen high, and cuts the words of large letters to it.
class WordsFitter final : public QObject
{
public:
    explicit WordsFitter(QDialog *dialog) : QObject(dialog), m_dialog(dialog)
    {
        dialog->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_dialog
            && (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest))
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const auto *layout = m_dialog->layout();
        if (!layout || !layout->hasHeightForWidth())
            return;
        const int needed = qMin(layout->totalHeightForWidth(m_dialog->width()),
                                roomFor(*m_dialog).height());
        if (needed > m_dialog->height())
            m_dialog->resize(m_dialog->width(), needed);
    }

    QDialog *m_dialog;
};

} // namespace

void fitToWords(QDialog *dialog)
{
    new WordsFitter(dialog);
}

void fitToBody(QDialog *dialog, QWidget *body)
{
    new BodyFitter(dialog, body);
}

} // namespace entente

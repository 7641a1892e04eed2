// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/noteeditor.h"

#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente {

namespace {

constexpr int kRestingHeight = 36;
constexpr int kOpenHeight = 84;

} // namespace

NoteEditor::NoteEditor(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_footer(new QWidget(this))
    , m_save(primaryButton(tr("Keep the note"), {}, m_footer))
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(8));
    m_edit->setPlaceholderText(tr("Write a note…"));
    m_edit->setAccessibleName(tr("Note"));
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    column->addWidget(m_edit);

    auto *footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins({});
    footer->addWidget(wrappedLabel(tr("The person can read this note: facts, no judgement."),
                                   TypeRole::Small, Tone::Third, m_footer),
                      1);
    setTokenHeight(m_save, 28);
    footer->addWidget(m_save);
    column->addWidget(m_footer);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NoteEditor::adapt);
    connect(m_save, &QPushButton::clicked, this, [this] { emit submitted(m_edit->toPlainText()); });
    adapt();
}

NoteEditor::~NoteEditor() = default;

QString NoteEditor::text() const
{
    return m_edit->toPlainText();
}

void NoteEditor::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

void NoteEditor::start()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void NoteEditor::clear()
{
    m_edit->clear();
    // What was typed must not be one Ctrl+Z away.
    m_edit->document()->clearUndoRedoStacks();
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &NoteEditor::adapt, Qt::QueuedConnection);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::ControlModifier && m_save->isEnabled()) {
            emit submitted(m_edit->toPlainText());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NoteEditor::adapt()
{
    const bool open = m_edit->hasFocus() || !m_edit->toPlainText().isEmpty();
    m_edit->setFixedHeight(Theme::of(this).height(open ? kOpenHeight : kRestingHeight));
    m_footer->setVisible(open);
    m_save->setEnabled(!m_edit->toPlainText().trimmed().isEmpty());
}

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldsheet.h"

#include "ui/support/dialogsize.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/wizardfooter.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QVBoxLayout>

namespace entente {

TickBoxes::TickBoxes(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    flow->setSpacing(Theme::of(this).space(16)); // the frame of the focus fits between two
}

TickBoxes::~TickBoxes() = default;

void TickBoxes::add(const QString &code, const QString &label)
{
    auto *box = new QCheckBox(label, this);
    connect(box, &QCheckBox::toggled, this, &TickBoxes::changed);
    layout()->addWidget(box);
    m_boxes.append({code, box});
}

QCheckBox *TickBoxes::box(const QString &code) const
{
    for (const auto &[known, box] : m_boxes) {
        if (known == code)
            return box;
    }
    return nullptr;
}

QList<QWidget *> TickBoxes::boxes() const
{
    QList<QWidget *> all;
    for (const auto &[code, box] : m_boxes)
        all.append(box);
    return all;
}

QStringList TickBoxes::ticked() const
{
    QStringList codes;
    for (const auto &[code, box] : m_boxes) {
        if (box->isChecked())
            codes.append(code);
    }
    return codes;
}

FieldSheet::FieldSheet(QDialog *dialog, int width, int height)
    : QWidget(dialog)
    , m_dialog(dialog)
    , m_column(new QVBoxLayout(this))
{
    const auto &theme = Theme::of(dialog);
    dialog->resize(theme.text(width), theme.text(height));
    auto *outer = new QVBoxLayout(dialog);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    m_column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20),
                                 theme.space(16));
    m_column->setSpacing(theme.space(6));
    outer->addWidget(new ScrollPage(this, ScrollPage::Ground::Surface, dialog), 1);
    fitToBody(dialog, this);
}

FieldSheet::~FieldSheet() = default;

void FieldSheet::addGap()
{
    m_column->addSpacing(Theme::of(this).space(6));
}

void FieldSheet::addLead(const QString &sentence)
{
    m_column->addWidget(wrappedLabel(sentence, TypeRole::Body, Tone::Second, this));
    addGap();
}

void FieldSheet::addField(const QString &label, QWidget *field)
{
    m_column->addWidget(fieldLabel(label, field, this));
    addPlain(field);
    addGap();
}

void FieldSheet::addBoxes(const QString &label, TickBoxes *boxes)
{
    m_column->addWidget(weightedLabel(label, TypeRole::Body, Weight::Medium, Tone::Normal, this));
    m_column->addWidget(boxes);
    for (auto *box : boxes->boxes())
        follow(box);
    addGap();
}

void FieldSheet::addPlain(QWidget *field)
{
    m_column->addWidget(field);
    follow(field);
}

void FieldSheet::follow(QWidget *field)
{
    if (m_last)
        QWidget::setTabOrder(m_last, field);
    m_last = field;
}

void FieldSheet::addNote(const QString &sentence)
{
    m_column->addWidget(wrappedLabel(sentence, TypeRole::Small, Tone::Second, this));
    addGap();
}

WizardFooter *FieldSheet::finish(const QString &exit, const QString &next)
{
    m_column->addStretch();
    auto *footer = new WizardFooter(m_dialog); // after the fields, also for Tab
    footer->setExit(exit);
    footer->setNext(next);
    m_dialog->layout()->addWidget(footer);
    connect(footer, &WizardFooter::exitRequested, m_dialog, &QDialog::reject);
    connect(footer, &WizardFooter::nextRequested, m_dialog, &QDialog::accept);
    return footer;
}

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/tagrow.h"

#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

TagRow::TagRow(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QWidget(this))
    , m_edit(new QLineEdit(m_chips))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_chips);
    auto *flow = new FlowLayout(m_chips);
    m_edit->setPlaceholderText(tr("Add a tag"));
    m_edit->setAccessibleName(tr("Add a tag"));
    showWholePlaceholder(m_edit);
    m_edit->setMaximumWidth(qMax(Theme::of(this).space(180), m_edit->minimumWidth()));
    setTokenHeight(m_edit, 28);
    flow->addWidget(m_edit);
    connect(m_edit, &QLineEdit::returnPressed, this, &TagRow::add);
}

TagRow::~TagRow() = default;

void TagRow::setTags(const QStringList &tags, bool readOnly)
{
    m_tags = tags;
    auto *flow = m_chips->layout();
    while (auto *item = flow->takeAt(0)) {
        if (item->widget() != m_edit)
            item->widget()->deleteLater();
        delete item;
    }
    for (const auto &tag : tags) {
        auto shown = tag;
        shown.replace(u'&', u"&&"_s); // a button would read it as a shortcut
        auto *chip = secondaryButton(shown, readOnly ? QString() : u"window-close"_s, m_chips);
        chip->setLayoutDirection(Qt::RightToLeft);
        chip->setProperty("letters", u"small"_s);
        setTokenHeight(chip, 28);
        chip->setAccessibleName(tr("Tag %1, press to take it away").arg(tag));
        chip->setToolTip(tr("Take this tag away"));
        chip->setEnabled(!readOnly);
        connect(chip, &QPushButton::clicked, this, [this, tag] {
            auto left = m_tags;
            left.removeAll(tag);
            emit edited(left);
        });
        flow->addWidget(chip);
    }
    flow->addWidget(m_edit);
    m_edit->setVisible(!readOnly);
}

void TagRow::add()
{
    const auto typed = m_edit->text().simplified();
    if (typed.isEmpty())
        return;
    m_edit->clear();
    emit edited(m_tags + QStringList{typed});
}

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/reviewlist.h"

#include "core/wording/wording.h"
#include "ui/support/labels.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QString passageHtml(const PlanItem &item)
{
    if (item.passage.isEmpty())
        return item.detail.toHtmlEscaped();
    if (item.nameAt < 0 || item.nameLength <= 0)
        return item.passage.toHtmlEscaped();
    return item.passage.left(item.nameAt).toHtmlEscaped() + u"<b><u>"_s
           + item.passage.mid(item.nameAt, item.nameLength).toHtmlEscaped() + u"</u></b>"_s
           + item.passage.mid(item.nameAt + item.nameLength).toHtmlEscaped();
}

} // namespace

ReviewList::ReviewList(QWidget *parent) : QFrame(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

ReviewList::~ReviewList() = default;

void ReviewList::setItems(const QList<PlanItem> &items)
{
    delete m_host;
    m_choices.clear();
    m_items = items;
    setVisible(!items.isEmpty());
    auto *card = new Card(tr("To decide"), this);
    card->setCount(tr("%n text(s) that name the person among others", nullptr, int(items.size())));
    card->setHeaderLine(true);
    for (const auto &item : std::as_const(m_items))
        card->addRow(makeRow(item));
    m_host = card;
    layout()->addWidget(card);
}

QWidget *ReviewList::makeRow(const PlanItem &item)
{
    const auto &theme = Theme::of(this);
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(8));
    line->setSpacing(theme.space(16));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme.space(2));
    auto *passage = wrappedLabel({}, TypeRole::Body, Tone::Normal, row);
    passage->setTextFormat(Qt::RichText);
    passage->setText(passageHtml(item));
    passage->setTextInteractionFlags(Qt::TextSelectableByMouse);
    texts->addWidget(passage);
    QString where = Words().word(item.where);
    if (item.shared)
        where += u" · " + tr("also linked to other people");
    const bool isOfFirm = item.table == u"organisation" || item.table == u"contact_point";
    const bool isKept = isOfFirm && item.suggestion == ReviewDecision::Leave;
    if (isKept)
        where += u" · " + tr("what the company is called and where it is reached: kept");
    texts->addWidget(wrappedLabel(where, TypeRole::Small, Tone::Third, row));
    line->addLayout(texts, 1);

    auto *choice = new QComboBox(row);
    choice->setPlaceholderText(tr("Decide…"));
    const auto add = [&](const QString &text, ReviewDecision decision) {
        choice->addItem(decision == item.suggestion ? tr("%1 (suggested)").arg(text) : text,
                        int(decision));
    };
    if (item.canRedact)
        add(tr("Black out the name"), ReviewDecision::Redact);
    add(tr("Erase the whole text"), ReviewDecision::Erase);
    add(tr("Leave it as it is"), ReviewDecision::Leave);
    choice->setCurrentIndex(isKept ? choice->findData(int(ReviewDecision::Leave)) : -1);
    choice->setAccessibleName(
        tr("Decision on: %1").arg(item.passage.isEmpty() ? item.detail : item.passage));
    choice->setMinimumWidth(theme.text(220));
    line->addWidget(choice, 0, Qt::AlignVCenter);
    m_choices.append(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &ReviewList::changed);
    return row;
}

ReviewDecisions ReviewList::decisions() const
{
    ReviewDecisions decisions;
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_choices[i]->currentIndex() >= 0)
            decisions.insert(m_items[i].id,
                             static_cast<ReviewDecision>(m_choices[i]->currentData().toInt()));
    }
    return decisions;
}

int ReviewList::undecided() const
{
    return int(std::count_if(m_choices.cbegin(), m_choices.cend(),
                             [](const QComboBox *choice) { return choice->currentIndex() < 0; }));
}

void ReviewList::showUndecided()
{
    for (auto *choice : std::as_const(m_choices)) {
        if (choice->currentIndex() < 0) {
            choice->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/deadlinescard.h"

#include "core/wording/wording.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/today/pressrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/deadlinebox.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QString dueTitle(const DueItem &item)
{
    const int count = static_cast<int>(item.count);
    switch (item.kind) {
    case DueKind::Request: return DeadlinesCard::tr("Answer %1").arg(item.personName);
    case DueKind::Inform:
        return count == 1 ? DeadlinesCard::tr("Inform %1").arg(item.personName)
                          : DeadlinesCard::tr("Inform %n people", nullptr, count);
    case DueKind::Consent:
        return count == 1 ? DeadlinesCard::tr("Ask %1 again").arg(item.personName)
                          : DeadlinesCard::tr("Ask %n people for consent again", nullptr, count);
    case DueKind::Retention:
        return count == 1 ? DeadlinesCard::tr("Review the record of %1").arg(item.personName)
                          : DeadlinesCard::tr("Review %n records at their end", nullptr, count);
    case DueKind::Field:
        return DeadlinesCard::tr("%n values of “%1” reach their end", nullptr, count)
            .arg(item.right);
    case DueKind::Copy:
        return count == 1
                   ? DeadlinesCard::tr("Confirm the destruction of copy %1").arg(item.right)
                   : DeadlinesCard::tr("Confirm the destruction of %n copies", nullptr, count);
    }
    return {};
}

QString dueDetail(const DueItem &item)
{
    const auto day = QLocale().toString(item.dueOn, u"ddd d MMM"_s);
    const int count = static_cast<int>(item.count);
    switch (item.kind) {
    case DueKind::Request:
        return DeadlinesCard::tr("%1 · before %2").arg(Words().rightName(item.right), day);
    case DueKind::Inform:
        return count == 1
                   ? DeadlinesCard::tr("Not told yet that you hold their data · before %1").arg(day)
                   : DeadlinesCard::tr("They do not know yet that you hold their data · before %1")
                         .arg(day);
    case DueKind::Consent: return DeadlinesCard::tr("Consent about to end · before %1").arg(day);
    case DueKind::Retention:
        return DeadlinesCard::tr("Three years without contact · before %1").arg(day);
    case DueKind::Field:
        return DeadlinesCard::tr("May be kept until %1, then they are removed").arg(day);
    case DueKind::Copy: return DeadlinesCard::tr("May be kept until %1").arg(day);
    }
    return {};
}

} // namespace

DeadlinesCard::DeadlinesCard(Place place, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("Legal deadlines"), this))
    , m_rows(new RowColumn(m_card))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    if (place == Place::Today) {
        auto *privacy = linkButton(tr("Privacy"));
        connect(privacy, &QPushButton::clicked, this, &DeadlinesCard::privacyRequested);
        m_card->addHeaderWidget(privacy);
    }
    m_card->setHeaderLine(true);
    m_card->addRow(m_rows);
}

DeadlinesCard::~DeadlinesCard() = default;

void DeadlinesCard::setDeadlines(const QList<DueItem> &items, const QDate &today)
{
    const auto focused = m_rows->focused();
    m_rows->clear();
    for (const auto &item : items)
        m_rows->add(makeRow(item, today));
    if (items.isEmpty()) {
        const auto &theme = Theme::of(this);
        auto *holder = new QWidget(m_rows);
        auto *column = new QVBoxLayout(holder);
        column->setContentsMargins(theme.space(16), theme.space(16), theme.space(16),
                                   theme.space(16));
        column->addWidget(wrappedLabel(tr("Nothing falls due in the next 30 days."), TypeRole::Body,
                                       Tone::Second, holder));
        m_rows->add(holder);
    }
    m_rows->focusAgain(focused);
}

QWidget *DeadlinesCard::makeRow(const DueItem &item, const QDate &today)
{
    const auto &theme = Theme::of(this);
    const int days = static_cast<int>(today.daysTo(item.dueOn));
    const auto title = dueTitle(item);
    const auto detail = dueDetail(item);
    auto *row = new PressRow(tr("%1. %2. %3").arg(title, detail, deadlineSentence(days)), m_rows);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(8));
    line->setSpacing(theme.space(12));
    auto *box = new DeadlineBox(days, row);
    box->setAttribute(Qt::WA_TransparentForMouseEvents);
    line->addWidget(box);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.space(1));
    auto *what = wrappedLabel(title, TypeRole::Body, Tone::Normal, row);
    setWeight(what, Weight::Medium);
    what->setAttribute(Qt::WA_TransparentForMouseEvents);
    words->addWidget(what);
    auto *when = wrappedLabel(detail, TypeRole::Small, Tone::Second, row);
    when->setAttribute(Qt::WA_TransparentForMouseEvents);
    words->addWidget(when);
    line->addLayout(words, 1);
    auto *arrow = new IconLabel(u"go-next"_s, ColorRole::Text2, 16, row);
    arrow->setAttribute(Qt::WA_TransparentForMouseEvents);
    line->addWidget(arrow);
    if (item.kind == DueKind::Copy) {
        connect(row, &PressRow::clicked, this, &DeadlinesCard::copiesRequested);
        return row;
    }
    if (item.kind == DueKind::Field) {
        connect(row, &PressRow::clicked, this, &DeadlinesCard::fieldsRequested);
        return row;
    }
    const auto id = item.person;
    connect(row, &PressRow::clicked, this, [this, id] { emit personChosen(id); });
    return row;
}

} // namespace entente

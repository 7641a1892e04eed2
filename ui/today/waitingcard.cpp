// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/waitingcard.h"

#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/today/pressrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

WaitingCard::WaitingCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("Waiting for you"), this))
    , m_rows(new RowColumn(m_card))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    m_card->setHeaderLine(true);
    m_card->addRow(m_rows);
    hide();
}

WaitingCard::~WaitingCard() = default;

void WaitingCard::setPicture(const TodayPicture &picture)
{
    const auto focused = m_rows->focused();
    m_rows->clear();
    const QLocale locale;
    for (const auto &day : picture.reviews)
        m_rows->add(
            makeRow(u"meeting-attending"_s, tr("Review %n visitors", nullptr, day.visitors),
                    tr("%1 · %2").arg(day.showName, locale.toString(day.day, u"ddd d MMM"_s)),
                    [this, show = day.showUuid] { emit reviewRequested(show); }));
    addCards(picture);
    setVisible(!picture.reviews.isEmpty() || picture.cards.any());
    m_rows->focusAgain(focused);
}

void WaitingCard::addCards(const TodayPicture &picture)
{
    const auto &cards = picture.cards;
    const auto open = [this] { emit inboxRequested(); };
    if (cards.decide > 0)
        m_rows->add(makeRow(u"mail-message"_s, tr("Review %n replies", nullptr, cards.decide),
                            tr("Neither a clear yes nor a clear no"), open));
    if (cards.ask > 0)
        m_rows->add(makeRow(u"mail-send"_s,
                            tr("Ask %n people whose card you hold", nullptr, cards.ask),
                            tr("Nobody may write to them before they said yes"), open));
    if (cards.remind > 0)
        m_rows->add(makeRow(u"clock"_s,
                            tr("Remind %n people of your question", nullptr, cards.remind),
                            tr("One reminder, no more"), open));
    if (cards.remove > 0)
        m_rows->add(makeRow(u"edit-delete"_s,
                            tr("Let %n cards without an answer go", nullptr, cards.remove),
                            tr("Their time is over"), open));
}

QWidget *WaitingCard::makeRow(const QString &icon, const QString &title, const QString &detail,
                              const std::function<void()> &open)
{
    const auto &theme = Theme::of(this);
    auto *row = new PressRow(tr("%1. %2").arg(title, detail), m_rows);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(8));
    line->setSpacing(theme.space(12));
    line->addWidget(new IconLabel(icon, ColorRole::Text2, 22, row));
    auto *words = new QVBoxLayout;
    words->setSpacing(theme.space(1));
    auto *what = wrappedLabel(title, TypeRole::Body, Tone::Normal, row);
    setWeight(what, Weight::Medium);
    words->addWidget(what);
    words->addWidget(wrappedLabel(detail, TypeRole::Small, Tone::Second, row));
    line->addLayout(words, 1);
    line->addWidget(new IconLabel(u"go-next"_s, ColorRole::Text2, 16, row));
    for (auto *part : row->findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(row, &PressRow::clicked, this, open);
    return row;
}

} // namespace entente

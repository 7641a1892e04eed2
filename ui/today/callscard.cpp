// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/callscard.h"

#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/today/pressrow.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/verdictchip.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QWidget *twoLines(const QString &first, Weight weight, const QString &second, QWidget *parent)
{
    auto *lines = new QWidget(parent);
    lines->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *top = elidedLabel(first, TypeRole::Body, Tone::Normal, lines);
    setWeight(top, weight);
    column->addWidget(top);
    column->addWidget(elidedLabel(second, TypeRole::Small, Tone::Second, lines));
    return lines;
}

} // namespace

CallsCard::CallsCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("Calls possible now"), this))
    , m_when(plainLabel({}, TypeRole::Body, Tone::Second))
    , m_rows(new RowColumn(m_card))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    m_card->addHeaderWidget(new IconLabel(u"clock"_s, ColorRole::Text2));
    m_card->addHeaderWidget(m_when);
    m_card->setHeaderLine(true);
    m_card->addRow(m_rows);
}

CallsCard::~CallsCard() = default;

void CallsCard::setPicture(const TodayPicture &picture)
{
    const auto &locale = Words().locale();
    m_card->setCount(picture.calls.isEmpty()
                         ? QString()
                         : locale.toString(picture.calls.size() + picture.moreCalls));
    m_when->setText(
        tr("Commercial offers, at %1")
            .arg(locale.toString(picture.at.toLocalTime().time(), QLocale::ShortFormat)));
    const auto focused = m_rows->focused();
    m_rows->clear();
    bool first = true;
    for (const auto &call : picture.calls) {
        m_rows->add(makeRow(call, first));
        first = false;
    }
    if (picture.calls.isEmpty())
        m_rows->add(makeEmpty(picture));
    if (auto *footer = makeFooter(picture))
        m_rows->add(footer);
    m_rows->focusAgain(focused);
}

void CallsCard::takeFocus()
{
    for (auto *row : m_rows->findChildren<PressRow *>()) {
        if (row->isVisibleTo(m_rows)) {
            row->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QWidget *CallsCard::makeRow(const CallRow &call, bool first)
{
    const auto &theme = Theme::of(this);
    const Words words;
    const auto name = call.person.displayName();
    const auto word = verdictWord(call.verdict);
    auto *row = new PressRow(tr("%1, %2: %3").arg(name, call.number, word), m_rows);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme.space(16), theme.space(7), theme.space(16), theme.space(7));
    line->setSpacing(theme.space(12));
    auto *avatar = new Avatar(32, row);
    avatar->setPerson(name, call.person.uuid);
    line->addWidget(avatar);
    const auto firm = call.person.organisation.isEmpty()
                          ? personKindLabel(call.person.kind, call.person.civility)
                          : call.person.organisation;
    line->addWidget(twoLines(name, Weight::SemiBold, firm, row), 2);

    const auto why = call.verdict.reasons.isEmpty()
                         ? QString()
                         : words.reasonFact(reasonCodeName(call.verdict.reasons.first().code));
    const auto last = call.person.lastContactOn.isValid()
                          ? tr("last contact on %1").arg(shortDate(call.person.lastContactOn))
                          : tr("no contact yet");
    line->addWidget(twoLines(why, Weight::Regular, tr("%1 · %2").arg(call.number, last), row), 4);

    auto *chip = new ChipLabel(chipLook(verdictLook(call.verdict)), word, row);
    chip->setAttribute(Qt::WA_TransparentForMouseEvents);
    line->addWidget(chip);
    auto *button = first ? primaryButton(tr("Call"), u"call-start"_s, row)
                         : secondaryButton(tr("Call"), u"call-start"_s, row);
    button->setAccessibleName(tr("Call %1").arg(name));
    setTokenHeight(button, 28);
    line->addWidget(button);
    const auto id = call.person.id;
    connect(button, &QPushButton::clicked, this, [this, id] { emit callRequested(id); });
    connect(row, &PressRow::clicked, this, [this, id] { emit personChosen(id); });
    return row;
}

QWidget *CallsCard::makeEmpty(const TodayPicture &picture)
{
    if (!picture.somebody) {
        auto *empty = new EmptyState(
            u"user"_s, tr("Nobody is in the vault yet. Add a person, or import a file."),
            tr("Add a person"), m_rows);
        connect(empty, &EmptyState::activated, this, &CallsCard::addRequested);
        return empty;
    }
    auto *holder = new QWidget(m_rows);
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(theme.space(16), theme.space(16), theme.space(16), theme.space(16));
    column->addWidget(wrappedLabel(
        picture.later > 0
            ? tr("Nobody may be called at this hour; they come back by themselves.")
            : tr("Nobody may be called for offers. Record a consent, and the person appears here."),
        TypeRole::Body, Tone::Second, holder));
    return holder;
}

QWidget *CallsCard::makeFooter(const TodayPicture &picture)
{
    if (picture.later == 0 && picture.moreCalls == 0 && picture.closed == 0)
        return nullptr;
    const auto &theme = Theme::of(this);
    auto *footer = new QWidget(m_rows);
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(theme.space(16), theme.space(7), theme.space(16), theme.space(7));
    const auto addLine = [&](const QString &text, const QString &link) {
        auto *line = new QHBoxLayout;
        line->setSpacing(theme.space(9));
        line->addWidget(wrappedLabel(text, TypeRole::Body, Tone::Second, footer), 1);
        auto *see = linkButton(link, footer);
        connect(see, &QPushButton::clicked, this, &CallsCard::listRequested);
        line->addWidget(see);
        column->addLayout(line);
        return line;
    };
    if (picture.moreCalls > 0)
        addLine(tr("%n other people may be called now.", nullptr, picture.moreCalls),
                tr("See the list"));
    if (picture.later > 0) {
        Verdict notNow;
        notNow.kind = VerdictKind::NotNow;
        const auto opening = picture.laterFrom.toLocalTime();
        auto *line = addLine(
            picture.laterFrom.isValid()
                ? tr("%n other people to call later, the first from %1.", nullptr, picture.later)
                      .arg(tr("%1 at %2")
                               .arg(QLocale().toString(opening.date(), u"ddd d MMM"_s),
                                    QLocale().toString(opening.time(), QLocale::ShortFormat)))
                : tr("%n other people to call later.", nullptr, picture.later),
            tr("See when"));
        line->insertWidget(
            0, new ChipLabel(chipLook(VerdictLook::NotNow), verdictWord(notNow), footer));
    } else if (picture.closed > 0) {
        addLine(tr("%n other people may not be called for offers.", nullptr, picture.closed),
                tr("See why"));
    }
    return footer;
}

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/likelypeople.h"

#include "ui/duplicates/mergemodels.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

LikelyPeople::LikelyPeople(QWidget *parent) : QFrame(parent), m_rows(new QVBoxLayout)
{
    const auto &theme = Theme::of(this);
    setProperty("frame", u"sunken"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(12), theme.space(8), theme.space(12), theme.space(8));
    column->setSpacing(theme.space(8));
    column->addWidget(
        weightedLabel(tr("Already there?"), TypeRole::Small, Weight::SemiBold, Tone::Second, this));
    m_rows->setSpacing(theme.space(8));
    column->addLayout(m_rows);
    hide();
}

LikelyPeople::~LikelyPeople() = default;

void LikelyPeople::setPeople(const QList<DuplicatePair> &people)
{
    QStringList wanted;
    for (const auto &one : people)
        wanted.append(one.right.uuid);
    setVisible(!people.isEmpty());
    if (wanted == m_shown)
        return; // nothing moves under the hand of who is typing
    m_shown = wanted;
    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto &theme = Theme::of(this);
    for (const auto &one : people) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(theme.space(8));
        auto *avatar = new Avatar(24, line);
        avatar->setPerson(one.right.name, one.right.uuid);
        row->addWidget(avatar, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *name = elidedLabel(one.right.detail.isEmpty()
                                     ? one.right.name
                                     : tr("%1, %2", "person, organisation or e-mail")
                                           .arg(one.right.name, one.right.detail),
                                 TypeRole::Body, Tone::Normal, line);
        words->addWidget(name);
        words->addWidget(elidedLabel(reasonsText(one.reasons), TypeRole::Small, Tone::Third, line));
        row->addLayout(words, 1);
        auto *open = linkButton(tr("Open instead"), line);
        open->setAccessibleName(tr("Open %1 instead").arg(one.right.name));
        open->setAutoDefault(false);
        connect(open, &QPushButton::clicked, this, [this, id = one.right.id] { emit chosen(id); });
        row->addWidget(open, 0, Qt::AlignTop);
        m_rows->addWidget(line);
    }
}

} // namespace entente

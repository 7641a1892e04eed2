// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxmodel.h"

#include "core/wording/wording.h"
#include "ui/support/labels.h"

using namespace Qt::StringLiterals;

namespace entente {

InboxModel::~InboxModel() = default;

QList<ColumnSpec> InboxModel::columns() const
{
    return {{tr("Person")}, {tr("State")}, {tr("To do")}, {tr("Since or on")}};
}

QVariant InboxModel::cell(const InboxEntry &entry, int column, int role) const
{
    const bool isShown = role == Qt::DisplayRole;
    switch (static_cast<Column>(column)) {
    case Column::Person:
        if (role == AvatarRole)
            return entry.card.person.number();
        return isShown || role == AvatarNameRole ? QVariant(entry.name) : QVariant();
    case Column::State:
        return isShown ? QVariant(
                   wording::word(QString(u"inbox.state."_s + cardStateCode(entry.card.state))))
                       : QVariant();
    case Column::Step:
        if (entry.step == CardStep::None)
            return {};
        if (role == ToneRole)
            return int(entry.step == CardStep::Ask ? Tone::Normal : Tone::Wait);
        return isShown
                   ? QVariant(wording::word(QString(u"inbox.step."_s + cardStepCode(entry.step))))
                   : QVariant();
    case Column::Due:
        if (role == ToneRole)
            return int(Tone::Third);
        return isShown ? QVariant(Words().date(entry.dueOn)) : QVariant();
    }
    return {};
}

} // namespace entente

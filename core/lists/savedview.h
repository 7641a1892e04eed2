// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/parties/peoplefilter.h"

#include <QDateTime>

namespace entente {

using SavedViewId = Id<struct SavedViewTag>;

/// A view finds its people by a filter each time; a list is kept by hand.
enum class SavedViewKind { View, List };

QString filterSubjectCode(FilterSubject subject);
std::optional<FilterSubject> filterSubjectFromCode(QStringView code);
QString savedViewKindCode(SavedViewKind kind);
std::optional<SavedViewKind> savedViewKindFromCode(QStringView code);

struct SavedView
{
    SavedViewId id;
    QString uuid;
    FilterSubject subject = FilterSubject::People;
    SavedViewKind kind = SavedViewKind::View;
    QString name;
    QString ownerUuid;
    bool shared = false;                   ///< seen by every user of the vault
    PeopleFilter filter;                   ///< of a view
    QString sort = QStringLiteral("name"); ///< peopleOrderCode() or organisationOrderCode()
    bool descending = false;
    qint64 members = 0; ///< of a list

    bool operator==(const SavedView &) const = default;
};
ENTENTE_NOT_LOGGABLE(SavedView)

} // namespace entente

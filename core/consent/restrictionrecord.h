// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace entente {

/// What refused.log holds of a restriction of processing (RGPD 18): that it was asked for, or that it ended.
struct RestrictionRecord
{
    QString requestUuid;
    QString personUuid;
    QDate receivedOn;
    QDate dueOn;
    QString receivedVia;
    QDate toldOn;
    QDate liftedOn; ///< invalid: the record says that it began
};

namespace restrictionrecord {

QByteArray of(const RestrictionRecord &record);
/// Nothing when the record is of another kind.
std::optional<RestrictionRecord> read(const QByteArray &record);

} // namespace restrictionrecord

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/consent/suppressionlist.h"

#include <QStringList>

namespace entente {

class AuditLog;
class Changes;
namespace db {
class Connection;
}

struct SuppressionImported
{
    int added = 0;      ///< values now on the list, known ones included
    int unreadable = 0; ///< neither an e-mail nor a number
};

/// Opposition lists: is this address on one, and taking one in.
class SuppressionService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
        const SuppressionList &suppression;
    };
    explicit SuppressionService(const Collaborators &with) : m(with) {}

    /// The lists that hold an e-mail or a number in any spelling. Invalid with the parser's reason.
    Result<QList<SuppressionHit>> check(const Session &session, const QString &value);
    /// Takes in a list of e-mails and numbers: one a line, or a CSV in any of the usual dialects, of which the columns that
    /// hold such values are read, or the one with the header `column`. Only keyed hashes are kept. The day is noted as
    /// that of the last comparison with the register of this name ("Bloctel", "RPO", "TPS"...). Invalid
    /// (suppression.no_list, suppression.no_column, suppression.nothing_readable, consent.in_future). `listedOn`: since when
    /// they are on it; without it, now, which no earlier consent outlives.
    Result<SuppressionImported> import(const Session &session, const QString &list,
                                       ChannelSet channels, const QByteArray &text,
                                       const QString &column = {}, QDate listedOn = {});

private:
    Collaborators m;
};

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/consent/oppositionfile.h"

#include <QStringList>

namespace entente {

class AuditLog;
class Changes;
class PartyRepository;
namespace db {
class Connection;
}

/// One opposition list, as far as it may be shown: its entries are keyed hashes and tell nothing.
struct OppositionList
{
    QString name; ///< empty: the firm's own, all purposes together
    ChannelSet channels;
    qint64 entries = 0;
    QDate comparedOn; ///< the last day on which its answer was taken in; invalid for the firm's own

    bool isOwn() const { return name.isEmpty(); }
};

/// What an organisation said of its own addresses, numbers and street. Acts of the ledger are people's, so that it goes on
/// the firm's own opposition list.
struct OrganisationRefusal
{
    OrganisationId organisation;
    ChannelSet channels = ChannelSet::all();
    QString purpose = {}; ///< code; empty: an objection to all that is not service
    QDateTime at = {};    ///< invalid: now
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
        const PartyRepository &parties;
    };
    explicit SuppressionService(const Collaborators &with) : m(with) {}

    /// The lists that hold an e-mail or a number in any spelling. Invalid with the parser's reason.
    Result<QList<SuppressionHit>> check(const Session &session, const QString &value);
    /// The lists that are kept or were consulted: the firm's own first, then by name. NotPermitted.
    Result<QList<OppositionList>> lists(const Session &session);
    /// Reads and hashes a list, which takes a while and changes nothing; then what was read is taken in, which is quick. The
    /// failures are those of import(), and Cancelled.
    Result<OppositionEntries> read(const Session &session, const OppositionOrder &order,
                                   const QByteArray &text,
                                   const std::function<bool()> &isStopped = {});
    Result<SuppressionImported> takeIn(const Session &session, const OppositionOrder &order,
                                       const OppositionEntries &entries);
    /// Takes in a list of e-mails and numbers: one a line, or a CSV in any of the usual dialects, of which the columns that
    /// hold such values are read, or the one with the header `column`. Only keyed hashes are kept. The day is noted as
    /// that of the last comparison with the register of this name ("Bloctel", "RPO", "TPS"...). Invalid
    /// (suppression.no_list, suppression.no_column, suppression.nothing_readable, consent.in_future). `listedOn`: since when
    /// they are on it; without it, now, which no earlier consent outlives.
    Result<SuppressionImported> import(const Session &session, const QString &list,
                                       ChannelSet channels, const QByteArray &text,
                                       const QString &column = {}, QDate listedOn = {});
    /// Puts what an organisation has of these channels on the firm's own list, and tells how many that are. NotFound
    /// (organisation, consent.unknown_purpose), Invalid (consent.in_future, consent.organisation_only_refuses: a service
    /// message), Conflict (consent.no_contact_point).
    Result<int> refuse(const Session &session, const OrganisationRefusal &refusal);

private:
    Collaborators m;
};

} // namespace entente

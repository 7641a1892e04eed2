// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/consent/consentrecorder.h"

namespace entente {

class AuditLog;
class Changes;
namespace db {
class Connection;
}

/// What was written, and where that leaves the person.
struct ConsentRecorded
{
    QList<ConsentEvent> events; ///< one per contact point for a yes, one for a no
    QString state;              ///< "given", "refused", "withdrawn", "objected"
    QDate expiresOn;            ///< first day without it; invalid = no term
};

enum class ProofStrength { Removed, Weak, Strong };

/// One line of a person's history.
struct ConsentHistoryEntry
{
    ConsentEvent event;
    QString contactValue; ///< as it was then; empty for the whole channel or once the proof is gone
    QString guardian;
    int wordingVersion = 0;
    QString recordedByName;
    ProofStrength proof = ProofStrength::Weak;
    QString removedBy; ///< the act that erased the proof
};
ENTENTE_NOT_LOGGABLE(ConsentHistoryEntry)

/// Everything that "Preuve de consentement" prints; also the free copy of C. conso R223-2.
struct ConsentProofRecord
{
    ConsentEvent event;
    QString personName;
    QString contactKind;
    QString contactValue;
    QString purposeLabelEn;
    QString purposeLabelFr;
    QString controllerName;
    QString controllerActivity;
    QString controllerAddress;
    QString controllerContact;
    QString textShown;
    QString textLanguage;
    int wordingVersion = 0;
    QString guardian;
    QString guardianPerson; ///< uuid of the card
    QString controllerCountry;
    QString rulesVersion;
    QString place;
    QString timeZone;
    QString recordedByName;
    std::optional<Evidence> evidence;
    QString evidenceHash; ///< BLAKE2b-256, hexadecimal
    QDate keepUntil;
    bool proofRemoved = false;
    QString removedBy;
    bool intact = false; ///< payload, salt and evidence are those of the ledger
};
ENTENTE_NOT_LOGGABLE(ConsentProofRecord)

/// Giving, refusing, withdrawing, renewing and objecting; history and proof. Every act is one transaction with its audit
/// row, and Changes::consentChanged follows the commit. Errors: those of ConsentRecorder, and NotPermitted.
class ConsentService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
        const PartyRepository &parties;
        const RuleSet &rules;
        const ConsentLedger &ledger;
        const SuppressionList &suppression;
    };
    explicit ConsentService(const Collaborators &with);

    Result<ConsentRecorded> give(const Session &session, const ConsentRequest &request);
    Result<ConsentRecorded> refuse(const Session &session, const ConsentRequest &request);
    /// Art. 7(3): as easy as giving; by any mechanism, oral included (C. conso R223-3), and without a consent on record.
    Result<ConsentRecorded> withdraw(const Session &session, const ConsentRequest &request);
    Result<ConsentRecorded> renew(const Session &session, const ConsentRequest &request);
    Result<ConsentRecorded> object(const Session &session, const ObjectionRequest &request);

    /// All boxes of one capture, yes or no, in one transaction: either every act stands or none does. Gives one entry
    /// per request. Invalid (field.empty) for no request at all; the errors of give() and refuse().
    Result<QList<ConsentRecorded>> giveAll(const Session &session,
                                           const QList<ConsentRequest> &requests);
    Result<QList<ConsentRecorded>> refuseAll(const Session &session,
                                             const QList<ConsentRequest> &requests);
    /// What one person said to several questions at once, yes to some and no to others, in one transaction as well:
    /// first the entries of the yes. The errors of giveAll() and refuseAll().
    Result<QList<ConsentRecorded>> recordAnswers(const Session &session,
                                                 const QList<ConsentRequest> &given,
                                                 const QList<ConsentRequest> &refused);
    /// The same for several withdrawals.
    Result<QList<ConsentRecorded>> withdrawAll(const Session &session,
                                               const QList<ConsentRequest> &requests);

    /// Oldest first. NotFound.
    Result<QList<ConsentHistoryEntry>> history(const Session &session, PersonId person);
    /// Oldest first, to be looked at; leaves an audit row. NotFound. ProofFileService makes a file of it.
    Result<QList<ConsentProofRecord>> proof(const Session &session, PersonId person);
    Result<QList<Purpose>> purposes(const Session &session);
    /// The current wording as it would be shown; NotFound when there is none in any language.
    Result<Wording> currentWording(const Session &session, const QString &purpose, Channel channel,
                                   const QString &language);
    Result<LedgerVerification> verifyLedger(const Session &session);
    /// Makes the projection of one person anew from the ledger.
    Result<void> rebuild(const Session &session, PersonId person);

private:
    Result<ConsentRecorded> record(const Session &session, Fn fn, ActKind kind,
                                   const ConsentRequest &request);
    /// Requests for acts of one kind, and the function that they need.
    struct Acts
    {
        Fn fn;
        ActKind kind;
        const QList<ConsentRequest> &requests;
    };
    Result<QList<ConsentRecorded>> recordAll(const Session &session,
                                             std::initializer_list<Acts> all);
    /// Audit rows and the last contact of the person, within the transaction.
    Result<void> note(db::Transaction &tx, const Session &session, Fn fn, const Person &person,
                      const QList<ConsentEvent> &events);
    Result<ConsentProofRecord> proofOf(const db::Reader &reader, const ConsentEvent &event) const;

    Collaborators m;
    ConsentRecorder m_recorder;
};

} // namespace entente

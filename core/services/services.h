// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activities/draftservice.h"
#include "core/attachments/attachmentservice.h"
#include "core/audit/auditlog.h"
#include "core/calls/callservice.h"
#include "core/capture/capturereview.h"
#include "core/capture/captureservice.h"
#include "core/capture/standcarrier.h"
#include "core/capture/standmerger.h"
#include "core/capture/tradeshowservice.h"
#include "core/catalogue/catalogue.h"
#include "core/consent/consentledger.h"
#include "core/consent/consentservice.h"
#include "core/consent/contactabilityservice.h"
#include "core/consent/factsblocks.h"
#include "core/consent/purposeservice.h"
#include "core/consent/refusalreplay.h"
#include "core/consent/ruleset.h"
#include "core/consent/suppressionlist.h"
#include "core/consent/suppressionservice.h"
#include "core/duplicates/duplicateservice.h"
#include "core/duplicates/mergeservice.h"
#include "core/exchange/copyregister.h"
#include "core/exchange/exportservice.h"
#include "core/exchange/filecopyservice.h"
#include "core/exchange/importmappings.h"
#include "core/exchange/importservice.h"
#include "core/fields/fieldservice.h"
#include "core/history/historyservice.h"
#include "core/history/undolog.h"
#include "core/inbox/inboxservice.h"
#include "core/lists/bulkservice.h"
#include "core/lists/listsearch.h"
#include "core/lists/savedviewservice.h"
#include "core/notices/noticeservice.h"
#include "core/parties/organisationservice.h"
#include "core/parties/partyrepository.h"
#include "core/parties/peoplelist.h"
#include "core/parties/personservice.h"
#include "core/retention/dueservice.h"
#include "core/rights/accessexportservice.h"
#include "core/rights/archiveservice.h"
#include "core/rights/erasureservice.h"
#include "core/rights/requestservice.h"
#include "core/rights/tombstones.h"
#include "core/search/searchindex.h"
#include "core/search/searchservice.h"

namespace entente {

class Changes;
class Clock;
class DocumentRenderer;
namespace vault {
class Vault;
}

/// All services on one connection, made and used in the connection's thread: once for the window's reading
/// connection, once for the writer, once for the command line.
class Services final
{
public:
    /// `renderer` makes the PDFs; without one, what needs it is refused.
    Services(db::Connection &connection, const Clock &clock, vault::Vault &vault, Changes &changes,
             DocumentRenderer *renderer);
    ~Services();
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    db::Connection &connection() { return m_connection; }
    /// What a vault needs before its first use and does not have yet: purposes and wordings.
    Result<void> prepare();
    /// The firm's own rules beside those of the law, read again after they changed.
    Result<void> readOwnRules();
    /// A connection that only reads cannot take packed facts away that are damaged: it tells who can, on any thread.
    void passDamagedTo(std::function<void(const std::vector<qint64> &blocks)> writer)
    {
        m_passDamaged = std::move(writer);
    }
    /// What closing owes: the cleaning that an erasure had to leave.
    Result<void> finish();

    const Clock &clock() const { return m_clock; }
    vault::Vault &vault() { return m_vault; }

    AuditLog &audit() { return m_audit; }
    PersonService &people() { return m_people; }
    OrganisationService &organisations() { return m_organisations; }
    PeopleList &list() { return m_list; }
    ListSearch &lists() { return m_lists; }
    SavedViewService &views() { return m_views; }
    BulkService &bulk() { return m_bulk; }
    SearchService &finder() { return m_finder; }
    ImportService &imports() { return m_imports; }
    ImportMappings &mappings() { return m_mappings; }
    ConsentService &consents() { return m_consents; }
    ContactabilityService &contactability() { return m_contactability; }
    FactsBlocks &factsBlocks() { return m_factsBlocks; }
    CallService &calls() { return m_calls; }
    PurposeService &purposes() { return m_purposes; }
    const RuleSet &rules() const { return *m_rules; }
    SuppressionService &suppression() { return m_suppressionService; }
    InboxService &inbox() { return m_inbox; }
    DraftService &drafts() { return m_drafts; }
    AccessExportService &accessExport() { return m_accessExport; }
    ExportService &exports() { return m_exports; }
    CopyRegister &copies() { return m_copies; }
    FileCopyService &fileCopies() { return m_fileCopies; }
    RequestService &requests() { return m_requests; }
    ErasureService &erasure() { return m_erasure; }
    ArchiveService &archive() { return m_archive; }
    DueService &due() { return m_due; }
    const catalogue::Catalogue &catalogue() const { return m_catalogue; }
    DuplicateService &duplicates() { return m_duplicates; }
    MergeService &merges() { return m_merges; }
    PartyRepository &parties() { return m_parties; }
    const UndoLog &undo() const { return m_undo; }
    HistoryService &history() { return m_history; }
    FieldService &fields() { return m_fields; }
    NoticeService &notices() { return m_notices; }
    AttachmentService &attachments() { return m_attachments; }
    TradeShowService &tradeShows() { return m_tradeShows; }
    CaptureService &captures() { return m_captures; }
    CaptureReview &captureReview() { return m_captureReview; }
    StandCarrier &standCarrier() { return m_standCarrier; }
    StandMerger &standMerger() { return m_standMerger; }

private:
    void dropDamaged(const Session &session, const std::vector<qint64> &blocks);

    db::Connection &m_connection;
    const Clock &m_clock;
    vault::Vault &m_vault;
    const catalogue::Catalogue &m_catalogue;
    AuditLog m_audit;
    PartyRepository m_parties;
    SearchIndex m_search;
    Tombstones m_tombstones;
    UndoLog m_undo;
    HistoryService m_history;
    FieldService m_fields;
    AttachmentService m_attachments;
    NoticeService m_notices;
    PersonService m_people;
    OrganisationService m_organisations;
    PeopleList m_list;
    SearchService m_finder;
    std::unique_ptr<RuleSet> m_rules;
    std::vector<RuleSet> m_formerRules; // verdicts that are still shown name their rules
    SuppressionList m_suppression;
    ConsentLedger m_ledger;
    ConsentRecorder m_recorder;
    RefusalReplay m_refusalReplay;
    ImportService m_imports;
    ImportMappings m_mappings;
    ConsentService m_consents;
    ContactabilityService m_contactability;
    FactsBlocks m_factsBlocks;
    CallService m_calls;
    PurposeService m_purposes;
    SuppressionService m_suppressionService;
    InboxService m_inbox;
    ErasureService m_erasure;
    ArchiveService m_archive;
    AccessExportService m_accessExport;
    CopyRegister m_copies;
    ExportService m_exports;
    FileCopyService m_fileCopies;
    RequestService m_requests;
    DraftService m_drafts;
    DueService m_due;
    ListSearch m_lists;
    SavedViewService m_views;
    BulkService m_bulk;
    DuplicateService m_duplicates;
    MergeService m_merges;
    TradeShowService m_tradeShows;
    CaptureService m_captures;
    CaptureReview m_captureReview;
    StandCarrier m_standCarrier;
    StandMerger m_standMerger;
    std::function<void(const std::vector<qint64> &)> m_passDamaged;
    bool m_hasCaughtUp = false; ///< nothing in the logs beside the database is unknown to it
};

} // namespace entente

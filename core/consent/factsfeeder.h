// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentevent.h"
#include "core/consent/contactability.h"
#include "core/consent/suppressionlist.h"
#include "core/parties/contactpoint.h"

#include <functional>

namespace entente {

namespace db {
class Reader;
class Statement;
} // namespace db

/// A contact point as far as verdicts go.
struct FactsPoint
{
    ContactPointId id;
    QString uuid;
    ContactKind kind = ContactKind::Email;
    QString value; ///< as `uuid`, only read for one person: verdicts do not need them
    QString normal;
    QString postalCode;
    bool usable = true;
    bool preferred = false;
    qint64 enteredDay = 0; ///< since when it is in the vault
    /// The opposition lists that hold it, once somebody asked.
    mutable std::optional<QList<SuppressionHit>> listed = {};
};
ENTENTE_NOT_LOGGABLE(FactsPoint)

/// What one of the cards knew that a person was merged from.
struct FactsSide
{
    QString country;
    Facts base;
    std::vector<ConsentAct> acts;
    std::vector<qint64> appointments;
    bool work = false;
    std::vector<qint64> points; ///< that it held, ascending; others are judged by its refusals only
};
ENTENTE_NOT_LOGGABLE(FactsSide)

/// All that is known of one recipient, ready for questions.
struct RecipientFacts
{
    PersonId person; ///< invalid for an organisation
    QString uuid;    ///< empty when everybody is asked about
    QString country;
    Facts base;
    std::vector<FactsPoint> points;
    std::vector<ConsentAct> acts;
    std::vector<qint64> attempts;
    qint64 spokenAt = 0;    ///< of the last call that reached the person
    bool ownDomain = false; ///< an address at a domain that is no public mailbox's
    std::vector<qint64> appointments;
    std::vector<FactsSide> sides; ///< empty but for a person merged from several cards

    void clear();
};
ENTENTE_NOT_LOGGABLE(RecipientFacts)

/// What other tables say of a person in a word.
struct FactsMarks
{
    QDate firstSaleOn;
    QDate refusalOfferedOn;
    bool work = false;
    bool restricted = false;
    bool merged = false;
    bool cardPending = false;
};

/// Reads what decide() takes: for one person or for a million, by the same statements. Cursors in the order of the people
/// are read side by side, so that memory does not grow with the vault.
class FactsFeeder final
{
public:
    struct Setup
    {
        const RuleSet &rules;
        const SuppressionList &suppression;
        const Moment &moment;
        QDateTime now;
    };

    static Result<FactsFeeder> open(const db::Reader &reader, const Setup &setup);

    /// Calls `take` for each person of the range, in the order of the ids, until it answers false.
    Result<void> feed(PersonId first, PersonId last,
                      const std::function<bool(const RecipientFacts &)> &take) const;
    /// An organisation and its generic contact points. NotFound.
    Result<RecipientFacts> organisation(const QString &country,
                                        const std::vector<FactsPoint> &points) const;

    const QList<Purpose> &purposes() const { return m_purposes; }
    /// The question about one contact point (null: there is none); spans stay in `recipient`.
    Result<Facts> facts(const RecipientFacts &recipient, Channel channel, const Purpose &purpose,
                        const FactsPoint *point) const;
    /// In two steps, for several channels: what does not depend on the channel, then that channel's.
    Facts factsOfPoint(const RecipientFacts &recipient, const Purpose &purpose,
                       const FactsPoint *point) const;
    Result<void> turnTo(Channel channel, const RecipientFacts &recipient, const Purpose &purpose,
                        const FactsPoint &point, Facts &facts) const;

private:
    FactsFeeder(const db::Reader &reader, const Setup &setup) : m_reader(&reader), m_setup(setup) {}
    /// What a recipient and its contact points are called, which only one who is asked about alone needs.
    Result<void> readNames(RecipientFacts &recipient) const;
    bool isDueAt(qint64 agreed) const;
    void openAgreedCall(const db::Statement &row, RecipientFacts &into) const;
    void readExchange(const db::Statement &row, RecipientFacts &into) const;
    Result<void> findListing(const FactsPoint &point, const Purpose &purpose, Facts &facts) const;
    void complete(RecipientFacts &recipient) const;
    /// Adds the question as each merged card would answer it.
    void askSides(const RecipientFacts &recipient, const FactsPoint &point, Facts &facts) const;
    bool asksThePast() const;
    quint32 checksSince(const FactsPoint &point) const;

    const db::Reader *m_reader;
    Setup m_setup;
    QList<Purpose> m_purposes;
    std::vector<RegisterCheck> m_checks;
    std::vector<qint64> m_unproved; ///< imports of a list without proof, ascending
    quint32 m_sectors = 0;
    bool m_suppressionUsed = false;
    mutable std::optional<ListedHashes>
        m_listed; ///< for everybody, a look at the table each is slow
};

/// Outcomes of a request that a person made (activity of kind "request"): to be called back, or called at an agreed time.
inline constexpr QStringView kCallbackRequest = u"callback";
inline constexpr QStringView kAgreedCall = u"call_at";
/// Outcome of a call in which the person was spoken to: it answers a request to be called back.
inline constexpr QStringView kSpokenCall = u"spoke";
/// How far from an agreed time a call still keeps it.
inline constexpr int kAgreedMinutes = 15;

/// True when anybody may have a mailbox at the domain of this address.
bool isPublicMailbox(QStringView address);

} // namespace entente

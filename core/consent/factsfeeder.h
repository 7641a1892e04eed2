// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentevent.h"
#include "core/consent/contactability.h"
#include "core/consent/suppressionlist.h"
#include "core/parties/contactpoint.h"
#include "core/parties/person.h"

#include <functional>
#include <optional>
#include <vector>

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
    qint64 enteredDay = 0;  ///< since when it is in the vault
    bool isPrivate = false; ///< an e-mail where anybody may have a mailbox
    bool isHome =
        false; ///< labelled so by whoever wrote it down: no professional address or number
    Locality locality = {}; ///< where the person is, as far as this contact point goes
    bool isPacked = false;  ///< from a block, which keeps neither `normal` nor `postalCode`
    quint64 listedKey = 0;  ///< then: the beginning of its opposition hash, 0 = none
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

/// What other tables say of a person in a word.
struct FactsMarks
{
    QDate firstSaleOn;
    QDate refusalOfferedOn;
    bool work = false;
    bool formerWork = false; ///< a job that ended
    bool restricted = false;
    QDate restrictedOn;
    bool merged = false;
    bool cardPending = false;
};

/// What of a card only counts together with the day of the question, or with the firm's settings.
struct FactsCard
{
    qint64 birthDay = 0;
    AgeBand band = AgeBand::Unknown;
    qint64 bandDay = 0; ///< when the band was noted
    qint64 importBatch = 0;
};

/// A call that was made, or what somebody asked for.
struct FactsExchange
{
    enum class Kind : quint8 { Attempt, Spoken, Callback, AgreedCall };
    Kind kind = Kind::Attempt;
    qint64 at = 0;
    qint64 party = 0; ///< row of activity_party
};

/// All that is known of one recipient, ready for questions.
struct RecipientFacts
{
    PersonId person; ///< invalid for an organisation
    QString uuid;    ///< empty when everybody is asked about
    QString country;
    Facts base;
    FactsMarks marks;
    FactsCard card;
    Locality locality; ///< without a contact point
    std::vector<FactsPoint> points;
    std::vector<ConsentAct> acts;
    std::vector<FactsExchange> exchanges;
    std::vector<qint64> attempts;
    qint64 spokenAt = 0;    ///< of the last call that reached the person
    bool ownDomain = false; ///< an address at a domain that is no public mailbox's
    std::vector<qint64> appointments;
    std::vector<FactsSide> sides; ///< empty but for a person merged from several cards

    void clear();
};
ENTENTE_NOT_LOGGABLE(RecipientFacts)

/// Reads what decide() takes: for one person or for a million, by the same statements. Cursors in the order of the people
/// are read side by side, so that memory does not grow with the vault. Where somebody packed them (FactsBlocks), the facts
/// of everybody come out of blocks; what they mean at the moment asked about is worked out alike.
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
    /// What the tables say of the people of a range, whatever the moment: to be packed.
    Result<void> feedForBlock(PersonId first, PersonId last,
                              const std::function<void(const RecipientFacts &)> &take) const;
    /// An organisation and its generic contact points. NotFound.
    Result<RecipientFacts> organisation(const QString &country,
                                        const std::vector<FactsPoint> &points) const;

    /// Blocks that could not be read, and were read from the tables instead.
    const std::vector<qint64> &damagedBlocks() const { return m_damaged; }

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
    using Take = std::function<bool(const RecipientFacts &)>;
    enum class Walk : quint8 { One, Many, ForBlock };
    /// False: `take` has enough.
    Result<bool> feedFromTables(PersonId first, PersonId last, Walk walk, const Take &take) const;
    /// Into m_unpacked; false when the block is damaged.
    bool unpack(QByteArrayView block, PersonId start, size_t &count) const;
    Result<bool> feedFromBlock(QByteArrayView block, PersonId start, PersonId first, PersonId last,
                               const Take &take) const;
    /// What a recipient and its contact points are called, which only one who is asked about alone needs.
    Result<void> readNames(RecipientFacts &recipient) const;
    bool isDueAt(qint64 agreed) const;
    Result<void> openAgreedCall(const FactsExchange &exchange, RecipientFacts &into) const;
    Result<void> settleExchanges(RecipientFacts &recipient) const;
    /// What the tables say, at the moment asked about.
    Result<void> settle(RecipientFacts &recipient) const;
    Result<QList<SuppressionHit>> hitsOf(const FactsPoint &point) const;
    /// Whose a contact point is, where a list names those who live at an address.
    Result<HolderName> holderOf(const FactsPoint &point) const;
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
    mutable std::vector<RecipientFacts> m_unpacked; ///< of one block; its room is used again
    mutable std::vector<qint64> m_damaged;
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

/// Where a walk over everybody ends; 0 in an empty vault.
Result<qint64> lastPersonNumber(const db::Reader &reader);

/// True when anybody may have a mailbox at the domain of this address.
bool isPublicMailbox(QStringView address);

} // namespace entente

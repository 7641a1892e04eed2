// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/factsfeeder.h"

#include <QByteArray>

#include <vector>

namespace entente {

/// How many numbers of people a block spans; the triggers of facts_block divide by the same.
inline constexpr qint64 kPeopleInBlock = 128;

/// Which blocks this program understands: another one may know other mailboxes, prefixes or zones, and makes its own. A hash
/// of the sources of all that goes into one (CMakeLists.txt).
qint64 factsBlockVersion();

/// Packs what the tables say of some people, in the order of their numbers: no name, no address, only what decides. Nothing in
/// it depends on the moment of a question.
class FactsBlockWriter final
{
public:
    explicit FactsBlockWriter(PersonId first) : m_previous(first.number()) {}

    /// `listedKey` gives the beginning of the opposition hash of a contact point, 0 = none.
    template<typename ListedKey>
    void add(const RecipientFacts &recipient, ListedKey listedKey)
    {
        std::vector<quint64> keys;
        for (const auto &point : recipient.points)
            keys.push_back(listedKey(point));
        add(recipient, keys);
    }
    QByteArray take();

private:
    void add(const RecipientFacts &recipient, const std::vector<quint64> &keys);
    void addPoint(const FactsPoint &point, quint64 key);
    void addAct(const ConsentAct &act, const std::vector<FactsPoint> &points);
    size_t placeOf(const Locality &locality);
    size_t countryOf(const QString &country);

    QByteArray m_people;
    std::vector<Locality> m_places;
    std::vector<QString> m_countries;
    qint64 m_count = 0;
    qint64 m_previous;
    qint64 m_previousPoint = 0;
};

/// Unpacks them again. Whatever the bytes are, nothing is read beside them.
class FactsBlockReader final
{
public:
    FactsBlockReader(QByteArrayView block, PersonId first);

    /// Fills in what the tables say of the next person; `recipient` has to be clear.
    bool next(RecipientFacts &recipient);
    /// The block ended where it should not have: what was read before is no answer either.
    bool isDamaged() const { return m_damaged; }

private:
    struct Country
    {
        QString code;
        quint16 key = 0;
    };
    quint8 byte();
    /// One of a few words, or damage.
    template<typename Word>
    Word word(int value, Word last);
    quint64 number();
    qint64 difference();
    quint64 wideNumber();
    void readCard(RecipientFacts &recipient);
    void readPoint(RecipientFacts &recipient);
    void readAct(RecipientFacts &recipient);
    Locality place();

    const uchar *m_at;
    const uchar *m_end;
    std::vector<Locality> m_places;
    std::vector<Country> m_countries;
    quint64 m_left = 0;
    qint64 m_previous;
    const qint64 m_behind; ///< the first person of the next block
    qint64 m_previousPoint = 0;
    bool m_damaged = false;
};

} // namespace entente

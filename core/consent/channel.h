// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace entente {

/// How a person is reached. The order is the bit order of ChannelSet and the order of lists; the words are those of the command line.
enum class Channel : quint8 { Email, Sms, AutomatedCall, Fax, LiveCall, Post };

inline constexpr std::array kAllChannels{Channel::Email, Channel::Sms,      Channel::AutomatedCall,
                                         Channel::Fax,   Channel::LiveCall, Channel::Post};

/// Several channels at once; an objection to everything names them all.
class ChannelSet
{
public:
    constexpr ChannelSet() = default;
    constexpr ChannelSet(Channel channel) : m_bits(bit(channel)) {}

    static constexpr ChannelSet all() { return fromBits(0x3f); }
    static constexpr ChannelSet fromBits(quint8 bits)
    {
        ChannelSet set;
        set.m_bits = bits & 0x3f;
        return set;
    }

    constexpr bool contains(Channel channel) const { return (m_bits & bit(channel)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool isAll() const { return m_bits == 0x3f; }
    constexpr quint8 bits() const { return m_bits; }
    constexpr void add(Channel channel) { m_bits = static_cast<quint8>(m_bits | bit(channel)); }

    constexpr bool operator==(const ChannelSet &) const = default;

private:
    static constexpr quint8 bit(Channel channel)
    {
        return static_cast<quint8>(1u << static_cast<unsigned>(channel));
    }
    quint8 m_bits = 0;
};

/// What the message is for. Service promotes nothing, directly or indirectly.
enum class PurposeClass : quint8 { Commercial, NonCommercial, Service };

/// As whom the recipient is reached. A generic address belongs to an organisation without a person.
enum class RecipientKind : quint8 {
    Consumer,
    ProfessionalNamed,
    SoleTrader,
    CompanyGeneric,
    Unknown
};

/// What binds the person to the firm.
enum class RecipientRelation : quint8 { Prospect, Customer, ContractInProgress, Unknown };

QString channelName(Channel channel);
std::optional<Channel> channelFromName(QStringView name);

/// "email", or "all" for every channel, or the names joined by commas.
QString channelSetName(ChannelSet channels);
std::optional<ChannelSet> channelSetFromName(QStringView name);

QString purposeClassName(PurposeClass purposeClass);
std::optional<PurposeClass> purposeClassFromName(QStringView name);

/// The words of a person's record ("consumer", "professional", "sole_trader", "company_generic"; "unknown").
QString recipientKindName(RecipientKind kind);
/// Everything that is not a known word is Unknown: the strict reading.
RecipientKind recipientKindFromName(QStringView name);

QString recipientRelationName(RecipientRelation relation);
RecipientRelation recipientRelationFromName(QStringView name);

} // namespace entente

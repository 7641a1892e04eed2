// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/channel.h"

#include "core/consent/words.h"

#include <QList>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kChannelWords{"email"_L1, "sms"_L1,       "automated_call"_L1,
                                   "fax"_L1,   "live_call"_L1, "post"_L1};
constexpr std::array kPurposeClassWords{"commercial"_L1, "noncommercial"_L1, "service"_L1};
constexpr std::array kRecipientWords{"consumer"_L1, "professional"_L1, "sole_trader"_L1,
                                     "company_generic"_L1, "unknown"_L1};
constexpr std::array kRelationWords{"prospect"_L1, "customer"_L1, "contract_in_progress"_L1,
                                    "unknown"_L1};

} // namespace

QString channelName(Channel channel)
{
    return words::name(kChannelWords, channel);
}

std::optional<Channel> channelFromName(QStringView name)
{
    return words::find<Channel>(kChannelWords, name);
}

QString channelSetName(ChannelSet channels)
{
    if (channels.isAll())
        return u"all"_s;
    QString joined;
    for (const Channel channel : kAllChannels) {
        if (!channels.contains(channel))
            continue;
        if (!joined.isEmpty())
            joined += u',';
        joined += channelName(channel);
    }
    return joined;
}

std::optional<ChannelSet> channelSetFromName(QStringView name)
{
    if (name == u"all")
        return ChannelSet::all();
    if (const auto channel = channelFromName(name))
        return ChannelSet(*channel);
    ChannelSet set;
    for (const QStringView part : name.split(u',')) {
        const auto channel = channelFromName(part.trimmed());
        if (!channel)
            return std::nullopt;
        set.add(*channel);
    }
    return set;
}

QString purposeClassName(PurposeClass purposeClass)
{
    return words::name(kPurposeClassWords, purposeClass);
}

std::optional<PurposeClass> purposeClassFromName(QStringView name)
{
    return words::find<PurposeClass>(kPurposeClassWords, name);
}

QString recipientKindName(RecipientKind kind)
{
    return words::name(kRecipientWords, kind);
}

RecipientKind recipientKindFromName(QStringView name)
{
    if (name == u"professional_named")
        return RecipientKind::ProfessionalNamed;
    return words::find<RecipientKind>(kRecipientWords, name).value_or(RecipientKind::Unknown);
}

QString recipientRelationName(RecipientRelation relation)
{
    return words::name(kRelationWords, relation);
}

RecipientRelation recipientRelationFromName(QStringView name)
{
    return words::find<RecipientRelation>(kRelationWords, name)
        .value_or(RecipientRelation::Unknown);
}

} // namespace entente

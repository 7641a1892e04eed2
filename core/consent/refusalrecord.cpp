// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/refusalrecord.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace entente::refusalrecord {

using namespace Qt::StringLiterals;

namespace {

QByteArray compactRecord(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QDateTime recordTime(const QJsonValue &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC);
}

} // namespace

QByteArray ofAct(const ConsentEvent &event)
{
    return compactRecord({{u"act"_s, event.uuid},
                          {u"person"_s, event.personUuid},
                          {u"purpose"_s, event.purposeCode},
                          {u"channels"_s, channelSetName(event.channels)},
                          {u"point"_s, event.contactPointUuid},
                          {u"kind"_s, actKindName(event.kind)},
                          {u"origin"_s, actOriginName(event.origin)},
                          {u"at"_s, event.occurredAt.toMSecsSinceEpoch()},
                          {u"on"_s, event.occurredOn.toString(Qt::ISODate)},
                          {u"recorded"_s, event.recordedAt.toMSecsSinceEpoch()},
                          {u"mechanism"_s, mechanismName(event.mechanism)},
                          {u"wording"_s, event.wordingUuid},
                          {u"by"_s, event.recordedBy},
                          {u"provable"_s, event.provable},
                          {u"guardian"_s, event.guardian}});
}

QByteArray ofListed(const ListedRecord &record)
{
    return compactRecord({{u"list"_s, record.list},
                          {u"channels"_s, channelSetName(record.channels)},
                          {u"at"_s, record.listedAt.toMSecsSinceEpoch()},
                          {u"version"_s, record.normalVersion},
                          {u"hashes"_s, QString::fromLatin1(record.hashes.toBase64())}});
}

std::optional<ConsentEvent> act(const QByteArray &record)
{
    const auto object = QJsonDocument::fromJson(record).object();
    ConsentEvent event;
    event.uuid = object.value("act"_L1).toString();
    const auto kind = actKindFromName(object.value("kind"_L1).toString());
    if (event.uuid.isEmpty() || !kind)
        return std::nullopt;
    event.kind = *kind;
    event.personUuid = object.value("person"_L1).toString();
    event.purposeCode = object.value("purpose"_L1).toString();
    event.channels = channelSetFromName(object.value("channels"_L1).toString())
                         .value_or(
                             ChannelSet::all()); // a channel of a later version: the strict reading
    event.contactPointUuid = object.value("point"_L1).toString();
    event.origin = actOriginFromName(object.value("origin"_L1).toString());
    event.occurredAt = recordTime(object.value("at"_L1));
    event.occurredOn = QDate::fromString(object.value("on"_L1).toString(), Qt::ISODate);
    event.recordedAt = recordTime(object.value("recorded"_L1));
    event.mechanism =
        mechanismFromName(object.value("mechanism"_L1).toString()).value_or(Mechanism::Unstated);
    event.wordingUuid = object.value("wording"_L1).toString();
    event.recordedBy = object.value("by"_L1).toString();
    event.provable = object.value("provable"_L1).toBool();
    event.guardian = object.value("guardian"_L1).toBool();
    return event;
}

std::optional<ListedRecord> listed(const QByteArray &record)
{
    const auto object = QJsonDocument::fromJson(record).object();
    ListedRecord found{
        object.value("list"_L1).toString(),
        channelSetFromName(object.value("channels"_L1).toString()).value_or(ChannelSet::all()),
        recordTime(object.value("at"_L1)), object.value("version"_L1).toInt(),
        QByteArray::fromBase64(object.value("hashes"_L1).toString().toLatin1())};
    if (found.list.isEmpty())
        return std::nullopt;
    return found;
}

} // namespace entente::refusalrecord

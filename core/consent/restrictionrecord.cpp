// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/restrictionrecord.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace entente::restrictionrecord {

using namespace Qt::StringLiterals;

namespace {

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace

QByteArray of(const RestrictionRecord &record)
{
    return QJsonDocument(QJsonObject{{u"restriction"_s, record.requestUuid},
                                     {u"person"_s, record.personUuid},
                                     {u"received"_s, dayText(record.receivedOn)},
                                     {u"due"_s, dayText(record.dueOn)},
                                     {u"via"_s, record.receivedVia},
                                     {u"told"_s, dayText(record.toldOn)},
                                     {u"lifted"_s, dayText(record.liftedOn)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<RestrictionRecord> read(const QByteArray &record)
{
    const auto object = QJsonDocument::fromJson(record).object();
    RestrictionRecord found{
        object.value("restriction"_L1).toString(), object.value("person"_L1).toString(),
        dayOf(object.value("received"_L1)),        dayOf(object.value("due"_L1)),
        object.value("via"_L1).toString(),         dayOf(object.value("told"_L1)),
        dayOf(object.value("lifted"_L1))};
    if (found.requestUuid.isEmpty())
        return std::nullopt;
    return found;
}

} // namespace entente::restrictionrecord

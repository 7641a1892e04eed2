// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/fields/customfield.h"
#include "core/parties/organisation.h"
#include "core/parties/peoplelist.h"
#include "core/parties/person.h"
#include "core/parties/personservice.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace entente::cli {

/// Records in the words of the command line's contract.
QJsonObject personJson(const Person &person, const QJsonArray &notes,
                       const QList<CustomField> &definitions, const QString &batchUuid);
/// In the type of each field; a field without a value is not there.
QJsonObject fieldsJson(const QHash<QString, QString> &values,
                       const QList<CustomField> &definitions);
QJsonObject personRowJson(const PersonRow &row);
QJsonObject organisationJson(const Organisation &organisation,
                             const QList<CustomField> &definitions);
QJsonObject organisationRowJson(const OrganisationRow &row);
QString personText(const Person &person);

/// "2026-11-22"; null when there is none.
QJsonValue dateJson(const QDate &date);
/// Reads an ISO date of an option. Invalid with where.field.
Result<QDate> dateOption(const Arguments &arguments, const QString &option);
/// An ISO date and time, local when it names no zone; nothing when the option was not given. Invalid with where.field.
/// `zone`: the one that is meant where none is named, if it is not this computer's.
Result<std::optional<QDateTime>> timeOption(const Arguments &arguments, const QString &option,
                                            const std::optional<QTimeZone> &zone = {});
Result<int> limitOption(const Arguments &arguments);

/// The options of `person add` and `person edit`.
QList<OptionSpec> personOptions();
QList<ContactPoint> contactPointsFrom(const Arguments &arguments);
/// KEY=VALUE, as often as given. Invalid when there is no key.
Result<QHash<QString, QString>> fieldsFrom(const Arguments &arguments);
/// What is there with --tag and without --untag; nothing when neither was given.
std::optional<QStringList> tagsFrom(const Arguments &arguments, const QStringList &present);

} // namespace entente::cli

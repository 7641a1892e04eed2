// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/redaction.h"
#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace entente {

using CustomFieldId = Id<struct CustomFieldTag>;

enum class CustomKind { Text, Number, Date, Choice, Choices, Flag };
enum class CustomSubject { Person, Organisation };

QString customKindCode(CustomKind kind);
std::optional<CustomKind> customKindFromCode(QStringView code);
QString customSubjectCode(CustomSubject subject);
std::optional<CustomSubject> customSubjectFromCode(QStringView code);

struct CustomField;
/// Of one subject by its key; nullptr when it is not among them.
const CustomField *customFieldOf(const QList<CustomField> &fields, CustomSubject subject,
                                 QStringView key);

/// Values of the firm's own fields by their key, in the stored form.
using CustomValues = QHash<QString, QString>;

/// A field that the firm made. It says what for, by which right and for how long before it holds anything.
struct CustomField
{
    CustomFieldId id;
    QString uuid;
    CustomSubject subject = CustomSubject::Person;
    QString key;  ///< "jour_de_visite": on the command line, in imports and exports
    QString name; ///< "Jour de visite"
    CustomKind kind = CustomKind::Text;
    QStringList choices;
    QString purpose; ///< in words: "Plan the rounds of deliveries"
    QString basis;   ///< contract, consent, legitimate_interest…: words in core/wording, "basis."
    QString retention; ///< one of retentions(), or the firm's own words
    int position = 0;

    bool operator==(const CustomField &) const = default;

    /// Checks name, choices and the three answers; makes the key from the name when it is empty. Invalid with
    /// field.no_name, field.bad_key, field.no_choices, field.no_purpose, field.no_basis, field.no_retention.
    static Result<CustomField> checked(CustomField typed);
    static QString keyFromName(const QString &name);
    static QStringList bases();
    static QStringList retentions();

    /// What was typed, in the stored form: plain decimal number, ISO date, "yes" or "no", choices by line. An empty
    /// text stays empty. Invalid with where.field = "field.<key>" and field.bad_number, field.bad_date,
    /// field.not_a_choice, field.bad_flag, field.too_long.
    Result<QString> parse(const QString &typed) const;
    /// The number of a number, for ordering.
    std::optional<double> number(const QString &stored) const;
};

} // namespace entente

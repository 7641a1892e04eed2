// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/fieldretention.h"

#include "core/db/statement.h"
#include "core/fields/customfields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace entente::fieldretention {

namespace {

constexpr int kMonthsOfYear = 12;

/// nullptr when the field has no end of its own.
const char *statementOfEnd(const CustomField &field)
{
    const bool ofPeople = field.subject == CustomSubject::Person;
    if (field.retention == u"with_contract")
        return ofPeople ? "fields/select_values_past_contract_of_people"
                        : "fields/select_values_past_contract_of_organisations";
    if (!months(field.retention))
        return nullptr;
    return ofPeople ? "fields/select_values_past_term_of_people"
                    : "fields/select_values_past_term_of_organisations";
}

Result<EndedValues> endedOf(const db::Reader &reader, const CustomField &field,
                            const QDate &horizon)
{
    EndedValues found{field, {}, {}, {}};
    const auto *name = statementOfEnd(field);
    if (!name)
        return found;
    db::Statement statement(reader, name);
    statement.bind(":custom_field_id", field.id).bind(":horizon", horizon);
    if (const auto term = months(field.retention)) {
        const auto modifier = u"+%1 months"_s.arg(*term);
        statement.bind(":term", modifier).bind(":same_term", modifier);
    }
    while (statement.next()) {
        if (found.values.isEmpty()) {
            found.dueOn = statement.date("due_on");
            found.person = statement.id<PersonTag>("person_id");
        }
        found.values.append(statement.integer("custom_value_id"));
    }
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return found;
}

} // namespace

std::optional<int> months(const QString &retention)
{
    if (retention == u"three_years")
        return 3 * kMonthsOfYear;
    static const QRegularExpression form(
        u"^\\s*([0-9]{1,3})\\s*(?:(ans?|années?|years?)|mois|months?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(retention);
    if (!match.hasMatch())
        return std::nullopt;
    const int number = match.capturedView(1).toInt();
    return match.capturedView(2).isEmpty() ? number : number * kMonthsOfYear;
}

std::optional<QDate> keptUntil(const QString &retention, const Person &person)
{
    if (retention == u"with_contract")
        return person.relation == Relation::Former
                   ? std::optional(person.changedAt.toLocalTime().date())
                   : std::nullopt;
    const auto term = months(retention);
    if (!term)
        return std::nullopt;
    const QDate from = person.lastContactOn.isValid() ? person.lastContactOn
                       : person.collectedOn.isValid() ? person.collectedOn
                                                      : person.createdAt.toLocalTime().date();
    return from.addMonths(*term);
}

Result<QList<EndedValues>> ended(const db::Reader &reader, const QDate &horizon)
{
    QList<EndedValues> found;
    for (const auto subject : {CustomSubject::Person, CustomSubject::Organisation}) {
        const auto fields = CustomFields::definitions(reader, subject);
        if (!fields)
            return Failure{fields.error()};
        for (const auto &field : *fields) {
            auto of = endedOf(reader, field, horizon);
            if (!of)
                return Failure{of.error()};
            if (!of->values.isEmpty())
                found.append(*std::move(of));
        }
    }
    return found;
}

Result<qint64> remove(db::Transaction &tx, const QList<EndedValues> &ended)
{
    qint64 removed = 0;
    for (const auto &of : ended) {
        for (const auto value : of.values) {
            db::Statement images(tx, "fields/delete_undo_images_of_value");
            images.bind(":custom_value_id", value);
            if (auto done = images.run(); !done)
                return Failure{done.error()};
            db::Statement removal(tx, "fields/delete_custom_value");
            removal.bind(":custom_value_id", value);
            if (auto done = removal.runOne(); !done)
                return Failure{done.error()};
            ++removed;
        }
    }
    return removed;
}

} // namespace entente::fieldretention

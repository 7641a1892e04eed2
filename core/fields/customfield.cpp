// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/customfield.h"

#include "core/parties/searchkey.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr qsizetype kLongestValue = 10'000;
constexpr qsizetype kLongestKey = 40;
constexpr std::array kCustomKinds{"text"_L1,   "number"_L1,  "date"_L1,
                                  "choice"_L1, "choices"_L1, "flag"_L1};

Failure invalidField(const QString &reason, const QString &field)
{
    return Failure{
        ErrorCode::Invalid, u"a field of the firm is not complete"_s, {{}, 0, 0, field}, reason};
}

Result<QString> parseCustomNumber(const QString &typed)
{
    auto plain = typed;
    plain.remove(QRegularExpression(u"[\\s\u00a0\u202f']"_s));
    plain.replace(u'\u2212', u'-');
    const auto lastComma = plain.lastIndexOf(u',');
    const auto lastPoint = plain.lastIndexOf(u'.');
    if (lastComma >= 0 && lastPoint >= 0) // the last of the two divides, the other only groups
        plain.remove(lastComma > lastPoint ? u'.' : u',');
    plain.replace(u',', u'.');
    static const QRegularExpression number(u"^[+-]?\\d+(\\.\\d+)?$"_s,
                                           QRegularExpression::DontCaptureOption);
    if (!number.match(plain).hasMatch() || plain.size() > 30)
        return invalidField(u"field.bad_number"_s, {});
    return plain.startsWith(u'+') ? plain.mid(1) : plain;
}

Result<QString> parseCustomDate(const QString &typed)
{
    const auto iso = QDate::fromString(typed, Qt::ISODate);
    if (iso.isValid() && typed.size() == 10)
        return typed;
    // Day first, as France and most of Europe write it.
    static const QRegularExpression dayFirst(u"^(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{4})$"_s);
    const auto match = dayFirst.match(typed);
    const QDate date(match.captured(3).toInt(), match.captured(2).toInt(),
                     match.captured(1).toInt());
    return date.isValid() ? Result<QString>(date.toString(Qt::ISODate))
                          : invalidField(u"field.bad_date"_s, {});
}

Result<QString> parseCustomFlag(const QString &typed)
{
    const auto word = searchKey(typed);
    if (QStringList{u"yes"_s, u"oui"_s, u"true"_s, u"vrai"_s, u"1"_s, u"x"_s}.contains(word))
        return u"yes"_s;
    if (QStringList{u"no"_s, u"non"_s, u"false"_s, u"faux"_s, u"0"_s}.contains(word))
        return u"no"_s;
    return invalidField(u"field.bad_flag"_s, {});
}

Result<QString> parseChoices(const QStringList &choices, const QString &typed, bool several)
{
    QStringList wanted;
    for (const auto &part : several
                                ? typed.split(QRegularExpression(u"[;\n]"_s), Qt::SkipEmptyParts)
                                : QStringList{typed}) {
        const auto found = std::find_if(choices.begin(), choices.end(), [&](const QString &choice) {
            return choice == part.trimmed() || searchKey(choice) == searchKey(part);
        });
        if (found == choices.end())
            return invalidField(u"field.not_a_choice"_s, {});
        if (!wanted.contains(*found))
            wanted.append(*found);
    }
    // In the order of the list, so that the same choices are the same value.
    QStringList ordered;
    for (const auto &choice : choices) {
        if (wanted.contains(choice))
            ordered.append(choice);
    }
    return ordered.join(u'\n');
}

} // namespace

QString customKindCode(CustomKind kind)
{
    return kCustomKinds[static_cast<size_t>(kind)];
}

std::optional<CustomKind> customKindFromCode(QStringView code)
{
    for (size_t i = 0; i < kCustomKinds.size(); ++i) {
        if (code == kCustomKinds[i])
            return static_cast<CustomKind>(i);
    }
    return std::nullopt;
}

const CustomField *customFieldOf(const QList<CustomField> &fields, CustomSubject subject,
                                 QStringView key)
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [&](const CustomField &field) {
        return field.subject == subject && field.key == key;
    });
    return found == fields.cend() ? nullptr : &*found;
}

QString customSubjectCode(CustomSubject subject)
{
    return subject == CustomSubject::Person ? u"person"_s : u"organisation"_s;
}

std::optional<CustomSubject> customSubjectFromCode(QStringView code)
{
    if (code == u"person")
        return CustomSubject::Person;
    if (code == u"organisation")
        return CustomSubject::Organisation;
    return std::nullopt;
}

QStringList CustomField::bases()
{
    return {u"consent"_s,         u"contract"_s,    u"legal_obligation"_s,
            u"vital_interests"_s, u"public_task"_s, u"legitimate_interest"_s};
}

QStringList CustomField::retentions()
{
    return {u"with_person"_s, u"with_contract"_s, u"three_years"_s};
}

QString CustomField::keyFromName(const QString &name)
{
    auto key = searchKey(name);
    key.replace(QRegularExpression(u"[^a-z0-9]+"_s), u"_"_s);
    key = key.left(kLongestKey);
    while (key.startsWith(u'_'))
        key.remove(0, 1);
    while (key.endsWith(u'_'))
        key.chop(1);
    if (!key.isEmpty() && key.front().isDigit())
        key.prepend(u"n_"_s);
    return key;
}

Result<CustomField> CustomField::checked(CustomField typed)
{
    typed.name = typed.name.trimmed();
    if (typed.name.isEmpty())
        return invalidField(u"field.no_name"_s, u"name"_s);
    if (typed.key.isEmpty()) {
        typed.key = keyFromName(typed.name);
        if (typed.key.isEmpty()) // a name in a script without a fold
            typed.key = u"champ"_s;
    }
    static const QRegularExpression key(u"^[a-z][a-z0-9_]{0,39}$"_s);
    if (!key.match(typed.key).hasMatch())
        return invalidField(u"field.bad_key"_s, u"key"_s);
    QStringList choices;
    for (const auto &choice : std::as_const(typed.choices)) {
        const auto trimmed = choice.simplified();
        if (!trimmed.isEmpty() && !choices.contains(trimmed))
            choices.append(trimmed);
    }
    typed.choices = choices;
    const bool needsChoices = typed.kind == CustomKind::Choice || typed.kind == CustomKind::Choices;
    if (needsChoices && choices.size() < 2)
        return invalidField(u"field.no_choices"_s, u"choices"_s);
    if (!needsChoices)
        typed.choices.clear();
    typed.purpose = typed.purpose.trimmed();
    if (typed.purpose.isEmpty())
        return invalidField(u"field.no_purpose"_s, u"purpose"_s);
    if (!bases().contains(typed.basis))
        return invalidField(u"field.no_basis"_s, u"basis"_s);
    typed.retention = typed.retention.trimmed();
    if (typed.retention.isEmpty())
        return invalidField(u"field.no_retention"_s, u"retention"_s);
    return typed;
}

Result<QString> CustomField::parse(const QString &typed) const
{
    if (typed.trimmed().isEmpty())
        return QString();
    const auto parsed = [&]() -> Result<QString> {
        switch (kind) {
        case CustomKind::Text:
            return typed.size() > kLongestValue ? invalidField(u"field.too_long"_s, {})
                                                : Result<QString>(typed);
        case CustomKind::Number: return parseCustomNumber(typed.trimmed());
        case CustomKind::Date: return parseCustomDate(typed.trimmed());
        case CustomKind::Choice: return parseChoices(choices, typed, false);
        case CustomKind::Choices: return parseChoices(choices, typed, true);
        case CustomKind::Flag: return parseCustomFlag(typed);
        }
        return QString();
    }();
    if (parsed)
        return parsed;
    auto error = parsed.error();
    error.where.field = u"field."_s + key;
    return Failure{error};
}

std::optional<double> CustomField::number(const QString &stored) const
{
    bool ok = false;
    const auto value = stored.toDouble(&ok);
    return kind == CustomKind::Number && ok && std::isfinite(value) ? std::optional(value)
                                                                    : std::nullopt;
}

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/holdername.h"

#include "core/parties/organisation.h"
#include "core/parties/person.h"
#include "core/parties/searchkey.h"

#include <algorithm>
#include <array>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 14> kCivilities{
    u"m",        u"mr", u"mrs",    u"ms",   u"mme",          u"mlle", u"melle",
    u"monsieur", u"dr", u"madame", u"miss", u"mademoiselle", u"herr", u"frau"};

/// Several people under one name: nobody at their address is left out.
constexpr std::array<QStringView, 12> kHouseholdWords{u"et",    u"ou",    u"and",     u"or",
                                                      u"und",   u"oder",  u"famille", u"family",
                                                      u"foyer", u"epoux", u"familie", u"consorts"};

constexpr qsizetype kMostWordsSplit = 4; // each split is some hashes more

template<size_t Count>
bool isAmong(const std::array<QStringView, Count> &words, const QString &word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Without "M." and "Mme", unless nothing else is left.
QStringList nameWords(const QString &name)
{
    const auto all = searchKey(name).split(u' ', Qt::SkipEmptyParts);
    auto words = all;
    words.removeIf([](const QString &word) { return isAmong(kCivilities, word); });
    return words.isEmpty() ? all : words;
}

bool isHousehold(const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [](const QString &word) { return isAmong(kHouseholdWords, word); });
}

/// The same for "Paul Roux" and "Roux Paul".
QString inOrder(QStringList words)
{
    std::sort(words.begin(), words.end());
    return words.join(u' ');
}

} // namespace

void HolderName::addPerson(const QString &given, const QString &family)
{
    const auto first = nameWords(given);
    const auto last = nameWords(family).join(u' ');
    // A household, or a first name alone: it may be anybody who lives there.
    if (last.isEmpty() || isHousehold(first) || isHousehold(nameWords(family)))
        return;
    const auto keep = [&](QLatin1StringView how, const QString &name) {
        m_entries.append(QString(how + u' ' + name));
    };
    const auto ask = [&](QLatin1StringView how, const QString &name) {
        m_questions.append(QString(how + u' ' + name));
    };
    const auto whole = inOrder(first + nameWords(family));
    keep("whole"_L1, whole);
    ask("whole"_L1, whole);
    // What was said under a name that leaves the first one open holds for whoever it may be, and the reverse.
    keep("for open"_L1, last);
    ask("from open"_L1, last);
    if (first.isEmpty()) {
        keep("from open"_L1, last);
        ask("for open"_L1, last);
        return;
    }
    // Registers write all first names, a card the one that is used.
    const auto used = QString(first.first() + u' ' + last);
    keep("given"_L1, used);
    ask("given"_L1, used);
    const auto initial = QString(first.first().left(1) + u' ' + last);
    keep("for initial"_L1, initial);
    ask("from initial"_L1, initial);
    if (first.first().size() == 1) {
        keep("from initial"_L1, initial);
        ask("for initial"_L1, initial);
    }
}

void HolderName::addForm(const QString &form)
{
    m_entries.append(form);
    m_questions.append(form);
}

HolderName HolderName::ofPerson(const QString &firstName, const QString &lastName)
{
    HolderName name;
    name.addPerson(firstName, lastName);
    return name;
}

HolderName HolderName::ofOrganisation(const QString &name, const QString &uuid)
{
    HolderName holder;
    if (const auto key = organisationKey(name); !key.isEmpty())
        holder.addForm(u"firm "_s + key);
    if (!uuid.isEmpty())
        holder.addForm(u"record "_s + uuid);
    return holder;
}

bool HolderName::completes(const HolderName &other) const
{
    return std::any_of(other.m_questions.begin(), other.m_questions.end(),
                       [this](const QString &form) {
                           return form.startsWith("for "_L1)
                                  && m_questions.contains(QString(u"from "_s + form.mid(4)));
                       });
}

HolderName HolderName::of(const Person &person)
{
    return ofPerson(person.firstName, person.lastName);
}

HolderName HolderName::of(const Organisation &organisation)
{
    return ofOrganisation(organisation.name, organisation.uuid);
}

HolderName HolderName::written(const QString &name)
{
    const auto words = nameWords(name);
    HolderName holder;
    if (isHousehold(words))
        return holder;
    if (words.size() < 2)
        holder.addPerson({}, words.value(0));
    // Either end may be the first name, and there may be several.
    const auto most = words.size() <= kMostWordsSplit ? words.size() - 1 : qsizetype(1);
    for (qsizetype split = 1; split <= most && split < words.size(); ++split) {
        const auto ending = words.size() - split;
        holder.addPerson(words.mid(0, split).join(u' '), words.mid(split).join(u' '));
        holder.addPerson(words.mid(ending).join(u' '), words.mid(0, ending).join(u' '));
    }
    const auto firm = ofOrganisation(name);
    holder.m_entries += firm.m_entries;
    holder.m_questions += firm.m_questions;
    holder.m_entries.removeDuplicates();
    holder.m_questions.removeDuplicates();
    return holder;
}

} // namespace entente

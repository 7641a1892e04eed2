// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"

#include <QString>
#include <QStringList>

namespace entente {

struct Organisation;
struct Person;

/// Whom a postal address stands for on an opposition list. A street is shared by colleagues and neighbours; to object is
/// each one's own right (RGPD 21(2)).
class HolderName final
{
public:
    HolderName() = default;
    static HolderName of(const Person &person);
    static HolderName of(const Organisation &organisation);
    static HolderName ofPerson(const QString &firstName, const QString &lastName);
    /// `uuid`: of its record, so that another name does not open what it closed; empty when there is none.
    static HolderName ofOrganisation(const QString &name, const QString &uuid = {});
    /// A name in one piece, in any order ("M. ROUX Paul"), of a person or an organisation.
    static HolderName written(const QString &name);

    bool isEmpty() const { return m_entries.isEmpty(); }
    /// Under what a refusal is kept, and under what it is looked for: "P. Roux" and "Roux" may be Paul, "Lise Roux" not.
    const QStringList &entries() const { return m_entries; }
    const QStringList &questions() const { return m_questions; }
    /// Is this the other one with more of its first name: "Paul Roux" for "P. Roux" or "Roux"?
    bool completes(const HolderName &other) const;

    bool operator==(const HolderName &) const = default;

private:
    void addPerson(const QString &given, const QString &family);
    void addForm(const QString &form);

    QStringList m_entries;
    QStringList m_questions;
};
ENTENTE_NOT_LOGGABLE(HolderName)

} // namespace entente

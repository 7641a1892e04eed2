// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/customfield.h"
#include "core/parties/person.h"
#include "ui/parties/factrows.h"

namespace entente {

class AffiliationRows;
class ContactPointRows;
class CustomFieldRows;

/// The facts of a person, each edited in place and with where it comes from: e-mails, numbers, address, work, relation,
/// and two facts of the law as ordinary fields: informed on, kept until.
class ContactFields final : public FactRows
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactFields)
public:
    enum class Part { Front, Details };
    /// The front of the card has what one looks for every day; the rest lies under "Details".
    explicit ContactFields(Part part, QWidget *parent = nullptr);
    ~ContactFields() override;

    struct Surroundings
    {
        QList<CustomField> definitions; ///< the firm's own fields
        QList<OwnerChoice> owners;
        QDate today;
        bool readOnly = false;
        bool asksAge = false; ///< a purpose needs it
    };
    void setPerson(const Person &person, const Surroundings &around);

signals:
    void edited(const entente::PersonEdit &edit);
    void organisationAsked(entente::OrganisationId organisation);

private:
    AffiliationRows *makeWork(bool former);
    void showFront(const Surroundings &around);
    void showDetails(const Surroundings &around);
    void addText(const QString &name, const QString &label, const QString &value,
                 std::optional<QString> PersonEdit::*member, const QString &placeholder = {});
    void addAge();
    void addKindAndRelation();
    void addLanguageAndCountry();
    void addLegalFacts();

    const Part m_part;
    Person m_person;
    ContactPointRows *m_points = nullptr;
    AffiliationRows *m_work = nullptr;
    CustomFieldRows *m_own = nullptr;
};

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/person.h"
#include "ui/parties/factrows.h"

namespace entente {

/// Where a person works, as what and since when; what is over stands apart.
class AffiliationRows final : public FactRows
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AffiliationRows)
public:
    enum class Part { Present, Former };
    explicit AffiliationRows(Part part, QWidget *parent = nullptr);
    ~AffiliationRows() override;

    void setPerson(const Person &person, const QDate &today, bool readOnly);

signals:
    void edited(const entente::PersonEdit &edit);
    void organisationAsked(entente::OrganisationId organisation);

private:
    void addWork(const Affiliation &work);
    void addAnother(bool isFirst);
    void openDate(const Affiliation &work, bool isStart);
    void store(const AffiliationEdit &work);
    void storeOrganisation(const Affiliation &work, const QString &name);
    void remove(AffiliationId id);
    QMenu *workMenu(const Affiliation &work);

    const Part m_part;
    QDate m_today;
};

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/customfield.h"
#include "core/parties/organisation.h"
#include "ui/parties/factrows.h"

namespace entente {

class ContactPointRows;
class CustomFieldRows;

/// The facts of an organisation, each edited in place; the numbers of the State are checked by their check digits.
class OrganisationFields final : public FactRows
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrganisationFields)
public:
    enum class Part { Front, Details };
    explicit OrganisationFields(Part part, QWidget *parent = nullptr);
    ~OrganisationFields() override;

    void setOrganisation(const Organisation &organisation, const QList<CustomField> &definitions,
                         const QList<OwnerChoice> &owners, bool readOnly);

signals:
    void edited(const entente::OrganisationEdit &edit);

private:
    void addText(const QString &name, const QString &label, const QString &value,
                 std::optional<QString> OrganisationEdit::*member, const QString &placeholder = {});

    const Part m_part;
    ContactPointRows *m_points = nullptr;
    CustomFieldRows *m_own = nullptr;
};

} // namespace entente

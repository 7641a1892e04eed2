// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/organisationfields.h"

#include "ui/parties/contactpointrows.h"
#include "ui/parties/customfieldrows.h"
#include "ui/widgets/inlinefield.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

// "552 100 554", "552 100 554 00013": as people read them aloud.
QString groupedNumber(const QString &digits)
{
    QString grouped;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % 3 == 0 && i <= 9)
            grouped += QChar(QChar::Nbsp);
        grouped += digits.at(i);
    }
    return grouped;
}

} // namespace

OrganisationFields::OrganisationFields(Part part, QWidget *parent) : FactRows(parent), m_part(part)
{
    connect(this, &FactRows::factsEdited, this,
            [this](const FactEdit &edit) { emit edited(edit.as<OrganisationEdit>()); });
    if (part == Part::Front)
        m_points = new ContactPointRows(this);
    else
        m_own = new CustomFieldRows(this);
    connect(m_points ? static_cast<FactRows *>(m_points) : m_own, &FactRows::factsEdited, this,
            &FactRows::factsEdited);
}

OrganisationFields::~OrganisationFields() = default;

void OrganisationFields::addText(const QString &name, const QString &label, const QString &value,
                                 std::optional<QString> OrganisationEdit::*member,
                                 const QString &placeholder)
{
    addField(
        name, label, value,
        [this, member](const QString &text) {
            OrganisationEdit edit;
            edit.*member = text;
            emit edited(edit);
        },
        placeholder);
}

void OrganisationFields::setOrganisation(const Organisation &organisation,
                                         const QList<CustomField> &definitions,
                                         const QList<OwnerChoice> &owners, bool readOnly)
{
    using Edit = OrganisationEdit;
    if (m_part == Part::Front) {
        begin(organisation.uuid, readOnly, {m_points});
        m_points->setSubject({organisation.uuid, organisation.contactPoints, organisation.country,
                              organisation.source, true},
                             readOnly);
        addRow(m_points);
        addText(u"website"_s, tr("Site"), organisation.website, &Edit::website,
                tr("Add a website"));
        addText(u"siret"_s, tr("SIRET"), groupedNumber(organisation.siret), &Edit::siret,
                tr("14 digits, of the head office"));
        addTags(organisation.tags);
        finish();
        return;
    }
    begin(organisation.uuid, readOnly, {m_own});
    addText(u"name"_s, tr("Name"), organisation.name, &Edit::name);
    addText(u"legal_name"_s, tr("Registered name"), organisation.legalName, &Edit::legalName,
            tr("When it differs"));
    addText(u"siren"_s, tr("SIREN"), groupedNumber(organisation.siren), &Edit::siren,
            tr("Nine digits"));
    addText(u"vat_number"_s, tr("VAT number"), organisation.vatNumber, &Edit::vatNumber,
            tr("With the letters of the country"));
    addText(u"ape_code"_s, tr("APE code"), organisation.apeCode, &Edit::apeCode,
            tr("What it does: 62.01Z"));
    addCountry(organisation.country);
    addOwner(owners, organisation.owner);
    m_own->setFields(organisation.uuid, definitions, organisation.fields, readOnly);
    addRow(m_own);
    auto *origin = addField(u"source"_s, tr("Origin"), organisation.source, [](const QString &) {});
    origin->setReadOnly(tr("Noted when the record was made."));
    finish();
}

} // namespace entente

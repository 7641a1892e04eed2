// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/contactfields.h"

#include "core/parties/countrynames.h"
#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"
#include "ui/parties/affiliationrows.h"
#include "ui/parties/contactpointrows.h"
#include "ui/parties/customfieldrows.h"
#include "ui/support/plaintip.h"
#include "ui/widgets/inlinefield.h"

#include <QComboBox>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

// CNIL, référentiel "gestion commerciale" (délib. 2021-131): three years after the last act of a prospect.
constexpr int kProspectYears = 3;

// The languages in which wordings and notices exist; another one that is known stays.
QList<std::pair<QString, QVariant>> languageChoices(const QString &current)
{
    QList<std::pair<QString, QVariant>> choices{
        {ContactFields::tr("The firm's language"), QString()}};
    for (const auto &code : {u"fr"_s, u"en"_s})
        choices.append({QLocale(code).nativeLanguageName(), code});
    if (!current.isEmpty() && current != u"fr" && current != u"en")
        choices.append({current, current});
    return choices;
}

} // namespace

ContactFields::ContactFields(Part part, QWidget *parent) : FactRows(parent), m_part(part)
{
    connect(this, &FactRows::factsEdited, this,
            [this](const FactEdit &edit) { emit edited(edit.as<PersonEdit>()); });
}

ContactFields::~ContactFields() = default;

void ContactFields::setPerson(const Person &person, const Surroundings &around)
{
    m_person = person;
    if (m_part == Part::Front)
        showFront(around);
    else
        showDetails(around);
}

AffiliationRows *ContactFields::makeWork(bool former)
{
    auto *work = new AffiliationRows(
        former ? AffiliationRows::Part::Former : AffiliationRows::Part::Present, this);
    connect(work, &AffiliationRows::edited, this, &ContactFields::edited);
    connect(work, &AffiliationRows::organisationAsked, this, &ContactFields::organisationAsked);
    return work;
}

void ContactFields::showFront(const Surroundings &around)
{
    if (!m_points) {
        m_points = new ContactPointRows(this);
        connect(m_points, &FactRows::factsEdited, this, &FactRows::factsEdited);
        m_work = makeWork(false);
    }
    begin(m_person.uuid, around.readOnly, {m_points, m_work});
    m_points->setSubject(
        {m_person.uuid, m_person.contactPoints, m_person.country, m_person.source, false},
        around.readOnly);
    m_work->setPerson(m_person, around.today, around.readOnly);
    addRow(m_points);
    addRow(m_work);
    addTags(m_person.tags);
    addLegalFacts();
    finish();
}

void ContactFields::showDetails(const Surroundings &around)
{
    if (!m_own) {
        m_own = new CustomFieldRows(this);
        connect(m_own, &FactRows::factsEdited, this, &FactRows::factsEdited);
        m_work = makeWork(true);
    }
    begin(m_person.uuid, around.readOnly, {m_own, m_work});
    addText(u"civility"_s, tr("Civility"), m_person.civility, &PersonEdit::civility, tr("Mr, Ms…"));
    addText(u"first_name"_s, tr("First name"), m_person.firstName, &PersonEdit::firstName);
    addText(u"last_name"_s, tr("Last name"), m_person.lastName, &PersonEdit::lastName);
    addKindAndRelation();
    addLanguageAndCountry();
    addOwner(around.owners, m_person.owner);
    if (around.asksAge || m_person.birthDate.isValid() || m_person.ageBand != AgeBand::Unknown)
        addAge();
    m_own->setFields(m_person.uuid, around.definitions, m_person.fields, around.readOnly);
    addRow(m_own);
    m_work->setPerson(m_person, around.today, around.readOnly);
    addRow(m_work);
    addText(u"source"_s, tr("Origin"), m_person.source, &PersonEdit::source,
            tr("Where this record comes from"));
    finish();
}

void ContactFields::addText(const QString &name, const QString &label, const QString &value,
                            std::optional<QString> PersonEdit::*member, const QString &placeholder)
{
    addField(
        name, label, value,
        [this, member](const QString &text) {
            PersonEdit edit;
            edit.*member = text;
            emit edited(edit);
        },
        placeholder);
}

// Most purposes need no age (Art. 5(1)(c) GDPR): it shows once one does, and where one is held already.
void ContactFields::addAge()
{
    const auto day = m_person.birthDate;
    auto *field = addField(
        u"birth_date"_s, tr("Birth date"),
        day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString(),
        [this](const QString &text) {
            const auto typed = readDate(text);
            if (!typed)
                return;
            PersonEdit edit;
            edit.birthDate = *typed;
            emit edited(edit);
        },
        tr("Only if the age below is not enough"));
    field->setToolTip(
        plainToolTip(tr("Leave it empty unless a purpose needs the day itself: what is not held "
                        "cannot be lost (Art. 5(1)(c) GDPR).")));
    const Words words;
    QList<std::pair<QString, QVariant>> bands;
    for (const auto band :
         {AgeBand::Unknown, AgeBand::Under15, AgeBand::From15To17, AgeBand::Adult})
        bands.append({words.word(QString(u"person.age_band."_s + ageBandCode(band))), int(band)});
    addChoice(u"age_band"_s, tr("Age"), bands, int(m_person.ageBand),
              [this](const QVariant &value) {
                  PersonEdit edit;
                  edit.ageBand = static_cast<AgeBand>(value.toInt());
                  emit edited(edit);
              });
}

void ContactFields::addKindAndRelation()
{
    const Words words;
    QList<std::pair<QString, QVariant>> kinds;
    for (const auto kind : {PersonKind::Unknown, PersonKind::Consumer, PersonKind::Professional,
                            PersonKind::SoleTrader})
        kinds.append({words.personKindName(personKindCode(kind)), int(kind)});
    addChoice(u"kind"_s, tr("Kind of person"), kinds, int(m_person.kind),
              [this](const QVariant &value) {
                  PersonEdit edit;
                  edit.kind = static_cast<PersonKind>(value.toInt());
                  emit edited(edit);
              });
    QList<std::pair<QString, QVariant>> relations;
    for (const auto relation :
         {Relation::Prospect, Relation::Customer, Relation::ContractInProgress, Relation::Former})
        relations.append({words.relationName(relationCode(relation)), int(relation)});
    addChoice(u"relation"_s, tr("Relation"), relations, int(m_person.relation),
              [this](const QVariant &value) {
                  PersonEdit edit;
                  edit.relation = static_cast<Relation>(value.toInt());
                  emit edited(edit);
              });
}

void ContactFields::addLanguageAndCountry()
{
    addChoice(u"language"_s, tr("Language"), languageChoices(m_person.language), m_person.language,
              [this](const QVariant &value) {
                  PersonEdit edit;
                  edit.language = value.toString();
                  emit edited(edit);
              });
    addCountry(m_person.country);
}

void ContactFields::addLegalFacts()
{
    const auto fact = [this](const QString &name, const QString &label, const QString &value,
                             const QString &origin, const QString &why) {
        auto *field = addField(name, label, value, [](const QString &) {});
        field->setOrigin(origin);
        field->setReadOnly(why);
    };
    fact(u"informed_on"_s, tr("Informed on"),
         m_person.informedOn.isValid() ? longDate(m_person.informedOn) : tr("Not yet"),
         m_person.informedVia, tr("Set when the notice is given or sent."));
    const auto from = m_person.lastContactOn.isValid() ? m_person.lastContactOn
                                                       : m_person.collectedOn;
    if (from.isValid() && m_person.relation == Relation::Prospect)
        fact(u"kept_until"_s, tr("Kept until"), longDate(from.addYears(kProspectYears)),
             tr("3 years after the last act"),
             tr("Counted from the person's own last act, never from ours."));
}

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/sampledocuments.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace entente::test {

namespace {

QDateTime sampleTime(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::UTC);
}

ReportField textField(const QString &label, const QString &value)
{
    return {label, label, value, FieldKind::Text, {}, true};
}

ReportField codeField(const QString &label, const QString &codes, const QString &value)
{
    return {label, label, value, FieldKind::Code, codes, true};
}

ReportField dateField(const QString &label, const QString &value)
{
    return {label, label, value, FieldKind::Date, {}, true};
}

ReportItem exchangeItem(int index, const QString &body)
{
    ReportField time{u"activity.occurred_at"_s,
                     u"field.activity.occurred_at"_s,
                     sampleTime(1 + index % 28, 8 + index % 9, 10).toString(Qt::ISODate),
                     FieldKind::Time,
                     {},
                     false};
    return {u"activity"_s,
            {time,
             codeField(u"field.activity.kind"_s, u"activity.kind"_s,
                       index % 2 ? u"call"_s : u"email"_s),
             textField(u"field.activity.body"_s, body),
             textField(u"field.activity.author"_s, u"Antoine Caron"_s)},
            {}};
}

ReportSection sampleIdentity(const QString &firstName, const QString &lastName)
{
    ReportItem person{
        u"person"_s,
        {codeField(u"field.person.civility"_s, u"person.civility"_s, u"mrs"_s),
         textField(u"field.person.first_name"_s, firstName),
         textField(u"field.person.last_name"_s, lastName),
         codeField(u"field.person.kind"_s, u"person.kind"_s, u"consumer"_s),
         codeField(u"field.person.relation"_s, u"person.relation"_s, u"customer"_s),
         dateField(u"field.person.birth_date"_s, u"1978-04-01"_s),
         textField(u"field.person.source"_s, u"Salon de l’habitat, Lyon, mars 2026"_s),
         ReportField{u"person.is_collected_directly"_s,
                     u"field.person.is_collected_directly"_s,
                     u"true"_s,
                     FieldKind::Flag,
                     {},
                     false}},
        {}};
    return {u"identity"_s, u"legitimate_interest"_s, u"prospect_or_customer"_s, {}, {person}};
}

ReportSection sampleContacts()
{
    const auto point = [](const QString &kind, const QString &value) {
        return ReportItem{u"contact_point"_s,
                          {codeField(u"field.contact.kind"_s, u"contact.kind"_s, kind),
                           textField(u"field.contact.value"_s, value),
                           codeField(u"field.contact.status"_s, u"contact.status"_s, u"valid"_s)},
                          {}};
    };
    return {u"contact"_s,
            u"legitimate_interest"_s,
            u"with_person"_s,
            {},
            {point(u"email"_s, u"helene.marchetti@exemple.fr"_s),
             point(u"mobile"_s, u"06 12 34 56 78"_s),
             point(u"address"_s, u"14 rue de l’Œuvre, 69100 Villeurbanne"_s)}};
}

} // namespace

Firm sampleFirm()
{
    return {u"Verrière & Fils"_s,
            u"vérandas et fenêtres"_s,
            {},
            u"8 quai des Célestins"_s,
            u"69002"_s,
            u"Lyon"_s,
            u"FR"_s,
            u"bonjour@verriere.exemple"_s,
            u"04 78 00 00 00"_s,
            u"732 829 320"_s,
            u"donnees@verriere.exemple"_s};
}

AccessReport sampleAccessReport()
{
    AccessReport report;
    report.number = u"A-2026-004"_s;
    report.madeAt = sampleTime(24, 13, 20);
    report.language = u"fr"_s;
    report.personName = u"Hélène Marchetti"_s;
    report.controller = sampleFirm();
    ReportSection exchanges{u"exchange"_s, u"legitimate_interest"_s, u"with_person"_s, {}, {}};
    exchanges.items.append(exchangeItem(
        0,
        u"Demande un devis pour une véranda ; rappeler mardi après 18 h. Présente avec Personne A."_s));
    exchanges.items.append(exchangeItem(
        1, u"A rappelé : le reçu fiscal « travaux » est attendu, 1 250,00 € à régler."_s));
    ReportItem sale{u"sale"_s,
                    {dateField(u"field.sale.sold_on"_s, u"2026-06-03"_s),
                     textField(u"field.sale.subject"_s, u"Deux fenêtres, chêne"_s),
                     textField(u"field.sale.invoice_number"_s, u"F-2026-118"_s)},
                    {}};
    ReportItem consent{u"consent_event"_s,
                       {codeField(u"field.consent.kind"_s, u"consent.kind"_s, u"given"_s),
                        codeField(u"field.consent.channel"_s, u"channel"_s, u"email"_s),
                        codeField(u"field.consent.mechanism"_s, u"mechanism"_s, u"signed"_s),
                        dateField(u"field.consent.valid_until"_s, u"2027-03-03"_s),
                        ReportField{u"consent_proof.evidence"_s,
                                    u"field.proof.evidence"_s,
                                    u"consentement-1.pdf"_s,
                                    FieldKind::File,
                                    {},
                                    false}},
                       {{u"consentement-1.pdf"_s, QByteArray("x")}}};
    report.sections = {sampleIdentity(u"Hélène"_s, u"Marchetti"_s),
                       {u"professional"_s, u"legitimate_interest"_s, u"with_person"_s, {}, {}},
                       sampleContacts(),
                       exchanges,
                       {u"purchase"_s, u"contract"_s, u"with_person"_s, {}, {sale}},
                       {u"consent"_s, u"legal_obligation"_s, u"ledger"_s, {}, {consent}},
                       {u"log"_s,
                        u"legal_obligation"_s,
                        u"log"_s,
                        u"Les noms de nos salariés n’y figurent pas utilement."_s,
                        {}}};
    report.purposes = {u"commercial"_s, u"service"_s};
    report.bases = {u"consent"_s, u"contract"_s, u"legitimate_interest"_s};
    report.categories = {u"identity"_s, u"contact"_s, u"exchange"_s, u"purchase"_s, u"consent"_s};
    report.recipients = {
        {u"Compta Rhône"_s, u"Tenue des comptes"_s, u"export"_s, sampleTime(4, 9, 0)},
        {u"Routage Sud"_s, {}, u"export"_s, sampleTime(12, 9, 0)}};
    report.keptUntil = QDate(2029, 11, 21);
    report.sources = {u"Salon de l’habitat, Lyon, mars 2026"_s};
    report.rights = {u"right.rectification"_s, u"right.erasure"_s, u"right.restriction"_s,
                     u"right.objection"_s, u"right.portability"_s};
    report.thirdPersons = {{u"u"_s, u"Marc Aubin"_s, u"Personne A"_s, true, 1, {}}};
    return report;
}

AccessReport awkwardAccessReport(int exchanges)
{
    AccessReport report = sampleAccessReport();
    report.personName =
        u"<b>Marie-Antoinette-Joséphine-Wilhelmine</b> de Montmorency-Luxembourg-Beaufort & Cie"_s;
    report.controller.name =
        u"Société coopérative d’intérêt collectif des artisans vitriers du Haut-Lyonnais et du Forez"_s;
    report.sections[0] = sampleIdentity(u"<img src=\"http://exemple.invalid/x.png\">"_s,
                                        QString(60, u'W'));
    for (int i = 0; i < exchanges; ++i)
        report.sections[3].items.append(
            exchangeItem(i, u"Échange n° %1 : "_s.arg(i)
                                + u"le fil de la discussion, repris en entier. "_s.repeated(6)));
    return report;
}

ErasurePlan sampleErasurePlan()
{
    ErasurePlan plan;
    plan.personName = u"Hélène Marchetti"_s;
    plan.controller = sampleFirm();
    plan.madeAt = sampleTime(24, 13, 20);
    plan.dueOn = QDate(2026, 12, 11);
    const auto item = [](const QString &where, int count, PlanAction action, const QString &because,
                         const QString &ref) {
        PlanItem planned;
        planned.where = where;
        planned.count = count;
        planned.action = action;
        planned.because = because;
        planned.legalRef = ref;
        return planned;
    };
    const QString needed = u"because.no_longer_needed"_s;
    plan.items = {
        item(u"place.person"_s, 1, PlanAction::Erase, needed, u"RGPD 17(1)(a)"_s),
        item(u"place.contact_point"_s, 4, PlanAction::Erase, needed, u"RGPD 17(1)(a)"_s),
        item(u"place.activity"_s, 37, PlanAction::Erase, needed, u"RGPD 17(1)(a)"_s),
        item(u"place.search_entry"_s, 1, PlanAction::Erase, needed, u"RGPD 17(1)(a)"_s),
        item(u"place.import_row"_s, 9, PlanAction::Anonymise, u"because.link_removed"_s,
             u"RGPD 17"_s),
        item(u"place.sale.kept"_s, 2, PlanAction::Keep, u"keep.accounting"_s, u"C. com. L123-22"_s),
        item(u"place.recipient"_s, 1, PlanAction::Inform, u"because.recipient_to_inform"_s,
             u"RGPD 19"_s),
        item(u"place.activity"_s, 1, PlanAction::Review, u"because.shared_with_others"_s, {}),
        item(u"place.audit_entry"_s, 0, PlanAction::Nothing, u"because.only_codes"_s, {})};
    plan.items[5].keepUntil = QDate(2036, 12, 31);
    plan.items[5].detail = u"F-2026-118, F-2026-121"_s;
    plan.items[6].detail = u"Compta Rhône"_s;
    plan.items[7].passage = u"Vu M. Aubin, venu avec Mme Marchetti ; elle préfère le chêne."_s;
    return plan;
}

ErasureCertificate sampleCertificate()
{
    ErasureCertificate certificate;
    certificate.number = u"E-2026-031"_s;
    certificate.actUuid = u"0193a5c2-7f3a-71c0-8e21-4b6d0f1e52be"_s;
    certificate.at = sampleTime(24, 13, 31);
    certificate.reason = u"request"_s;
    certificate.sealedBy = u"Antoine Caron"_s;
    certificate.controller = sampleFirm();
    certificate.done = {{u"place.person"_s, PlanAction::Erase, 1},
                        {u"place.contact_point"_s, PlanAction::Erase, 4},
                        {u"place.activity"_s, PlanAction::Erase, 37},
                        {u"place.consent_proof"_s, PlanAction::Erase, 3},
                        {u"place.search_entry"_s, PlanAction::Erase, 1},
                        {u"place.import_row"_s, PlanAction::Anonymise, 9},
                        {u"place.audit_entry"_s, PlanAction::Nothing, 0}};
    certificate.kept = {
        {u"place.sale.kept"_s, 2, QDate(2036, 12, 31), u"keep.accounting"_s, u"C. com. L123-22"_s},
        {u"place.consent_proof.kept"_s, 3, QDate(2029, 3, 3), u"keep.phone_consent_proof"_s,
         u"C. conso R223-2"_s},
        {u"place.suppression_entry.kept"_s, 1, QDate(2029, 9, 14), u"keep.objection"_s,
         u"RGPD 21(3)"_s}};
    certificate.proof = {{u"proof.tables"_s, 48212, 0},
                         {u"proof.search_index"_s, 312480, 0},
                         {u"proof.identifiers"_s, 14, 0}};
    certificate.erased = 46;
    certificate.anonymised = 9;
    certificate.keptCount = 6;
    certificate.leftByDecision = 1;
    certificate.recipientsToInform = 2;
    certificate.checksum = certificate.computedChecksum();
    return certificate;
}

ErasureLetter sampleErasureLetter()
{
    return {u"Hélène Marchetti"_s,
            {u"14 rue de l’Œuvre"_s, u"69100 Villeurbanne"_s},
            u"helene.marchetti@exemple.fr"_s,
            QDate(2026, 11, 11),
            {u"Compta Rhône"_s, u"Routage Sud"_s}};
}

ConsentProofRecord sampleConsentProof()
{
    ConsentProofRecord proof;
    proof.event.uuid = u"0193a5c2-1111-71c0-8e21-4b6d0f1e52be"_s;
    proof.event.purposeCode = u"commercial"_s;
    proof.event.channels = ChannelSet(Channel::LiveCall);
    proof.event.kind = ActKind::Given;
    proof.event.occurredAt = QDateTime(QDate(2026, 3, 3), QTime(15, 42), Qt::UTC);
    proof.event.recordedAt = proof.event.occurredAt;
    proof.event.validUntil = QDate(2027, 3, 3);
    proof.event.mechanism = Mechanism::Signed;
    proof.personName = u"Hélène Marchetti"_s;
    proof.contactKind = u"mobile"_s;
    proof.contactValue = u"06 12 34 56 78"_s;
    proof.purposeLabelEn = u"Commercial offers"_s;
    proof.purposeLabelFr = u"Offres commerciales"_s;
    proof.controllerName = u"Verrière & Fils"_s;
    proof.controllerActivity = u"vérandas et fenêtres"_s;
    proof.controllerAddress = u"8 quai des Célestins, 69002 Lyon"_s;
    proof.controllerContact = u"donnees@verriere.exemple"_s;
    proof.textShown = u"J’accepte que Verrière & Fils m’appelle pour me proposer des vérandas et "
                      u"des fenêtres, pendant un an au plus. "
                      "Je peux revenir sur cet accord à tout moment, par simple appel ou à "
                      "donnees@verriere.exemple.\n"
                      "Je peux demander une copie de cet accord, gratuitement."_s;
    proof.textLanguage = u"fr"_s;
    proof.wordingVersion = 3;
    proof.place = u"Salon de l’habitat, Lyon, stand B12"_s;
    proof.timeZone = u"Europe/Paris"_s;
    proof.recordedByName = u"Antoine Caron"_s;
    SignatureStrokes strokes(2);
    for (int i = 0; i < 120; ++i)
        strokes[0].append(QPointF(4.0 * i, 60 + 45 * std::sin(i / 6.0) * std::exp(-i / 90.0)));
    for (int i = 0; i < 40; ++i)
        strokes[1].append(QPointF(60 + 11.0 * i, 118 - 0.4 * i));
    proof.evidence = signatureEvidence(strokes);
    proof.evidenceHash = u"7f3a91c052be0193a5c27f3a71c08e214b6d0f1e52be7f3a91c052be0193a5c2"_s;
    proof.keepUntil = QDate(2029, 3, 3);
    proof.intact = true;
    return proof;
}

} // namespace entente::test

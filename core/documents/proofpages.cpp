// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/proofpages.h"

#include "core/consent/consentservice.h"
#include "core/documents/sheet.h"

#include <QTimeZone>

namespace entente::pages {

using namespace Qt::StringLiterals;

namespace {

QString titleKey(ActKind kind)
{
    switch (kind) {
    case ActKind::Refused: return u"document.proof.title_refused"_s;
    case ActKind::Withdrawn: return u"document.proof.title_withdrawn"_s;
    case ActKind::Objected: return u"document.proof.title_objected"_s;
    case ActKind::Given:
    case ActKind::Renewed: break;
    }
    return u"document.proof.title"_s;
}

/// The firm as it called itself then; the ledger keeps names, not records.
Firm controllerOf(const ConsentProofRecord &proof)
{
    Firm firm;
    firm.name = proof.controllerName;
    firm.activity = proof.controllerActivity;
    firm.street = proof.controllerAddress;
    firm.email = proof.controllerContact;
    return firm;
}

QString purposeOf(const ConsentProofRecord &proof, const Words &words)
{
    const QString label = words.language() == u"fr" ? proof.purposeLabelFr : proof.purposeLabelEn;
    if (!label.isEmpty())
        return label;
    return words.purposeName(proof.event.purposeCode.isEmpty() ? u"all"_s
                                                               : proof.event.purposeCode);
}

QString channelsOf(ChannelSet channels, const Words &words)
{
    if (channels.isAll())
        return words.channelName(u"all");
    QStringList names;
    for (const Channel channel : kAllChannels) {
        if (channels.contains(channel))
            names.append(words.channelName(channelName(channel)));
    }
    return words.list(names);
}

/// In the person's zone, which counts for the law, and not the computer's.
QString whenOf(const ConsentProofRecord &proof, const Words &words)
{
    const QTimeZone zone(proof.timeZone.toLatin1());
    return zone.isValid() ? words.timeWithZone(proof.event.occurredAt, zone)
                          : words.timeWithZone(proof.event.occurredAt);
}

QString inFoursOfProof(const QString &hexadecimal)
{
    QStringList groups;
    for (qsizetype at = 0; at < hexadecimal.size(); at += 4)
        groups.append(hexadecimal.mid(at, 4));
    return groups.join(u' ');
}

void addAct(Sheet &sheet, const ConsentProofRecord &proof, const Words &words)
{
    const ConsentEvent &event = proof.event;
    sheet.facts(
        {{words.word(u"document.proof.person"), proof.personName},
         {words.word(u"document.proof.contact"), proof.contactValue},
         {words.word(u"document.proof.act"), words.consentKindName(actKindName(event.kind))},
         {words.word(u"document.proof.purpose"), purposeOf(proof, words)},
         {words.word(u"document.proof.channel"), channelsOf(event.channels, words)},
         {words.word(u"document.proof.when"), whenOf(proof, words)},
         {words.word(u"document.proof.place"), proof.place},
         {words.word(u"document.proof.mechanism"),
          words.mechanismName(mechanismName(event.mechanism))},
         {words.word(u"document.proof.collected_by"), proof.recordedByName},
         {words.word(u"document.proof.guardian"), proof.guardian},
         {words.word(u"document.proof.valid_until"), words.date(event.validUntil)},
         {words.word(u"document.proof.activity"), proof.controllerActivity}});
}

void addWording(Sheet &sheet, const ConsentProofRecord &proof, const Words &words)
{
    if (proof.textShown.isEmpty()) {
        sheet.heading(words.word(u"document.proof.wording"));
        sheet.paragraph(words.word(u"document.proof.no_wording"));
        return;
    }
    const QString language = u"document.language." + proof.textLanguage;
    sheet.heading(words.word(u"document.proof.wording"),
                  words.word(u"document.proof.wording_version")
                      .arg(words.number(proof.wordingVersion),
                           words.knows(language) ? words.word(language) : proof.textLanguage));
    sheet.quote(proof.textShown);
}

void addEvidence(Sheet &sheet, const ConsentProofRecord &proof, const Words &words)
{
    const auto strokes = proof.evidence ? strokesOf(*proof.evidence) : SignatureStrokes();
    sheet.heading(
        words.word(strokes.isEmpty() ? u"document.proof.evidence" : u"document.proof.signature"));
    if (!proof.evidence) {
        sheet.paragraph(words.word(u"document.proof.evidence_none"));
        return;
    }
    if (!strokes.isEmpty())
        sheet.signature(strokes);
    else
        sheet.paragraph(words.word(QString(u"evidence.kind." + proof.evidence->kind)));
    sheet.facts(
        {{words.word(u"document.proof.evidence_hash"), inFoursOfProof(proof.evidenceHash)}});
}

} // namespace

Result<QByteArray> consentProof(const ConsentProofRecord &proof, const Words &words)
{
    const QString title = words.word(titleKey(proof.event.kind));
    Sheet sheet(words, {controllerOf(proof), title, proof.event.uuid, proof.event.recordedAt});
    sheet.titleBlock(title, words.word(u"document.proof.lead"));
    addAct(sheet, proof, words);
    if (!proof.proofRemoved) {
        addWording(sheet, proof, words);
        addEvidence(sheet, proof, words);
    }
    sheet.heading(words.word(u"document.proof.chain"));
    if (proof.proofRemoved)
        sheet.paragraph(words.word(u"document.proof.removed").arg(proof.removedBy));
    else
        sheet.paragraph(
            words.word(proof.intact ? u"document.proof.intact" : u"document.proof.changed"));
    sheet.facts({{words.word(u"document.proof.event"), proof.event.uuid},
                 {words.word(u"document.proof.keep_until"), words.date(proof.keepUntil)}});
    const bool isYes = proof.event.kind == ActKind::Given || proof.event.kind == ActKind::Renewed;
    if (isYes && !proof.controllerContact.isEmpty())
        sheet.note(words.word(u"document.proof.withdrawal").arg(proof.controllerContact));
    return sheet.pdf();
}

} // namespace entente::pages

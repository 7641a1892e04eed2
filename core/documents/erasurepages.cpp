// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/erasurepages.h"

#include "core/documents/sheet.h"

namespace entente::pages {

using namespace Qt::StringLiterals;

namespace {

/// "7f3a 91c0 ...": a hexadecimal text that a person can compare.
QString inFours(const QString &text)
{
    QStringList groups;
    for (qsizetype at = 0; at < text.size(); at += 4)
        groups.append(text.mid(at, 4));
    return groups.join(u' ');
}

QString keptReason(const KeptLine &line, const Words &words)
{
    QString text = words.word(line.because);
    if (!line.legalRef.isEmpty())
        text += u" (" + words.lawReference(line.legalRef) + u')';
    return text;
}

void addKept(Sheet &sheet, const QList<KeptLine> &kept, const Words &words)
{
    QList<QStringList> rows;
    for (const KeptLine &line : kept)
        rows.append({words.word(line.where), words.number(line.count), words.date(line.until),
                     keptReason(line, words)});
    sheet.table({{words.word(u"document.certificate.where"), 6, false},
                 {words.word(u"document.certificate.count"), 2, true},
                 {words.word(u"document.certificate.until"), 5, false},
                 {words.word(u"document.certificate.why"), 9, false}},
                rows);
}

/// For the letter: the certificate beside it says why.
void addKeptInShort(Sheet &sheet, const QList<KeptLine> &kept, const Words &words)
{
    QList<QStringList> rows;
    for (const KeptLine &line : kept)
        rows.append({words.word(line.where), words.number(line.count), words.date(line.until),
                     words.lawReference(line.legalRef)});
    sheet.table({{words.word(u"document.certificate.where"), 9, false},
                 {words.word(u"document.certificate.count"), 3, true},
                 {words.word(u"document.certificate.until"), 5, false},
                 {words.word(u"document.certificate.why"), 5, false}},
                rows);
}

void addDone(Sheet &sheet, const QList<CertificateLine> &done, const Words &words)
{
    QList<QStringList> rows;
    for (const CertificateLine &line : done) {
        rows.append({words.word(line.where), words.erasureActionName(planActionCode(line.action)),
                     line.action == PlanAction::Nothing ? u"–"_s : words.number(line.count)});
    }
    sheet.heading(words.word(u"document.certificate.done"));
    sheet.table({{words.word(u"document.certificate.where"), 6, false},
                 {words.word(u"document.certificate.what"), 4, false},
                 {words.word(u"document.certificate.count"), 2, true}},
                rows);
}

void addSearch(Sheet &sheet, const QList<ProofLine> &proof, const Words &words)
{
    if (proof.isEmpty())
        return;
    QList<QStringList> rows;
    for (const ProofLine &line : proof)
        rows.append(
            {words.word(line.place), words.number(line.examined), words.number(line.found)});
    sheet.heading(words.word(u"document.certificate.proof"),
                  words.word(u"document.certificate.proof_text"));
    sheet.table({{words.word(u"document.certificate.place"), 6, false},
                 {words.word(u"document.certificate.examined"), 3, true},
                 {words.word(u"document.certificate.found"), 2, true}},
                rows);
}

QString erasureReason(const QString &code, const Words &words)
{
    const QString key = u"erasure.reason." + code;
    return words.knows(key) ? words.word(key) : words.word(code);
}

QString complaintText(const Words &words)
{
    return words.word(u"document.complaint")
        .arg(words.word(u"document.authority_name") + u", "
             + words.word(u"document.authority_address"));
}

QString planReason(const PlanItem &item, const Words &words)
{
    QStringList parts;
    if (!item.because.isEmpty())
        parts.append(words.word(item.because));
    if (item.keepUntil.isValid())
        parts.append(words.word(u"document.plan.until").arg(words.date(item.keepUntil)));
    if (!item.legalRef.isEmpty())
        parts.append(words.lawReference(item.legalRef));
    return parts.join(u" · ");
}

void addPassages(Sheet &sheet, const ErasurePlan &plan, const Words &words)
{
    bool first = true;
    for (const PlanItem &item : plan.items) {
        if (item.action != PlanAction::Review || item.passage.isEmpty())
            continue;
        if (first)
            sheet.heading(words.word(u"document.plan.passages"));
        first = false;
        sheet.quote(item.passage);
        sheet.note(words.word(u"document.plan.suggestion")
                       .arg(words.word(QString(u"review." + reviewDecisionCode(item.suggestion)))));
    }
}

} // namespace

Result<QByteArray> erasurePlan(const ErasurePlan &plan, const Words &words)
{
    Sheet sheet(words, {plan.controller, words.word(u"document.plan.title"), {}, plan.madeAt});
    sheet.titleBlock(words.word(u"document.plan.title"),
                     words.word(u"document.plan.lead").arg(plan.personName));
    sheet.counts({{plan.count(PlanAction::Erase), words.word(u"document.plan.erase")},
                  {plan.count(PlanAction::Anonymise), words.word(u"document.plan.anonymise")},
                  {plan.count(PlanAction::Keep), words.word(u"document.plan.keep")},
                  {plan.count(PlanAction::Review), words.word(u"document.plan.review")}});
    if (plan.dueOn.isValid())
        sheet.paragraph(words.word(u"document.plan.due").arg(words.date(plan.dueOn)));
    QList<QStringList> rows;
    for (const PlanItem &item : plan.items) {
        QString where = words.word(item.where);
        if (!item.detail.isEmpty())
            where += u'\n' + item.detail;
        rows.append({where, item.action == PlanAction::Nothing ? u"–"_s : words.number(item.count),
                     words.word(QString(u"plan.action." + planActionCode(item.action))),
                     planReason(item, words)});
    }
    sheet.table({{words.word(u"document.plan.where"), 6, false},
                 {words.word(u"document.plan.count"), 2, true},
                 {words.word(u"document.plan.action"), 4, false},
                 {words.word(u"document.plan.why"), 8, false}},
                rows);
    addPassages(sheet, plan, words);
    return sheet.pdf();
}

Result<QByteArray> erasureCertificate(const ErasureCertificate &certificate, const Words &words)
{
    const QString title = words.word(u"document.certificate.title");
    Sheet sheet(words, {certificate.controller, title, certificate.number, certificate.at});
    sheet.titleBlock(title, words.word(u"document.certificate.lead")
                                .arg(certificate.controller.name,
                                     words.date(certificate.at.toLocalTime().date())));
    sheet.counts({{certificate.erased, words.word(u"document.certificate.erased")},
                  {certificate.anonymised, words.word(u"document.certificate.anonymised")},
                  {certificate.keptCount, words.word(u"document.certificate.kept")}});
    sheet.facts(
        {{words.word(u"document.certificate.act"), certificate.actUuid},
         {words.word(u"document.certificate.at"), words.timeWithZone(certificate.at)},
         {words.word(u"document.certificate.by"), certificate.sealedBy},
         {words.word(u"document.certificate.reason"), erasureReason(certificate.reason, words)}});
    addDone(sheet, certificate.done, words);
    sheet.heading(words.word(u"document.certificate.remains"));
    if (certificate.kept.isEmpty()) {
        sheet.paragraph(words.word(u"document.certificate.remains_none"));
    } else {
        addKept(sheet, certificate.kept, words);
        sheet.note(words.word(u"document.certificate.archive"));
    }
    addSearch(sheet, certificate.proof, words);
    sheet.heading(words.word(u"document.certificate.notes"));
    QStringList notes{words.word(u"document.certificate.backups")};
    if (certificate.copiesDeleted > 0)
        notes.append(words.word(u"document.copies", certificate.copiesDeleted));
    if (certificate.leftByDecision > 0)
        notes.append(words.word(u"document.left", certificate.leftByDecision));
    if (certificate.recipientsToInform > 0)
        notes.append(words.word(u"document.recipients", certificate.recipientsToInform));
    if (certificate.cleaningPending)
        notes.append(words.word(u"document.certificate.pending"));
    sheet.bullets(notes);
    sheet.facts({{words.word(u"document.certificate.checksum"), inFours(certificate.checksum)}});
    sheet.signatureLines(words.word(u"document.place_and_date"),
                         words.word(u"document.name_and_signature"));
    return sheet.pdf();
}

Result<QByteArray> erasureLetter(const ErasureCertificate &certificate, const ErasureLetter &letter,
                                 const Words &words)
{
    const QString subject = words.word(u"document.letter.subject");
    Sheet sheet(words, {certificate.controller, words.word(u"document.certificate.title"),
                        certificate.number, certificate.at});
    QStringList addressee{letter.personName};
    addressee.append(letter.addressLines);
    if (letter.addressLines.isEmpty() && !letter.email.isEmpty())
        addressee.append(letter.email);
    sheet.letterHead(addressee);
    sheet.strong(words.word(u"document.subject").arg(subject));
    sheet.paragraph(words.word(u"document.dear"));
    const QString erasedOn = words.date(certificate.at.toLocalTime().date());
    sheet.paragraph(
        letter.requestedOn.isValid()
            ? words.word(u"document.letter.requested").arg(words.date(letter.requestedOn), erasedOn)
            : words.word(u"document.letter.unrequested").arg(erasedOn));
    sheet.paragraph(words.word(u"document.letter.enclosed").arg(certificate.number));
    if (certificate.kept.isEmpty()) {
        sheet.paragraph(words.word(u"document.letter.kept_none"));
    } else {
        sheet.paragraph(words.word(u"document.letter.kept"));
        addKeptInShort(sheet, certificate.kept, words);
    }
    if (!letter.recipients.isEmpty())
        sheet.paragraph(
            words.word(u"document.letter.recipients").arg(words.list(letter.recipients)));
    sheet.paragraph(words.word(u"document.certificate.backups"));
    if (!certificate.controller.privacyContact.isEmpty())
        sheet.paragraph(words.word(u"document.contact").arg(certificate.controller.privacyContact));
    sheet.paragraph(complaintText(words));
    sheet.closing(words.word(u"document.regards"));
    sheet.signatureLines({}, words.word(u"document.for_firm").arg(certificate.controller.name));
    return sheet.pdf();
}

} // namespace entente::pages

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/accesspages.h"

#include "core/documents/reportfacts.h"
#include "core/documents/sheet.h"

#include <algorithm>

namespace entente::pages {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QStringList &codes, QStringView kind, const Words &words)
{
    QStringList names;
    for (const QString &code : codes) {
        const QString key = kind + code;
        names.append(words.knows(key) ? words.word(key) : code);
    }
    return names;
}

QStringList fileNamesOf(const AccessReport &report)
{
    QStringList names;
    for (const ReportSection &section : report.sections) {
        for (const ReportItem &item : section.items) {
            for (const ReportFile &file : item.files)
                names.append(file.name);
        }
    }
    return names;
}

void addLetter(Sheet &sheet, const AccessReport &report, const Words &words)
{
    sheet.letterHead({report.personName});
    sheet.strong(words.word(u"document.subject").arg(words.word(u"document.access.subject")));
    sheet.paragraph(words.word(u"document.dear"));
    sheet.paragraph(words.word(u"document.access.letter_1")
                        .arg(words.date(report.madeAt.toLocalTime().date())));
    sheet.paragraph(words.word(u"document.access.letter_2"));
    const bool leftOut = std::any_of(
        report.sections.begin(), report.sections.end(),
        [](const ReportSection &section) { return !section.leftOutBecause.isEmpty(); });
    if (leftOut)
        sheet.paragraph(words.word(u"document.access.letter_left_out"));
    const auto masked = std::find_if(report.thirdPersons.begin(), report.thirdPersons.end(),
                                     [](const ThirdPerson &person) { return person.masked; });
    if (masked != report.thirdPersons.end())
        sheet.paragraph(words.word(u"document.access.letter_masked").arg(masked->shownAs));
    if (const QStringList files = fileNamesOf(report); !files.isEmpty())
        sheet.paragraph(words.word(u"document.access.letter_files").arg(words.list(files)));
    sheet.paragraph(words.word(u"document.access.letter_free"));
    if (!report.controller.privacyContact.isEmpty())
        sheet.paragraph(words.word(u"document.contact").arg(report.controller.privacyContact));
    sheet.closing(words.word(u"document.regards"));
    sheet.signatureLines({}, words.word(u"document.for_firm").arg(report.controller.name));
}

void addContents(Sheet &sheet, const AccessReport &report, const Words &words)
{
    QList<QStringList> rows;
    for (const ReportSection &section : report.sections) {
        rows.append({words.sectionTitle(section.code),
                     section.leftOutBecause.isEmpty()
                         ? words.number(section.items.size())
                         : words.word(u"document.access.left_out_short")});
    }
    sheet.table({{words.word(u"document.access.part"), 4, false},
                 {words.word(u"document.access.items"), 1, true}},
                rows);
}

void addSections(Sheet &sheet, const AccessReport &report, const Words &words)
{
    sheet.newPage();
    sheet.title(words.word(u"document.access.annex_1"));
    addContents(sheet, report, words);
    for (const ReportSection &section : report.sections) {
        const QString retention = u"retention." + section.retention;
        QString note;
        if (!section.basis.isEmpty())
            note = words.word(u"document.access.basis_and_retention")
                       .arg(words.basisName(section.basis), words.word(retention));
        sheet.heading(words.sectionTitle(section.code), note);
        if (!section.leftOutBecause.isEmpty())
            sheet.paragraph(words.word(u"document.access.left_out").arg(section.leftOutBecause));
        else if (section.items.isEmpty())
            sheet.paragraph(words.word(u"document.access.nothing"));
        for (const ReportItem &item : section.items)
            sheet.facts(reportFacts(item, words));
    }
}

void addRecipients(Sheet &sheet, const AccessReport &report, const Words &words)
{
    sheet.heading(words.word(u"document.access.recipients"));
    if (report.recipients.isEmpty()) {
        sheet.paragraph(words.word(u"document.access.recipients_none"));
        return;
    }
    QList<QStringList> rows;
    for (const ReportRecipient &recipient : report.recipients) {
        const QString kind = u"disclosure.kind." + recipient.kind;
        rows.append({recipient.name,
                     recipient.purpose.isEmpty() && words.knows(kind) ? words.word(kind)
                                                                      : recipient.purpose,
                     words.date(recipient.at.toLocalTime().date())});
    }
    sheet.table({{words.word(u"document.access.recipient"), 4, false},
                 {words.word(u"document.access.purpose"), 4, false},
                 {words.word(u"document.access.date"), 3, false}},
                rows);
}

void addSources(Sheet &sheet, const AccessReport &report, const Words &words)
{
    sheet.heading(words.word(u"document.access.sources"));
    const QString sources = words.list(report.sources);
    if (report.collectedDirectly) {
        sheet.paragraph(words.word(u"document.access.from_person"));
        if (!sources.isEmpty())
            sheet.paragraph(words.word(u"document.access.source_noted").arg(sources));
    } else {
        sheet.paragraph(sources.isEmpty()
                            ? words.word(u"document.access.source_unknown")
                            : words.word(u"document.access.not_from_person").arg(sources));
    }
}

QString authorityText(const SupervisoryAuthority &authority, const Words &words)
{
    if (authority.name.isEmpty())
        return words.word(u"document.authority_name") + u", "
               + words.word(u"document.authority_address");
    QStringList parts{authority.name};
    for (const QString &part : {authority.address, authority.website}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", ");
}

/// What RGPD 15(1) asks to say beside the copy, in its order.
void addLaw(Sheet &sheet, const AccessReport &report, const Words &words)
{
    sheet.newPage();
    sheet.title(words.word(u"document.access.annex_2"));
    sheet.heading(words.word(u"document.access.purposes"));
    sheet.bullets(namesOf(report.purposes, u"purpose.", words));
    if (!report.bases.isEmpty()) {
        sheet.heading(words.word(u"document.access.bases"));
        sheet.bullets(namesOf(report.bases, u"basis.", words));
    }
    sheet.heading(words.word(u"document.access.categories"));
    sheet.paragraph(words.list(namesOf(report.categories, u"category.", words)));
    addRecipients(sheet, report, words);
    sheet.note(words.word(u"document.access.transfers"));
    sheet.heading(words.word(u"document.access.retention"));
    sheet.paragraph(
        report.keptUntil.isValid()
            ? words.word(u"document.access.kept_until").arg(words.date(report.keptUntil))
            : words.word(u"document.access.kept_by_section"));
    addSources(sheet, report, words);
    sheet.heading(words.word(u"document.access.automated"));
    sheet.paragraph(words.word(report.automatedDecision ? u"document.access.automated_yes"
                                                        : u"document.access.automated_no"));
    sheet.heading(words.word(u"document.access.rights"));
    sheet.paragraph(words.word(u"document.access.rights_text"));
    QStringList rights;
    for (const QString &right : report.rights)
        rights.append(words.word(right));
    sheet.bullets(rights);
    if (!report.controller.privacyContact.isEmpty())
        sheet.paragraph(words.word(u"document.contact").arg(report.controller.privacyContact));
    sheet.heading(words.word(u"document.access.complaint"));
    sheet.paragraph(words.word(u"document.complaint").arg(authorityText(report.authority, words)));
}

} // namespace

Result<QByteArray> accessReport(const AccessReport &report, const Words &words)
{
    Sheet sheet(words, {report.controller, words.word(u"document.access.title"), report.number,
                        report.madeAt});
    addLetter(sheet, report, words);
    addSections(sheet, report, words);
    addLaw(sheet, report, words);
    return sheet.pdf();
}

} // namespace entente::pages

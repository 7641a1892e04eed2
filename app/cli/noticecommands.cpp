// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/documents.h"
#include "app/cli/records.h"
#include "core/access/session.h"
#include "core/base/atomicfile.h"
#include "core/documents/noticepages.h"
#include "core/services/services.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

struct NoticeKind
{
    NoticeArticle article = NoticeArticle::Direct;
    NoticeLevel level = NoticeLevel::Full;
    QString language;
};

Failure badNoticeWord(const QString &option)
{
    return Failure{ErrorCode::Invalid,
                   u"unknown word for --"_s + option,
                   {{}, 0, 0, option},
                   u"word.unknown"_s};
}

Result<NoticeKind> noticeKindFrom(const Context &context, const Arguments &arguments)
{
    NoticeKind kind;
    const auto article = noticeArticleFromNumber(arguments.value(u"article"_s, u"13"_s).toInt());
    if (!article)
        return badNoticeWord(u"article"_s);
    const auto level = noticeLevelFromCode(arguments.value(u"level"_s, u"full"_s));
    if (!level)
        return badNoticeWord(u"level"_s);
    kind.article = *article;
    kind.level = *level;
    kind.language = arguments.value(u"language"_s, documentLanguage(context));
    if (!Words::languages().contains(kind.language))
        return badNoticeWord(u"language"_s);
    return kind;
}

QJsonObject textJson(const NoticeText &text)
{
    QJsonArray sections;
    for (const auto &section : text.sections) {
        sections.append(
            QJsonObject{{u"code"_s, section.code},
                        {u"title"_s, section.title},
                        {u"paragraphs"_s, QJsonArray::fromStringList(section.paragraphs)}});
    }
    return {{u"sections"_s, sections},
            {u"missing"_s, QJsonArray::fromStringList(text.missing)},
            {u"complete"_s, text.isComplete()}};
}

QJsonObject noticeJson(const Notice &notice)
{
    return {{u"id"_s, notice.uuid},
            {u"article"_s, int(notice.article)},
            {u"level"_s, noticeLevelCode(notice.level)},
            {u"language"_s, notice.language},
            {u"version"_s, notice.version},
            {u"published_at"_s, notice.createdAt.toString(Qt::ISODate)}};
}

QString missingLines(const Context &context, const NoticeText &text)
{
    const Words words(documentLanguage(context));
    QStringList lines;
    for (const auto &code : text.missing)
        lines.append(u"- "_s + words.word(QString(u"notice.missing."_s + code)));
    return lines.join(u'\n');
}

Result<Answer> showNotice(Context &context, const Arguments &arguments)
{
    const auto kind = noticeKindFrom(context, arguments);
    if (!kind)
        return Failure{kind.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto text = (*services)->notices().compose(context.session(), kind->article, kind->level,
                                                     kind->language);
    if (!text)
        return Failure{text.error()};
    if (arguments.has(u"out"_s)) {
        const auto firm = (*services)->organisations().firm(context.session());
        if (!firm)
            return Failure{firm.error()};
        const auto pdf = pages::notice(*firm, *text, 0, context.clock().nowUtc(),
                                       Words(kind->language));
        if (!pdf)
            return Failure{pdf.error()};
        if (auto written = writeFileAtomically(arguments.value(u"out"_s), *pdf); !written)
            return Failure{written.error()};
    }
    auto said = text->plainText();
    if (!text->isComplete())
        said += u"\n\n"_s + missingLines(context, *text);
    return Answer{textJson(*text), said, text->isComplete() ? 0 : 1};
}

Result<Answer> stateFact(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto language = arguments.value(u"language"_s, documentLanguage(context));
    const auto done = (*services)->notices().setFact(context.session(), arguments.word(0), language,
                                                     arguments.word(1));
    if (!done)
        return Failure{done.error()};
    return Answer{QJsonObject{{u"fact"_s, arguments.word(0)}, {u"language"_s, language}},
                  arguments.word(0)};
}

Result<Answer> stateTerms(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto all = (*services)->notices().terms(context.session());
    if (!all)
        return Failure{all.error()};
    PurposeTerms terms;
    terms.purposeCode = arguments.word(0);
    for (const auto &known : *all) {
        if (known.purposeCode == terms.purposeCode)
            terms = known;
    }
    if (arguments.has(u"basis"_s))
        terms.bases = arguments.values(u"basis"_s);
    const bool isFrench = arguments.value(u"language"_s, documentLanguage(context)) == u"fr";
    if (arguments.has(u"interest"_s))
        (isFrench ? terms.interestFr : terms.interestEn) = arguments.value(u"interest"_s);
    if (arguments.has(u"retention"_s))
        (isFrench ? terms.retentionFr : terms.retentionEn) = arguments.value(u"retention"_s);
    if (const auto done = (*services)->notices().setTerms(context.session(), terms); !done)
        return Failure{done.error()};
    return Answer{QJsonObject{{u"purpose"_s, terms.purposeCode},
                              {u"bases"_s, QJsonArray::fromStringList(terms.bases)}},
                  terms.purposeCode};
}

Result<Answer> publishNotice(Context &context, const Arguments &arguments)
{
    const auto kind = noticeKindFrom(context, arguments);
    if (!kind)
        return Failure{kind.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto notice = (*services)->notices().publish(context.session(), kind->article,
                                                       kind->level, kind->language);
    if (!notice)
        return Failure{notice.error()};
    return Answer{noticeJson(*notice), notice->uuid};
}

Result<Answer> listNotices(Context &context, const Arguments &)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto all = (*services)->notices().published(context.session());
    if (!all)
        return Failure{all.error()};
    QJsonArray array;
    QStringList lines;
    for (const auto &notice : *all) {
        array.append(noticeJson(notice));
        lines.append(u"%1  %2  %3  %4  v%5"_s.arg(notice.uuid)
                         .arg(int(notice.article))
                         .arg(noticeLevelCode(notice.level), notice.language)
                         .arg(notice.version));
    }
    return Answer{array, lines.join(u'\n')};
}

Result<Answer> giveNotice(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    NoticeService::Giving giving;
    const auto method = noticeMethodFromCode(arguments.value(u"method"_s, u"handed"_s));
    if (!method)
        return badNoticeWord(u"method"_s);
    giving.method = *method;
    giving.notice = arguments.word(0);
    giving.on = context.clock().nowUtc().toLocalTime().date();
    if (arguments.has(u"on"_s)) {
        const auto on = dateOption(arguments, u"on"_s);
        if (!on)
            return Failure{on.error()};
        giving.on = *on;
    }
    const auto person = (*services)->people().byUuid(context.session(), arguments.word(1));
    if (!person)
        return Failure{person.error()};
    giving.people.append(person->id);
    const auto given = (*services)->notices().give(context.session(), giving);
    if (!given)
        return Failure{given.error()};
    return Answer{QJsonObject{{u"people"_s, *given}}, QString::number(*given)};
}

Result<Answer> listDue(Context &context, const Arguments &arguments)
{
    const auto limit = limitOption(arguments);
    if (!limit)
        return Failure{limit.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto waiting = (*services)->notices().toInform(context.session(), *limit);
    if (!waiting)
        return Failure{waiting.error()};
    const Words words(documentLanguage(context));
    QJsonArray array;
    QStringList lines;
    for (const auto &one : *waiting) {
        array.append(QJsonObject{{u"id"_s, one.uuid},
                                 {u"name"_s, one.name},
                                 {u"due_on"_s, dateJson(one.dueOn)},
                                 {u"reason"_s, informReasonCode(one.reason)}});
        lines.append(
            QString(one.dueOn.toString(Qt::ISODate) + u"  "_s + one.name + u"  "_s
                    + words.word(QString(u"notice.due."_s + informReasonCode(one.reason)))));
    }
    return Answer{array, lines.join(u'\n')};
}

} // namespace

QList<Command> noticeCommands()
{
    const OptionSpec article{u"article"_s, u"13|14"_s,
                             u"data from the person (13, by default) or from elsewhere (14)"_s};
    const OptionSpec level{u"level"_s, u"short|full"_s, u"full by default"_s};
    const OptionSpec language{u"language"_s, u"fr|en"_s,
                              u"of the notice; that of --lang by default"_s};
    return {
        {u"notice show"_s,
         u"The notice as the firm's data make it now, and what it still lacks (exit 1)."_s,
         u"entente-cli notice show --article 14 --level full"_s,
         {},
         {article, level, language, {u"out"_s, u"FILE"_s, u"write it as a PDF as well"_s}},
         false,
         showNotice,
         true},
        {u"notice state"_s,
         u"State what only the firm knows: representative, dpo, recipients, transfers, provision, categories, source, automated."_s,
         u"entente-cli notice state recipients \"notre comptable (Cabinet Roux, Lyon)\""_s,
         {u"FACT"_s, u"TEXT"_s},
         {language},
         false,
         stateFact},
        {u"notice terms"_s,
         u"State by which right and for how long a purpose is pursued."_s,
         u"entente-cli notice terms commercial --basis consent --basis legitimate_interest --interest \"faire connaître nos produits\" --retention \"trois ans après le dernier contact\""_s,
         {u"PURPOSE"_s},
         {{u"basis"_s, u"BASIS"_s, u"of Art. 6(1) GDPR; may be given again"_s},
          {u"interest"_s, u"TEXT"_s, u"the legitimate interest pursued"_s},
          {u"retention"_s, u"TEXT"_s, u"how long, or how that is found"_s},
          language},
         false,
         stateTerms},
        {u"notice publish"_s,
         u"Keep the notice as its next version; refused while something is missing."_s,
         u"entente-cli notice publish --article 13 --level short"_s,
         {},
         {article, level, language},
         false,
         publishNotice},
        {u"notice list"_s,
         u"The published versions, newest first."_s,
         u"entente-cli notice list --json"_s,
         {},
         {},
         false,
         listNotices},
        {u"notice give"_s,
         u"Record that a person was given a published notice: their clock of information closes."_s,
         u"entente-cli notice give 7c1e 0192 --method email --on 2026-11-20"_s,
         {u"NOTICE"_s, u"PERSON"_s},
         {{u"method"_s, u"METHOD"_s, u"handed, email, post, screen or oral; handed by default"_s},
          {u"on"_s, u"DATE"_s, u"today by default"_s}},
         false,
         giveNotice},
        {u"notice due"_s,
         u"Who has not been informed, the most urgent first, with the reason of the day."_s,
         u"entente-cli notice due --limit 20"_s,
         {},
         {{u"limit"_s, u"N"_s, u"at most so many"_s}},
         false,
         listDue},
    };
}

} // namespace entente::cli

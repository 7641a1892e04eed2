// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include "core/access/role.h"
#include "core/parties/contactpoint.h"
#include "core/parties/person.h"
#include "core/wording/wordtables.h"

#include <QSet>
#include <QTimeZone>
#include <QTranslator>

namespace entente {

using namespace Qt::StringLiterals;
using wording::WordTable;
namespace tables = wording::tables;

namespace {

constexpr const char *kLineAndColumn = QT_TRANSLATE_NOOP("Wording", "line %1, column %2");
constexpr const char *kLine = QT_TRANSLATE_NOOP("Wording", "line %1");
constexpr const char *kColumn = QT_TRANSLATE_NOOP("Wording", "column %1");
constexpr const char *kPlaceFirst = QT_TRANSLATE_NOOP("Wording", "%1: %2");
constexpr const char *kPlaceLast = QT_TRANSLATE_NOOP("Wording", "%1 (%2)");
constexpr const char *kDateAndTime = QT_TRANSLATE_NOOP("Wording", "%1 at %2");
constexpr const char *kTimeAndZone = QT_TRANSLATE_NOOP("Wording", "%1 (%2, %3)");
constexpr const char *kYes = QT_TRANSLATE_NOOP("Wording", "Yes");
constexpr const char *kNo = QT_TRANSLATE_NOOP("Wording", "No");
constexpr const char *kAnd = QT_TRANSLATE_NOOP("Wording", "%1 and %2");
constexpr const char *kFailedAttempts = QT_TRANSLATE_N_NOOP(
    "Wording", "%n wrong password(s) were typed before this opening. If it was not you, change "
               "your password.");
constexpr const char *kRolledBack = QT_TRANSLATE_N_NOOP(
    "Wording", "An older copy of the database was put back: %n entry(ies) of the journal are "
               "missing, and with them "
               "perhaps erasures and objections.");

constexpr const char *kValueLeftOut = QT_TRANSLATE_NOOP("Wording", "Only this value is left out.");
constexpr const char *kLineLeftOut = QT_TRANSLATE_NOOP("Wording", "The line is left out.");

constexpr const char *kRefusalsReplayed = QT_TRANSLATE_N_NOOP(
    "Wording", "%n refusal(s) that this copy of the database had lost were recorded again: whoever "
               "said no since is not reached. A consent of that time has to be given again.");
constexpr const char *kErasuresReplayed = QT_TRANSLATE_N_NOOP(
    "Wording", "%n person(s) whom this copy of the database had brought back were erased again.");

QString wordOrCode(const Words &words, const WordTable &table, QStringView code)
{
    const char *text = table.find(code);
    return text ? words.translate(table.context, text) : code.toString();
}

} // namespace

Words::Words() = default;
Words::Words(Words &&) noexcept = default;
Words &Words::operator=(Words &&) noexcept = default;
Words::~Words() = default;

Words::Words(QStringView language)
    : m_translator(std::make_unique<QTranslator>())
    , m_language(language == u"fr" ? u"fr"_s : u"en"_s)
    , m_locale(m_language == u"fr" ? QLocale(QLocale::French, QLocale::France)
                                   : QLocale(QLocale::English, QLocale::UnitedKingdom))
{
    if (!m_translator->load(u":/i18n/entente_%1.qm"_s.arg(m_language)))
        qFatal("the translations are not in this program");
}

QStringList Words::languages()
{
    return {u"fr"_s, u"en"_s};
}

QString Words::language() const
{
    if (m_translator)
        return m_language;
    return m_locale.language() == QLocale::French ? u"fr"_s : u"en"_s;
}

QString Words::translate(const char *context, const char *source, int n) const
{
    if (!m_translator)
        return QCoreApplication::translate(context, source, nullptr, n);
    QString text = m_translator->translate(context, source, nullptr, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(u"%n"_s, m_locale.toString(n));
    return text;
}

QString Words::word(QStringView key) const
{
    const auto found = wording::findWord(key);
    return found.text ? translate(found.context, found.text) : key.toString();
}

QString Words::word(QStringView key, int n) const
{
    const auto found = wording::findWord(key);
    return found.text ? translate(found.context, found.text, n) : key.toString();
}

bool Words::knows(QStringView key) const
{
    return wording::findWord(key).text != nullptr;
}

QString Words::reasonSentence(QStringView reason) const
{
    for (const WordTable *table : {&tables::dataReasons, &tables::fileReasons,
                                   &tables::vaultReasons, &tables::standReasons}) {
        if (const char *text = table->find(reason))
            return translate(table->context, text);
    }
    return {};
}

QString Words::position(const Where &where) const
{
    if (where.line > 0 && where.column > 0)
        return translate("Wording", kLineAndColumn)
            .arg(m_locale.toString(where.line), m_locale.toString(where.column));
    if (where.line > 0)
        return translate("Wording", kLine).arg(m_locale.toString(where.line));
    if (where.column > 0)
        return translate("Wording", kColumn).arg(m_locale.toString(where.column));
    return {};
}

QString Words::errorSentence(const Error &error) const
{
    QString sentence = reasonSentence(error.reason);
    if (sentence.isEmpty())
        sentence = wordOrCode(*this, tables::errorCodes, errorCodeName(error.code));
    QStringList places;
    if (!error.where.file.isEmpty())
        places.append(error.where.file.section(u'/', -1));
    if (const QString at = position(error.where); !at.isEmpty())
        places.append(at);
    if (!places.isEmpty())
        sentence = translate("Wording", kPlaceLast).arg(sentence, places.join(u", "));
    const char *label = tables::importFields.find(error.where.field);
    const WordTable *table = &tables::importFields;
    if (!label) {
        table = &tables::fieldLabels;
        label = table->find(QString(u"field." + error.where.field));
    }
    if (label && !error.where.field.isEmpty())
        sentence =
            translate("Wording", kPlaceFirst).arg(translate(table->context, label), sentence);
    return sentence;
}

QString Words::problemSentence(QStringView code, int line, int column, const QString &name) const
{
    QString sentence = reasonSentence(code);
    if (sentence.isEmpty())
        sentence = code.toString();
    if (!name.isEmpty())
        sentence = translate("Wording", kPlaceFirst).arg(name, sentence);
    QString at = position({{}, line, column, {}});
    if (at.isEmpty())
        return sentence;
    at[0] = at.at(0).toUpper();
    return translate("Wording", kPlaceFirst).arg(at, sentence);
}

QString Words::problemOutcome(QStringView code) const
{
    static const QSet<QStringView> kWithoutLine = {
        u"row.no_person",        u"row.quoted_whole",    u"csv.field_too_long",
        u"csv.too_many_columns", u"sheet.cell_too_long", u"sheet.too_many_columns"};
    static const QSet<QStringView> kWithoutValue = {
        u"age",  u"attachment",   u"contact", u"country",  u"date",  u"email", u"field",
        u"kind", u"organisation", u"phone",   u"relation", u"siren", u"siret", u"tag"};
    if (kWithoutLine.contains(code))
        return translate("Wording", kLineLeftOut);
    const bool isAboutColumn = code.startsWith(u"date.order_"); // all its dates are read
    const qsizetype dot = code.indexOf(u'.');
    return !isAboutColumn && dot > 0 && kWithoutValue.contains(code.first(dot))
               ? translate("Wording", kValueLeftOut)
               : QString();
}

QString Words::noticeSentence(QStringView code, qint64 count) const
{
    if (code == u"vault.failed_attempts" && count > 0)
        return translate("Wording", kFailedAttempts, int(count));
    if (code == u"vault.rolled_back" && count > 0)
        return translate("Wording", kRolledBack, int(count));
    if (code == u"vault.refusals_replayed")
        return translate("Wording", kRefusalsReplayed, int(count));
    if (code == u"vault.erasures_replayed")
        return translate("Wording", kErasuresReplayed, int(count));
    const QString sentence = reasonSentence(code);
    return sentence.isEmpty() ? code.toString() : sentence;
}

// clang-format off
QString Words::fieldLabel(QStringView key) const { return wordOrCode(*this, tables::fieldLabels, key); }
QString Words::sectionTitle(QStringView code) const { return wordOrCode(*this, tables::sections, code); }
QString Words::importFieldName(QStringView key) const { return wordOrCode(*this, tables::importFields, key); }
QString Words::channelName(QStringView code) const { return wordOrCode(*this, tables::channels, code); }
QString Words::purposeName(QStringView code) const { return wordOrCode(*this, tables::purposes, code); }
QString Words::mechanismName(QStringView code) const { return wordOrCode(*this, tables::mechanisms, code); }
QString Words::consentKindName(QStringView code) const { return wordOrCode(*this, tables::consentKinds, code); }
QString Words::consentStateName(QStringView code) const { return wordOrCode(*this, tables::consentStates, code); }
QString Words::basisName(QStringView code) const { return wordOrCode(*this, tables::bases, code); }
QString Words::relationName(QStringView code) const { return wordOrCode(*this, tables::relations, code); }
QString Words::personKindName(QStringView code) const { return wordOrCode(*this, tables::personKinds, code); }
QString Words::personKindName(PersonKind kind) const { return personKindName(QStringView(personKindCode(kind))); }
QString Words::contactKindName(QStringView code) const { return wordOrCode(*this, tables::contactKinds, code); }
QString Words::contactKindName(ContactKind kind) const { return contactKindName(QStringView(contactKindCode(kind))); }
QString Words::contactStatusName(QStringView code) const { return wordOrCode(*this, tables::contactStatuses, code); }
QString Words::contactStatusName(ContactStatus status) const { return contactStatusName(QStringView(contactStatusCode(status))); }
QString Words::activityKindName(QStringView code) const { return wordOrCode(*this, tables::activityKinds, code); }
QString Words::civilityName(QStringView code) const { return wordOrCode(*this, tables::civilities, code); }
QString Words::roleName(QStringView code) const { return wordOrCode(*this, tables::roles, code); }
QString Words::roleName(Role role) const { return roleName(QStringView(roleCode(role))); }
QString Words::auditKindName(QStringView code) const { return wordOrCode(*this, tables::auditKinds, code); }
QString Words::outcomeName(QStringView code) const { return wordOrCode(*this, tables::outcomes, code); }
QString Words::rightName(QStringView code) const { return wordOrCode(*this, tables::rights, code); }
QString Words::requestStateName(QStringView code) const { return wordOrCode(*this, tables::requestStates, code); }
QString Words::erasureActionName(QStringView code) const { return wordOrCode(*this, tables::erasureActions, code); }
QString Words::retentionText(QStringView code) const { return wordOrCode(*this, tables::retentions, code); }
QString Words::verdictHeadline(QStringView reason) const { return wordOrCode(*this, tables::headlines, reason); }
QString Words::reasonFact(QStringView reason) const { return wordOrCode(*this, tables::reasonFacts, reason); }
QString Words::requirementText(QStringView requirement) const { return wordOrCode(*this, tables::requirements, requirement); }
QString Words::dutyText(QStringView duty) const { return wordOrCode(*this, tables::duties, duty); }
QString Words::actionText(QStringView action) const { return wordOrCode(*this, tables::actions, action); }
// clang-format on

QString Words::verdictName(QStringView verdict, QStringView action) const
{
    const bool mayBeAsked = verdict == u"refused" && action == u"ask_consent";
    return wordOrCode(*this, tables::verdicts, mayBeAsked ? QStringView(u"to_ask") : verdict);
}

QString Words::date(QDate date) const
{
    if (!date.isValid())
        return {};
    if (m_locale.language() == QLocale::French)
        return m_locale.toString(date, date.day() == 1 ? u"d'er' MMMM yyyy"_s : u"d MMMM yyyy"_s);
    return m_locale.toString(
        date, m_locale.territory() == QLocale::UnitedStates ? u"MMMM d, yyyy"_s : u"d MMMM yyyy"_s);
}

QString Words::dayAndTime(const QDateTime &there) const
{
    return translate("Wording", kDateAndTime)
        .arg(date(there.date()), m_locale.toString(there.time(), u"HH:mm"_s));
}

QString Words::time(const QDateTime &time) const
{
    return time.isValid() ? dayAndTime(time.toLocalTime()) : QString();
}

QString Words::timeWithZone(const QDateTime &time) const
{
    return timeWithZone(time, QTimeZone::systemTimeZone());
}

QString Words::timeWithZone(const QDateTime &time, const QTimeZone &zone) const
{
    if (!time.isValid())
        return {};
    const QDateTime there = time.toTimeZone(zone);
    const int minutes = there.offsetFromUtc() / 60;
    const QString offset = u"UTC%1%2:%3"_s.arg(minutes < 0 ? u"−"_s : u"+"_s)
                               .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
                               .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return translate("Wording", kTimeAndZone)
        .arg(dayAndTime(there), QString::fromLatin1(zone.id()), offset);
}

QString Words::number(qint64 number) const
{
    return m_locale.toString(number);
}

QString Words::yesOrNo(bool yes) const
{
    return translate("Wording", yes ? kYes : kNo);
}

QString Words::list(const QStringList &parts) const
{
    if (parts.size() < 2)
        return parts.join(QString());
    return translate("Wording", kAnd).arg(parts.first(parts.size() - 1).join(u", "), parts.last());
}

} // namespace entente

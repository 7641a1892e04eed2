// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

class QTimeZone;
class QTranslator;

namespace entente {

enum class ContactKind;
enum class ContactStatus;
enum class PersonKind;
enum class Role;

/// Words for people, made from the codes of core: the only place below the window that speaks. In the language of the
/// application, or in one that is named, because a letter to an English customer is printed from a French window.
/// A code that is not known comes back as it is.
class Words final
{
public:
    /// The language that the application has installed.
    Words();
    /// "fr" or "en", whatever the application speaks; any other language gets English.
    explicit Words(QStringView language);
    Words(Words &&) noexcept;
    Words &operator=(Words &&) noexcept;
    ~Words();

    /// The languages that ship.
    static QStringList languages();
    QString language() const;
    const QLocale &locale() const { return m_locale; }

    /// What is wrong, where, and what to do.
    QString errorSentence(const Error &error) const;
    /// The sentence of a reason alone ("password.too_short"); empty when there is none.
    QString reasonSentence(QStringView reason) const;
    /// A problem of a file with its place: "Line 12, column 3: ...".
    /// With the name of what it is about, where it has one: "Line 1, column 3: Middle name: ...".
    /// What becomes of a value or a line with this problem; empty where the sentence of the problem says it.
    QString problemOutcome(QStringView code) const;
    QString problemSentence(QStringView code, int line, int column, const QString &name = {}) const;
    /// A notice of the vault after its opening; `count` as the notice gives it.
    QString noticeSentence(QStringView code, qint64 count) const;

    /// Any key with its kind in front: "section.contact", "basis.consent", "field.contact.value", "place.person",
    /// "person.kind.consumer"... This is how values that name their own words (reports, plans) are read.
    QString word(QStringView key) const;
    /// As word(), for a text with a number in it ("document.items").
    QString word(QStringView key, int n) const;
    bool knows(QStringView key) const;

    QString fieldLabel(QStringView key) const;
    QString sectionTitle(QStringView code) const;
    QString importFieldName(QStringView key) const;
    QString channelName(QStringView code) const;
    QString purposeName(QStringView code) const;
    QString mechanismName(QStringView code) const;
    QString consentKindName(QStringView code) const;
    QString consentStateName(QStringView code) const;
    QString basisName(QStringView code) const;
    QString relationName(QStringView code) const;
    QString personKindName(QStringView code) const;
    QString personKindName(PersonKind kind) const;
    QString contactKindName(QStringView code) const;
    QString contactKindName(ContactKind kind) const;
    QString contactStatusName(QStringView code) const;
    QString contactStatusName(ContactStatus status) const;
    QString activityKindName(QStringView code) const;
    QString civilityName(QStringView code) const;
    QString roleName(QStringView code) const;
    QString roleName(Role role) const;
    QString auditKindName(QStringView code) const;
    QString outcomeName(QStringView code) const;
    QString rightName(QStringView code) const;
    QString requestStateName(QStringView code) const;
    QString erasureActionName(QStringView code) const;
    QString retentionText(QStringView code) const;

    /// An article as the facts cite it ("RGPD 17(1)(a)"), with the law's name in this language.
    QString lawReference(QStringView cited) const;

    /// The word on a chip: "refused" with the action "ask_consent" reads "To ask".
    QString verdictName(QStringView verdict, QStringView action = {}) const;
    /// The answer as one sentence, from the decisive reason's code.
    QString verdictHeadline(QStringView reason) const;
    /// The fact behind a reason, without its consequence.
    QString reasonFact(QStringView reason) const;
    /// What the rule asks for: "opt_in", "opt_out", "notice"...
    QString requirementText(QStringView requirement) const;
    QString dutyText(QStringView duty) const;
    /// What would change the verdict; empty for no action.
    QString actionText(QStringView action) const;

    /// "24 November 2026"; empty for no date.
    QString date(QDate date) const;
    /// In the computer's time zone: "24 November 2026 at 14:31".
    QString time(const QDateTime &time) const;
    /// As time(), with the zone, for proofs.
    QString timeWithZone(const QDateTime &time) const;
    QString timeWithZone(const QDateTime &time, const QTimeZone &zone) const;
    QString number(qint64 number) const;
    QString yesOrNo(bool yes) const;
    /// "a, b and c".
    QString list(const QStringList &parts) const;

    /// A source text marked with QT_TRANSLATE_NOOP; for the tables of core/wording and the texts of documents.
    QString translate(const char *context, const char *source, int n = -1) const;

private:
    QString position(const Where &where) const;
    QString dayAndTime(const QDateTime &there) const;

    std::unique_ptr<QTranslator> m_translator; // null: the application's
    QString m_language;                        // empty: the application's
    QLocale m_locale;
};

/// The same in the application's language, for the window and the command line.
namespace wording {

// clang-format off
inline QString errorSentence(const Error &error) { return Words().errorSentence(error); }
inline QString reasonSentence(QStringView reason) { return Words().reasonSentence(reason); }
inline QString word(QStringView key) { return Words().word(key); }
inline QString fieldLabel(QStringView key) { return Words().fieldLabel(key); }
inline QString sectionTitle(QStringView code) { return Words().sectionTitle(code); }
inline QString channelName(QStringView code) { return Words().channelName(code); }
inline QString purposeName(QStringView code) { return Words().purposeName(code); }
inline QString mechanismName(QStringView code) { return Words().mechanismName(code); }
inline QString relationName(QStringView code) { return Words().relationName(code); }
inline QString personKindName(QStringView code) { return Words().personKindName(code); }
inline QString personKindName(PersonKind kind) { return Words().personKindName(kind); }
inline QString contactKindName(QStringView code) { return Words().contactKindName(code); }
inline QString contactKindName(ContactKind kind) { return Words().contactKindName(kind); }
inline QString roleName(QStringView code) { return Words().roleName(code); }
inline QString roleName(Role role) { return Words().roleName(role); }
inline QString auditKindName(QStringView code) { return Words().auditKindName(code); }
inline QString verdictName(QStringView verdict, QStringView action = {}) { return Words().verdictName(verdict, action); }
inline QString date(QDate date) { return Words().date(date); }
inline QString time(const QDateTime &time) { return Words().time(time); }
// clang-format on

} // namespace wording

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/redaction.h"
#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>

namespace entente {

/// Which article of the RGPD a notice answers: data from the person (13) or from somebody else (14).
enum class NoticeArticle { Direct = 13, Indirect = 14 };

/// Two levels (RGPD 12(1), WP260): what stands where data is collected, and everything.
enum class NoticeLevel { Short, Full };

/// How a notice reached the person.
enum class NoticeMethod { Handed, Email, Post, Screen, Oral };

QString noticeLevelCode(NoticeLevel level);
std::optional<NoticeLevel> noticeLevelFromCode(QStringView code);
QString noticeMethodCode(NoticeMethod method);
std::optional<NoticeMethod> noticeMethodFromCode(QStringView code);
QList<NoticeMethod> allNoticeMethods();
std::optional<NoticeArticle> noticeArticleFromNumber(int number);

/// By which right and for how long a purpose is pursued.
struct PurposeTerms
{
    QString purposeCode;
    QStringList bases;       ///< codes of RGPD 6(1): "consent", "legitimate_interest"...
    QString interestEn = {}; ///< the interest pursued (RGPD 13(1)(d))
    QString interestFr = {};
    QString retentionEn = {}; ///< the time or how it is found (RGPD 13(2)(a))
    QString retentionFr = {};

    QString interest(QStringView language) const;
    QString retention(QStringView language) const;

    bool operator==(const PurposeTerms &) const = default;
};

/// What the firm has to state itself, by code ("recipients"); one language.
using NoticeFacts = QHash<QString, QString>;

/// The codes that a firm may state, in the order of the articles.
QStringList noticeFactCodes();

struct NoticeSection
{
    QString code;
    QString title;
    QStringList paragraphs;

    bool operator==(const NoticeSection &) const = default;
};

/// A text as it was composed. `missing` names what the article asks for and nobody has stated yet.
struct NoticeText
{
    QList<NoticeSection> sections;
    QStringList missing;

    bool isComplete() const { return missing.isEmpty(); }
    QString plainText() const;
    QString toJson() const;
    /// Corrupt when it is not what toJson() writes.
    static Result<NoticeText> fromJson(const QString &json);

    bool operator==(const NoticeText &) const = default;
};

using NoticeId = Id<struct NoticeTag>;

/// A published version.
struct Notice
{
    NoticeId id;
    QString uuid;
    NoticeArticle article = NoticeArticle::Direct;
    NoticeLevel level = NoticeLevel::Short;
    QString language;
    int version = 0;
    NoticeText text;
    QDateTime createdAt;
};

/// One notice that one person was given.
struct NoticeGiven
{
    QString uuid;
    QString noticeUuid;
    int version = 0;
    NoticeLevel level = NoticeLevel::Short;
    QString language;
    QDate givenOn;
    NoticeMethod method = NoticeMethod::Handed;
};
ENTENTE_NOT_LOGGABLE(NoticeGiven)

/// Why the clock of information ends on its day: the earliest of RGPD 14(3), or the collection itself (13(1)).
enum class InformReason { Collection, Month, FirstCommunication, FirstDisclosure };

QString informReasonCode(InformReason reason);

/// Somebody who has not been told that their data is held.
struct ToInform
{
    PersonId person;
    QString uuid;
    QString name;
    QDate dueOn;
    InformReason reason = InformReason::Month;
};
ENTENTE_NOT_LOGGABLE(ToInform)

} // namespace entente

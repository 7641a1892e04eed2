// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/consent/channel.h"
#include "core/notices/notice.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace entente {

using TradeShowId = Id<struct TradeShowTag>;

/// One thing that visitors are asked: what for, and how.
struct ShowQuestion
{
    QString purpose; ///< code
    Channel channel = Channel::Email;

    /// "commercial.email"
    QString key() const;
    bool operator==(const ShowQuestion &) const = default;
};

/// "commercial:email" or "commercial.email"; nothing when the channel is unknown.
std::optional<ShowQuestion> showQuestionFrom(const QString &typed);

/// The version of a text that a trade show uses.
struct ShowWording
{
    ShowQuestion question;
    QString language;
    QString uuid;
    int version = 0;

    bool operator==(const ShowWording &) const = default;
};

struct ShowNotice
{
    NoticeLevel level = NoticeLevel::Short;
    QString language;
    QString uuid;
    int version = 0;

    bool operator==(const ShowNotice &) const = default;
};

/// What somebody plans; the service checks it.
struct TradeShowDraft
{
    QString name;
    QString place;
    QString country; ///< empty: the firm's
    QDate startsOn;
    QDate endsOn; ///< invalid: one day
    QStringList languages;
    QString
        noticeUrl; ///< where the full notice can be read; empty: whoever scans the code writes to ask for it
    QList<ShowQuestion> questions;
    QStringList staff; ///< UUIDs of users
};

/// A trade show: when and where, what is asked, by which versions of the texts, and who staffs the stand.
struct TradeShow
{
    TradeShowId id;
    QString uuid;
    QString name;
    QString place;
    QString country;
    QDate startsOn;
    QDate endsOn;
    QString noticeUrl;
    QStringList languages;
    QList<ShowQuestion> questions;
    QList<ShowWording> wordings;
    QList<ShowNotice> notices;
    QStringList staff;
    QDateTime createdAt;
    int captures = 0; ///< visitors so far

    /// "Sirha, Lyon": the provenance of whoever is met there.
    QString provenance() const;
    /// What stands between the plan and its first visitor: "notice.short.fr", "wording.commercial.email.en". A person is
    /// informed when the data are collected (RGPD 13(1)), so nobody is captured before.
    QStringList missing() const;
    bool isReady() const { return missing().isEmpty(); }
    const ShowNotice *notice(NoticeLevel level, QStringView language) const;
    const ShowWording *wording(const ShowQuestion &question, QStringView language) const;
    bool asks(const ShowQuestion &question) const { return questions.contains(question); }
    TradeShowDraft draft() const;
};

} // namespace entente

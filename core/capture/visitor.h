// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"
#include "core/capture/tradeshow.h"
#include "core/consent/consentevent.h"
#include "core/parties/contactpoint.h"

namespace entente {

/// What a visitor did with one tile or one line. Left open is no answer: nothing is recorded, nothing is allowed.
enum class VisitorAnswer { Open, Yes, No };

struct AnsweredQuestion
{
    ShowQuestion question;
    VisitorAnswer answer = VisitorAnswer::Open;
};

enum class CaptureOrigin { Screen, Sheet };

QString captureOriginCode(CaptureOrigin origin);

/// Everything that a visitor gave at the stand.
struct Visitor
{
    QString uuid; ///< made before anything is typed: sent twice, it counts once
    CaptureOrigin origin = CaptureOrigin::Screen;
    QString sheetNumber;
    QDate sheetDay; ///< of a sheet; invalid: today
    QString firstName;
    QString lastName;
    QString organisation;
    QString email;
    QString phone;
    QString address; ///< street lines
    QString postalCode;
    QString city;
    QString country;  ///< empty: the trade show's
    QString language; ///< that the visitor read and answered in
    bool minor = false;
    QString guardian; ///< holder of parental authority
    QList<AnsweredQuestion> answers;
    std::optional<Evidence> evidence; ///< strokes of the signature, or the scan of the sheet

    QList<ContactPoint> contactPoints() const;
    bool saysYes() const;
    /// "commercial.email=yes,commercial.sms=open"
    QString answerCodes() const;
};
ENTENTE_NOT_LOGGABLE(Visitor)

/// The answers as they were kept.
QList<AnsweredQuestion> answersFromCodes(const QString &codes);

/// The channels' way to somebody, for a tile that needs it: "email", "phone", "address".
QString fieldForChannel(Channel channel);

} // namespace entente

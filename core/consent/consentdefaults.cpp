// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentdefaults.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/consent/consentrepository.h"
#include "core/db/transaction.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

Result<void> seedWordings(db::Transaction &tx, const QJsonObject &texts, const Purpose &purpose,
                          const Clock &clock)
{
    for (const auto &language : {u"fr"_s, u"en"_s}) {
        const auto words = texts.value(language).toObject();
        for (const Channel channel : kAllChannels) {
            const bool call = channel == Channel::LiveCall || channel == Channel::AutomatedCall;
            auto body = words.value(call ? "call"_L1 : "message"_L1).toString();
            body.replace(
                u"{by_channel}"_s,
                words.value("channels"_L1).toObject().value(channelName(channel)).toString());
            body.replace(u"{for_purpose}"_s,
                         words.value("purposes"_L1).toObject().value(purpose.code).toString());
            if (body.isEmpty())
                return Failure{ErrorCode::Internal, u"a wording is missing from the program"_s};
            const Wording wording{{}, newUuid(clock), purpose.code, channel, language,
                                  1,  body,           true};
            if (auto done = consentrepository::insert(tx, wording, purpose.id, clock); !done)
                return done;
        }
    }
    return {};
}

} // namespace

Result<void> seedConsentDefaults(db::Transaction &tx, const Clock &clock)
{
    QFile file(u":/consent/rules/wordings.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{ErrorCode::Internal, u"the wordings are missing from the program"_s};
    const auto texts = QJsonDocument::fromJson(file.readAll()).object();
    const auto labels = texts.value("labels"_L1).toObject();
    int position = 0;
    for (const auto purposeClass :
         {PurposeClass::Commercial, PurposeClass::NonCommercial, PurposeClass::Service}) {
        const auto code = purposeClassName(purposeClass);
        const auto label = labels.value(code).toObject();
        const Purpose added{{},
                            newUuid(clock),
                            code,
                            purposeClass,
                            label.value("en"_L1).toString(),
                            label.value("fr"_L1).toString(),
                            true};
        if (auto done = consentrepository::insert(tx, added, ++position, clock); !done)
            return done;
        const auto stored = consentrepository::purpose(tx, code);
        if (!stored)
            return Failure{stored.error()};
        if (auto done = seedWordings(tx, texts, *stored, clock); !done)
            return done;
    }
    return {};
}

} // namespace entente

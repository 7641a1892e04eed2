// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/purposeservice.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/consent/consentrepository.h"
#include "core/db/connection.h"

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

bool isPurposeCode(const QString &code)
{
    return !code.isEmpty() && code.size() <= 40
           && std::all_of(code.begin(), code.end(), [](QChar c) {
                  return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
              });
}

} // namespace

Result<Purpose> PurposeService::add(const Session &session, const Purpose &purpose)
{
    const auto permit = m.audit.admit(session, Fn::EditPurposes);
    if (!permit)
        return Failure{permit.error()};
    if (!isPurposeCode(purpose.code))
        return Failure{ErrorCode::Invalid,
                       u"a code has small letters, digits and underscores"_s,
                       {{}, 0, 0, u"code"_s},
                       u"purpose.bad_code"_s};
    if (purpose.labelEn.trimmed().isEmpty() && purpose.labelFr.trimmed().isEmpty())
        return Failure{ErrorCode::Invalid,
                       u"a purpose needs a label"_s,
                       {{}, 0, 0, u"label"_s},
                       u"purpose.no_label"_s};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto all = consentrepository::purposes(*tx);
    if (!all)
        return Failure{all.error()};
    for (const auto &known : *all) {
        if (known.code == purpose.code)
            return Failure{ErrorCode::AlreadyDone,
                           u"the code is taken"_s,
                           {{}, 0, 0, u"code"_s},
                           u"purpose.code_taken"_s};
    }
    auto added = purpose;
    added.uuid = newUuid(m.clock);
    added.labelEn = purpose.labelEn.trimmed().isEmpty() ? purpose.labelFr.trimmed()
                                                        : purpose.labelEn.trimmed();
    added.labelFr = purpose.labelFr.trimmed().isEmpty() ? added.labelEn : purpose.labelFr.trimmed();
    if (auto done = consentrepository::insert(*tx, added, int(all->size()) + 1, m.clock); !done)
        return Failure{done.error()};
    if (auto noted = m.audit.append(*tx, session, {Fn::EditPurposes, u"purpose"_s, added.uuid});
        !noted)
        return Failure{noted.error()};
    const auto stored = consentrepository::purpose(*tx, added.code);
    if (!stored)
        return stored;
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    emit m.changes.firmChanged();
    return stored;
}

Result<Wording> PurposeService::addWording(const Session &session, const Wording &wording)
{
    const auto permit = m.audit.admit(session, Fn::EditPurposes);
    if (!permit)
        return Failure{permit.error()};
    if (wording.body.trimmed().isEmpty() || wording.language.isEmpty())
        return Failure{ErrorCode::Invalid,
                       u"a wording needs a text and a language"_s,
                       {{}, 0, 0, u"body"_s},
                       u"wording.empty"_s};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto purpose = consentrepository::purpose(*tx, wording.purposeCode);
    if (!purpose)
        return Failure{purpose.error()};
    const auto all = consentrepository::wordings(*tx, wording.purposeCode, wording.channel);
    if (!all)
        return Failure{all.error()};
    auto added = wording;
    added.uuid = newUuid(m.clock);
    added.version = 1;
    added.body = wording.body.trimmed();
    for (const auto &known : *all) {
        if (known.language == wording.language)
            added.version = std::max(added.version, known.version + 1);
    }
    if (auto done = consentrepository::insert(*tx, added, purpose->id, m.clock); !done)
        return Failure{done.error()};
    if (auto noted = m.audit.append(*tx, session, {Fn::EditPurposes, u"wording"_s, added.uuid});
        !noted)
        return Failure{noted.error()};
    const auto stored = consentrepository::wording(*tx, added.uuid);
    if (!stored)
        return stored;
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    return stored;
}

Result<QList<Wording>> PurposeService::wordings(const Session &session, const QString &purpose,
                                                Channel channel)
{
    const auto permit = m.audit.admit(session, Fn::ViewConsent);
    if (!permit)
        return Failure{permit.error()};
    return consentrepository::wordings(m.connection.read(*permit), purpose, channel);
}

} // namespace entente

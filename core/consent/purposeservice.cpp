// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/purposeservice.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/consent/consentrepository.h"
#include "core/consent/wordingcheck.h"
#include "core/db/connection.h"
#include "core/db/statement.h"

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

// Art. 9(1) GDPR.
const QStringList kSensitiveCategories{u"health"_s,    u"religion"_s,      u"politics"_s,
                                       u"union"_s,     u"ethnic_origin"_s, u"sexual"_s,
                                       u"biometric"_s, u"genetic"_s};

bool isSensitiveCategory(const QString &category)
{
    return category.isEmpty() || kSensitiveCategories.contains(category);
}

Failure badCategory()
{
    return Failure{ErrorCode::Invalid,
                   u"not a category of Art. 9"_s,
                   {{}, 0, 0, u"sensitive"_s},
                   u"purpose.bad_category"_s};
}

Result<bool> isAnswered(const db::Reader &reader, const QString &code)
{
    db::Statement s(reader, "consent/select_first_event_by_purpose");
    s.bind(":purpose_code", code);
    const bool found = s.next();
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    return found;
}

} // namespace

QStringList sensitiveCategories()
{
    return kSensitiveCategories;
}

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
    if (!isSensitiveCategory(purpose.sensitive))
        return badCategory();
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

Result<Purpose> PurposeService::change(const Session &session, const Purpose &purpose)
{
    const auto permit = m.audit.admit(session, Fn::EditPurposes);
    if (!permit)
        return Failure{permit.error()};
    auto changed = purpose;
    changed.labelEn = purpose.labelEn.trimmed().isEmpty() ? purpose.labelFr.trimmed()
                                                          : purpose.labelEn.trimmed();
    changed.labelFr = purpose.labelFr.trimmed().isEmpty() ? changed.labelEn
                                                          : purpose.labelFr.trimmed();
    if (changed.labelEn.isEmpty())
        return Failure{ErrorCode::Invalid,
                       u"a purpose needs a label"_s,
                       {{}, 0, 0, u"label"_s},
                       u"purpose.no_label"_s};
    if (!isSensitiveCategory(changed.sensitive))
        return badCategory();
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto known = consentrepository::purpose(*tx, purpose.code);
    if (!known)
        return known;
    if (known->sensitive != changed.sensitive) {
        const auto used = isAnswered(*tx, purpose.code);
        if (!used)
            return Failure{used.error()};
        if (*used)
            return Failure{ErrorCode::Conflict,
                           u"answered under another category"_s,
                           {{}, 0, 0, u"sensitive"_s},
                           u"purpose.sensitive_in_use"_s};
    }
    changed.active = known->active;
    return store(*tx, session, *known, changed);
}

Result<Purpose> PurposeService::archive(const Session &session, const QString &code, bool archived)
{
    const auto permit = m.audit.admit(session, Fn::EditPurposes);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto known = consentrepository::purpose(*tx, code);
    if (!known)
        return known;
    if (purposeClassFromName(code)) // what every question falls back on
        return Failure{ErrorCode::Conflict,
                       u"a purpose that every vault has"_s,
                       {{}, 0, 0, u"purpose"_s},
                       u"purpose.shipped"_s};
    if (known->active != archived)
        return Failure{ErrorCode::AlreadyDone, u"the purpose is so already"_s};
    auto changed = *known;
    changed.active = !archived;
    return store(*tx, session, *known, changed);
}

Result<Purpose> PurposeService::store(db::Transaction &tx, const Session &session,
                                      const Purpose &known, const Purpose &changed)
{
    db::Statement s(tx, "consent/update_purpose");
    s.bind(":label_en", changed.labelEn)
        .bind(":label_fr", changed.labelFr)
        .bind(":is_active", changed.active)
        .bind(":sensitive", changed.sensitive)
        .bind(":needs_age", changed.needsAge)
        .bind(":purpose_id", known.id);
    if (auto done = s.runOne(); !done)
        return Failure{done.error()};
    if (auto noted = m.audit.append(tx, session, {Fn::EditPurposes, u"purpose"_s, known.uuid});
        !noted)
        return Failure{noted.error()};
    const auto stored = consentrepository::purpose(tx, known.code);
    if (!stored)
        return stored;
    if (auto done = tx.commit(); !done)
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
    added.complete = missingWordingItems(added.body, wording.channel, wording.language).isEmpty();
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

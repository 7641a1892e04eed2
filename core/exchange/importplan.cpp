// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplan.h"

namespace entente {

using namespace Qt::StringLiterals;

namespace {

Failure gateFailure(const QString &reason, const QString &field)
{
    return Failure{ErrorCode::Invalid,
                   u"the origin of the people is not complete"_s,
                   {{}, 0, 0, field},
                   reason};
}

} // namespace

QString duplicatePolicyCode(DuplicatePolicy policy)
{
    switch (policy) {
    case DuplicatePolicy::Update: return u"update"_s;
    case DuplicatePolicy::Skip: return u"skip"_s;
    case DuplicatePolicy::Ask: return u"ask"_s;
    case DuplicatePolicy::Create: return u"create"_s;
    }
    return {};
}

std::optional<DuplicatePolicy> duplicatePolicyFromCode(QStringView code)
{
    for (const DuplicatePolicy policy :
         {DuplicatePolicy::Update, DuplicatePolicy::Skip, DuplicatePolicy::Ask})
        if (code == duplicatePolicyCode(policy))
            return policy;
    return std::nullopt;
}

Result<void> checkGate(const ImportGate &gate, QDate today)
{
    // Art. 6(1) GDPR, in its order.
    static const QStringList kBases = {u"consent"_s,          u"contract"_s,
                                       u"legal_obligation"_s, u"vital_interest"_s,
                                       u"public_task"_s,      u"legitimate_interest"_s};
    if (gate.source.trimmed().isEmpty())
        return gateFailure(u"import.no_source"_s, u"source"_s);
    if (gate.basis.isEmpty())
        return gateFailure(u"import.no_basis"_s, u"basis"_s);
    if (!kBases.contains(gate.basis))
        return gateFailure(u"import.unknown_basis"_s, u"basis"_s);
    if (gate.collectedOn.isValid() && gate.collectedOn > today)
        return gateFailure(u"import.collected_in_future"_s, u"collected_on"_s);
    if (gate.proof.size() > kMaxProofBytes)
        return gateFailure(u"import.proof_too_large"_s, u"proof"_s);
    return {};
}

} // namespace entente

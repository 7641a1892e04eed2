// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/reasonspanel.h"

#include "core/consent/ruleset.h"
#include "core/services/services.h"
#include "core/wording/verdictsentences.h"
#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"
#include "ui/support/workspace.h"
#include "ui/widgets/reasonspopover.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QString requirementWord(Requirement requirement)
{
    switch (requirement) {
    case Requirement::OptIn: return u"opt_in"_s;
    case Requirement::OptOut: return u"opt_out"_s;
    case Requirement::Notice: return u"notice"_s;
    case Requirement::Allowed: return u"allowed"_s;
    case Requirement::Prohibited: return u"prohibited"_s;
    case Requirement::PresumedConsent: return u"presumed_consent"_s;
    }
    return {};
}

/// Reasons that rest on something the person did: an act of the ledger stands behind them.
bool restsOnAct(ReasonCode code)
{
    switch (code) {
    case ReasonCode::ConsentValid:
    case ReasonCode::Objection:
    case ReasonCode::ConsentRefused:
    case ReasonCode::ConsentWithdrawn:
    case ReasonCode::ConsentExpired:
    case ReasonCode::ConsentIncomplete:
    case ReasonCode::ConsentNotEstablished:
    case ReasonCode::GuardianMissing:
    case ReasonCode::ProofWeak: return true;
    default: return false;
    }
}

std::optional<ConsentHistoryEntry> actBehind(Workspace &workspace, const Person &person,
                                             const ChannelVerdict &verdict)
{
    if (verdict.verdict.reasons.isEmpty() || !restsOnAct(verdict.verdict.reasons.first().code))
        return std::nullopt;
    const auto history = workspace.reading().consents().history(workspace.session(), person.id);
    if (!history)
        return std::nullopt;
    const QDate day = verdict.verdict.reasons.first().date;
    std::optional<ConsentHistoryEntry> found;
    for (const auto &entry : *history) {
        if (entry.event.channels.contains(verdict.channel)
            && (!day.isValid() || entry.event.occurredOn == day))
            found = entry;
    }
    return found;
}

QString proofText(const ConsentHistoryEntry &act)
{
    switch (act.proof) {
    case ProofStrength::Strong: return ReasonsPanel::tr("Kept in the vault, with its document");
    case ProofStrength::Weak: return ReasonsPanel::tr("Noted without a document");
    case ProofStrength::Removed: return ReasonsPanel::tr("Erased at the end of its term");
    }
    return {};
}

QString ruleDetail(const Reason &reason, const Words &words)
{
    QStringList parts;
    if (!reason.legalRef.isEmpty())
        parts.append(words.lawReference(reason.legalRef));
    else if (reason.rule && !reason.rule->legalRef.isEmpty())
        parts.append(words.lawReference(reason.rule->legalRef));
    if (reason.rule && reason.rule->days.first > QDate(1970, 1, 1).toJulianDay())
        parts.append(words.word(u"verdict.text.in_force_since")
                         .arg(words.date(QDate::fromJulianDay(reason.rule->days.first))));
    return parts.join(u" · "_s);
}

} // namespace

ReasonsPanel::ReasonsPanel(Workspace &workspace, const Person &person,
                           const ChannelVerdict &verdict, const QString &purposeText,
                           QWidget *anchor)
    : QObject(anchor)
    , m_popover(new ReasonsPopover(anchor->window()))
{
    const Words words;
    m_popover->setVerdict(verdictLook(verdict.verdict), verdictWord(verdict.verdict),
                          channelLabel(verdict.channel));
    m_popover->setHeadline(
        verdict.verdict.reasons.isEmpty()
            ? verdictWord(verdict.verdict)
            : verdictsentences::headline(words, verdict.verdict.reasons.first()));
    const auto act = actBehind(workspace, person, verdict);
    m_event = act ? act->event.uuid : QString();
    fillRows(verdict, act);
    fillRemedy(verdict, purposeText);
    connect(m_popover, &ReasonsPopover::actionActivated, this, [this] {
        emit consentAsked();
        m_popover->close();
    });
    connect(m_popover, &ReasonsPopover::linkActivated, this, [this] {
        emit proofAsked(m_event);
        m_popover->close();
    });
    connect(m_popover, &ReasonsPopover::closed, this, [this] {
        m_popover->deleteLater();
        deleteLater();
    });
}

ReasonsPanel::~ReasonsPanel() = default;

void ReasonsPanel::fillRows(const ChannelVerdict &channel,
                            const std::optional<ConsentHistoryEntry> &act)
{
    const Words words;
    const auto text = [&words](QStringView key) {
        return words.word(QString(u"verdict.text."_s + key));
    };
    const Verdict &verdict = channel.verdict;
    const Reason reason = verdict.reasons.isEmpty() ? Reason{} : verdict.reasons.first();

    ReasonRow rule{text(u"rule"), text(u"none"), ruleDetail(reason, words)};
    if (reason.rule)
        rule.text = words.requirementText(requirementWord(reason.rule->requirement));
    else if (!rule.detail.isEmpty())
        rule = {text(u"rule"), rule.detail, {}};

    ReasonRow fact{text(u"fact"), verdictsentences::fact(words, reason), {}};
    QStringList beside;
    for (qsizetype i = 1; i < verdict.reasons.size(); ++i)
        beside.append(verdictsentences::fact(words, verdict.reasons[i]));
    if (act)
        beside.prepend(words.mechanismName(mechanismName(act->event.mechanism)));
    if (!channel.contactPoint.isEmpty())
        beside.append(channel.contactPoint);
    beside.removeAll({});
    fact.detail = beside.join(u" · "_s);

    ReasonRow proof{text(u"proof"), text(u"none"), {}};
    ReasonRow date{
        text(u"date"), reason.date.isValid() ? words.date(reason.date) : text(u"none"), {}};
    if (act) {
        proof.text = proofText(*act);
        if (act->proof != ProofStrength::Removed)
            proof.link = tr("Open");
        if (act->wordingVersion > 0)
            proof.detail =
                tr("Version %1 of the text, kept word for word").arg(act->wordingVersion);
        date.text = words.time(act->event.occurredAt);
        if (!act->recordedByName.isEmpty())
            date.detail = tr("Noted by %1").arg(act->recordedByName);
    }

    ReasonRow expiry{text(u"expiry"), text(u"no_expiry"), {}};
    if (verdict.allowedFrom)
        expiry.text = text(u"allowed_from").arg(words.time(*verdict.allowedFrom));
    else if (verdict.expiresOn.isValid())
        expiry.text = text(u"expires_on").arg(words.date(verdict.expiresOn.addDays(-1)));
    m_popover->setRows({rule, fact, proof, date, expiry});
}

void ReasonsPanel::fillRemedy(const ChannelVerdict &channel, const QString &purposeText)
{
    const Verdict &verdict = channel.verdict;
    const Words words;
    if (verdict.isAllowed()) {
        QStringList duties;
        for (const auto &duty : verdict.duties.names())
            duties.append(words.dutyText(duty));
        if (!duties.isEmpty())
            m_popover->setRemedy(tr("What goes with it"), duties.join(u' '));
        return;
    }
    if (verdict.action == VerdictAction::None) {
        m_popover->setRemedy({}, tr("Nothing changes this but the person."));
        return;
    }
    const bool asks = verdict.action == VerdictAction::AskConsent
                      || verdict.action == VerdictAction::AskGuardian;
    m_popover->setRemedy(tr("What would change this answer for “%1”").arg(purposeText),
                         verdictsentences::remedy(words, verdict, channel.channel),
                         asks ? tr("Record consent") : QString(),
                         asks ? u"draw-freehand"_s : QString());
}

ReasonsPanel *openReasons(Workspace &workspace, const Person &person, const ChannelVerdict &verdict,
                          const QString &purposeText, QWidget *chip)
{
    auto *panel = new ReasonsPanel(workspace, person, verdict, purposeText, chip);
    panel->popover()->popupAt(chip);
    return panel;
}

QString verdictReason(const Verdict &verdict)
{
    if (verdict.reasons.isEmpty())
        return {};
    const Words words;
    const auto fact = verdictsentences::fact(words, verdict.reasons.first());
    if (!verdict.allowedFrom)
        return fact;
    return ReasonsPanel::tr("%1, again from %2",
                            "why it is not allowed now, and the moment from which it is")
        .arg(fact, words.time(*verdict.allowedFrom));
}

QString verdictSentence(const ChannelVerdict &verdict)
{
    const auto reason = verdictReason(verdict.verdict);
    const auto word = verdictWord(verdict.verdict);
    return reason.isEmpty() ? ReasonsPanel::tr("%1: %2", "channel, verdict")
                                  .arg(channelLabel(verdict.channel), word)
                            : ReasonsPanel::tr("%1: %2. %3", "channel, verdict, reason")
                                  .arg(channelLabel(verdict.channel), word, reason);
}

} // namespace entente

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

/// The reason that an act of the ledger stands behind: beside the hour that closes, it need not be the first.
const Reason *reasonOnAct(const Verdict &verdict)
{
    for (const auto &reason : verdict.reasons) {
        if (restsOnAct(reason.code))
            return &reason;
    }
    return nullptr;
}

/// The first day on which a consent no longer holds under that rule; as the judge counts it.
QDate endOfConsent(const ConsentEvent &event, const ContactRule *rule)
{
    if (!rule || rule->consentYears <= 0)
        return event.validUntil;
    const QDate byLaw = event.occurredOn.addYears(rule->consentYears);
    return event.validUntil.isValid() ? std::min(event.validUntil, byLaw) : byLaw;
}

bool standsBehindReason(const ConsentEvent &event, const Reason &reason)
{
    if (reason.code == ReasonCode::ConsentExpired) // the date of the reason is the end, not the act
        return (event.kind == ActKind::Given || event.kind == ActKind::Renewed)
               && endOfConsent(event, reason.rule) == reason.date;
    return !reason.date.isValid() || event.occurredOn == reason.date;
}

std::optional<ConsentHistoryEntry> actBehind(Workspace &workspace, const Person &person,
                                             const ChannelVerdict &verdict)
{
    const auto *reason = reasonOnAct(verdict.verdict);
    if (!reason)
        return std::nullopt;
    const auto history = workspace.reading().consents().history(workspace.session(), person.id);
    if (!history)
        return std::nullopt;
    std::optional<ConsentHistoryEntry> found;
    for (const auto &entry : *history) {
        if (entry.event.channels.contains(verdict.channel)
            && standsBehindReason(entry.event, *reason))
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

QString dayOfAct(const ConsentEvent &event, const Verdict &verdict, const Words &words)
{
    const auto *reason = reasonOnAct(verdict);
    if (reason && reason->code == ReasonCode::ConsentExpired)
        return ReasonsPanel::tr("Given on %1, expired on %2")
            .arg(words.date(event.occurredOn), words.date(reason->date));
    return words.time(event.occurredAt);
}

/// Who would have to say yes, and to what: "A new consent given by Claire Aubert, to receive calls."
QString askedConsent(const Words &words, const ChannelVerdict &channel, const QString &name)
{
    const QString key = u"verdict.text.receive_"_s + channelName(channel.channel);
    if (!words.knows(key))
        return verdictsentences::remedy(words, channel.verdict, channel.channel);
    const auto *reason = reasonOnAct(channel.verdict);
    const bool again = reason && reason->code == ReasonCode::ConsentExpired;
    return (again ? ReasonsPanel::tr("A new consent given by %1, %2.", "name, “to receive calls”")
                  : ReasonsPanel::tr("A consent given by %1, %2.", "name, “to receive calls”"))
        .arg(name, words.word(key));
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
    fillRemedy(verdict, purposeText, person.displayName());
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
        date.text = dayOfAct(act->event, verdict, words);
        if (!act->recordedByName.isEmpty())
            date.detail = tr("Noted by %1").arg(act->recordedByName);
    }

    QList<ReasonRow> rows{rule, fact, proof, date};
    const QString expiry = text(u"expiry");
    if (verdict.allowedFrom)
        rows.append({expiry, text(u"allowed_from").arg(words.time(*verdict.allowedFrom)), {}});
    else if (verdict.expiresOn.isValid())
        rows.append(
            {expiry, text(u"expires_on").arg(words.date(verdict.expiresOn.addDays(-1))), {}});
    else if (verdict.isAllowed())
        rows.append({expiry, text(u"no_expiry"), {}});
    m_popover->setRows(rows);
}

void ReasonsPanel::fillRemedy(const ChannelVerdict &channel, const QString &purposeText,
                              const QString &name)
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
                         verdict.action == VerdictAction::AskConsent
                             ? askedConsent(words, channel, name)
                             : verdictsentences::remedy(words, verdict, channel.channel),
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

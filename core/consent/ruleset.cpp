// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ruleset.h"

#include "core/consent/ownrules.h"
#include "core/consent/rulesetreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kChannelCount = 6;
constexpr size_t kRecipientCount = 4;
constexpr size_t kPurposeCount = 3;

const QString *refIn(const std::vector<std::pair<ReasonCode, QString>> &refs, ReasonCode code)
{
    for (const auto &[known, text] : refs) {
        if (known == code)
            return &text;
    }
    return nullptr;
}

/// Letters and digits alone: "Lista Robinson (Adigital)" is "listarobinsonadigital".
QString registerKey(QStringView name)
{
    QString key;
    for (const auto c : name) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

} // namespace

void OppositionRegister::addName(QStringView typed)
{
    keys.append(registerKey(typed));
}

bool OppositionRegister::isNamed(QStringView typed) const
{
    return typed == code || keys.contains(registerKey(typed));
}

const TimeWindow::Version *TimeWindow::versionOn(qint64 day) const
{
    for (const auto &version : versions) {
        if (version.days.contains(day))
            return &version;
    }
    return nullptr;
}

const QString *ContactRule::ownRef(ReasonCode code) const
{
    return refIn(refs, code);
}

quint16 countryKey(QStringView alpha2)
{
    static constexpr std::array kFrenchOverseas{u"GP", u"MQ", u"GF", u"RE", u"PM", u"YT",
                                                u"BL", u"MF", u"TF", u"WF", u"PF", u"NC"};
    if (alpha2.size() != 2)
        return 0;
    for (const auto *code : kFrenchOverseas) {
        if (alpha2 == QStringView(code))
            return countryKey(u"FR");
    }
    const int first = alpha2[0].unicode() - u'A';
    const int second = alpha2[1].unicode() - u'A';
    if (first < 0 || first > 25 || second < 0 || second > 25)
        return 0;
    return static_cast<quint16>((first + 1) * 32 + second);
}

Result<RuleSet> RuleSet::shipped()
{
    return shippedAnd({});
}

Result<RuleSet> RuleSet::shippedAnd(const QList<OwnRule> &own)
{
    QFile file(u":/consent/rules/contactability.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{ErrorCode::Internal, u"the rules of contact are missing from the program"_s};
    if (own.isEmpty())
        return parse(file.readAll());
    auto root = QJsonDocument::fromJson(file.readAll()).object();
    auto all = root.value("rules"_L1).toArray();
    for (const auto &rule : own)
        all.append(ownrules::toJson(rule));
    root.insert(u"rules"_s, all);
    return parse(QJsonDocument(root).toJson(QJsonDocument::Compact));
}

Result<RuleSet> RuleSet::parse(const QByteArray &json)
{
    RuleSet rules;
    RuleSetReader reader(rules);
    if (auto read = reader.read(json); !read)
        return Failure{read.error()};
    return rules;
}

const ContactRule *RuleSet::byId(QStringView id) const
{
    for (const auto &rule : m_rules) {
        if (rule.id == id)
            return &rule;
    }
    return nullptr;
}

size_t RuleSet::cell(size_t country, Channel channel, RecipientKind recipient, PurposeClass purpose)
{
    const auto kind = recipient == RecipientKind::Unknown ? size_t(RecipientKind::Consumer)
                                                          : static_cast<size_t>(recipient);
    return ((country * kChannelCount + static_cast<size_t>(channel)) * kRecipientCount + kind)
               * kPurposeCount
           + static_cast<size_t>(purpose);
}

std::span<const quint16> RuleSet::candidates(quint16 country, Channel channel,
                                             RecipientKind recipient, PurposeClass purpose) const
{
    return m_cells[cell(m_countryIndex[country], channel, recipient, purpose)];
}

std::span<const quint16> RuleSet::fallback(Channel channel, RecipientKind recipient,
                                           PurposeClass purpose) const
{
    return m_cells[cell(0, channel, recipient, purpose)];
}

const QString &RuleSet::refFor(ReasonCode code, const ContactRule *rule) const
{
    static const QString none;
    if (const QString *own = rule ? rule->ownRef(code) : nullptr)
        return *own;
    if (const QString *general = refIn(m_generalRefs, code))
        return *general;
    return rule ? rule->legalRef : none;
}

int RuleSet::guardianAge(quint16 country, qint64 day) const
{
    int age = m_defaultGuardianAge;
    qint64 newest = std::numeric_limits<qint64>::min();
    for (const auto &entry : m_guardianAges) {
        if (entry.country == country && entry.from <= day && entry.from > newest) {
            newest = entry.from;
            age = entry.age;
        }
    }
    return age;
}

const QString &RuleSet::guardianRef(Requirement basis, Channel channel) const
{
    if (basis != Requirement::OptIn)
        return m_guardianInterestRef;
    const bool online = channel == Channel::Email || channel == Channel::Sms;
    return online ? refFor(ReasonCode::GuardianMissing, nullptr) : m_guardianConsentRef;
}

quint8 RuleSet::registerNamed(QStringView typed) const
{
    for (size_t i = 0; i < m_registers.size(); ++i) {
        if (m_registers[i].isNamed(typed))
            return static_cast<quint8>(i + 1);
    }
    return 0;
}

bool RuleSet::openTrackingNeedsConsent(quint16 country, qint64 day) const
{
    return std::any_of(m_tracking.begin(), m_tracking.end(), [&](const TrackingRule &rule) {
        return rule.country == country && rule.days.contains(day);
    });
}

quint32 RuleSet::sectorBits(const QStringList &sectors) const
{
    quint32 bits = 0;
    for (const QString &sector : sectors) {
        const auto index = m_sectors.indexOf(sector);
        if (index >= 0)
            bits |= 1u << index;
        else if (!sector.isEmpty())
            bits |=
                1u
                << 31; // a sector without rules of its own: an exception for another one does not cover it
    }
    return bits;
}

} // namespace entente

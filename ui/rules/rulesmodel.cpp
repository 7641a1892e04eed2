// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulesmodel.h"

#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr qsizetype kKindsOfRecipients = 4;

/// "E-mail, text message": a capital at the start alone, but for what is all capitals ("SMS").
QString ruleEnumeration(const QStringList &names)
{
    QStringList inside = names;
    for (qsizetype i = 1; i < inside.size(); ++i) {
        if (inside[i].size() < 2 || !inside[i][1].isUpper())
            inside[i][0] = inside[i][0].toLower();
    }
    return inside.join(u", "_s);
}

QString ruleWords(const QStringList &codes, QLatin1StringView kind, qsizetype all)
{
    const Words words;
    if (codes.size() == all)
        return words.word(QString(kind + "all"_L1));
    QStringList names;
    for (const auto &code : codes)
        names.append(words.word(QString(kind + code)));
    return ruleEnumeration(names);
}

QString whenWords(const RuleNote &row)
{
    const Words words;
    static const QStringList kWithoutContract{u"prospect"_s, u"customer_analogous"_s,
                                              u"customer_other"_s};
    QStringList names;
    if (row.relations == kWithoutContract) {
        names.append(words.word(u"rule.when.no_contract"));
    } else {
        for (const auto &relation : row.relations)
            names.append(words.word(QString(u"rule.when."_s + relation)));
    }
    const QString who = names.isEmpty() ? words.word(u"rule.when.any") : names.join(u" · "_s);
    if (row.sectors.isEmpty())
        return who;
    QStringList sectors;
    for (const auto &sector : row.sectors)
        sectors.append(words.word(QString(u"sector."_s + sector)));
    return RulesModel::tr("%1, in this line of business: %2", "when a rule holds, sectors")
        .arg(who, ruleEnumeration(sectors));
}

/// What has to be recorded, and what goes with the contact, in sentences.
QString ruleDetails(const RuleNote &row)
{
    const Words words;
    QStringList lines;
    for (const auto &condition : row.requires_)
        lines.append(words.word(QString(u"rule.condition."_s + condition)));
    for (const auto &duty : row.duties)
        lines.append(words.dutyText(duty));
    lines.removeAll({});
    return lines.join(u'\n');
}

} // namespace

RulesModel::RulesModel(QObject *parent) : RowModel<RuleNote>(parent) {}

RulesModel::~RulesModel() = default;

void RulesModel::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    if (rowCount() > 0)
        emit dataChanged(index(0, int(Column::Source)), index(rowCount() - 1, int(Column::Source)));
}

QList<ColumnSpec> RulesModel::columns() const
{
    return {{tr("Channel")},          {tr("Who")},   {tr("When", "in which case a rule holds")},
            {tr("What it asks for")}, {tr("Since")}, {tr("Source")}};
}

QVariant RulesModel::cell(const RuleNote &row, int column, int role) const
{
    const Words words;
    const auto confidence = [&] {
        return words.word(QString(u"rule.confidence."_s + row.confidence));
    };
    if (role == Qt::ToolTipRole && Column(column) == Column::Requirement) {
        const auto details = ruleDetails(row);
        return details.isEmpty() ? QVariant() : QVariant(details.toHtmlEscaped());
    }
    if (Column(column) == Column::Source) {
        if (role == Qt::ToolTipRole)
            return confidence().toHtmlEscaped();
        if (role == Qt::AccessibleDescriptionRole)
            return confidence();
        if (role == IconNameRole && row.confidence != u"text_mirror" && row.confidence != u"own")
            return u"dialog-information"_s;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Column::Channels:
        return ruleWords(row.channels, "channel."_L1, qsizetype(kAllChannels.size()));
    case Column::Recipients:
        return tr("%1: %2", "country, kinds of people")
            .arg(row.country == u"*" ? tr("Everywhere") : countryLabel(row.country),
                 ruleWords(row.recipients, "recipient."_L1, kKindsOfRecipients));
    case Column::When: return whenWords(row);
    case Column::Requirement: return words.requirementText(row.requirement.toLower());
    case Column::Since: return shortDate(row.validFrom);
    case Column::Source:
        return m_narrow ? tr("%1, since %2", "law, day")
                              .arg(words.lawReference(row.legalRef), shortDate(row.validFrom))
                        : words.lawReference(row.legalRef);
    }
    return {};
}

ChangesModel::ChangesModel(QObject *parent) : RowModel<ChangedPerson>(parent) {}

ChangesModel::~ChangesModel() = default;

QList<ColumnSpec> ChangesModel::columns() const
{
    return {{tr("Person")}, {tr("Channel")}, {tr("The day before")}, {tr("That day")}, {tr("Why")}};
}

QVariant ChangesModel::cell(const ChangedPerson &row, int column, int role) const
{
    const auto &change = row.change;
    const auto shown = column == 2 ? change.reachBefore : change.reachAfter;
    if (role == VerdictRole && (column == 2 || column == 3))
        return int(verdictLook(shown));
    if (role == SubtitleRole && column == 0)
        return row.contact;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case 0: return row.name;
    case 1: return channelLabel(change.channel);
    case 2:
    case 3: return verdictWord(shown);
    default: return Words().reasonFact(change.reason);
    }
}

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulesmodel.h"

#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QString ruleWords(const QStringList &codes, QLatin1StringView kind, const Words &words)
{
    QStringList names;
    for (const auto &code : codes)
        names.append(words.word(QString(kind + code)));
    return names.join(u", "_s);
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
    return {{tr("Channel")}, {tr("Who")},    {tr("What it asks for")},
            {tr("Since")},   {tr("Source")}, {tr("How sure")}};
}

QVariant RulesModel::cell(const RuleNote &row, int column, int role) const
{
    const Words words;
    if (role == Qt::ToolTipRole && Column(column) == Column::Requirement)
        return row.conditions.join(u'\n').toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Column::Channels: return ruleWords(row.channels, "channel."_L1, words);
    case Column::Recipients:
        return tr("%1: %2", "country, kinds of people")
            .arg(row.country == u"*" ? tr("Everywhere") : countryLabel(row.country),
                 ruleWords(row.recipients, "recipient."_L1, words));
    case Column::Requirement: return words.requirementText(row.requirement.toLower());
    case Column::Since: return shortDate(row.validFrom);
    case Column::Source:
        return m_narrow ? tr("%1, since %2. %3", "law, day, how sure it is")
                              .arg(words.lawReference(row.legalRef), shortDate(row.validFrom),
                                   words.word(QString(u"rule.confidence."_s + row.confidence)))
                        : words.lawReference(row.legalRef);
    case Column::Confidence: return words.word(QString(u"rule.confidence."_s + row.confidence));
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

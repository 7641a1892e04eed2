// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/rulewatch.h"
#include "ui/widgets/proportionbar.h"

namespace entente {

/// The order of channels in every chart of answers.
int chartPlace(Channel channel);
void sortForCharts(QList<ChannelOutlook> &outlook);
/// One segment per answer, in the order of verdicts everywhere.
QList<ProportionSegment> outlookSegments(const ChannelOutlook &outlook);
/// Adds the segments of one more channel to those of the legend.
void addToLegend(QList<ProportionSegment> &legend, const QList<ProportionSegment> &segments);
/// Leaves out of the legend what nobody got.
void dropEmpty(QList<ProportionSegment> &legend);

} // namespace entente

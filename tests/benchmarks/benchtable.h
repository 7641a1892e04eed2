// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace entente::test {

inline double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

template<typename Work>
double timeOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return milliseconds(timer);
}

inline double percentile(std::vector<double> all, double share)
{
    std::sort(all.begin(), all.end());
    return all.empty() ? 0 : all[std::min(all.size() - 1, size_t(share * double(all.size())))];
}

template<typename T>
T must(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().detail));
    return std::move(*result);
}

/// One line of the table: ours, the same by the bare C interface, and how many times as long ours takes.
inline void printTimes(const char *what, const std::vector<double> &ours,
                       const std::vector<double> &bare)
{
    const double median = percentile(bare, 0.5);
    const double late = percentile(bare, 0.95);
    std::printf("%-28s p50 %9.3f ms  p95 %9.3f ms", what, percentile(ours, 0.5),
                percentile(ours, 0.95));
    if (!bare.empty())
        std::printf("   bare C p50 %9.3f  p95 %9.3f   ratio p50 %5.2f  p95 %5.2f", median, late,
                    percentile(ours, 0.5) / median, percentile(ours, 0.95) / late);
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace entente::test

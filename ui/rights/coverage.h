// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/consent/channel.h"

#include <QDate>
#include <QList>

#include <array>

namespace entente {

class Services;
class Session;

/// How many people may be contacted by one channel, by the look of their verdict.
struct ChannelCoverage
{
    Channel channel = Channel::Email;
    std::array<qint64, 6> people{}; ///< by VerdictLook
    qint64 endingSoon = 0;          ///< consents that end within thirty days

    qint64 total() const;
};

struct Coverage
{
    QList<ChannelCoverage> channels;
};

/// Asks about everybody, once per channel: for the writer's thread, never for the window's.
Result<Coverage> readCoverage(Services &services, const Session &session, const QString &purpose,
                              const QDate &today);

} // namespace entente

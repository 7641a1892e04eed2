// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/redaction.h"
#include "core/consent/channel.h"
#include "core/consent/verdict.h"

#include <QList>
#include <QString>

namespace entente {

class Workspace;

/// The verdict of one channel for the screen: of the contact point that may be used, else of the first one.
struct ChannelVerdict
{
    Channel channel = Channel::Email;
    QString contactPoint; ///< as shown; empty when there is none
    Verdict verdict;
};
ENTENTE_NOT_LOGGABLE(ChannelVerdict)

/// All channels of one person for one purpose at one moment, in the order in which they are shown.
struct VerdictSummary
{
    QList<ChannelVerdict> channels;

    /// NotApplicable when the channel is not among them.
    const Verdict &of(Channel channel) const;
    const ChannelVerdict *entry(Channel channel) const;
};
ENTENTE_NOT_LOGGABLE(VerdictSummary)

/// Asks "may I contact?" for lists and cards.
class VerdictReader final
{
public:
    explicit VerdictReader(Workspace &workspace) : m_workspace(workspace) {}

    const QString &purpose() const { return m_purpose; }
    void setPurpose(const QString &code) { m_purpose = code; }

    /// Now, for the purpose set (commercial at first). Empty when the person is gone.
    VerdictSummary summary(PersonId person) const;

private:
    Workspace &m_workspace;
    QString m_purpose = QStringLiteral("commercial");
};

} // namespace entente

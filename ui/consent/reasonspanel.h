// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/person.h"
#include "ui/consent/verdictreader.h"

#include <QObject>

namespace entente {

class ReasonsPopover;
class Workspace;
struct ConsentHistoryEntry;

/// Why a channel is open or closed, in the rows that are the same for every verdict, and what would change it.
/// Lives as long as its popover is open.
class ReasonsPanel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReasonsPanel)
public:
    ReasonsPanel(Workspace &workspace, const Person &person, const ChannelVerdict &verdict,
                 const QString &purposeText, QWidget *anchor);
    ~ReasonsPanel() override;

    ReasonsPopover *popover() const { return m_popover; }

signals:
    /// The person should be asked: open the capture.
    void consentAsked();
    /// The act behind the reason: show its proof.
    void proofAsked(const QString &event);

private:
    void fillRows(const ChannelVerdict &verdict, const std::optional<ConsentHistoryEntry> &act);
    void fillRemedy(const ChannelVerdict &channel, const QString &purposeText, const QString &name);

    ReasonsPopover *m_popover;
    QString m_event; ///< the act behind the decisive reason
};

/// Opens the reasons under `chip`; the panel goes away with its popover.
ReasonsPanel *openReasons(Workspace &workspace, const Person &person, const ChannelVerdict &verdict,
                          const QString &purposeText, QWidget *chip);

/// "Phone: not now, again from 3 December 2026 at 10:00": what a screen reader says of a chip.
QString verdictSentence(const ChannelVerdict &verdict);
/// The decisive fact, with the moment from which it changes: the line under the chips and beside blocked buttons.
QString verdictReason(const Verdict &verdict);

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/standlobby.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/support/labels.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kLobbyWidth = 480;
constexpr int kLobbyTouch = 56;

} // namespace

StandLobby::StandLobby(Workspace &workspace, QWidget *parent) : QWidget(parent)
{
    const auto &theme = Theme::of(this);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *card = new QFrame(this);
    card->setProperty("frame", u"sheet"_s);
    card->setMaximumWidth(theme.text(kLobbyWidth));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme.space(24), theme.space(20), theme.space(24), theme.space(20));
    column->setSpacing(theme.space(12));
    column->addWidget(
        weightedLabel(tr("Your stands"), TypeRole::Title, Weight::SemiBold, Tone::Normal, card));
    auto *lead = wrappedLabel(
        tr("Choose the stand that you staff. Visitors type by themselves, and "
           "your password closes it again."),
        TypeRole::Section, Tone::Second, card);
    setWeight(lead, Weight::Regular);
    column->addWidget(lead);
    const auto shows = workspace.reading().captures().stands(workspace.session());
    if (!shows) {
        column->addWidget(new Panel(PanelKind::Error, Words().errorSentence(shows.error()), card));
    } else if (shows->isEmpty()) {
        column->addWidget(new Panel(PanelKind::Information,
                                    tr("You are not on the staff of a stand yet. Whoever plans "
                                       "the trade shows adds you."),
                                    card));
    } else {
        for (const auto &show : *shows) {
            auto *open = primaryButton(tr("Open %1").arg(show.provenance()), u"view-presentation"_s,
                                       card);
            setTokenHeight(open, kLobbyTouch);
            open->setAutoDefault(true); // Enter presses it: this is no dialog
            setBlocked(open,
                       show.isReady() ? QString() : Words().reasonSentence(u"event.not_ready"));
            column->addWidget(open);
            m_stands.append(open);
            connect(open, &QPushButton::clicked, this,
                    [this, uuid = show.uuid] { emit standChosen(uuid); });
        }
    }
    auto *lock = secondaryButton(tr("Lock"), u"object-locked"_s, card);
    setTokenHeight(lock, kLobbyTouch);
    lock->setAutoDefault(true);
    column->addWidget(lock);
    connect(lock, &QPushButton::clicked, this, &StandLobby::lockRequested);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(card, 8); // up to its width: what wraps in it says how high it is
    middle->addStretch();
    outer->addLayout(middle);
    outer->addStretch(3);
}

StandLobby::~StandLobby() = default;

} // namespace entente

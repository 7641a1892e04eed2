// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

class QWidget;

namespace entente {

class Navigator;
struct Stand;
struct TradeShow;
class Page;
class Workspace;

/// Makes the pages of the other areas for the frame, so that it knows none of them.
namespace jobs {

Page *privacyPage(Workspace &workspace, Navigator &navigator, QWidget *parent);
Page *importPage(Workspace &workspace, Navigator &navigator, const QString &file, QWidget *parent);
/// No people: everyone.
Page *exportPage(Workspace &workspace, Navigator &navigator, const QList<PersonId> &people,
                 bool isView, QWidget *parent);
Page *duplicatesPage(Workspace &workspace, Navigator &navigator, QWidget *parent);
Page *tradeShowsPage(Workspace &workspace, Navigator &navigator, QWidget *parent);
Page *reviewPage(Workspace &workspace, Navigator &navigator, const TradeShow &show,
                 QWidget *parent);
Page *sheetsPage(Workspace &workspace, Navigator &navigator, const Stand &stand, QWidget *parent);
Page *purposesPage(Workspace &workspace, Navigator &navigator, QWidget *parent);
Page *rulesPage(Workspace &workspace, Navigator &navigator, QWidget *parent);
Page *inboxPage(Workspace &workspace, Navigator &navigator, QWidget *parent);
Page *noticesPage(Workspace &workspace, Navigator &navigator, QWidget *parent);
Page *accessPage(Workspace &workspace, Navigator &navigator, PersonId person, QWidget *parent);
Page *erasurePage(Workspace &workspace, Navigator &navigator, PersonId person, QWidget *parent);
/// Asks in the capture dialog and records what the person said.
void captureConsent(Workspace &workspace, Navigator &navigator, PersonId person, QWidget *parent);

/// Shows the guard before a call and records what became of it.
void callPerson(Workspace &workspace, Navigator &navigator, PersonId person, const QString &purpose,
                QWidget *parent);

} // namespace jobs

} // namespace entente

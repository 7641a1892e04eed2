// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobs.h"

#include "ui/rights/accesspage.h"
#include "ui/rights/erasurepage.h"

namespace entente::jobs {

Page *privacyPage(Workspace &, Navigator &, QWidget *)
{
    return nullptr;
}

Page *importPage(Workspace &, Navigator &, const QString &, QWidget *)
{
    return nullptr;
}

Page *accessPage(Workspace &workspace, Navigator &navigator, PersonId person, QWidget *parent)
{
    return new AccessPage(workspace, navigator, person, parent);
}

Page *erasurePage(Workspace &workspace, Navigator &navigator, PersonId person, QWidget *parent)
{
    return new ErasurePage(workspace, navigator, person, parent);
}

} // namespace entente::jobs

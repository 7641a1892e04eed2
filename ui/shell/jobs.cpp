// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobs.h"

namespace entente::jobs {

Page *privacyPage(Workspace &, Navigator &, QWidget *)
{
    return nullptr;
}

Page *importPage(Workspace &, Navigator &, const QString &, QWidget *)
{
    return nullptr;
}

Page *accessPage(Workspace &, Navigator &, PersonId, QWidget *)
{
    return nullptr;
}

Page *erasurePage(Workspace &, Navigator &, PersonId, QWidget *)
{
    return nullptr;
}

} // namespace entente::jobs

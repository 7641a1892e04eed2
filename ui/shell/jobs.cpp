// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobs.h"

#include "ui/capture/reviewpage.h"
#include "ui/capture/sheetspage.h"
#include "ui/capture/tradeshowspage.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/exchange/exportpage.h"
#include "ui/exchange/importpage.h"
#include "ui/inbox/inboxpage.h"
#include "ui/notices/noticespage.h"
#include "ui/rights/accesspage.h"
#include "ui/rights/erasurepage.h"
#include "ui/rights/privacypage.h"
#include "ui/rules/purposespage.h"
#include "ui/rules/rulespage.h"

namespace entente::jobs {

Page *privacyPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
{
    return new PrivacyPage(workspace, navigator, parent);
}

Page *importPage(Workspace &workspace, Navigator &navigator, const QString &file, QWidget *parent)
{
    return new ImportPage(workspace, navigator, file, parent);
}

Page *exportPage(Workspace &workspace, Navigator &navigator, const QList<PersonId> &people,
                 bool isView, QWidget *parent)
{
    const auto scope = isView               ? ExportScope::View
                       : people.size() == 1 ? ExportScope::Person
                                            : ExportScope::Selection;
    return new ExportPage(workspace, navigator, people, scope, parent);
}

Page *duplicatesPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
{
    return new DuplicatesPage(workspace, navigator, parent);
}

Page *tradeShowsPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
{
    return new TradeShowsPage(workspace, navigator, parent);
}

Page *reviewPage(Workspace &workspace, Navigator &navigator, const TradeShow &show, QWidget *parent)
{
    return new ReviewPage(workspace, navigator, show, parent);
}

Page *sheetsPage(Workspace &workspace, Navigator &navigator, const Stand &stand, QWidget *parent)
{
    return new SheetsPage(workspace, navigator, stand, parent);
}

Page *purposesPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
{
    return new PurposesPage(workspace, navigator, parent);
}

Page *rulesPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
{
    return new RulesPage(workspace, navigator, parent);
}

Page *inboxPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
{
    return new InboxPage(workspace, navigator, parent);
}

Page *noticesPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
{
    return new NoticesPage(workspace, navigator, parent);
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

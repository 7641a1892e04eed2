// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/cardparts.h"

#include "core/services/services.h"
#include "ui/shell/navigator.h"
#include "ui/support/workspace.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace entente::cardparts {

QList<OwnerChoice> owners(Workspace &workspace)
{
    QList<OwnerChoice> owners;
    const auto users = workspace.reading().bulk().choices(workspace.session(), BulkAct::SetOwner);
    for (const auto &user : users.value_or(QList<BulkChoice>()))
        owners.append({UserId(user.key), user.label});
    return owners;
}

void undoLast(Workspace &workspace, Navigator &navigator, QObject *context)
{
    const auto session = workspace.session();
    workspace.write([=](Services &services) { return services.history().undo(session); }, context,
                    [&navigator](Result<UndoOutcome> undone) {
                        if (!undone)
                            navigator.tellError(undone.error());
                    });
}

QWidget *atTheTop(QWidget *part)
{
    auto *page = new QWidget(part->parentWidget());
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(part);
    column->addStretch();
    return page;
}

void showOneOf(QTabBar *tabs, QStackedWidget *pages)
{
    const auto turn = [pages](int index) {
        for (int i = 0; i < pages->count(); ++i)
            pages->widget(i)->setSizePolicy(
                QSizePolicy::Preferred, i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        pages->setCurrentIndex(index);
    };
    QObject::connect(tabs, &QTabBar::currentChanged, pages, turn);
    turn(tabs->currentIndex());
}

} // namespace entente::cardparts

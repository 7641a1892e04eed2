// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/cardparts.h"

#include "core/services/services.h"
#include "ui/parties/recordphoto.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente::cardparts {

Header addHeader(Workspace &workspace, Navigator &navigator, QWidget *card, const QString &menuName)
{
    Header header;
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::of(card).space(12));
    header.avatar = new Avatar(48, card);
    line->addWidget(header.avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    header.name = elidedLabel({}, TypeRole::Title, Tone::Normal, card);
    header.subtitle = elidedLabel({}, TypeRole::Body, Tone::Second, card);
    names->addWidget(header.name);
    names->addWidget(header.subtitle);
    line->addLayout(names, 1);
    auto *more = iconButton(u"overflow-menu"_s, menuName, false, card);
    header.menu = new QMenu(more);
    header.photo = new RecordPhoto(workspace, navigator, header.avatar);
    header.photo->addActions(header.menu);
    more->setMenu(header.menu);
    more->setPopupMode(QToolButton::InstantPopup);
    line->addWidget(more);
    static_cast<QVBoxLayout *>(card->layout())->addLayout(line);
    return header;
}

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

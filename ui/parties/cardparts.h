// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parties/factrows.h"

class QLabel;
class QMenu;
class QStackedWidget;
class QTabBar;

namespace entente {

class Avatar;
class Navigator;
class RecordPhoto;
class Workspace;

/// What the cards of people and of organisations do alike.
namespace cardparts {

/// The picture, the name and what stands below it, and the menu of everything else.
struct Header
{
    Avatar *avatar = nullptr;
    RecordPhoto *photo = nullptr;
    QLabel *name = nullptr;
    QLabel *subtitle = nullptr;
    QMenu *menu = nullptr; ///< begins with the acts of the photo
};
Header addHeader(Workspace &workspace, Navigator &navigator, QWidget *card,
                 const QString &menuName);

/// Who can look after a record.
QList<OwnerChoice> owners(Workspace &workspace);
/// Undoes the last act of the user; `context` is who asks.
void undoLast(Workspace &workspace, Navigator &navigator, QObject *context);
/// A part of a card that is as high as it needs to be.
QWidget *atTheTop(QWidget *part);
/// The pages follow the tabs, and the card is as high as the page that is shown.
void showOneOf(QTabBar *tabs, QStackedWidget *pages);

} // namespace cardparts

} // namespace entente

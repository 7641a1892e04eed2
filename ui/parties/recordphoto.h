// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"

#include <QObject>

class QMenu;

namespace entente {

class Avatar;
class Navigator;
class Workspace;

/// The photo of a record in its avatar, and the actions that change it.
class RecordPhoto final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordPhoto)
public:
    RecordPhoto(Workspace &workspace, Navigator &navigator, Avatar *avatar);
    ~RecordPhoto() override;

    void addActions(QMenu *menu);
    void show(const AttachmentOwner &owner);

public slots:
    void choose();
    void open();
    void remove();

private:
    Workspace &m_workspace;
    Navigator &m_navigator;
    Avatar *m_avatar;
    AttachmentOwner m_owner;
    std::optional<Attachment> m_photo;
    QAction *m_choose = nullptr;
    QAction *m_open = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace entente

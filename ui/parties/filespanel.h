// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace entente {

class FilesModel;
class Navigator;
class Workspace;

/// The files of a person or an organisation: added by a button or by dropping them, shown from memory, taken away with
/// undo, and copied out only with a line in the register of copies.
class FilesPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilesPanel)
public:
    FilesPanel(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~FilesPanel() override;

    void setOwner(const AttachmentOwner &owner);
    int count() const;
    QListView *list() const { return m_list; }

public slots:
    void addFile();
    void open();
    void saveCopy();
    void remove();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addPath(const QString &path);
    void onSelection();
    void keepCopy(const Attachment &file);
    const Attachment *chosen() const;

    Workspace &m_workspace;
    Navigator &m_navigator;
    AttachmentOwner m_owner;
    FilesModel *m_model;
    QListView *m_list;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_remove;
};

} // namespace entente

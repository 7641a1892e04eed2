// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importmappings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace entente {

/// Choosing, saving, renaming and deleting the mappings that the firm keeps.
class ImportMappingBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportMappingBar)
public:
    explicit ImportMappingBar(QWidget *parent = nullptr);
    ~ImportMappingBar() override;

    /// `current` is the UUID of the one in use; empty = what was found.
    void setMappings(const QList<ImportMappingInfo> &mappings, const QString &current);
    QComboBox *choice() const { return m_choice; }
    QLineEdit *nameEdit() const { return m_name; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *renameButton() const { return m_rename; }
    QPushButton *removeButton() const { return m_remove; }
    QString current() const;

signals:
    void chosen(const QString &uuid);
    void saveRequested(const QString &name);
    void renameRequested(const QString &uuid, const QString &name);
    void removeRequested(const QString &uuid);

private:
    void showButtons();

    QComboBox *m_choice;
    QLineEdit *m_name;
    QPushButton *m_save;
    QPushButton *m_rename;
    QPushButton *m_remove;
};

} // namespace entente

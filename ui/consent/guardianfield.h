// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace entente {

class Workspace;

/// Names the holder of parental authority; a name that is chosen among the people of the vault is linked to their card.
class GuardianField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardianField)
public:
    /// `child` is not offered as their own parent.
    GuardianField(Workspace &workspace, PersonId child, QWidget *parent = nullptr);
    ~GuardianField() override;

    QString name() const;
    /// uuid of the card; empty when the name is only written.
    const QString &person() const { return m_person; }
    QLineEdit *edit() const { return m_edit; }
    /// The cards that fit what is typed, best first.
    QStringList offers() const;
    /// Takes one of them.
    void take(int offer);

signals:
    void changed();

private:
    void lookFor(const QString &typed);

    Workspace &m_workspace;
    const PersonId m_child;
    QString m_person;
    QStandardItemModel *m_offers;
    QLineEdit *m_edit;
    QLabel *m_linked;
};

} // namespace entente

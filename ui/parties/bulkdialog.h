// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/customfield.h"
#include "core/lists/bulkservice.h"
#include "core/services/writer.h"
#include "ui/support/backgroundtask.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace entente {

class Workspace;

/// One change for many people: what, the effect in numbers, then the change itself with progress and a way out.
class BulkDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkDialog)
public:
    /// SetField among the acts offers each of the firm's own fields.
    BulkDialog(Workspace &workspace, const QList<BulkAct> &acts, BulkRecords records,
               QWidget *parent);
    ~BulkDialog() override;

    BulkChange change() const;
    QComboBox *what() const { return m_act; }
    QComboBox *value() const { return m_value; }
    QLabel *effect() const { return m_effect; }

signals:
    void answered(const entente::Result<entente::BulkOutcome> &outcome);

protected:
    void reject() override;

private:
    BulkAct act() const;
    const CustomField *field() const;
    void addActs(const QList<BulkAct> &acts);
    void fillValues();
    void onActChanged();
    void onValueChanged();
    void showEffect(const Result<BulkPreview> &preview);
    void apply();
    void prepareList();

    Workspace &m_workspace;
    const BulkRecords m_records;
    QList<CustomField> m_fields; ///< the firm's own, of these records
    QComboBox *m_act;
    QLabel *m_valueLabel;
    QComboBox *m_value;
    QLabel *m_effect;
    QProgressBar *m_progress;
    QPushButton *m_apply;
    QPushButton *m_cancel;
    BackgroundTask m_preview;
    class QTimer *m_rest;
    std::shared_ptr<WorkControl> m_running; // shared with the writer while it works
};

} // namespace entente

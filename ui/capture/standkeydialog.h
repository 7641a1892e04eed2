// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace entente {

class RecoveryKeyView;

/// The recovery key of a stand's vault, shown once, as at the first run: nobody goes on before it is written down.
class StandKeyDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandKeyDialog)
public:
    StandKeyDialog(const QString &name, const SecretBuffer &key, QWidget *parent = nullptr);
    ~StandKeyDialog() override;

    RecoveryKeyView *keyView() const { return m_view; }
    QCheckBox *noted() const { return m_noted; }
    QPushButton *doneButton() const { return m_done; }
    void reject() override; ///< not before it is written down

private:
    RecoveryKeyView *m_view;
    QCheckBox *m_noted;
    QPushButton *m_done;
};

} // namespace entente

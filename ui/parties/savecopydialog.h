// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/filecopyservice.h"

#include <QDialog>

class QPushButton;

namespace entente {

class ExportPassportForm;
class ExportProtection;

/// Before a file leaves the vault: for what, to whom, until when, and how it is protected.
class SaveCopyDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SaveCopyDialog)
public:
    SaveCopyDialog(const QString &fileName, const QDate &today, const QString &language,
                   QWidget *parent = nullptr);
    ~SaveCopyDialog() override;

    ExportPassport passport() const;
    bool isPlain() const;
    /// The passphrase; the fields are empty afterwards.
    SecretBuffer takePassword();

    ExportPassportForm *form() const { return m_form; }
    ExportProtection *protection() const { return m_protection; }

private:
    void onChanged();

    ExportPassportForm *m_form;
    ExportProtection *m_protection;
    QPushButton *m_save;
};

} // namespace entente

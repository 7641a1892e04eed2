// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace entente {

class NewPassword;
class Panel;

/// How the file is protected: an encrypted archive unless somebody decides otherwise, and what will happen in numbers.
class ExportProtection final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportProtection)
public:
    explicit ExportProtection(const QString &language, QWidget *parent = nullptr);
    ~ExportProtection() override;

    bool isPlain() const;
    QString obstacle() const;
    /// The passphrase; the fields are empty afterwards.
    SecretBuffer take();
    void setSummary(const QString &title, const QStringList &sentences);

    NewPassword *password() const { return m_password; }
    QRadioButton *plainChoice() const { return m_plain; }

signals:
    void changed();

private:
    void showChoice();

    QLabel *m_title;
    QLabel *m_summary;
    QRadioButton *m_protected;
    QRadioButton *m_plain;
    QWidget *m_secret = nullptr;
    NewPassword *m_password = nullptr;
    Panel *m_warning = nullptr;
};

} // namespace entente

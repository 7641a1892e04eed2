// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace entente {

/// The name of a view, and who sees it.
class SaveViewDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SaveViewDialog)
public:
    struct Chosen
    {
        QString name;
        bool shared = false;
    };

    SaveViewDialog(bool mayShare, QWidget *parent = nullptr);
    ~SaveViewDialog() override;

    Chosen chosen() const;
    static std::optional<Chosen> ask(bool mayShare, QWidget *parent);

private:
    QLineEdit *m_name;
    QCheckBox *m_shared;
    QPushButton *m_save;
};

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/customfield.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace entente {

/// Asks what a new field of the firm is called, and the three questions of the law: what for, by which right, how long.
class FieldDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldDialog)
public:
    explicit FieldDialog(QWidget *parent = nullptr);
    ~FieldDialog() override;

    CustomField field() const; ///< valid once accepted

    static std::optional<CustomField> ask(QWidget *parent);

private:
    void onInputChanged();

    QComboBox *m_subject;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLabel *m_choicesLabel;
    QPlainTextEdit *m_choices;
    QLineEdit *m_purpose;
    QComboBox *m_basis;
    QComboBox *m_retention;
    QLabel *m_problem;
    QPushButton *m_add;
};

} // namespace entente

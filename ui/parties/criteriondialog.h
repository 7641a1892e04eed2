// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/peoplefilter.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace entente {

/// One condition of a filter: field, comparison, value.
class CriterionDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CriterionDialog)
public:
    explicit CriterionDialog(FilterSubject subject, QWidget *parent = nullptr);
    ~CriterionDialog() override;

    void setCriterion(const FilterCriterion &criterion);
    /// Invalid while something is missing; the same rules as for what is typed.
    Result<FilterCriterion> criterion() const;

    static std::optional<FilterCriterion> ask(FilterSubject subject,
                                              const std::optional<FilterCriterion> &current,
                                              QWidget *parent);

private:
    FilterField field() const;
    void onFieldChanged();
    void onInputChanged();

    const FilterSubject m_subject;
    QComboBox *m_field;
    QLabel *m_keyLabel;
    QComboBox *m_key;
    QComboBox *m_operator;
    QStackedWidget *m_values;
    QListWidget *m_codes;
    QLineEdit *m_text;
    QLabel *m_hint;
    QPushButton *m_accept;
};

} // namespace entente

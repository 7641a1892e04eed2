// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/customfield.h"
#include "ui/parties/factrows.h"

namespace entente {

/// The firm's own fields of a record.
class CustomFieldRows final : public FactRows
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CustomFieldRows)
public:
    explicit CustomFieldRows(QWidget *parent = nullptr);
    ~CustomFieldRows() override;

    void setFields(const QString &record, const QList<CustomField> &definitions,
                   const CustomValues &values, bool readOnly);

private:
    void store(const QString &key, const QString &value);
};

} // namespace entente

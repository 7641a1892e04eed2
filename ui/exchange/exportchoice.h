// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportplan.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QGridLayout;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace entente {

/// What leaves: people, organisations or both, in which format, and which kinds of data.
class ExportChoice final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportChoice)
public:
    /// `chosen` = how many people were selected; none: everyone.
    ExportChoice(ExportScope scope, qsizetype chosen, QWidget *parent = nullptr);
    ~ExportChoice() override;

    ExportFormat format() const;
    ExportSubject subject() const;
    QStringList columns() const;
    /// Why one cannot go on; empty when one can.
    QString obstacle() const;

    QComboBox *subjectChoice() const { return m_subject; }
    QCheckBox *column(const QString &key) const;
    void setFormat(ExportFormat format);

signals:
    void changed();

private:
    void addFormats(QVBoxLayout *column);
    void addColumns(QVBoxLayout *column);
    void showFitting();

    struct ColumnBox
    {
        QString key;
        QCheckBox *box;
    };
    QComboBox *m_subject;
    QButtonGroup *m_formats;
    QLabel *m_formatHint;
    QGridLayout *m_grid = nullptr;
    QList<ColumnBox> m_columns;
};

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace entente {

/// The tags of a record as chips; a chip is taken away by its button, a new one typed behind the last.
class TagRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagRow)
public:
    explicit TagRow(QWidget *parent = nullptr);
    ~TagRow() override;

    void setTags(const QStringList &tags, bool readOnly);
    QStringList tags() const { return m_tags; }
    QLineEdit *editor() const { return m_edit; }

signals:
    /// All that the record shall carry now.
    void edited(const QStringList &tags);

private:
    void add();

    QStringList m_tags;
    QWidget *m_chips;
    QLineEdit *m_edit;
};

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"

#include <QWidget>

namespace entente {

/// The recovery key in its numbered groups, drawn letter by letter from locked memory: no string ever holds it.
class RecoveryKeyView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecoveryKeyView)
public:
    explicit RecoveryKeyView(QWidget *parent = nullptr);
    ~RecoveryKeyView() override;

    void setKey(const SecretBuffer &key);
    int groupCount() const { return static_cast<int>(m_groups.size()); }
    /// Compares what was typed, upper or lower case, with group `index` (from 0).
    bool isGroup(int index, const QString &typed) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize cellSize() const;
    int columnsIn(int width) const;

    SecretBuffer m_key;
    QList<std::pair<size_t, size_t>> m_groups; ///< first byte and length
};

} // namespace entente

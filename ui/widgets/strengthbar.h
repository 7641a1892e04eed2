// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace entente {

enum class Strength { None, TooShort, Weak, Fair, Strong };

/// A word and a reason; the four parts only repeat them.
class StrengthBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StrengthBar)
public:
    explicit StrengthBar(QWidget *parent = nullptr);
    ~StrengthBar() override;

    Strength strength() const { return m_strength; }
    /// "Strong:", "four words without a link between them".
    void setStrength(Strength strength, const QString &reason);
    static QString word(Strength strength);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Strength m_strength = Strength::None;
    QLabel *m_word;
    QLabel *m_reason;
};

} // namespace entente

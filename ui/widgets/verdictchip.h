// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QString>

namespace entente {

/// How a verdict looks; the words come from the caller.
enum class VerdictLook { Allowed, NotNow, Refused, ToAsk, NotApplicable, ToCheck };
/// What a plan does with a trace. Never in one table with verdicts.
enum class ActionLook { Erase, Anonymise, Keep, Tell, Decide, Nothing, Show };

/// Three cues besides the colour: icon, word, line.
struct ChipLook
{
    ColorRole words;
    ColorRole fill;
    ColorRole line;
    QString icon;
    bool dashed = false;
    bool filled = true;
};

ChipLook chipLook(VerdictLook look);
ChipLook chipLook(ActionLook look);

struct ChipText
{
    QString word;
    QString channel;      ///< only where the column does not say it already
    int tokenHeight = 22; ///< 22 in lists, 28 in the strip, 30 in the reasons panel
    bool spread = false;  ///< channel at the left, word at the right, over the whole width
    bool hovered = false;
};

QSize chipSize(const ChipText &text, const Theme &theme);
/// Drawn at the left of `rect` in its natural size, centred vertically; over the whole width when `spread`.
void paintChip(QPainter *painter, const QRect &rect, const ChipLook &look, const ChipText &text,
               const Theme &theme, Qt::LayoutDirection direction = Qt::LeftToRight);
void paintVerdictChip(QPainter *painter, const QRect &rect, VerdictLook look, const ChipText &text,
                      const Theme &theme, Qt::LayoutDirection direction = Qt::LeftToRight);

/// A chip that opens its reasons. The accessible name is the whole sentence.
class VerdictChipButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictChipButton)
public:
    explicit VerdictChipButton(QWidget *parent = nullptr);
    ~VerdictChipButton() override;

    VerdictLook look() const { return m_look; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// `sentence` is what a screen reader says: "Phone: not now, again on 3 December at 10".
    void setVerdict(VerdictLook look, const QString &word, const QString &channel,
                    const QString &sentence);
    void setSpread(bool spread);
    void setTokenHeight(int height);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    VerdictLook m_look = VerdictLook::NotApplicable;
    ChipText m_text;
};

/// A chip to look at: plans, results, headers. Takes no focus.
class ChipLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChipLabel)
public:
    ChipLabel(ChipLook look, const QString &word, QWidget *parent = nullptr);
    ~ChipLabel() override;

    QSize sizeHint() const override;
    void setChip(ChipLook look, const QString &word, const QString &channel = {});
    void setTokenHeight(int height);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipLook m_look;
    ChipText m_text;
};

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentevent.h"
#include "core/wording/wording.h"

#include <QFrame>
#include <QList>

#include <functional>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace entente {

/// One box: what for, and how.
struct ConsentCell
{
    QString purpose;
    Channel channel = Channel::Email;

    bool operator==(const ConsentCell &) const = default;
};

/// Purposes by channels, one empty box for each; a dash where there is nothing to agree to. Arrow keys walk through it
/// as through a table, Space ticks. The words are those of the person's language, not of the window.
class ConsentGrid final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConsentGrid)
public:
    /// Why a combination cannot be asked for; empty when it can.
    using Obstacle = std::function<QString(const ConsentCell &)>;

    ConsentGrid(const QList<Purpose> &purposes, const QList<Channel> &channels,
                const Obstacle &obstacle, QWidget *parent = nullptr);
    ~ConsentGrid() override;

    QList<ConsentCell> cells() const;
    QList<ConsentCell> ticked() const;
    /// Null for a dash.
    QCheckBox *box(const ConsentCell &cell) const;
    /// Where somebody else than the person ticks: "Ask for consent to…" instead of "I agree to…". After setWords().
    void setLead(const QString &text);
    void setWords(const Words &words);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();
    void currentChanged(const entente::ConsentCell &cell);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Place
    {
        ConsentCell cell;
        int row = 0;
        int column = 0;
        QCheckBox *box = nullptr;
    };
    void addHeader();
    void addPurpose(int row, const Purpose &purpose, const Obstacle &obstacle);
    void addCell(int row, int column, const ConsentCell &cell, const QString &obstacle);
    bool walk(const Place &from, int key);

    const QList<Purpose> m_purposes;
    const QList<Channel> m_channels;
    QGridLayout *m_grid;
    QLabel *m_corner;
    QList<QLabel *> m_channelLabels;
    QList<QLabel *> m_purposeLabels;
    QList<Place> m_places;
};

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/duplicatepair.h"

#include <QFrame>

class QVBoxLayout;

namespace entente {

/// "Already there?": people of the vault who are likely to be the one that somebody types. It never stands in the way.
class LikelyPeople final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LikelyPeople)
public:
    explicit LikelyPeople(QWidget *parent = nullptr);
    ~LikelyPeople() override;

    void setPeople(const QList<DuplicatePair> &people);

signals:
    void chosen(qint64 personId);

private:
    QVBoxLayout *m_rows;
    QStringList m_shown;
};

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/mergeservice.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace entente {

class Avatar;
class Card;
class MergeFieldsModel;
class MergePointsModel;
class MergeVerdictsModel;
class Panel;

/// Two records side by side and what becomes of them. It collects; the page merges.
class MergeView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergeView)
public:
    explicit MergeView(QWidget *parent = nullptr);
    ~MergeView() override;

    void setPreview(const MergePreview &preview, const QStringList &reasons);
    MergeChoices choices() const;
    void takeFocus();

signals:
    void mergeRequested();
    void differentRequested();
    void laterRequested();
    void swapRequested();
    void openRequested(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Head
    {
        Avatar *avatar = nullptr;
        QLabel *role = nullptr;
        QLabel *name = nullptr;
        QLabel *detail = nullptr;
        qint64 id = 0;
    };
    QWidget *makeHeads();
    QWidget *makeHead(Head &head, const QString &role);
    QWidget *makeFooter();
    QTableView *makeTable(const QString &name, Card *card);
    void showHead(Head &head, const DuplicateSide &side);
    QString keptSentence(const MergePreview &preview) const;

    Head m_left;
    Head m_right;
    QLabel *m_question = nullptr;
    QLabel *m_reasons;
    Card *m_fieldsCard;
    QTableView *m_fields;
    MergeFieldsModel *m_fieldsModel;
    QLabel *m_same;
    Card *m_pointsCard;
    QTableView *m_points;
    MergePointsModel *m_pointsModel;
    QLabel *m_kept;
    Card *m_verdictsCard;
    QTableView *m_verdicts;
    MergeVerdictsModel *m_verdictsModel;
    Panel *m_stricter;
    QPushButton *m_merge;
};

} // namespace entente

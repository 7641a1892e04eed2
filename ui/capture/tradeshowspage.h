// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/tradeshow.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace entente {

class EmptyState;
class Navigator;
class SecretBuffer;
class Workspace;
struct StandMerged;

/// The firm's trade shows: what they still lack, and everything that is done with them.
class TradeShowsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TradeShowsPage)
public:
    TradeShowsPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~TradeShowsPage() override;

    QString title() const override { return tr("Trade shows"); }
    void activate() override;
    void addNew() override;

    const QList<TradeShow> &shows() const { return m_shows; }
    /// The way from the plan to paper; the file is asked for.
    void printSheets(const TradeShow &show);
    void carry(const TradeShow &show);
    void bringHome();
    void takeTexts(const TradeShow &show);
    void change(const TradeShow &show);

private:
    void reload();
    QWidget *makeHead();
    QWidget *makeCard(const TradeShow &show);
    QWidget *makeMissing(const TradeShow &show, QWidget *parent);
    void store(const QString &uuid, const TradeShowDraft &draft);
    void remove(const TradeShow &show);
    void showKey(const QString &name, const SecretBuffer &key);
    QString homeSummary(const StandMerged &merged) const;
    /// Says what stayed at the stand, or offers to delete the vault that is not needed any more.
    void settleHome(const StandMerged &merged, const QString &folder);

    Workspace &m_workspace;
    Navigator &m_navigator;
    QList<TradeShow> m_shows;
    QVBoxLayout *m_cards = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace entente

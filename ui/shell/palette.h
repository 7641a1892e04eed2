// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/support/rowmodel.h"

#include <QFrame>

#include <functional>

class QLineEdit;
class QListView;

namespace entente {

class Navigator;
class Veil;
class Workspace;

struct PaletteLine
{
    QString group;
    QString text;
    QString detail;
    QString icon;
    QString avatar; ///< record id; empty for actions
    std::function<void()> open;
};

class PaletteModel final : public RowModel<PaletteLine>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteModel)
public:
    explicit PaletteModel(QObject *parent = nullptr) : RowModel<PaletteLine>(parent) {}

protected:
    QList<ColumnSpec> columns() const override { return {{tr("Found")}}; }
    QVariant cell(const PaletteLine &row, int column, int role) const override;
};

/// Ctrl+K: people, organisations, actions. The text keeps the focus; arrows walk, Enter opens, Esc closes.
class Palette final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Palette)
public:
    Palette(Workspace &workspace, Navigator &navigator, QStringList pages, QWidget *window);
    ~Palette() override;

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }
    void open();
    void leave();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void find();
    void addPeople(QList<PaletteLine> &lines, const QString &typed);
    void addActions(QList<PaletteLine> &lines, const QString &typed);
    void choose(const QModelIndex &index);
    void place();

    Workspace &m_workspace;
    Navigator &m_navigator;
    const QStringList m_pages;
    Veil *m_veil;
    QLineEdit *m_field;
    QListView *m_list;
    PaletteModel *m_model;
};

} // namespace entente

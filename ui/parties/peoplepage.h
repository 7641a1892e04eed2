// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/shell/page.h"

class QSplitter;
class QTableView;
class QTimer;
class QToolButton;

namespace entente {

class ListPane;
class Navigator;
class PeopleModel;
class PersonCard;
class SettingsFile;
class Workspace;
struct PersonDraft;

/// The list at the left, the card at the right; under 1180 px the card becomes a page of its own.
class PeoplePage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeoplePage)
public:
    PeoplePage(Workspace &workspace, Navigator &navigator, SettingsFile &settings,
               QWidget *parent = nullptr);
    ~PeoplePage() override;

    QString title() const override { return tr("People"); }
    void activate() override;
    void startFilter() override;
    void startSort() override;
    void addNew() override { addNamed({}); }
    /// As addNew(), with what was typed elsewhere as the name.
    void addNamed(const QString &name);
    void editFirstField() override;

    QTableView *table() const;
    ListPane *list() const { return m_list; }
    PersonCard *card() const { return m_card; }
    PeopleModel *model() const { return m_model; }

    void select(PersonId person);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildList();
    void buildRowActions();
    void watchChanges();
    void onListShown();
    void countDuplicates();
    void openFull(bool full);
    void add(const PersonDraft &draft);

    Workspace &m_workspace;
    Navigator &m_navigator;
    SettingsFile &m_settings;
    PeopleModel *m_model;
    QSplitter *m_splitter;
    ListPane *m_list;
    QToolButton *m_duplicates;
    PersonCard *m_card;
    QTimer *m_follow;
    bool m_full = false;
    bool m_activated = false;
};

} // namespace entente

// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/personservice.h"
#include "ui/consent/verdictreader.h"

#include <QScrollArea>

class QComboBox;
class QFormLayout;
class QLabel;
class QListView;
class QPushButton;
class QTabBar;
class QStackedWidget;

namespace entente {

class Avatar;
class ContactFields;
class EmptyState;
class FilesPanel;
class HistoryList;
class Navigator;
class NoteEditor;
class RecordPhoto;
class TimelineModel;
class VerdictStrip;
class Workspace;

/// Who, may I, act, details, what happened: the card of one person, in that order.
class PersonCard final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonCard)
public:
    PersonCard(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~PersonCard() override;

    PersonId person() const { return m_person.id; }
    const Person &shown() const { return m_person; }
    VerdictStrip *strip() const { return m_strip; }

    /// An invalid id shows the empty state.
    void setPerson(PersonId id);
    /// Where the list is empty there is nobody to choose: the card stays blank.
    void setNobodyListed(bool nobody);
    /// Reads everything again.
    void refresh();
    void editFirstField();
    /// What is being written survives in the vault while it is locked.
    void keepDraft();
    /// As the buttons do; what may not be is answered with its reason.
    void call();
    void write();

signals:
    void changed(entente::PersonId person);

private:
    void buildHeader(QWidget *parent);
    void buildActions();
    void buildTabs();
    void showPerson();
    void orderTabs();
    void showVerdicts();
    void showReasons(int index, QWidget *chip);
    void showTimeline();
    bool asksAge() const;
    void showFacts();
    void undoLast();
    void onEdited(const PersonEdit &edit);
    void onNote(const QString &body);
    void forgetDraft(PersonId id);
    void store(const PersonEdit &edit);

    Workspace &m_workspace;
    Navigator &m_navigator;
    VerdictReader m_reader;
    Person m_person;
    VerdictSummary m_summary;

    QStackedWidget *m_stack;
    EmptyState *m_choose = nullptr;
    Avatar *m_avatar;
    RecordPhoto *m_photo;
    QLabel *m_name;
    QLabel *m_subtitle;
    VerdictStrip *m_strip;
    QComboBox *m_purpose;
    QPushButton *m_write;
    QPushButton *m_call;
    QPushButton *m_consent;
    QPushButton *m_noteButton = nullptr;
    ContactFields *m_fields;
    ContactFields *m_details;
    QTabBar *m_tabs;
    QStackedWidget *m_tabPages;
    QListView *m_timeline;
    QListView *m_consentList;
    TimelineModel *m_timelineModel;
    FilesPanel *m_files;
    HistoryList *m_history;
    NoteEditor *m_note;
};

} // namespace entente

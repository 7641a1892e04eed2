// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/captureservice.h"
#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace entente {

class Navigator;
class Panel;
class Workspace;

/// Typing paper sheets in, one after the other: what stands on the paper, no more. Number and day go on by themselves.
class SheetsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetsPage)
public:
    SheetsPage(Workspace &workspace, Navigator &navigator, Stand stand, QWidget *parent = nullptr);
    ~SheetsPage() override;

    QString title() const override { return tr("Paper sheets"); }
    QString titleDetail() const override { return m_stand.show.provenance(); }
    void activate() override;
    bool mayLeave() override;

    QLineEdit *field(const QString &name) const { return m_fields.value(name); }
    QComboBox *answer(const ShowQuestion &question) const
    {
        return m_answers.value(question.key());
    }
    QCheckBox *minorBox() const { return m_minor; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *badgeButton() const { return m_badge; }
    int entered() const { return m_entered; }
    QString problem() const;
    Visitor visitor() const;

private:
    QWidget *makeSheet();
    QWidget *makeAnswers();
    void save();
    void next();
    void readBadge();
    void chooseScan();
    void showProblem(const Error &error);

    Workspace &m_workspace;
    Navigator &m_navigator;
    const Stand m_stand;
    QString m_uuid;
    QHash<QString, QLineEdit *> m_fields;
    QHash<QString, QComboBox *> m_answers;
    QDateEdit *m_day = nullptr;
    QComboBox *m_language = nullptr;
    QCheckBox *m_minor = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_scanName = nullptr;
    Panel *m_problem = nullptr;
    QPushButton *m_badge = nullptr;
    QPushButton *m_save = nullptr;
    std::optional<Evidence> m_scan;
    int m_entered = 0;
    bool m_saving = false;
};

} // namespace entente

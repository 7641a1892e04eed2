// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/purposeservice.h"
#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace entente {

class Card;
class InlineField;
class Navigator;
class RowColumn;
class Workspace;

/// What people are asked for, in plain names, and the texts by which they are asked, with what the law wants in each.
class PurposesPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PurposesPage)
public:
    PurposesPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~PurposesPage() override;

    QString title() const override { return tr("Purposes and texts"); }
    void activate() override;

    void select(const QString &code);
    void add(const Purpose &purpose);
    const Purpose &shown() const { return m_purpose; }
    QPlainTextEdit *textField() const { return m_text; }
    QPushButton *saveButton() const { return m_save; }
    QComboBox *channelChoice() const { return m_channel; }
    QComboBox *languageChoice() const { return m_language; }
    QPushButton *archiveButton() const { return m_archive; }
    /// The items that the text does not show, as the page lists them.
    const QStringList &missing() const { return m_missing; }

private:
    QWidget *makeList();
    QWidget *makeDetails();
    QWidget *makeTexts();
    void reload();
    QWidget *makeRow(const Purpose &purpose);
    void showPurpose();
    void showText();
    void showItems();
    void showVersions(const QList<Wording> &all);
    void askForPurpose();
    void change(const Purpose &purpose);
    void archive();
    void saveText();
    Channel channel() const;
    QString language() const;
    bool mayEdit() const;

    Workspace &m_workspace;
    Navigator &m_navigator;
    QList<Purpose> m_purposes;
    Purpose m_purpose;
    QStringList m_missing;
    QString m_stored; ///< the text of the current version
    RowColumn *m_rows = nullptr;
    Card *m_details = nullptr;
    InlineField *m_french = nullptr;
    InlineField *m_english = nullptr;
    QLabel *m_facts = nullptr;
    QPushButton *m_archive = nullptr;
    QCheckBox *m_needsAge = nullptr;
    QComboBox *m_channel = nullptr;
    QComboBox *m_language = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QVBoxLayout *m_items = nullptr;
    QVBoxLayout *m_versions = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace entente

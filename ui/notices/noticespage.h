// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/notice.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace entente {

class Navigator;
class NoticeStatements;
class Panel;
class Workspace;

/// The firm's notices: what they need, beside the text as it stands; publishing keeps a version.
class NoticesPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticesPage)
public:
    NoticesPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~NoticesPage() override;

    QString title() const override { return tr("Notices"); }
    void activate() override;

    NoticeStatements *statements() const { return m_statements; }
    QComboBox *articleChoice() const { return m_article; }
    QComboBox *levelChoice() const { return m_level; }
    QPushButton *publishButton() const { return m_publish; }
    const NoticeText &text() const { return m_text; }

private:
    QWidget *makeChoices();
    QWidget *makeText();
    void showText();
    void publish();
    void savePdf();
    NoticeArticle article() const;
    NoticeLevel level() const;
    QString language() const;

    Workspace &m_workspace;
    Navigator &m_navigator;
    QComboBox *m_article = nullptr;
    QComboBox *m_level = nullptr;
    QComboBox *m_language = nullptr;
    NoticeStatements *m_statements = nullptr;
    Panel *m_state = nullptr;
    QLabel *m_version = nullptr;
    QVBoxLayout *m_sections = nullptr;
    QPushButton *m_publish = nullptr;
    NoticeText m_text;
};

} // namespace entente

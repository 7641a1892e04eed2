// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentevent.h"
#include "core/notices/notice.h"

#include <QWidget>

class QVBoxLayout;

namespace entente {

class Card;
class InlineField;
class Navigator;
class Workspace;

/// What only the firm knows of its processing, stated line by line; every line is stored when it is left.
class NoticeStatements final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeStatements)
public:
    NoticeStatements(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~NoticeStatements() override;

    /// Shows what this article asks for, in this language.
    void show(NoticeArticle article, const QString &language);
    InlineField *field(const QString &name) const { return m_fields.value(name); }

signals:
    /// Something was stored: the text reads differently now.
    void stated();

private:
    Card *makeFacts(NoticeArticle article, const NoticeFacts &facts);
    Card *makePurpose(const Purpose &purpose, const PurposeTerms &terms);
    InlineField *addField(Card *card, const QString &name, const QString &label,
                          const QString &placeholder, const QString &value);
    void store(const PurposeTerms &terms, InlineField *field, const QString &text);
    void onStored(const Result<void> &done, InlineField *field, const QString &text);

    Workspace &m_workspace;
    Navigator &m_navigator;
    QVBoxLayout *m_column;
    QHash<QString, InlineField *> m_fields;
    QString m_language;
};

} // namespace entente
